/// What is known of a code block besides its literal.
struct CodeInfo: Sendable {
  /// The words behind the fence.
  var info: Slice
  /// Where the line starts that holds the literal's first line.
  var contentStart: Int32 = 0
}

extension DocumentConverter {
  /// A code block with its literal.
  mutating func codeBlock(
    _ node: Node, _ handle: CommonMarkTree.Handle, containers: Containers
  ) -> Node {
    var node = node
    let isFenced = isFenced(node, containers)
    if isFenced { node.flags.insert(.fenced) }
    let first = handle.startLine + (isFenced ? 1 : 0)
    let count = unsafe place(handle.literal, of: &node, line: first)
    if first < input.lines.count {
      let end = Int(input.lines[first].end)
      tree.infos[Int(node.extra)].contentStart = Int32(outline.source.lineStart(before: end))
    }
    let close = first + count
    if isFenced, close < input.lines.count, isFence(input.lines[close], like: node, containers) {
      node.upper = input.lines[close].end
    }
    return node
  }

  /// A block of raw HTML with its literal.
  mutating func htmlBlock(_ node: Node, _ handle: CommonMarkTree.Handle) -> Node {
    var node = node
    _ = unsafe place(handle.literal, of: &node, line: handle.startLine)
    return judgeHTML(node)
  }

  /// Finds a literal's bytes in the source, from `line` on; returns how many lines it has.
  ///
  /// A literal whose lines lost their indentation is not in the source in one piece.
  private mutating func place(
    _ literal: UnsafeBufferPointer<UInt8>, of node: inout Node, line: Int
  ) -> Int {
    let newlines = unsafe literal.reduce(0) { $0 + ($1 == ASCII.newline ? 1 : 0) }
    guard newlines > 0, line < input.lines.count else {
      unsafe node.text = tree.pooled(literal)
      return newlines
    }
    let length = unsafe literal.firstIndex(of: ASCII.newline) ?? literal.count
    let start = Int(input.lines[line].end) - length
    let end = start + literal.count
    node.upper = input.lines[min(line + newlines, input.lines.count) - 1].end
    if start >= 0, end <= outline.source.count,
      unsafe outline.source[start..<end].elementsEqual(literal)
    {
      node.text = Slice(start: Int32(start), count: Int32(literal.count), isPooled: false)
    } else {
      unsafe node.text = tree.pooled(literal)
    }
    return newlines
  }

  /// Whether a code block stands between fences, which cmark does not say.
  private func isFenced(_ node: Node, _ containers: Containers) -> Bool {
    let start = Int(node.lower)
    let byte = outline.source.byte(at: start)
    guard byte == ASCII.backtick || byte == ASCII.tilde,
      outline.source.byte(at: start + 1) == byte, outline.source.byte(at: start + 2) == byte
    else { return false }
    let line = outline.source.lineStart(before: start)
    let startsItem = open.contains { tree.nodes[$0].kind == .item && tree.nodes[$0].lower >= line }
    return containers.indent(before: start, in: line..<start, startsItem: startsItem)
      < (startsItem ? 5 : 4)
  }

  private func isFence(
    _ line: ParserInput.Line, like node: Node, _ containers: Containers
  ) -> Bool {
    let source = outline.source
    let start = containers.contentStart(
      of: source.lineStart(before: Int(line.end))..<Int(line.end))
    let byte = source.byte(at: Int(node.lower))
    return (start..<start + 3).allSatisfy { source.byte(at: $0) == byte }
  }
}
