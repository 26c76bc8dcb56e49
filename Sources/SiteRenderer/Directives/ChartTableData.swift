internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// The data of a chart from a table of its own: one row a value, with the position, the value (or
/// a range), the series' name and the status in columns that the chart names.
struct ChartTableData {
  let data: ChartData

  init?(
    _ record: inout RecordDecoder, _ axis: ChartValueAxis?, mark: MarkName?, _ scope: ChartScope
  ) {
    let sources = record.citedSources(scope)
    let data: ChartData?
    var faults: [Diagnostic] = []
    switch mark?.description {
    case "timeline":
      guard let rows = record.rows(scope) else { return nil }
      var projects = ChartProjectReader(ChartRowReader(rows: rows, sources: sources))
      data = ChartData(projects: projects.read())
      faults = projects.fault.diagnostics
    case "scatter":
      let measures = ChartMeasures(&record, axis)
      guard let rows = record.rows(scope) else { return nil }
      var reader = ChartRowReader(rows: rows, sources: sources)
      data = measures?.data(&reader)
      faults = reader.diagnostics
    default:
      let columns = ChartColumns(&record, axis)
      guard let rows = record.rows(scope) else { return nil }
      var reader = ChartRowReader(rows: rows, sources: sources)
      data = columns.map { reader.read($0) }
      faults = reader.diagnostics
    }
    record.diagnostics += faults
    guard var data, !faults.containsErrors else { return nil }
    // The name of a company has the colour that the company has elsewhere.
    for row in data.series.indices {
      data.series[row].slot = scope.site.colours.slot(ofCompany: data.series[row].id)
    }
    self.data = data
  }
}

extension RecordDecoder {
  /// The sources of a table, which the site has to know.
  mutating func citedSources(_ scope: ChartScope) -> [String] {
    texts("source", scope.checksSources ? .required : .optional).filter { id, node in
      if !scope.checksSources || scope.site.sources[id] != nil { return true }
      report(
        "unknown-reference", "there is no source '\(id.shortened)'", at: node,
        suggestion: scope.site.sources.ids.nearest(to: id))
      return false
    }.map(\.text)
  }
}

/// The columns that a chart names, and what its values count.
struct ChartColumns {
  let x: String
  let y: String?
  let low: String?
  let high: String?
  let color: String?
  let status: String?
  let unit: Unit
  let multiple: Scale

  init?(_ record: inout RecordDecoder, _ axis: ChartValueAxis?) {
    let x = record.column("x", .required)
    color = record.column("color")
    status = record.column("status")
    let range = record.node("range").flatMap { node in
      record.nested(node, of: "range") { record -> (String, String)? in
        guard let low = record.text("low", .required), let high = record.text("high", .required)
        else { return nil }
        return (low, high)
      } ?? nil
    }
    (low, high) = (range?.0, range?.1)
    if axis?.field == nil, range == nil { _ = record.node("y", .required) }
    guard let unit = axis?.unit else {
      if axis?.isUnitGiven != true {
        let place = record.node("y") ?? record.node
        record.report("missing-key", "'y' needs 'unit', such as MW or USD billion", at: place)
      }
      return nil
    }
    guard let x, axis?.field != nil || range != nil else { return nil }
    self.x = x
    y = axis?.field
    self.unit = unit
    multiple = axis?.multiple ?? .one
  }

  /// A series without values, the one after `place` others.
  fileprivate func series(named name: String, place: Int) -> ChartSeries {
    ChartSeries(
      id: name.slug ?? "s\(place + 1)", label: name, unit: unit, scale: multiple, points: [])
  }
}

extension RecordDecoder {
  /// A column's name, alone or as `{field: …}`.
  fileprivate mutating func column(_ key: String, _ presence: Presence = .optional) -> String? {
    guard let node = node(key, presence) else { return nil }
    if let text = node.text { return text }
    return nested(node, of: key) { $0.text("field", .required) } ?? nil
  }
}

/// Reads the rows of a chart's own table.
struct ChartRowReader {
  let rows: ChartRows
  let sources: [String]
  var diagnostics: [Diagnostic] = []

  init(rows: ChartRows, sources: [String]) {
    self.rows = rows
    self.sources = sources
  }

  /// The series, in the order in which they first occur; a value that is not there is missing.
  mutating func read(_ columns: ChartColumns) -> ChartData {
    let named = [columns.y, columns.low, columns.high, columns.color, columns.status]
    guard let x = column(columns.x) else { return ChartData(series: []) }
    let all = named.map { name in name.map { column($0) } }
    guard !all.contains(where: { $0 == .some(nil) }) else { return ChartData(series: []) }
    let found = all.map { $0 ?? nil }
    var series: [ChartSeries] = []
    var places: [String: Int] = [:]
    for row in rows.indices {
      guard let position = position(row, x), let point = point(row, position, found) else {
        continue
      }
      let name = found[3].map { rows[row, $0]?.text ?? "" } ?? columns.y ?? columns.x
      let place = places[name] ?? series.count
      if place == series.count {
        places[name] = place
        series.append(columns.series(named: name, place: place))
      }
      series[place].points.append(point)
    }
    return ChartData(series: series)
  }

  private mutating func position(_ row: Int, _ column: Int) -> ChartPosition? {
    guard let cell = rows[row, column] else {
      report("missing-value", "row \(row + 1) has no '\(rows.columns[column])'", at: rows.range)
      return nil
    }
    return ChartPosition(text: cell.text)
  }

  /// A row's point; `columns` are those of the value, its bounds, the series and the status.
  private mutating func point(
    _ row: Int, _ position: ChartPosition, _ columns: [Int?]
  ) -> ChartPoint? {
    let numbers = columns[0..<3].map { column -> ExactDecimal?? in
      guard let cell = column.flatMap({ rows[row, $0] }) else { return .some(nil) }
      return number(cell, row).map { .some($0) }
    }
    guard !numbers.contains(where: { $0 == nil }) else { return nil }
    let values = numbers.map { $0 ?? nil }
    var flag: Flag?
    if let cell = columns[4].flatMap({ rows[row, $0] }) {
      guard let status = status(cell) else { return nil }
      flag = status.flag
    }
    let isMissing = values.allSatisfy { $0 == nil }
    return ChartPoint(
      position, value: values[0], low: values[1], high: values[2],
      flag: isMissing ? .unavailable : flag, sourceIDs: sources)
  }

  /// A status by its word or by the letter that data files have.
  private mutating func status(_ cell: ChartRows.Cell) -> ChartFlagName? {
    let all = ChartFlagName.allCases
    if let name = ChartFlagName(rawValue: cell.text) { return name }
    if let flag = Flag(rawValue: cell.text) { return all.first { $0.flag == flag } }
    let names = all.map(\.rawValue)
    report(
      "wrong-value",
      "'\(cell.text.shortened)' is no status; it is one of \(names.joined(separator: ", "))",
      at: cell.range, suggestion: names.nearest(to: cell.text))
    return nil
  }

  // MARK: - Cells

  /// A column's place.
  mutating func column(_ name: String) -> Int? {
    if let index = rows.columns.firstIndex(of: name) { return index }
    diagnostics.append(
      rows.source.diagnostic(
        .error, id: "unknown-column", "there is no column '\(name.shortened)'", at: rows.range,
        suggestion: rows.columns.nearest(to: name)))
    return nil
  }

  /// An exact number.
  mutating func number(_ cell: ChartRows.Cell, _ row: Int) -> ExactDecimal? {
    do throws(NumberFault) {
      return try ExactDecimal(parsing: cell.text)
    } catch {
      diagnostics.append(
        rows.source.diagnostic(
          .error, id: "bad-number", "row \(row + 1): \(error.message)", at: cell.range,
          suggestion: error.suggestion))
      return nil
    }
  }

  mutating func report(
    _ id: String, _ message: String, at range: Range<Int>, suggestion: String? = nil
  ) {
    diagnostics.append(
      rows.source.diagnostic(.error, id: id, message, at: range, suggestion: suggestion))
  }
}

extension String {
  /// The text as an id of lower-case letters, digits and hyphens; `nil` when nothing is left.
  fileprivate var slug: String? {
    var slug = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }
}
