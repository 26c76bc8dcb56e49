internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records

/// Reads the rows of a chart's own table.
struct ChartRowReader {
  let rows: ChartRows
  let sources: [String]
  var diagnostics: [Diagnostic] = []
  /// Where each value stands; of two of one series and position, the later one.
  var places: [ChartTableData.Place: Range<Int>] = [:]
  /// A Boolean value indicating whether a column `qualifier` says how exact the numbers are.
  private var hasQualifiers = false

  init(rows: ChartRows, sources: [String]) {
    self.rows = rows
    self.sources = sources
  }

  /// The series, in the order in which they first occur; a value that is not there is missing.
  mutating func read(_ columns: ChartColumns) -> ChartData {
    hasQualifiers = true
    guard let places = Places(columns, in: &self) else { return ChartData(series: []) }
    checkColumns(columns.names + ["qualifier"])
    var series: [ChartSeries] = []
    var indices: [String: Int] = [:]
    for (row, position) in zip(rows.indices, positions(in: places.x)) {
      guard let position, let point = point(row, position, places) else { continue }
      let name = places.series.map { rows[row, $0]?.text ?? "" } ?? columns.y ?? columns.x
      let index = indices[name] ?? series.count
      if index == series.count {
        indices[name] = index
        series.append(columns.series(named: name, place: index))
      }
      series[index].points.append(point)
      self.places[.init(series[index].id, position.code)] = rows.range(ofRow: row)
    }
    return ChartData(series: series)
  }

  /// The rows' positions; where most are periods, any other is an error and not a name.
  private mutating func positions(in column: Int) -> [ChartPosition?] {
    let cells = rows.indices.map { rows[$0, column] }
    let positions = cells.map { cell in cell.map { ChartPosition(text: $0.text) } }
    let names = positions.count { if case .category = $0 { true } else { false } }
    let periods = positions.count { if case .period = $0 { true } else { false } }
    for (row, cell) in zip(rows.indices, cells) {
      if let cell {
        guard names <= periods, case .category = positions[row] else { continue }
        report(
          "wrong-value",
          "row \(row + 1): '\(cell.text.shortened)' is no period such as 2025 or FY2025-Q1, "
            + "as others in '\(rows.columns[column])' are", at: cell.range)
      } else {
        report(
          "missing-value", "row \(row + 1) has no '\(rows.columns[column])'",
          at: rows.range(ofRow: row))
      }
    }
    return positions
  }

  private mutating func point(
    _ row: Int, _ position: ChartPosition, _ places: Places
  ) -> ChartPoint? {
    let faults = diagnostics.count
    let cells = [places.value, places.low, places.high].map { $0.flatMap { rows[row, $0] } }
    let numbers = cells.map { cell in cell.flatMap { number($0, row) } }
    let status = places.status.flatMap { rows[row, $0] }.flatMap { self.status($0) }
    let qualifier = places.qualifier.map { self.qualifier(row, $0) } ?? .exact
    guard diagnostics.count == faults else { return nil }
    var point = ChartPoint(
      position, value: numbers[0], low: numbers[1], high: numbers[2], qualifier: qualifier,
      flag: status?.flag, sourceIDs: sources)
    if let place = cells.lazy.compactMap({ $0 }).first?.range {
      check(point, status, row, at: place)
      point.takeSingleBound()
    } else if status?.isWithoutNumber != true {
      point.flag = .unavailable
    }
    return diagnostics.count == faults ? point : nil
  }

  /// Reports numbers that contradict one another or their status.
  private mutating func check(
    _ point: ChartPoint, _ status: ChartFlagName?, _ row: Int, at place: Range<Int>
  ) {
    let start = "row \(row + 1): "
    if let status, point.flag?.replacesValue == true {
      report(
        "value-with-flag",
        start + "there is a number, and '\(status.rawValue)'; expected only one of them", at: place)
    }
    switch (point.value, point.low, point.high) {
    case (let value, let low?, let high?):
      if low > high {
        report("reversed-range", start + "the range from \(low) to \(high) is reversed", at: place)
      } else if let value, value < low || value > high {
        report(
          "wrong-value", start + "the value \(value) is not in its range, \(low) to \(high)",
          at: place)
      }
    case (nil, nil, _?), (nil, _?, nil):
      if point.qualifier == .exact { return }
      report(
        "wrong-value", start + "a bound alone is a floor or a ceiling; expected no qualifier",
        at: place)
    case (_?, nil, _?), (_?, _?, nil):
      report("half-range", start + "beside a value, a range needs both of its bounds", at: place)
    case (_, nil, nil): break
    }
  }

  private mutating func qualifier(_ row: Int, _ column: Int) -> Qualifier {
    guard let cell = rows[row, column] else {
      // In a record a bare tilde is nothing.
      if let place = rows.emptyPlace(row, column) {
        report(
          "wrong-value", "row \(row + 1): 'qualifier' is empty; write it in quotes, as in \"~\"",
          at: place)
      }
      return .exact
    }
    if let qualifier = Qualifier(sign: cell.text) { return qualifier }
    report(
      "wrong-value",
      "row \(row + 1): 'qualifier' is one of = ~ > ≥ < ≤, not '\(cell.text.shortened)'",
      at: cell.range)
    return .exact
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
}

// MARK: - Cells and columns

extension ChartRowReader {
  /// A column's place.
  mutating func column(_ name: String) -> Int? {
    if let index = rows.columns.firstIndex(of: name) { return index }
    report(
      "unknown-column", "there is no column '\(name.shortened)'", at: rows.range,
      suggestion: rows.columns.nearest(to: name))
    return nil
  }

  /// Reports columns of a record's rows that say nothing; a file may have more than is shown.
  mutating func checkColumns(_ names: [String]) {
    let strangers = rows.columns.indices.filter { !names.contains(rows.columns[$0]) }
    for index in strangers.prefix(8) {
      guard let place = rows.columnRange(index) else { return }
      let name = rows.columns[index]
      let example = name == "status" && hasQualifiers ? "; expected 'status: status'" : ""
      report(
        "unknown-column", "no key of the chart names the column '\(name.shortened)'\(example)",
        at: place, suggestion: example.isEmpty ? names.nearest(to: name) : nil)
    }
  }

  /// An exact number.
  mutating func number(_ cell: ChartRows.Cell, _ row: Int) -> ExactDecimal? {
    do throws(NumberFault) {
      return try ExactDecimal(parsing: cell.text)
    } catch {
      let isVain = error.reason == .qualifier && !hasQualifiers
      let message = isVain ? "'\(cell.text)' is not an exact number" : error.message
      report(
        "bad-number", "row \(row + 1): \(message)", at: cell.range, suggestion: error.suggestion)
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

/// Where the columns that a chart names stand in its table.
private struct Places {
  let x: Int
  let value, low, high, series, status: Int?
  /// Its name is the one that data files have.
  let qualifier: Int?

  /// Finds the columns; `nil` when one is not there.
  init?(_ columns: ChartColumns, in reader: inout ChartRowReader) {
    let faults = reader.diagnostics.count
    let x = reader.column(columns.x)
    value = columns.y.flatMap { reader.column($0) }
    low = columns.low.flatMap { reader.column($0) }
    high = columns.high.flatMap { reader.column($0) }
    series = columns.color.flatMap { reader.column($0) }
    status = columns.status.flatMap { reader.column($0) }
    qualifier = reader.rows.columns.firstIndex(of: "qualifier")
    guard let x, reader.diagnostics.count == faults else { return nil }
    self.x = x
  }
}

extension ChartPoint {
  /// Makes a bound that stands alone a floor or a ceiling.
  fileprivate mutating func takeSingleBound() {
    guard value == nil, (low == nil) != (high == nil) else { return }
    qualifier = low == nil ? .atMost : .atLeast
    (value, low, high) = (low ?? high, nil, nil)
  }
}
