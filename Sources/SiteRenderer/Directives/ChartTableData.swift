internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel
internal import Tables

/// The data of a chart from a table in the briefing's own folder: one row a value, the position,
/// the value and the series' name in columns that the chart names.
struct ChartTableData {
  let data: ChartData

  init?(_ record: inout RecordDecoder, _ scope: BodyScope) {
    guard let file = record.node("data"), let name = record.text(of: file, "data") else {
      return nil
    }
    let x = record.field("x", .required)
    let y = record.field("y", .required)
    let color = record.field("color", .optional)
    let sources = record.texts("source", .required).filter { id, node in
      if scope.site.sources[id] != nil { return true }
      record.report(
        "unknown-reference", "there is no source '\(id.shortened)'", at: node,
        suggestion: scope.site.sources.ids.nearest(to: id))
      return false
    }
    guard let x, let y, let table = record.table(name, at: file, scope) else { return nil }
    guard let unit = y.unit else {
      record.report("missing-key", "'y' needs 'unit', such as MW or USD", at: file)
      return nil
    }
    var reader = RowReader(table: table, unit: unit, sources: sources.map(\.text))
    data = reader.read(x: x.name, y: y.name, color: color?.name)
    record.diagnostics += reader.diagnostics
    if !reader.diagnostics.isEmpty { return nil }
  }
}

/// A column that a chart names, and its unit.
private struct Field {
  let name: String
  let unit: Unit?
}

extension RecordDecoder {
  fileprivate mutating func field(_ key: String, _ presence: Presence) -> Field? {
    guard let node = node(key, presence) else { return nil }
    if let text = node.text { return Field(name: text, unit: nil) }
    return nested(node, of: key) { record in
      let name = record.text("field", .required)
      let unit = record.value("unit", expected: "a unit such as MW or USD") { Unit($0) }
      return name.map { Field(name: $0, unit: unit) }
    } ?? nil
  }

  fileprivate mutating func table(_ name: String, at node: RecordNode, _ scope: BodyScope) -> Table?
  {
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

/// Reads the rows of a chart's own table.
private struct RowReader {
  let table: Table
  let unit: Unit
  let sources: [String]
  var diagnostics: [Diagnostic] = []

  mutating func read(x: String, y: String, color: String?) -> ChartData {
    guard let xColumn = column(x), let yColumn = column(y) else { return ChartData(series: []) }
    let colorColumn = color.flatMap { column($0) }
    var names: [String] = []
    var points: [[ChartPoint]] = []
    for row in 0..<table.rowCount {
      guard let value = value(row, yColumn) else { continue }
      let name = colorColumn.map { table.cell(row, $0).text } ?? y
      let text = table.cell(row, xColumn).text
      let position = Period(parsing: text).map(ChartPosition.period) ?? .category(text)
      let point = ChartPoint(position, value: value, sourceIDs: sources)
      if let index = names.firstIndex(of: name) {
        points[index].append(point)
      } else {
        names.append(name)
        points.append([point])
      }
    }
    return ChartData(
      series: names.indices.map { index in
        ChartSeries(
          id: "s\(index + 1)", label: names[index], slot: index + 1, unit: unit,
          points: points[index])
      })
  }

  private mutating func column(_ name: String) -> Int? {
    if let index = table.column(name) { return index }
    let names = table.header.map(\.text)
    diagnostics.append(
      table.source.diagnostic(
        .error, id: "unknown-column", "there is no column '\(name.shortened)'", at: 0..<1,
        suggestion: names.nearest(to: name)))
    return nil
  }

  private mutating func value(_ row: Int, _ column: Int) -> ExactDecimal? {
    let cell = table.cell(row, column)
    do throws(NumberFault) {
      return try ExactDecimal(parsing: cell.text)
    } catch {
      diagnostics.append(
        table.source.diagnostic(
          .error, id: "bad-number", "row \(row + 1): \(error.message)", at: cell.range,
          suggestion: error.suggestion))
      return nil
    }
  }
}
