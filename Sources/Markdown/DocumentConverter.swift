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
  private(set) var containers: Containers
  private(set) var cells: [CommonMarkTree.Handle] = []
  /// The end of the block that was left last.
  var lastEnd = 0

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
  func bounds(of line: ParserInput.Line) -> Range<Int> {
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

  /// Closes the innermost open node.
  mutating func leave() {
    let index = open.removeLast()
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].upper = max(tree.nodes[index].lower, Int32(lastEnd))
  }
}
