/// What is given to cmark, and where each of its lines comes from.
///
/// First the cells of tables, each as a heading of its own; then the footnotes, each as a list item
/// of its own; then the body, with empty lines where the footnotes stood. So one run parses them
/// all, with the link definitions of the whole document.
struct ParserInput {
  /// Where a line comes from.
  struct Line {
    /// The source offset of the line's byte 0; it may be before the line when marks were added.
    var base: Int32
    /// The source offset behind the line's last byte.
    var end: Int32
  }

  /// A part of the body: bytes of the source, or a line put in their place.
  enum Piece {
    case source(Range<Int>)
    case text([UInt8])
  }

  /// The lines made for cells and footnotes.
  private(set) var added: [UInt8] = []
  /// The body, piece by piece.
  private(set) var body: [Piece] = []
  /// Every line that is fed.
  private(set) var lines: [Line] = []
  /// The fed line of each footnote's closing mark.
  private(set) var footnoteEnds: [Int] = []
  private let source: [UInt8]

  init(_ outline: Outline, source: [UInt8]) {
    self.source = source
    lines.reserveCapacity(outline.lineCount + outline.cells.count + 8)
    for cell in outline.cells { addCell(cell) }
    for footnote in outline.footnotes { addFootnote(footnote, outline) }
    addBody(outline)
  }

  /// One line of inlines, as a heading.
  init(inline range: Range<Int>, source: [UInt8]) {
    self.source = source
    added = [ASCII.hash, ASCII.space]
    added += source[range].map { $0 == ASCII.newline ? ASCII.space : $0 }
    added += [ASCII.space, ASCII.hash, ASCII.newline]
    lines = [Line(base: Int32(range.lowerBound - 2), end: Int32(range.upperBound))]
  }

  /// Gives everything to the parser.
  func feed(_ parser: CommonMarkTree.Parser) {
    if !added.isEmpty { parser.feed(added, 0..<added.count) }
    for piece in body {
      switch piece {
      case .source(let range): parser.feed(source, range)
      case .text(let text): parser.feed(text, 0..<text.count)
      }
    }
  }

  /// A cell as a heading: nothing in it can be taken for a block.
  private mutating func addCell(_ cell: Range<Int>) {
    added += [ASCII.hash, ASCII.space]
    var index = cell.lowerBound
    while index < cell.upperBound {
      if source[index] == ASCII.backslash, index + 1 < cell.upperBound,
        source[index + 1] == ASCII.pipe
      {
        index += 1
      }
      added.append(source[index])
      index += 1
    }
    added += [ASCII.space, ASCII.hash, ASCII.newline]
    lines.append(Line(base: Int32(cell.lowerBound - 2), end: Int32(cell.upperBound)))
  }

  /// A footnote as a list item whose content starts in column 4, and a heading to end it.
  private mutating func addFootnote(_ footnote: Outline.Footnote, _ outline: Outline) {
    let first = outline.line(footnote.lines.lowerBound)
    let start = footnote.contentStart
    added += [ASCII.plus, ASCII.space, ASCII.space, ASCII.space]
    added += source[start..<first.upperBound]
    added.append(ASCII.newline)
    lines.append(Line(base: Int32(start - 4), end: Int32(first.upperBound)))
    var isFirst = start == first.upperBound
    for index in footnote.lines.dropFirst() {
      let line = outline.line(index)
      let isBlank =
        source.skippingBlanks(from: line.lowerBound, to: line.upperBound) == line.upperBound
      if isFirst, isBlank { continue }
      isFirst = false
      let isIndented = isBlank || outline.indent(of: line) >= 4
      if !isIndented { added += [ASCII.space, ASCII.space, ASCII.space, ASCII.space] }
      added += source[line]
      added.append(ASCII.newline)
      lines.append(
        Line(base: Int32(line.lowerBound - (isIndented ? 0 : 4)), end: Int32(line.upperBound)))
    }
    added += [ASCII.hash, ASCII.newline]
    footnoteEnds.append(lines.count)
    lines.append(Line(base: Int32(first.lowerBound), end: Int32(first.upperBound)))
  }

  private mutating func addBody(_ outline: Outline) {
    var start = outline.bodyStart
    var footnotes = outline.footnotes[...]
    var breaks = outline.breaks[...]
    for index in 0..<outline.lineCount {
      let line = outline.line(index)
      if let contentStart = breaks.first, line.contains(contentStart) {
        breaks.removeFirst()
        body.append(.source(start..<line.lowerBound))
        start = line.lowerBound
        addBreak(line.lowerBound..<contentStart)
      }
      lines.append(Line(base: Int32(line.lowerBound), end: Int32(line.upperBound)))
      if let footnote = footnotes.first, footnote.lines.contains(index) {
        body.append(.source(start..<line.lowerBound))
        body.append(.text([ASCII.newline]))
        start = min(line.upperBound + 1, source.count)
        if footnote.lines.upperBound == index + 1 { footnotes.removeFirst() }
      }
    }
    body.append(.source(start..<source.count))
  }

  /// An empty line in the containers whose marks stand in `prefix`, to end a paragraph.
  private mutating func addBreak(_ prefix: Range<Int>) {
    let marks = source[prefix].map { $0 == ASCII.greater ? $0 : ASCII.space }
    body.append(.text(marks + [ASCII.newline]))
    lines.append(Line(base: Int32(prefix.lowerBound), end: Int32(prefix.upperBound)))
  }
}
