/// Breaks text into lines that fit a width.
struct LineBreaking {
  let size: Double
  var weight: FontMetrics.Weight = .regular

  /// The text in as few lines as fit `width`, made as even as possible, or `nil` when a word is
  /// too wide or the lines are more than `limit`.
  func lines(_ text: String, width: Double, limit: Int) -> [String]? {
    let words = LineBreaking.words(of: text)
    guard let greedy = fill(words, width: width), greedy.count <= limit else { return nil }
    return greedy.count == 1 ? greedy : balanced(words, into: greedy.count, within: width)
  }

  /// The text in exactly `count` even lines, or `nil` when it has too few words.
  func lines(_ text: String, over count: Int) -> [String]? {
    let words = LineBreaking.words(of: text)
    let lines = balanced(words, into: count, within: room(text))
    return lines?.count == count ? lines : nil
  }

  /// The text cut in its middle to fit `width`, with the first and last letters kept.
  func cut(_ text: String, width: Double) -> String {
    let letters = Array(text)
    guard room(text) > width, letters.count > 2 else { return text }
    for kept in stride(from: letters.count - 1, through: 2, by: -1) {
      let head = String(letters.prefix((kept + 1) / 2)), tail = String(letters.suffix(kept / 2))
      let shorter = head + "…" + tail
      if room(shorter) <= width { return shorter }
    }
    return "…"
  }

  private func room(_ text: String) -> Double {
    FontMetrics.room(for: text, size: size, weight: weight)
  }

  /// Greedy filling; `nil` when a single word is too wide.
  private func fill(_ words: [String], width: Double) -> [String]? {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, room((last + word).trimmed) <= width {
        lines[lines.count - 1] = last + word
      } else {
        guard room(word.trimmed) <= width else { return nil }
        lines.append(word)
      }
    }
    return lines.map(\.trimmed)
  }

  /// The narrowest filling that has no more lines.
  private func balanced(_ words: [String], into count: Int, within width: Double) -> [String]? {
    var best = fill(words, width: width)
    var (low, high) = (0.0, width)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if let lines = fill(words, width: middle), lines.count <= count {
        (best, high) = (lines, middle)
      } else {
        low = middle
      }
    }
    return best
  }

  /// The text's pieces, each with the space after it; a line may end after any of them.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for letter in text {
      word.append(letter)
      if letter == " " || letter == "-" || letter == "–" || letter == "/" {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
