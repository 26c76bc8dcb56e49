/// Refuses text whose containers nest too deeply before cmark sees it, because its time grows with
/// the depth of every line.
///
/// It counts marks at the start of lines. cmark's tree is measured again, exactly.
struct DepthLimit {
  let limit: Int

  init(_ limit: Int) { self.limit = limit }

  /// Whether the text may be parsed; if not, says why.
  func admits(_ outline: Outline, _ findings: inout Findings) -> Bool {
    var items: [Int] = []
    for index in 0..<outline.lineCount {
      let line = outline.line(index)
      guard let offset = offsetTooDeep(in: line, of: outline.source, &items) else { continue }
      findings.error(
        "nesting-too-deep", "nested deeper than \(limit) levels", at: offset..<offset + 1)
      return false
    }
    return true
  }

  /// Where a line goes beyond the limit; `items` are the columns of the list items around it.
  private func offsetTooDeep(
    in line: Range<Int>, of source: [UInt8], _ items: inout [Int]
  ) -> Int? {
    var index = line.lowerBound
    var quotes = 0
    while index < line.upperBound {
      index = source.skippingBlanks(from: index, to: line.upperBound)
      guard index < line.upperBound else { return nil }
      let column = index - line.lowerBound
      let length = markLength(at: index, to: line.upperBound, in: source)
      if length == 0 { return nil }
      if source[index] == ASCII.greater {
        quotes += 1
      } else {
        while let last = items.last, last >= column { items.removeLast() }
        items.append(column)
      }
      if quotes + items.count > limit {
        return isRule(index..<line.upperBound, in: source) ? nil : index
      }
      index += length
    }
    return nil
  }

  /// The length of a container's mark; 0 when there is none.
  private func markLength(at index: Int, to end: Int, in source: [UInt8]) -> Int {
    var next = index
    switch source[index] {
    case ASCII.greater: return 1
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk: next += 1
    case let byte where byte.isDigit:
      while next < end, source[next].isDigit { next += 1 }
      guard next < end, source[next] == ASCII.closeParenthesis || source[next] == UInt8(ascii: ".")
      else { return 0 }
      next += 1
    default: return 0
    }
    return next == end || source[next].isBlank ? next - index : 0
  }

  /// Whether the rest of a line is a thematic break such as `- - -`.
  private func isRule(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    let mark = source[line.lowerBound]
    guard mark == ASCII.hyphen || mark == ASCII.asterisk else { return false }
    return source[line].allSatisfy { $0 == mark || $0.isBlank }
  }
}
