internal import Diagnostics
internal import Records
internal import Tables

/// The rows of a chart's own table, from a file beside the text or from the chart's record.
struct ChartRows {
  /// A cell's text and where it stands.
  struct Cell {
    let text: String
    let range: Range<Int>
  }

  /// The file.
  let source: SourceText
  let columns: [String]
  /// The rows' numbers.
  let indices: Range<Int>
  private let cell: (_ row: Int, _ column: Int) -> Cell?
  /// Where a record's rows start, and where it first names each column; `nil` for a file's.
  private let recordPlaces: (rows: [Range<Int>], columns: [Range<Int>])?
  /// Where the table starts, for what is wrong with its columns.
  let range: Range<Int>

  /// The rows of a file.
  init(_ table: Table) {
    source = table.source
    columns = table.header.map(\.text)
    range = table.header.first?.range ?? 0..<1
    indices = 0..<table.rowCount
    recordPlaces = nil
    cell = { row, column in
      let cell = table.cell(row, column)
      return Cell(text: cell.text, range: cell.range)
    }
  }

  /// The rows that stand in a record: a list of maps of columns and values.
  init(_ rows: [RecordNode], in source: SourceText, at node: RecordNode) {
    self.source = source
    range = node.range(in: source)
    var columns: [String] = []
    var places: [String: Int] = [:]
    var ranges: [Range<Int>] = []
    let cells = rows.map { row in
      var cells: [Int: Cell] = [:]
      for entry in row.entries ?? [] {
        guard let name = entry.key.text else { continue }
        let place = places[name] ?? columns.count
        if place == columns.count {
          places[name] = place
          columns.append(name)
          ranges.append(entry.key.range(in: source))
        }
        cells[place] = entry.value.text.map {
          Cell(text: $0, range: entry.value.range(in: source))
        }
      }
      return cells
    }
    self.columns = columns
    recordPlaces = (rows.map { $0.range(in: source) }, ranges)
    indices = cells.indices
    cell = { row, column in cells[row][column] }
  }

  /// A cell; `nil` when it is empty or absent.
  subscript(row: Int, column: Int) -> Cell? {
    cell(row, column).flatMap { $0.text.isEmpty ? nil : $0 }
  }

  /// Where a record's row has a column with nothing in it.
  func emptyPlace(_ row: Int, _ column: Int) -> Range<Int>? {
    guard recordPlaces != nil, let cell = cell(row, column), cell.text.isEmpty else { return nil }
    return cell.range
  }

  /// Where a row starts.
  func range(ofRow row: Int) -> Range<Int> {
    recordPlaces?.rows[row] ?? cell(row, 0)?.range ?? range
  }

  /// Where a record first names a column.
  func columnRange(_ column: Int) -> Range<Int>? { recordPlaces?.columns[column] }
}

extension RecordDecoder {
  /// The chart's own rows, from `data` or `rows`.
  mutating func rows(_ scope: ChartScope) -> ChartRows? {
    if has("data"), let node = node("data"), let name = text(of: node, "data") {
      if has("rows"), let rows = self.node("rows") {
        report("wrong-value", "a chart has 'data' or 'rows', not both", at: rows)
      }
      return table(name, at: node, scope).map { ChartRows($0) }
    }
    guard let node = node("rows", .required) else { return nil }
    let rows = list("rows")
    for row in rows where row.entries == nil {
      report(
        "wrong-type", "a row is a map of columns and values, as in {year: 2025, value: 3}", at: row)
      return nil
    }
    return ChartRows(rows, in: source, at: node)
  }

  private mutating func table(_ name: String, at node: RecordNode, _ scope: ChartScope) -> Table? {
    do {
      guard let source = try scope.table(name) else {
        report(
          "no-table", "there is no table '\(name.shortened)' in this briefing's folder",
          at: node, suggestion: scope.tableNames.nearest(to: name))
        return nil
      }
      let (table, faults) = CSVReader().read(source)
      diagnostics += faults
      return faults.containsErrors ? nil : table
    } catch let fault as Diagnostic {
      diagnostics.append(fault)
    } catch {
      report("no-table", "\(error)", at: node)
    }
    return nil
  }
}
