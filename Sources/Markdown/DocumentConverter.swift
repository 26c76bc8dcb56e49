/// Builds a document's arena from cmark's tree: with places, additions and limits.
///
/// cmark says what the blocks and inlines are; where they stand is found again in the source,
/// since cmark's own positions are wrong behind indented and lazy lines, titles and definitions.
struct DocumentConverter: ~Copyable {
  let cmark: CommonMarkTree
  let input: ParserInput
  let outline: Outline
  let options: Document.Options

  var tree: Tree
  var findings = Findings()
  /// The open nodes, outermost first.
  var open: [Int] = []
  /// The headings, by index.
  var headings: [Int] = []
  /// Every table that was met, and whether cmark saw other cells than it has.
  var tables: [TableRows] = []
  var needsCorrection = false
  /// The index of each footnote's definition.
  var definitions: [Int] = []
  /// The footnotes by label, and how many references had none.
  let labels: [[UInt8]: Int]
  var undefined = 0
  /// Whether the nesting went beyond the limit; the tree is then not whole.
  var isTooDeep = false

  var content = LeafContent()
  /// How far the inlines of the content have been followed.
  var position = 0
  /// Whether the inlines and the content have parted, which would be a fault of this program.
  var isLost = false
  /// How often that happened.
  var losses = 0
  var tildes: [Tilde] = []
  var linkDepth = 0
  var imageDepth = 0
  var entities = EntityDecoder()
  private var containers: Containers
  private var cells: [CommonMarkTree.Handle] = []
  /// The end of the block that was left last.
  private var lastEnd = 0

  /// A `~~` that may open strikethrough.
  struct Tilde {
    var index: Int
    var depth: Int
  }

  init(_ outline: Outline, _ input: ParserInput, options: Document.Options) {
    self.outline = outline
    self.options = options
    self.input = input
    labels = outline.labels
    cmark = CommonMarkTree { input.feed($0) }
    tree = Tree(source: outline.source)
    tree.nodes.reserveCapacity(outline.lineCount * 3 + 16)
    containers = Containers(source: outline.source)
  }
}

extension DocumentConverter {
  /// Converts everything: the body, then the footnotes.
  mutating func convert() {
    let end = outline.source.count
    append(Node(kind: .document, lower: Int32(outline.bodyStart), upper: Int32(end)))
    open.append(0)
    var next = cmark.first
    for _ in outline.cells.indices {
      guard let cell = next else { break }
      cells.append(cell)
      next = cell.next
    }
    let body = skipFootnotes(from: next)
    if let body { convertBlocks(from: body) }
    convertFootnotes(from: next)
    tree.nodes[0].end = Int32(tree.nodes.count)
  }

  /// The first block behind those of the footnotes.
  private func skipFootnotes(from first: CommonMarkTree.Handle?) -> CommonMarkTree.Handle? {
    guard let last = input.footnoteEnds.last else { return first }
    var next = first
    while let block = next, block.startLine <= last { next = block.next }
    return next
  }

  private mutating func convertFootnotes(from first: CommonMarkTree.Handle?) {
    var next = first
    for (index, footnote) in outline.footnotes.enumerated() {
      let start = footnote.label.lowerBound - 2
      definitions.append(tree.nodes.count)
      lastEnd = footnote.label.upperBound + 2
      enter(Node(kind: .footnoteDefinition, lower: Int32(start), upper: 0, extra: Int32(index)))
      containers.push(.footnote)
      if let item = next?.first, item.kind == .item, item.first != nil {
        cmark.move(to: .enter, of: item)
        convertBlocks(until: item)
      }
      containers.removeAll()
      leave()
      while let block = next, block.startLine <= input.footnoteEnds[index] { next = block.next }
    }
  }

  /// Converts `first` and the blocks behind it.
  private mutating func convertBlocks(from first: CommonMarkTree.Handle) {
    cmark.move(to: .enter, of: first)
    enterBlock(first)
    convertBlocks(until: nil)
  }

  /// Converts blocks until the cursor leaves `last`, or the document.
  private mutating func convertBlocks(until last: CommonMarkTree.Handle?) {
    while !isTooDeep {
      let event = cmark.next()
      if event == .done { return }
      let handle = cmark.current
      if event == .exit, handle == last { return }
      if event == .enter { enterBlock(handle) } else { exitBlock(handle) }
    }
  }

  private mutating func enterBlock(_ handle: CommonMarkTree.Handle) {
    guard let kind = handle.kind else { return }
    let line = input.lines[min(max(handle.startLine, 0), input.lines.count - 1)]
    let start = Int(line.base) + handle.startColumn
    var node = Node(kind: kind, lower: Int32(start), upper: line.end)
    tree.fill(&node, from: handle, cmark)
    switch kind {
    case .paragraph, .heading: convertLeaf(handle, node)
    case .codeBlock: finishBlock(codeBlock(node, handle, containers: containers))
    case .htmlBlock: finishBlock(htmlBlock(node, handle))
    case .thematicBreak: finishBlock(node)
    case .item:
      containers.push(.item(containers.width(ofItemAt: start, in: bounds(of: line))))
      lastEnd = Int(line.end)
      enter(node)
    case .blockQuote:
      containers.push(.quote)
      lastEnd = Int(line.end)
      enter(node)
    default: enter(node)
    }
  }

  private mutating func exitBlock(_ handle: CommonMarkTree.Handle) {
    let kind = handle.kind
    if kind == .item || kind == .blockQuote { containers.pop() }
    if kind != .document { leave() }
  }

  /// The bytes of a line that is really in the source.
  private func bounds(of line: ParserInput.Line) -> Range<Int> {
    outline.source.lineStart(before: Int(line.end))..<Int(line.end)
  }

  private mutating func finishBlock(_ node: Node) {
    lastEnd = Int(node.upper)
    append(node)
  }

  /// Adds a node that has no descendants yet.
  mutating func append(_ node: Node) {
    var node = node
    node.end = Int32(tree.nodes.count + 1)
    tree.nodes.append(node)
  }

  /// Adds a node and opens it.
  mutating func enter(_ node: Node) {
    if open.count > options.depthLimit, !isTooDeep {
      isTooDeep = true
      findings.error(
        "nesting-too-deep", "nested deeper than \(options.depthLimit) levels", at: node.range)
    }
    open.append(tree.nodes.count)
    append(node)
  }

  private mutating func leave() {
    let index = open.removeLast()
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].upper = max(tree.nodes[index].lower, Int32(lastEnd))
  }
}

// MARK: - Paragraphs, headings and tables

extension DocumentConverter {
  private mutating func convertLeaf(_ handle: CommonMarkTree.Handle, _ node: Node) {
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

  private mutating func convert(_ table: TableRows) {
    enter(Node(kind: .table, lower: Int32(table.start), upper: 0))
    for (index, row) in table.rows.enumerated() {
      let known = outline.row(at: row.start)
      let isKnown = known.map { outline.cells[$0.cells].elementsEqual(row.cells) } ?? false
      if !isKnown { needsCorrection = true }
      let flags: Node.Flags = index == 0 ? .header : []
      enter(Node(kind: .tableRow, flags: flags, lower: Int32(row.start), upper: 0))
      for column in table.alignments.indices {
        let range = column < row.cells.count ? row.cells[column] : lastEnd..<lastEnd
        var cell = Node(
          kind: .tableCell, flags: flags, lower: Int32(range.lowerBound),
          upper: Int32(range.upperBound))
        cell.extra = table.alignments[column].rawValue
        enter(cell)
        if isKnown, let known, column < row.cells.count {
          convertCell(cells[known.cells.lowerBound + column], range)
        }
        lastEnd = range.upperBound
        leave()
      }
      leave()
    }
    leave()
  }

  private mutating func convertCell(_ handle: CommonMarkTree.Handle, _ range: Range<Int>) {
    let source = outline.source
    content.removeAll()
    (position, isLost) = (0, false)
    var start = range.lowerBound
    for index in range.dropLast()
    where source[index] == ASCII.backslash && source[index + 1] == ASCII.pipe {
      content.append(source, start..<index)
      start = index + 1
    }
    content.append(source, start..<range.upperBound)
    cmark.move(to: .enter, of: handle)
    convertInlines(until: handle)
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
