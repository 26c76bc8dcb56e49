/// Decides which raw HTML is written as it is.
struct RawHTMLPolicy {
  /// Names of allowed tags, in lower case.
  let tags: [String]

  /// What becomes of a piece of raw HTML.
  enum Verdict {
    /// It is written as it is.
    case allowed
    /// It is a comment, which is left out.
    case dropped
    /// It is shown as text.
    case shown
  }

  /// The verdict on one tag, comment, declaration or processing instruction.
  func verdict(on piece: ArraySlice<UInt8>) -> Verdict {
    if piece.starts(with: Array("<!--".utf8)) { return .dropped }
    return tags.contains(RawHTMLPolicy.tagName(of: piece)) ? .allowed : .shown
  }

  /// The verdict on a block: allowed if all its tags are and no text with `<` stands between.
  func verdict(onBlock block: ArraySlice<UInt8>) -> Verdict {
    let pieces = RawHTMLPolicy.pieces(of: block)
    if pieces.contains(where: { verdict(on: $0) == .shown }) { return .shown }
    return pieces.contains { verdict(on: $0) == .allowed } ? .allowed : .dropped
  }

  /// The name in `<name>`, `</name>` or `<name/>`, in lower case; empty for anything else.
  static func tagName(of piece: ArraySlice<UInt8>) -> String {
    var inner = piece.dropFirst()
    guard piece.first == ASCII.less, inner.popLast() == ASCII.greater else { return "" }
    if inner.first == ASCII.slash { inner.removeFirst() }
    while inner.last?.isBlank == true { inner.removeLast() }
    if inner.last == ASCII.slash { inner.removeLast() }
    while inner.last?.isBlank == true { inner.removeLast() }
    guard inner.allSatisfy({ $0.isLetter || $0.isDigit }) else { return "" }
    return String(decoding: inner.map(\.lowercased), as: UTF8.self)
  }

  /// The tags and comments of a block; a lone `<` is a piece of its own.
  static func pieces(of block: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var index = block.startIndex
    while let start = block[index...].firstIndex(of: ASCII.less) {
      index = endOfPiece(in: block, from: start)
      pieces.append(block[start..<index])
    }
    return pieces
  }

  /// An allowed block without its comments.
  ///
  /// Browsers end a comment at `-->`, but also at `--!>`, and take `<!-->` for a whole one: what
  /// is a comment here could be markup there.
  static func withoutComments(_ block: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = block.startIndex
    for piece in pieces(of: block) where piece.starts(with: Array("<!--".utf8)) {
      result += block[index..<piece.startIndex]
      index = piece.endIndex
    }
    return result + block[index...]
  }

  private static func endOfPiece(in block: ArraySlice<UInt8>, from start: Int) -> Int {
    let isComment = block[start...].starts(with: Array("<!--".utf8))
    var index = start + 1
    while index < block.endIndex {
      if block[index] == ASCII.greater {
        if !isComment { return index + 1 }
        if index >= start + 6, block[index - 1] == ASCII.hyphen, block[index - 2] == ASCII.hyphen {
          return index + 1
        }
      }
      if !isComment, block[index] == ASCII.less { return index }
      index += 1
    }
    return index
  }
}

extension DocumentConverter {
  /// Decides what becomes of raw HTML, and says so when it becomes text.
  mutating func judgeHTML(_ node: Node) -> Node {
    var node = node
    let policy = RawHTMLPolicy(tags: options.allowedTags)
    let literal = tree.bytes(node.text)
    let verdict =
      node.kind == .htmlBlock ? policy.verdict(onBlock: literal) : policy.verdict(on: literal)
    switch verdict {
    case .allowed: node.flags.insert(.allowed)
    case .dropped: node.flags.insert(.dropped)
    case .shown:
      let line = literal.prefix { $0 != ASCII.newline }
      findings.warning(
        "raw-html", "raw HTML is shown as text: '\(excerpt(line))'", at: node.range)
    }
    return node
  }
}
