public import Diagnostics

/// A table of text whose cells know their places in the file.
///
/// Cells stay bytes of the file until they are asked for, so a large table costs little.
public struct Table: Sendable {
  /// One cell: its text, and the bytes of the file it stands in, quotes included.
  public struct Cell: Hashable, Sendable {
    /// The text, without quotes.
    public let text: String
    /// Its place in the file.
    public let range: Range<Int>
  }

  /// The file.
  public let source: SourceText
  /// The cells of the first row, which name the columns.
  public let header: [Cell]
  /// How many rows there are below the header.
  public let rowCount: Int
  /// The rows' fields, row after row; each row has as many as the header.
  private let fields: [CSVField]

  init(source: SourceText, header: [CSVField], fields: [CSVField]) {
    self.source = source
    self.header = header.map { Table.cell(of: $0, in: source) }
    self.fields = fields
    rowCount = header.isEmpty ? 0 : fields.count / header.count
  }

  private static func cell(of field: CSVField, in source: SourceText) -> Cell {
    Cell(
      text: String(decoding: field.content(in: source.bytes), as: UTF8.self), range: field.range)
  }
}

extension Table {
  /// A cell by its row and its column, both from 0; rows begin below the header.
  ///
  /// - Precondition: The row and the column exist.
  public func cell(_ row: Int, _ column: Int) -> Cell {
    Table.cell(of: field(row, column), in: source)
  }

  /// A cell by its row and its column's name, or `nil` when no column has that name.
  public func cell(_ row: Int, _ name: String) -> Cell? {
    column(name).map { cell(row, $0) }
  }

  /// A cell's text as bytes, which are only copied when the cell holds doubled quotes.
  ///
  /// - Precondition: The row and the column exist.
  public func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    field(row, column).content(in: source.bytes)
  }

  /// The bytes of the file that a row stands in.
  ///
  /// - Precondition: The row exists.
  public func range(ofRow row: Int) -> Range<Int> {
    field(row, 0).range.lowerBound..<field(row, header.count - 1).range.upperBound
  }

  /// The index of the column with a name, or `nil` when there is none.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.text == name }
  }

  private func field(_ row: Int, _ column: Int) -> CSVField {
    precondition(header.indices.contains(column), "a table has only the columns of its header")
    return fields[row * header.count + column]
  }
}

extension Table {
  /// What is wrong with the columns: required ones that are absent, and ones that are not known.
  public func columnFaults(required: [String], optional: [String] = []) -> [Diagnostic] {
    let known = required + optional
    let names = known.map { "'\($0)'" }.joined(separator: ", ")
    let unknown = header.filter { !known.contains($0.text) }.map { cell in
      source.diagnostic(
        .error, id: "unknown-column", "unknown column '\(cell.text)', expected one of \(names)",
        at: cell.range, suggestion: known.nearest(to: cell.text))
    }
    let absent = required.filter { column($0) == nil }.map { name in
      source.diagnostic(
        .error, id: "missing-column", "the column '\(name)' is missing", at: headerRange)
    }
    return unknown + absent
  }

  private var headerRange: Range<Int> {
    (header.first?.range.lowerBound ?? 0)..<(header.last?.range.upperBound ?? 0)
  }
}
