/// Breaks text into lines that fit a width.
struct LineBreaking {
  let size: Double
  var weight: FontMetrics.Weight = .regular

  /// The text in as few lines as fit `width`, made as even as possible, or `nil` when a word is
  /// too wide or the lines are more than `limit`.
  func lines(_ text: String, width: Double, limit: Int) -> [String]? {
    if !text.isEmpty, limit > 0, room(text) <= width { return [text.trimmed] }
    let words = words(of: text)
    guard let greedy = fill(words, width: width), greedy.count <= limit else { return nil }
    return joined(words, at: balanced(words, into: greedy.count, within: width) ?? greedy)
  }

  /// The text in exactly `count` even lines, or `nil` when it has too few words.
  func lines(_ text: String, over count: Int) -> [String]? {
    let words = words(of: text)
    guard let ends = balanced(words, into: count, within: room(text)), ends.count == count else {
      return nil
    }
    return joined(words, at: ends)
  }

  /// The text cut in its middle to fit `width`, with the first and last letters kept.
  func cut(_ text: String, width: Double) -> String {
    guard room(text) > width, text.count > 2 else { return text }
    // From what is kept to what is not: the more letters are kept, the wider it is.
    var (low, high) = (1, text.count)
    while high - low > 1 {
      let kept = (low + high) / 2
      if room(shortened(text, to: kept)) <= width { low = kept } else { high = kept }
    }
    return low < 2 ? "…" : shortened(text, to: low)
  }

  private func shortened(_ text: String, to kept: Int) -> String {
    "\(text.prefix((kept + 1) / 2))…\(text.suffix(kept / 2))"
  }

  private func room(_ text: String) -> Double {
    FontMetrics.room(for: text, size: size, weight: weight)
  }

  /// The room of so many thousandths of an em.
  private func room(_ thousandths: Int) -> Double {
    Double(thousandths) * size / 1000 * FontMetrics.slack
  }

  // MARK: - Filling

  /// A piece of text after which a line may end, with its width: widths add up, for there is no
  /// kerning.
  private struct Word {
    let text: Substring
    /// The advance in thousandths of an em, and that of the space at its end.
    let width: Int
    let space: Int
  }

  /// Greedy filling: the index after the last word of each line; `nil` when a word is too wide.
  private func fill(_ words: [Word], width: Double) -> [Int]? {
    var ends: [Int] = []
    var line = 0
    for (index, word) in words.enumerated() {
      if index > 0, room(line + word.width - word.space) <= width {
        line += word.width
      } else {
        guard room(word.width - word.space) <= width else { return nil }
        if index > 0 { ends.append(index) }
        line = word.width
      }
    }
    return words.isEmpty ? [] : ends + [words.count]
  }

  /// The narrowest filling that has no more lines.
  private func balanced(_ words: [Word], into count: Int, within width: Double) -> [Int]? {
    var best = fill(words, width: width)
    var (low, high) = (0.0, width)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if let ends = fill(words, width: middle), ends.count <= count {
        (best, high) = (ends, middle)
      } else {
        low = middle
      }
    }
    return best
  }

  private func joined(_ words: [Word], at ends: [Int]) -> [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return words[start..<end].reduce(into: "") { $0 += $1.text }.trimmed
    }
  }

  /// The words of a text with their widths.
  private func words(of text: String) -> [Word] {
    LineBreaking.words(of: text).map { word in
      let isSpaced = word.utf8.last == UInt8(ascii: " ")
      return Word(
        text: word, width: FontMetrics.thousandths(word, weight),
        space: isSpaced ? FontMetrics.thousandths(" ", weight) : 0)
    }
  }

  /// The text's pieces, each with the space after it; a line may end after any of them.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    for index in text.unicodeScalars.indices {
      let next = text.unicodeScalars.index(after: index)
      guard endsWord(text.unicodeScalars[index], before: text.unicodeScalars[next...].first) else {
        continue
      }
      words.append(text[start..<next])
      start = next
    }
    return start == text.endIndex ? words : words + [text[start...]]
  }

  /// A Boolean value indicating whether a line may end after a scalar: spaces, hyphens and slashes,
  /// and any ideograph, kana or syllable that no closing mark follows (UAX #14, in short).
  private static func endsWord(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x20, 0x2D, 0x2013, 0x2F: return true
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x3001, 0x3002, 0xFF0C:
      return next.map { !"、。，．：；？！）」』】〕〉》ー…,.:;?!)]}".unicodeScalars.contains($0) } ?? true
    default: return false
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    guard utf8.last == UInt8(ascii: " ") else { return self }
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}
