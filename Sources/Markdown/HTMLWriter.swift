package import Markup

extension Document {
  /// The words that the markup of footnotes and tables needs in the page's language.
  package struct Words: Sendable {
    /// What the list of footnotes is, such as `Footnotes`.
    package var footnotes: String
    /// What a link back to the text does, such as `Back to the text`.
    package var back: String
    /// What a table is, such as `Table`: the name of the region that it scrolls in.
    package var table: String

    /// Makes a set of words.
    package init(
      footnotes: String = "Footnotes", back: String = "Back to the text", table: String = "Table"
    ) {
      (self.footnotes, self.back, self.table) = (footnotes, back, table)
    }
  }

  /// Writes the document as HTML, with its footnotes at the end.
  package func write<Hooks: DocumentHooks>(
    to buffer: inout MarkupBuffer, hooks: inout Hooks, words: Words = Words()
  ) {
    var writer = HTMLWriter(document: self, buffer: buffer, hooks: hooks, words: words)
    buffer = MarkupBuffer()
    let footnotes = tree.nodes.firstIndex { $0.kind == .footnoteDefinition } ?? tree.nodes.count
    writer.write(1..<footnotes)
    writer.writeFootnotes()
    (buffer, hooks) = (writer.buffer, writer.hooks)
  }

  /// Writes only the inlines of a node, such as a heading or the one paragraph of a short text.
  package func writeInlines<Hooks: DocumentHooks>(
    of node: Int, to buffer: inout MarkupBuffer, hooks: inout Hooks, words: Words = Words()
  ) {
    var writer = HTMLWriter(document: self, buffer: buffer, hooks: hooks, words: words)
    buffer = MarkupBuffer()
    writer.write(node + 1..<Int(tree.nodes[node].end))
    (buffer, hooks) = (writer.buffer, writer.hooks)
  }

  /// The document as HTML with links and code blocks as they stand.
  package func html() -> [UInt8] {
    var buffer = MarkupBuffer(capacity: tree.source.count * 2)
    var hooks = NoHooks()
    write(to: &buffer, hooks: &hooks)
    return buffer.bytes
  }
}

/// Writes an arena as HTML that a page can hold.
struct HTMLWriter<Hooks: DocumentHooks> {
  let document: Document
  let tree: Tree
  let words: Document.Words
  var buffer: MarkupBuffer
  var hooks: Hooks
  /// The open nodes that have something to be written at their end.
  private var open: [Int] = []
  /// Where the innermost of them ends.
  private var nextEnd = Int.max
  private var nextHeading = 0

  init(document: Document, buffer: MarkupBuffer, hooks: Hooks, words: Document.Words) {
    self.document = document
    tree = document.tree
    self.buffer = buffer
    self.hooks = hooks
    self.words = words
  }

  /// Writes the nodes of `range`.
  mutating func write(_ range: Range<Int>) {
    let outer = open.count
    var index = range.lowerBound
    while index < range.upperBound {
      if index >= nextEnd { leave(before: index, above: outer) }
      index = enter(index)
    }
    leave(before: Int.max, above: outer)
  }

  private mutating func leave(before index: Int, above outer: Int) {
    while open.count > outer, let last = open.last, Int(tree.nodes[last].end) <= index {
      open.removeLast()
      exit(tree.nodes[last], last)
    }
    nextEnd = open.last.map { Int(tree.nodes[$0].end) } ?? Int.max
  }

  /// Keeps a node for when its end is to be written.
  mutating func push(_ index: Int) {
    open.append(index)
    nextEnd = Int(tree.nodes[index].end)
  }

  /// Writes the start of a node; returns the node to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.kind {
    case .text: text(node)
    case .softBreak: buffer.literal("\n")
    case .lineBreak: buffer.literal("<br>\n")
    case .code:
      buffer.literal("<code>")
      text(node)
      buffer.literal("</code>")
    case .htmlInline: rawHTML(node)
    case .footnoteReference: footnoteReference(node, index)
    case .link: return link(node, index)
    case .image: return image(node, index)
    case .codeBlock: codeBlock(node, index)
    case .htmlBlock: htmlBlock(node)
    case .thematicBreak: buffer.literal("<hr>\n")
    case .paragraph where holdsOnlyImage(node, index): return loneImage(node, index)
    default:
      start(node, index)
      push(index)
    }
    return index + 1
  }

  private mutating func text(_ node: Node) {
    let text = node.text
    let bytes = text.isPooled ? tree.pool : tree.source
    let end = Int(text.start) + Int(text.count)
    let search = ByteSearch(ASCII.ampersand, ASCII.less, ASCII.greater)
    if search.firstIndex(in: bytes, from: Int(text.start), to: end) == end {
      buffer.raw(bytes: bytes[Int(text.start)..<end])
    } else {
      buffer.text(utf8: bytes[Int(text.start)..<end])
    }
  }

  mutating func start(_ node: Node, _ index: Int) {
    switch node.kind {
    case .paragraph where !node.flags.contains(.tight): buffer.literal("<p>")
    case .heading: heading(node, index)
    case .emphasis: buffer.literal("<em>")
    case .strong: buffer.literal("<strong>")
    case .strikethrough: buffer.literal("<del>")
    case .blockQuote: buffer.literal("<blockquote>\n")
    case .bulletList: buffer.literal("<ul>\n")
    case .orderedList where node.extra == 1: buffer.literal("<ol>\n")
    case .orderedList:
      buffer.literal("<ol start=\"")
      buffer.integer(node.extra)
      buffer.literal("\">\n")
    case .item: buffer.literal("<li>")
    case .table: startTable()
    case .tableRow:
      buffer.literal(node.flags.contains(.header) ? "<thead>\n<tr>\n" : "<tr>\n")
    case .tableCell: tableCell(node)
    default: break
    }
  }

  private mutating func exit(_ node: Node, _ index: Int) {
    switch node.kind {
    case .paragraph where !node.flags.contains(.tight): buffer.literal("</p>\n")
    case .paragraph:
      if let item = open.last, tree.nodes[item].end != node.end { buffer.literal("\n") }
    case .heading:
      buffer.literal("</h")
      buffer.integer(node.extra)
      buffer.literal(">\n")
    case .emphasis: buffer.literal("</em>")
    case .strong: buffer.literal("</strong>")
    case .strikethrough: buffer.literal("</del>")
    case .link: if !node.flags.contains(.refused) { buffer.literal("</a>") }
    case .blockQuote: buffer.literal("</blockquote>\n")
    case .bulletList: buffer.literal("</ul>\n")
    case .orderedList: buffer.literal("</ol>\n")
    case .item: buffer.literal("</li>\n")
    case .table: endTable(node, index)
    case .tableRow: endRow(node, index)
    case .tableCell: buffer.literal(node.flags.contains(.header) ? "</th>\n" : "</td>\n")
    default: break
    }
  }

  private mutating func heading(_ node: Node, _ index: Int) {
    buffer.literal("<h")
    buffer.integer(node.extra)
    let headings = document.headings
    while nextHeading < headings.count, headings[nextHeading].node < index { nextHeading += 1 }
    if nextHeading < headings.count, headings[nextHeading].node == index {
      buffer.literal(" id=\"")
      buffer.attributeValue(headings[nextHeading].id)
      buffer.literal("\"")
    }
    buffer.literal(">")
  }
}

// MARK: - Tables, code and raw HTML

extension HTMLWriter {
  /// A table in a region that scrolls, by keys too, and so has a name.
  private mutating func startTable() {
    buffer.literal("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
    buffer.attributeValue(words.table)
    buffer.literal("\">\n<table>\n")
  }

  private mutating func tableCell(_ node: Node) {
    buffer.literal(node.flags.contains(.header) ? "<th scope=\"col\"" : "<td")
    switch Alignment(rawValue: node.extra) {
    case .left: buffer.literal(" class=\"left\"")
    case .center: buffer.literal(" class=\"center\"")
    case .right: buffer.literal(" class=\"right\"")
    default: break
    }
    buffer.literal(">")
  }

  private mutating func endRow(_ node: Node, _ index: Int) {
    buffer.literal("</tr>\n")
    guard node.flags.contains(.header) else { return }
    buffer.literal("</thead>\n")
    let next = Int(node.end)
    if next < tree.nodes.count, tree.nodes[next].kind == .tableRow,
      !tree.nodes[next].flags.contains(.header)
    {
      buffer.literal("<tbody>\n")
    }
  }

  private mutating func endTable(_ node: Node, _ index: Int) {
    if Int(tree.nodes[index + 1].end) < Int(node.end) { buffer.literal("</tbody>\n") }
    buffer.literal("</table>\n</div>\n")
  }

  private mutating func codeBlock(_ node: Node, _ index: Int) {
    let info = tree.bytes(tree.infos[Int(node.extra)].info)
    if node.flags.contains(.fenced), !info.isEmpty,
      let markup = hooks.codeBlock(document.codeBlock(at: index), in: document)
    {
      buffer.raw(bytes: markup)
      return
    }
    buffer.literal("<pre><code")
    if let word = info.split(whereSeparator: \.isWhitespace).first {
      buffer.literal(" class=\"language-")
      buffer.attributeValue(utf8: word)
      buffer.literal("\"")
    }
    buffer.literal(">")
    text(node)
    buffer.literal("</code></pre>\n")
  }

  private mutating func rawHTML(_ node: Node) {
    let literal = tree.bytes(node.text)
    if node.flags.contains(.allowed) {
      buffer.raw(bytes: literal)
    } else if !node.flags.contains(.dropped) {
      buffer.text(utf8: literal)
    }
  }

  private mutating func htmlBlock(_ node: Node) {
    if node.flags.contains(.dropped) { return }
    let isShown = !node.flags.contains(.allowed)
    guard isShown else {
      buffer.raw(bytes: RawHTMLPolicy.withoutComments(tree.bytes(node.text)))
      return
    }
    var literal = tree.bytes(node.text)
    while literal.last == ASCII.newline { literal.removeLast() }
    buffer.literal("<p>")
    buffer.text(utf8: literal)
    buffer.literal("</p>\n")
  }
}
