/// A line that is a row of a table, and its cells in the outline's list.
struct TableRow {
  /// Where the line's content starts.
  var start: Int
  var cells: Range<Int>
}

/// A table found in cmark's tree, row by row, without the delimiter row.
struct TableRows {
  /// A row: where it starts, and its cells.
  struct Row {
    var start: Int
    var cells: [Range<Int>]

    /// Splits `content` into at most `width` cells.
    init(_ content: Range<Int>, width: Int, in source: [UInt8]) {
      start = content.lowerBound
      cells = Array(RowSplitter.cells(of: content, in: source).prefix(width))
    }
  }

  var rows: [Row]
  /// Whether lines of text stand right above it.
  var isInParagraph: Bool
  var alignments: [Alignment]
  var start: Int { rows[0].start }
}

/// Where a column's text stands.
enum Alignment: Int32 {
  case none, left, center, right
}

/// The row under a table's head: `|---|:-:|`.
enum DelimiterRow {
  /// How many columns it makes, if it is one.
  static func width(of line: Range<Int>, in source: [UInt8]) -> Int? {
    guard let first = line.first, isDelimiter(source[first]), source[first] != ASCII.space else {
      return nil
    }
    for index in line where !isDelimiter(source[index]) { return nil }
    let count = alignments(of: line, in: source)?.count
    return count == 1 && !source[line].contains(ASCII.pipe) ? nil : count
  }

  /// The columns' alignments, if it is such a row.
  static func alignments(of line: Range<Int>, in source: [UInt8]) -> [Alignment]? {
    var result: [Alignment] = []
    for cell in RowSplitter.cells(of: line, in: source) {
      let isLeft = source.byte(at: cell.lowerBound) == ASCII.colon && cell.count > 1
      let isRight = cell.count > 1 && source[cell.upperBound - 1] == ASCII.colon
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ source[$0] == ASCII.hyphen }) else { return nil }
      result.append(isLeft ? isRight ? .center : .left : isRight ? .right : .none)
    }
    return result.isEmpty ? nil : result
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == ASCII.pipe || byte == ASCII.hyphen || byte == ASCII.colon || byte.isBlank
  }
}

/// Splits a row at its pipes; one behind a backslash is text.
enum RowSplitter {
  /// The cells of `line`, without the blanks around them.
  static func cells(of line: Range<Int>, in source: [UInt8]) -> [Range<Int>] {
    let line = source.trimmingBlanks(line)
    guard !line.isEmpty else { return [] }
    var cells: [Range<Int>] = []
    var start = line.lowerBound + (source[line.lowerBound] == ASCII.pipe ? 1 : 0)
    var index = start
    while index < line.upperBound {
      if source[index] == ASCII.pipe, source[index - 1] != ASCII.backslash || index == start {
        cells.append(source.trimmingBlanks(start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < line.upperBound { cells.append(source.trimmingBlanks(start..<line.upperBound)) }
    return cells
  }
}

/// Finds a table among the lines of a paragraph.
struct TableFinder {
  let source: [UInt8]

  /// The table whose delimiter row is one of `lines`.
  func table(in lines: [Range<Int>]) -> TableRows? {
    for index in lines.indices.dropFirst() {
      guard let width = DelimiterRow.width(of: lines[index], in: source),
        RowSplitter.cells(of: lines[index - 1], in: source).count == width,
        let alignments = DelimiterRow.alignments(of: lines[index], in: source)
      else { continue }
      let rows = ([lines[index - 1]] + lines[(index + 1)...])
        .map { TableRows.Row($0, width: width, in: source) }
      return TableRows(rows: rows, isInParagraph: index > 1, alignments: alignments)
    }
    return nil
  }
}
