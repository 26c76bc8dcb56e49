internal import Charts
internal import Quantities
internal import Records

/// The measures of a scatter plot in a table of its own: `name`, and `x`, `y` and perhaps `size`,
/// each a column with its unit.
struct ChartMeasures {
  private struct Measure {
    let field: String
    let unit: Unit
    let multiple: Scale
  }

  private let name: String
  private var measures: [Measure] = []

  init?(_ record: inout RecordDecoder, _ axis: ChartValueAxis?) {
    guard let name = record.text("name", .required) else { return nil }
    self.name = name
    let across = record.measure("x", .required)
    let size = record.measure("size", .optional)
    if axis == nil { _ = record.node("y", .required) }
    for (key, axis) in [("x", across), ("y", axis), ("size", size)] {
      guard let axis else { continue }
      guard let field = axis.field, let unit = axis.unit else {
        let place = record.node(key) ?? record.node
        if !axis.isUnitGiven {
          record.report("missing-key", "'\(key)' needs 'field' and 'unit' here", at: place)
        }
        return nil
      }
      measures.append(Measure(field: field, unit: unit, multiple: axis.multiple))
    }
    if across == nil || axis == nil { return nil }
  }

  /// A series a measure, with a point a row.
  func data(_ reader: inout ChartRowReader) -> ChartData {
    guard let names = reader.column(name) else { return ChartData(series: []) }
    defer { reader.checkColumns([name] + measures.map(\.field)) }
    let series = measures.compactMap { measure -> ChartSeries? in
      guard let column = reader.column(measure.field) else { return nil }
      let points = reader.rows.indices.compactMap { row -> ChartPoint? in
        guard let name = reader.rows[row, names]?.text else { return nil }
        let value = reader.rows[row, column].flatMap { reader.number($0, row) }
        return ChartPoint(.category(name), value: value, sourceIDs: reader.sources)
      }
      return ChartSeries(
        id: measure.field, label: measure.field, unit: measure.unit, scale: measure.multiple,
        points: points)
    }
    return ChartData(series: series)
  }
}
