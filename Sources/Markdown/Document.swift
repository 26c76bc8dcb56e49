package import Diagnostics

/// A Markdown text, read: a flat tree of nodes that know their places in the file.
///
///     let (document, diagnostics) = Document.parse(text, from: bodyStart, options: options)
///     document.write(to: &buffer, hooks: &hooks)
package struct Document: Sendable {
  /// The file the text stands in.
  package let source: SourceText
  /// The headings, in order.
  package private(set) var headings: [Heading] = []
  let tree: Tree
  let footnotes: FootnoteList
  /// How often a place was lost, which tests want to be never.
  private(set) var losses = 0
  /// What the text stands for when it is not itself in a file.
  private let anchor: Anchor?

  /// Where a text stands that is not itself in a file.
  struct Anchor: Sendable {
    let source: SourceText
    let range: Range<Int>

    init(_ source: SourceText, _ range: Range<Int>) { (self.source, self.range) = (source, range) }
  }

  /// A heading, for tables of contents and for links to it.
  package struct Heading: Sendable {
    /// 1 to 6.
    package let level: Int
    /// The id its element has; unique in the document.
    package let id: String
    /// Its text without marks.
    package let text: String
    /// Where it stands in the source.
    package let range: Range<Int>
    /// Its node.
    package let node: Int
  }

  /// Reads the Markdown of a file from byte `start` on, where the front matter ends.
  ///
  /// The text nested too deeply comes out empty, with an error.
  package static func parse(
    _ source: SourceText, from start: Int = 0, options: Options = Options()
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    let outline = Outline(source.bytes, from: start, extensions: options.extensions)
    var findings = Findings()
    guard DepthLimit(options.depthLimit).admits(outline, &findings) else {
      let document = Document(source: source, tree: .empty(source.bytes), anchor: nil)
      return (document, document.diagnostics(findings))
    }
    return parse(source, outline, options)
  }

  private static func parse(
    _ source: SourceText, _ outline: Outline, _ options: Options
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var converter = DocumentConverter(
      outline, ParserInput(outline, source: source.bytes), options: options)
    converter.convert()
    if converter.needsCorrection {
      var outline = outline
      outline.correct(converter.tables)
      converter = DocumentConverter(
        outline, ParserInput(outline, source: source.bytes), options: options)
      converter.convert()
    }
    return converter.finish(source, anchor: nil)
  }

  fileprivate init(source: SourceText, tree: Tree, anchor: Anchor?) {
    self.source = source
    self.anchor = anchor
    self.tree = tree
    footnotes = FootnoteList(tree, definitions: [])
  }

  fileprivate init(source: SourceText, _ converter: borrowing DocumentConverter, anchor: Anchor?) {
    self.source = source
    self.anchor = anchor
    tree = converter.tree
    losses = converter.losses
    footnotes = FootnoteList(converter.tree, definitions: converter.definitions)
    headings.reserveCapacity(converter.headings.count)
    var ids = HeadingIDs(reserved: converter.options.reservedIDs)
    for index in converter.headings {
      let text = plainText(of: index)
      headings.append(
        Heading(
          level: Int(tree.nodes[index].extra), id: ids.id(for: text),
          text: String(decoding: text, as: UTF8.self), range: tree.nodes[index].range, node: index))
    }
  }
}

extension DocumentConverter {
  /// The document and what is wrong with it.
  consuming func finish(
    _ source: SourceText, anchor: Document.Anchor?
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var findings = findings
    if isTooDeep {
      let document = Document(source: source, tree: .empty(source.bytes), anchor: anchor)
      return (document, document.diagnostics(findings))
    }
    if tree.nodes.contains(where: { $0.flags.contains(.allowed) }) {
      RawHTMLBalance(tree: tree).check(&findings)
    }
    let document = Document(source: source, self, anchor: anchor)
    outline.reportFootnotes(document.footnotes, to: &findings)
    return (document, document.diagnostics(findings))
  }
}

extension Tree {
  /// A document with nothing in it.
  static func empty(_ source: [UInt8]) -> Tree {
    var tree = Tree(source: source)
    var root = Node(kind: .document, lower: 0, upper: 0)
    root.end = 1
    tree.nodes = [root]
    return tree
  }
}

// MARK: - Diagnostics

extension Document {
  /// A diagnostic about a range of the document's source.
  package func diagnostic(
    _ severity: Diagnostic.Severity, id: String, _ message: String, at range: Range<Int>,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) -> Diagnostic {
    (anchor?.source ?? source).diagnostic(
      severity, id: id, message, at: anchor?.range ?? range, notes: notes, suggestion: suggestion)
  }

  func diagnostics(_ findings: Findings) -> [Diagnostic] {
    findings.all.map {
      diagnostic($0.severity, id: $0.id, $0.message, at: $0.range, suggestion: $0.suggestion)
    }
  }
}
