package import Diagnostics
package import Markup

extension Document {
  /// Reads one line of inline Markdown, such as a key point in the front matter.
  ///
  /// `text` is what the value says and `range` where it stands in `source`. When the source holds
  /// the text there as it is, places are exact; when quotes or folding changed it, they are the
  /// whole range. Line ends count as blanks; nothing in it is taken for a block.
  package static func parseInline(
    _ text: [UInt8], in source: SourceText, at range: Range<Int>, options: Options = Options()
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    let range = range.clamped(to: 0..<source.bytes.count)
    if let start = source.bytes.firstIndex(of: text, in: range) {
      return parseInline(source, start..<start + text.count, options, anchor: nil)
    }
    let own = SourceText(path: source.path, text: String(decoding: text, as: UTF8.self))
    return parseInline(own, 0..<own.bytes.count, options, anchor: Anchor(source, range))
  }

  private static func parseInline(
    _ source: SourceText, _ range: Range<Int>, _ options: Options, anchor: Anchor?
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    let range = source.bytes.trimmingWhitespace(range)
    let outline = Outline(source.bytes, inline: range)
    var converter = DocumentConverter(
      outline, ParserInput(inline: range, source: source.bytes), options: options)
    converter.convertLine(range)
    return converter.finish(source, anchor: anchor)
  }

  /// Writes the inlines of a text read by `parseInline`.
  package func writeInlines<Hooks: DocumentHooks>(
    to buffer: inout MarkupBuffer, hooks: inout Hooks
  ) {
    if tree.nodes.count > 1 { writeInlines(of: 1, to: &buffer, hooks: &hooks) }
  }
}

extension DocumentConverter {
  /// Converts a text that is one line: a document of one paragraph.
  fileprivate mutating func convertLine(_ range: Range<Int>) {
    append(Node(kind: .document, lower: Int32(range.lowerBound), upper: Int32(range.upperBound)))
    open.append(0)
    content.append(outline.source, range)
    if let line = cmark.first {
      cmark.move(to: .enter, of: line)
      convertLine(
        line,
        Node(kind: .paragraph, lower: Int32(range.lowerBound), upper: Int32(range.upperBound)))
    }
    tree.nodes[0].end = Int32(tree.nodes.count)
  }
}

extension [UInt8] {
  /// The first place in `range` where `part` stands.
  fileprivate func firstIndex(of part: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = part.first, part.count <= range.count else { return nil }
    for start in range.lowerBound...range.upperBound - part.count
    where self[start] == first && self[start..<start + part.count].elementsEqual(part) {
      return start
    }
    return nil
  }

  fileprivate func trimmingWhitespace(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !self[$0].isWhitespace } ?? range.upperBound
    let last = range.last { !self[$0].isWhitespace } ?? start - 1
    return start..<last + 1
  }
}
