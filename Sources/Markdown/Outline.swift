/// What must be known of a text before cmark sees it: its lines, footnotes and tables.
///
/// It looks only at how lines start, so it can be wrong about tables, which are checked again in
/// cmark's tree.
struct Outline {
  /// A footnote's definition.
  struct Footnote {
    /// The label, without `[^` and `]`.
    var label: Range<Int>
    /// The definition's lines, by number.
    var lines: Range<Int>
    /// Where the text behind the label starts.
    var contentStart: Int
  }

  let source: [UInt8]
  /// Where the body starts in the source.
  let bodyStart: Int
  /// Where each line starts, and one entry more.
  private(set) var starts: [Int32] = []
  private(set) var footnotes: [Footnote] = []
  /// The cells of the tables, row by row.
  private(set) var cells: [Range<Int>] = []
  /// The rows of the tables, by line.
  private(set) var rows: [TableRow] = []
  /// Whether a line looks like the row under a table's head.
  private(set) var hasTables = false
  /// Whether text may hold escapes, character references, footnotes or strikethrough.
  private(set) var hasSpecials = false
  /// Where the tables start that follow a paragraph's text directly.
  private(set) var breaks: [Int] = []

  private static let specials = ByteSearch(
    ASCII.backslash, ASCII.ampersand, ASCII.tilde, ASCII.caret)

  var lineCount: Int { starts.count - 1 }

  /// The bytes of a line, without its line end.
  func line(_ index: Int) -> Range<Int> {
    Int(starts[index])..<max(Int(starts[index]), Int(starts[index + 1]) - 1)
  }

  /// Splits `source` into lines and, with `extensions`, looks for footnotes and tables.
  init(_ source: [UInt8], from start: Int, extensions: Bool) {
    self.source = source
    bodyStart = start
    starts.reserveCapacity(64 + (source.count - start) / 48)
    var index = start
    let newline = ByteSearch(ASCII.newline)
    while index < source.count {
      starts.append(Int32(index))
      index = newline.firstIndex(in: source, from: index, to: source.count) + 1
    }
    starts.append(Int32(max(index, start)))
    hasSpecials = Self.specials.firstIndex(in: source, from: start, to: source.count) < source.count
    if extensions { findAdditions() }
  }

  /// The outline of a single line.
  init(_ source: [UInt8], inline range: Range<Int>) {
    self.source = source
    bodyStart = range.lowerBound
    starts = [Int32(range.lowerBound), Int32(range.upperBound + 1)]
    hasSpecials = true
  }

  /// Replaces what was thought of tables by what is known of them.
  mutating func correct(_ tables: [TableRows]) {
    cells.removeAll()
    rows.removeAll()
    for table in tables.sorted(by: { $0.start < $1.start }) {
      for row in table.rows { add(row) }
      if table.isInParagraph { breaks.append(table.start) }
    }
  }

  private mutating func add(_ row: TableRows.Row) {
    let first = cells.count
    cells += row.cells
    rows.append(TableRow(start: row.start, cells: first..<cells.count))
  }

  /// The row whose content starts at `start`, if it was taken for one.
  func row(at start: Int) -> TableRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].start == start ? rows[low] : nil
  }

  /// How many columns of blanks start the line.
  func indent(of line: Range<Int>) -> Int {
    var column = 0
    for byte in source[line] {
      if byte == ASCII.space {
        column += 1
      } else if byte == ASCII.tab {
        column += 4 - column % 4
      } else {
        break
      }
    }
    return column
  }
}

extension Outline {
  private mutating func findAdditions() {
    var fence = Fence()
    var index = 0
    while index < lineCount {
      let line = line(index)
      let first = source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
      let byte = first < line.upperBound ? source[first] : 0
      if byte == ASCII.backtick || byte == ASCII.tilde || fence.isOpen {
        fence.read(source[first..<line.upperBound], indent: indent(of: line))
      } else if byte == ASCII.less, let end = endOfComment(at: first, on: index) {
        index = end
        continue
      } else if byte == ASCII.openBracket, let footnote = footnote(at: first, on: index) {
        footnotes.append(footnote)
        findTables(in: footnote.lines)
        index = footnote.lines.upperBound
        continue
      } else if byte != 0 {
        findTable(under: index)
      }
      index += 1
    }
  }

  private mutating func findTables(in lines: Range<Int>) {
    for index in lines.dropFirst(2) { findTable(under: index) }
  }

  /// Takes the line for a table's delimiter row, if it looks like one, and the lines around it for
  /// the table.
  private mutating func findTable(under index: Int) {
    guard index > 0, let width = DelimiterRow.width(of: contentRange(index), in: source) else {
      return
    }
    hasTables = true
    if let last = rows.last, last.start >= line(index - 1).lowerBound { return }
    let head = contentRange(index - 1, skipsListMark: true)
    guard !head.isEmpty, RowSplitter.cells(of: head, in: source).count == width else { return }
    addRow(head, width: width)
    var next = index + 1
    while next < lineCount {
      let content = contentRange(next)
      if content.isEmpty { break }
      addRow(content, width: width)
      next += 1
    }
  }

  private mutating func addRow(_ content: Range<Int>, width: Int) {
    add(TableRows.Row(content, width: width, in: source))
  }

  /// The line without what are probably the marks of containers.
  private func contentRange(_ index: Int, skipsListMark: Bool = false) -> Range<Int> {
    let line = line(index)
    var start = line.lowerBound
    while start < line.upperBound, source[start].isBlank || source[start] == ASCII.greater {
      start += 1
    }
    if skipsListMark, start + 1 < line.upperBound, source[start + 1].isBlank,
      [ASCII.hyphen, ASCII.plus, ASCII.asterisk].contains(source[start])
    {
      start = source.skippingBlanks(from: start + 1, to: line.upperBound)
    }
    return start..<line.upperBound
  }

  /// The definition `[^label]: text` that starts at `start`, with the lines that belong to it.
  private func footnote(at start: Int, on index: Int) -> Footnote? {
    let line = line(index)
    guard indent(of: line) <= 3, source.byte(at: start + 1) == ASCII.caret,
      let label = FootnoteLabel.range(in: source, from: start + 2, to: line.upperBound),
      source.byte(at: label.upperBound + 1) == ASCII.colon
    else { return nil }
    let content = source.skippingBlanks(from: label.upperBound + 2, to: line.upperBound)
    var last = index
    var canBeLazy = content < line.upperBound
    for next in (index + 1)..<max(index + 1, lineCount) {
      let line = self.line(next)
      let first = source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
      if first == line.upperBound {
        canBeLazy = false
      } else if indent(of: line) >= 4 {
        (last, canBeLazy) = (next, !startsFence(first))
      } else if canBeLazy, !startsBlock(first..<line.upperBound) {
        last = next
      } else {
        break
      }
    }
    return Footnote(label: label, lines: index..<last + 1, contentStart: content)
  }

  /// The line after the comment that starts at `start`, if one starts there and is closed.
  private func endOfComment(at start: Int, on index: Int) -> Int? {
    let line = line(index)
    guard source[start..<line.upperBound].starts(with: Array("<!--".utf8)), indent(of: line) <= 3
    else { return nil }
    var index = start
    let greater = ByteSearch(ASCII.greater)
    while true {
      index = greater.firstIndex(in: source, from: index, to: source.count)
      guard index < source.count else { return nil }
      if source[index - 1] == ASCII.hyphen, source[index - 2] == ASCII.hyphen { break }
      index += 1
    }
    return self.index(ofLineAt: index) + 1
  }

  /// The number of the line that holds a byte.
  private func index(ofLineAt offset: Int) -> Int {
    var (low, high) = (0, lineCount)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func startsFence(_ first: Int) -> Bool {
    source[first] == ASCII.backtick || source[first] == ASCII.tilde
  }

  /// Whether the line starts something that ends a paragraph.
  private func startsBlock(_ line: Range<Int>) -> Bool {
    let next = source.byte(at: line.lowerBound + 1)
    switch source[line.lowerBound] {
    case ASCII.greater, ASCII.less, ASCII.hash, ASCII.backtick, ASCII.tilde, ASCII.pipe,
      ASCII.equals:
      return true
    case ASCII.openBracket: return next == ASCII.caret
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk, ASCII.underscore:
      return next.isBlank || next == source[line.lowerBound] || line.count == 1
    case let byte where byte.isDigit:
      let mark = source[line].firstIndex { !$0.isDigit } ?? line.upperBound
      let byte = source.byte(at: mark)
      return byte == UInt8(ascii: ".") || byte == ASCII.closeParenthesis
    default: return false
    }
  }
}

/// Follows fenced code through the lines that stand in no container.
private struct Fence {
  private var byte: UInt8 = 0
  private var length = 0

  var isOpen: Bool { length > 0 }

  mutating func read(_ content: ArraySlice<UInt8>, indent: Int) {
    guard let first = content.first, indent <= 3 else { return }
    let run = content.prefix { $0 == first }.count
    let rest = content.dropFirst(run)
    if isOpen {
      if first == byte, run >= length, rest.allSatisfy(\.isBlank) { length = 0 }
    } else if run >= 3, first == ASCII.tilde || !rest.contains(ASCII.backtick) {
      (byte, length) = (first, run)
    }
  }
}
