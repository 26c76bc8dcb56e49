/// Finds where the parts of links end, by cmark's own rules.
///
/// It is asked only about text that cmark has taken for a link or a definition, to learn which
/// bytes that was.
struct LinkScanner {
  let text: [UInt8]

  /// The index behind what follows the `]` of a link: `(url "title")`, `[label]`, `[]` or nothing.
  func endOfLink(after bracket: Int) -> Int {
    endOfInlineTail(at: bracket) ?? endOfLabel(at: bracket) ?? bracket
  }

  /// The index behind the link reference definitions at the start of a paragraph.
  func endOfDefinitions() -> Int {
    var index = 0
    while text.byte(at: index) == ASCII.openBracket, let end = endOfDefinition(at: index) {
      index = end
    }
    return index
  }

  /// The index behind `(url "title")`.
  private func endOfInlineTail(at start: Int) -> Int? {
    guard text.byte(at: start) == ASCII.openParenthesis else { return nil }
    guard let url = endOfDestination(at: skippingSpace(from: start + 1)) else { return nil }
    let beforeTitle = skippingSpace(from: url)
    let title = beforeTitle == url ? url : endOfTitle(at: beforeTitle) ?? beforeTitle
    let end = skippingSpace(from: title)
    return text.byte(at: end) == ASCII.closeParenthesis ? end + 1 : nil
  }

  /// The index behind `[label]`, which may be empty.
  func endOfLabel(at start: Int) -> Int? {
    guard text.byte(at: start) == ASCII.openBracket else { return nil }
    var index = start + 1
    while index < text.count, index - start <= 1001 {
      switch text[index] {
      case ASCII.openBracket: return nil
      case ASCII.closeBracket: return index + 1
      case ASCII.backslash: index += text.byte(at: index + 1).isPunctuation ? 2 : 1
      default: index += 1
      }
    }
    return nil
  }

  private func endOfDestination(at start: Int) -> Int? {
    text.byte(at: start) == ASCII.less
      ? endOfPointedDestination(at: start) : endOfPlainDestination(at: start)
  }

  private func endOfPointedDestination(at start: Int) -> Int? {
    var index = start + 1
    while index < text.count {
      switch text[index] {
      case ASCII.greater: return index + 1 < text.count ? index + 1 : nil
      case ASCII.newline, ASCII.less: return nil
      case ASCII.backslash: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private func endOfPlainDestination(at start: Int) -> Int? {
    var index = start
    var depth = 0
    scan: while index < text.count {
      switch text[index] {
      case ASCII.backslash: index += text.byte(at: index + 1).isPunctuation ? 2 : 1
      case ASCII.openParenthesis where depth == 32: return nil
      case ASCII.openParenthesis: (depth, index) = (depth + 1, index + 1)
      case ASCII.closeParenthesis where depth == 0: break scan
      case ASCII.closeParenthesis: (depth, index) = (depth - 1, index + 1)
      case let byte where byte.isWhitespace:
        if index == start { return nil }
        break scan
      default: index += 1
      }
    }
    return index < text.count && depth == 0 ? index : nil
  }

  private func endOfTitle(at start: Int) -> Int? {
    let close: UInt8
    switch text.byte(at: start) {
    case ASCII.quote: close = ASCII.quote
    case ASCII.apostrophe: close = ASCII.apostrophe
    case ASCII.openParenthesis: close = ASCII.closeParenthesis
    default: return nil
    }
    // cmark takes the longest match in which a backslash may or may not escape what follows.
    var end: Int?
    for index in start + 1..<max(start + 1, text.count) {
      let isEscaped = text[index - 1] == ASCII.backslash
      if text[index] == close {
        if !isEscaped { return index + 1 }
        end = index + 1
      } else if text[index] == ASCII.openParenthesis, close == ASCII.closeParenthesis, !isEscaped {
        return end
      }
    }
    return end
  }

  /// The index behind `[label]: url "title"` and its line end.
  private func endOfDefinition(at start: Int) -> Int? {
    guard let label = endOfLabel(at: start), text.byte(at: label) == ASCII.colon,
      !isBlank(start + 1..<label - 1),
      let url = endOfDestination(at: skippingOneLineEnd(from: label + 1))
    else { return nil }
    let beforeTitle = skippingOneLineEnd(from: url)
    if beforeTitle > url, let title = endOfTitle(at: beforeTitle), let end = endOfLine(at: title) {
      return end
    }
    return endOfLine(at: url)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy(\.isWhitespace)
  }

  /// The index behind the line end at `start`, if only blanks stand before it.
  private func endOfLine(at start: Int) -> Int? {
    let index = text.skippingBlanks(from: start, to: text.count)
    if index == text.count { return index }
    return text[index] == ASCII.newline ? index + 1 : nil
  }

  private func skippingSpace(from start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isWhitespace { index += 1 }
    return index
  }

  private func skippingOneLineEnd(from start: Int) -> Int {
    let index = text.skippingBlanks(from: start, to: text.count)
    guard text.byte(at: index) == ASCII.newline else { return index }
    return text.skippingBlanks(from: index + 1, to: text.count)
  }
}
