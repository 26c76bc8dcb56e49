extension DocumentConverter {
  /// Converts a paragraph or a heading; a paragraph may prove to be a table.
  mutating func convertLeaf(_ handle: CommonMarkTree.Handle, _ node: Node) {
    var node = node
    let lines = readContent(handle, node)
    node.upper = Int32(content.sourceEnd(of: content.bytes.count))
    if node.kind == .paragraph, lines.count > 1,
      let table = TableFinder(source: outline.source).table(in: lines)
    {
      tables.append(table)
      if table.isInParagraph { needsCorrection = true }
      convert(table)
      cmark.move(to: .exit, of: handle)
      return
    }
    if node.kind == .heading { headings.append(tree.nodes.count) }
    if node.kind == .paragraph, open.count >= 2,
      tree.nodes[open[open.count - 2]].flags.contains(.tight),
      tree.nodes[open[open.count - 1]].kind == .item
    {
      node.flags.insert(.tight)
    }
    convertLine(handle, node)
  }

  /// Converts a block whose content has been read.
  mutating func convertLine(_ handle: CommonMarkTree.Handle, _ node: Node) {
    lastEnd = Int(node.upper)
    enter(node)
    convertInlines(until: handle)
    leave()
  }

  /// Reads the text of a paragraph or heading from the source; returns its lines.
  private mutating func readContent(_ handle: CommonMarkTree.Handle, _ node: Node) -> [Range<Int>] {
    content.removeAll()
    position = 0
    isLost = false
    let first = handle.startLine
    let isSetext = node.kind == .heading && !isATX(node)
    var start = Int(node.lower)
    var end = Int(input.lines[min(first, input.lines.count - 1)].end)
    if node.kind == .heading, !isSetext {
      content.append(outline.source, atxContent(start..<end))
      return []
    }
    content.append(outline.source, start..<max(start, end))
    var lines = outline.hasTables ? [start..<max(start, end)] : []
    var index = first + 1
    while index <= min(handle.endLine, input.lines.count - 1) {
      let line = bounds(of: input.lines[index])
      (start, end) = (containers.contentStart(of: line), line.upperBound)
      if isSetext, isUnderline(start..<end), hasTextBeyondDefinitions() { break }
      content.appendNewline()
      content.append(outline.source, start..<end)
      if outline.hasTables { lines.append(start..<end) }
      index += 1
    }
    content.trimEnd()
    if content.bytes.first == ASCII.openBracket {
      position = LinkScanner(text: content.bytes).endOfDefinitions()
    }
    return lines
  }

  private func hasTextBeyondDefinitions() -> Bool {
    guard content.bytes.first == ASCII.openBracket else { return true }
    let rest = LinkScanner(text: content.bytes).endOfDefinitions()
    return content.bytes[rest...].contains { !$0.isWhitespace }
  }

  private func isATX(_ node: Node) -> Bool {
    let source = outline.source
    var index = Int(node.lower)
    while source.byte(at: index) == ASCII.hash { index += 1 }
    let length = index - Int(node.lower)
    let next = source.byte(at: index)
    return (1...6).contains(length) && (next.isBlank || next == ASCII.newline || next == 0)
  }

  /// The text of a `# heading #` line.
  private func atxContent(_ line: Range<Int>) -> Range<Int> {
    let source = outline.source
    let start = line.first { source[$0] != ASCII.hash } ?? line.upperBound
    let text = source.trimmingBlanks(start..<line.upperBound)
    var end = text.upperBound
    while end > text.lowerBound, source[end - 1] == ASCII.hash { end -= 1 }
    guard end < text.upperBound, end == text.lowerBound || source[end - 1].isBlank else {
      return text
    }
    return source.trimmingBlanks(text.lowerBound..<end)
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    let text = outline.source.trimmingBlanks(line)
    guard let first = text.first.map({ outline.source[$0] }),
      first == ASCII.equals || first == ASCII.hyphen
    else { return false }
    return text.allSatisfy { outline.source[$0] == first }
  }
}

extension [UInt8] {
  /// The start of the line that ends at `end`.
  func lineStart(before end: Int) -> Int {
    var start = end
    while start > 0, self[start - 1] != ASCII.newline { start -= 1 }
    return start
  }
}
