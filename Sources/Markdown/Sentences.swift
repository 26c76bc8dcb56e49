package import Diagnostics

extension Document {
  /// The sentence that a link stands in, without marks; in a table, the row.
  ///
  /// A link without text has `words` there, other links without text their destinations.
  package func sentence(around link: Int, words: String) -> String {
    let block = block(around: link)
    var text: [UInt8] = []
    var place = 0
    for index in block..<Int(tree.nodes[block].end) {
      if index == link { place = text.count }
      switch tree.nodes[index].kind {
      case .text, .code: text += tree.bytes(tree.nodes[index].text)
      case .softBreak, .lineBreak: text.append(ASCII.space)
      case .tableCell where !text.isEmpty: text += Array(" · ".utf8)
      case .link where Int(tree.nodes[index].end) == index + 1:
        text += index == link ? Array(words.utf8) : Array(tree.bytes(tree.nodes[index].text))
      default: break
      }
    }
    let isRow = tree.nodes[block].kind == .tableRow
    let part = isRow ? text[...] : Sentences.part(of: text, around: place)
    return String(decoding: part, as: UTF8.self)
  }

  /// Where a range of the document stands in its file.
  package func location(of range: Range<Int>) -> SourceLocation {
    diagnostic(.warning, id: "", "", at: range).location
      ?? SourceLocation(path: source.path, line: 1, column: 1)
  }

  /// The innermost paragraph, heading or row of a table around a node.
  private func block(around node: Int) -> Int {
    var index = node
    while index > 0 {
      index -= 1
      let candidate = tree.nodes[index]
      guard Int(candidate.end) > node else { continue }
      switch candidate.kind {
      case .paragraph, .heading, .tableRow, .document: return index
      default: continue
      }
    }
    return index
  }
}

/// Finds where sentences start and end.
enum Sentences {
  /// The sentence of a text that byte `place` stands in.
  static func part(of text: [UInt8], around place: Int) -> ArraySlice<UInt8> {
    let place = min(max(place, 0), text.count)
    var start = place
    while start > 0, !isEnd(of: text, at: start) { start -= 1 }
    var end = min(place + 1, text.count)
    while end < text.count, !isEnd(of: text, at: end) { end += 1 }
    while start < end, text[start] == ASCII.space { start += 1 }
    while end > start, text[end - 1] == ASCII.space { end -= 1 }
    return text[start..<end]
  }

  /// Whether a sentence has ended before the blank at an index: by a mark, before a capital or
  /// something that is no small letter.
  private static func isEnd(of text: [UInt8], at index: Int) -> Bool {
    guard index > 0, index + 1 < text.count, text[index] == ASCII.space else { return false }
    var before = index - 1
    // A quotation mark or a bracket may follow the mark; the curly ones are three bytes long.
    while before > 0, isClosing(text[before]) { before -= 1 }
    guard [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[before]) else {
      return false
    }
    let after = text[index + 1]
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(after)
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "'")
  }
}
