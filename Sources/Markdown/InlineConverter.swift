// Follows cmark's inlines through the content of a block, byte by byte: since it is known what
// each inline is, it is known which marks of the source belong to it.

extension DocumentConverter {
  /// Converts inlines until the cursor leaves `block`.
  mutating func convertInlines(until block: CommonMarkTree.Handle) {
    tildes.removeAll(keepingCapacity: true)
    while !isTooDeep {
      let event = cmark.next()
      if event == .done { break }
      let handle = cmark.current
      if event == .exit, handle == block { break }
      if event == .enter { enterInline(handle) } else { exitInline(handle) }
    }
    skipBlanks()
    if !isTooDeep, isLost || position < content.bytes.count { losses += 1 }
  }

  private mutating func enterInline(_ handle: CommonMarkTree.Handle) {
    guard let kind = handle.kind else { return }
    switch kind {
    case .text: unsafe text(handle.literal)
    case .softBreak, .lineBreak: lineBreak(kind)
    case .code: unsafe code(handle.literal)
    case .htmlInline: unsafe html(handle.literal)
    case .emphasis, .strong:
      let start = position
      take(kind == .strong ? 2 : 1)
      enterInline(Node(kind: kind, lower: place(start), upper: place(start)))
    default: enterLink(handle, kind)
    }
  }

  private mutating func enterInline(_ node: Node) { enter(node) }

  private mutating func exitInline(_ handle: CommonMarkTree.Handle) {
    guard let kind = handle.kind else { return }
    switch kind {
    case .emphasis, .strong: take(kind == .strong ? 2 : 1)
    default: exitLink(kind)
    }
    let index = open.removeLast()
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].upper = placeEnd(position)
    while let last = tildes.last, last.depth > open.count { tildes.removeLast() }
    if kind == .link || kind == .image { judgeLink(index) }
  }

  /// Where the byte at `offset` of the content stands in the source.
  mutating func place(_ offset: Int) -> Int32 { Int32(content.source(of: offset)) }

  /// Where the byte before `offset` of the content ends in the source.
  mutating func placeEnd(_ offset: Int) -> Int32 { Int32(content.sourceEnd(of: offset)) }

  private mutating func skipBlanks() {
    position = content.bytes.skippingBlanks(from: position, to: content.bytes.count)
  }

  /// Steps over `count` marks of emphasis.
  private mutating func take(_ count: Int) {
    let byte = content.bytes.byte(at: position)
    if byte != ASCII.asterisk && byte != ASCII.underscore { isLost = true }
    position = min(position + count, content.bytes.count)
  }

  private mutating func lineBreak(_ kind: Node.Kind) {
    let start = position
    skipBlanks()
    if content.bytes.byte(at: position) == ASCII.backslash { position += 1 }
    if content.bytes.byte(at: position) == ASCII.newline {
      position += 1
    } else {
      isLost = true
    }
    append(Node(kind: kind, lower: place(start), upper: placeEnd(position)))
    skipBlanks()
  }

  private mutating func code(_ literal: UnsafeBufferPointer<UInt8>) {
    let start = position
    let bytes = content.bytes
    let run = bytes[position...].prefix { $0 == ASCII.backtick }.count
    var close = start + run
    var length = 0
    while close < bytes.count {
      length = bytes[close...].prefix { $0 == ASCII.backtick }.count
      if length == run { break }
      close += max(1, length)
    }
    if run == 0 || length != run { isLost = true }
    position = min(close + run, bytes.count)
    var node = Node(kind: .code, lower: place(start), upper: placeEnd(position))
    unsafe node.text = slice(literal, within: start + run..<max(start + run, close))
    append(node)
  }

  /// The literal as a part of the source, if it is one.
  private mutating func slice(
    _ literal: UnsafeBufferPointer<UInt8>, within range: Range<Int>
  ) -> Slice {
    let margin = range.count - literal.count
    let start = range.lowerBound + margin / 2
    let end = start + literal.count
    if !isLost, margin == 0 || margin == 2, end <= content.endOfSegment(holding: start),
      !content.bytes[range].contains(ASCII.newline)
    {
      return Slice(start: place(start), count: Int32(literal.count), isPooled: false)
    }
    return unsafe tree.pooled(literal)
  }

  private mutating func html(_ literal: UnsafeBufferPointer<UInt8>) {
    let start = position
    var index = 0
    while index < literal.count, position < content.bytes.count {
      let isBreak = unsafe literal[index] == ASCII.newline
      (index, position) = (index + 1, position + 1)
      guard isBreak else { continue }
      while index < literal.count, unsafe literal[index].isBlank { index += 1 }
      skipBlanks()
    }
    if content.bytes.byte(at: start) != ASCII.less { isLost = true }
    var node = Node(kind: .htmlInline, lower: place(start), upper: placeEnd(position))
    unsafe node.text = slice(literal, within: start..<position)
    append(judgeHTML(node))
  }
}

// MARK: - Links

extension DocumentConverter {
  private mutating func enterLink(_ handle: CommonMarkTree.Handle, _ kind: Node.Kind) {
    let start = position
    var node = Node(kind: kind, lower: place(start), upper: place(start))
    tree.fill(&node, from: handle, cmark)
    switch content.bytes.byte(at: position) {
    case ASCII.less where kind == .link:
      node.flags.insert(.autolink)
      position += 1
    case ASCII.openBracket where kind == .link: position += 1
    case ASCII.bang where kind == .image: position += 2
    default: isLost = true
    }
    position = min(position, content.bytes.count)
    if kind == .image { imageDepth += 1 } else { linkDepth += 1 }
    enter(node)
  }

  private mutating func exitLink(_ kind: Node.Kind) {
    guard let index = open.last else { return }
    if kind == .image { imageDepth -= 1 } else { linkDepth -= 1 }
    let isAutolink = tree.nodes[index].flags.contains(.autolink)
    let close = isAutolink ? ASCII.greater : ASCII.closeBracket
    guard content.bytes.byte(at: position) == close, !isLost else {
      isLost = true
      return
    }
    position += 1
    if !isAutolink {
      position = LinkScanner(text: content.bytes).endOfLink(after: position)
    }
  }

  /// Whether the text being read is that of `<https://…>`, where a backslash is a backslash.
  var isInAutolink: Bool {
    open.last.map { tree.nodes[$0].flags.contains(.autolink) } ?? false
  }

  private mutating func judgeLink(_ index: Int) {
    let node = tree.nodes[index]
    if options.extensions, node.kind == .link,
      outline.source.byte(at: Int(node.lower) + 1) == ASCII.caret,
      let label = FootnoteLabel.range(
        in: outline.source, from: Int(node.lower) + 2, to: Int(node.upper)),
      label.upperBound + 1 == Int(node.upper)
    {
      reportNestedFootnote(outline.source[label], at: node.range)
      tree.nodes[index].flags.insert(.refused)
      return
    }
    let policy = LinkPolicy(schemes: options.schemes)
    guard let refusal = policy.refusal(of: tree.bytes(node.text)) else { return }
    let (id, message) = refusal.description
    findings.error(id, message, at: node.range)
    tree.nodes[index].flags.insert(.refused)
  }
}
