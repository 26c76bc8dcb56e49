internal import Diagnostics
internal import Quantities
internal import SiteModel
internal import Tables

/// Reads the rows of a foreign table; every fault of every row is reported.
struct ImportReader {
  private let table: Table
  private let columns: ImportColumns
  private let request: ImportRequest
  private let series: Series
  private let site: Site
  private let numbers: NumberStyle
  private let periods: SpreadsheetPeriod
  private let dateOrder: DateOrder?

  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []
  /// What was understood, in the order in which it was met.
  private(set) var understood = Understood()

  init(
    _ table: Table, _ columns: ImportColumns, isBetweenCommas: Bool, request: ImportRequest,
    series: Series, site: Site
  ) {
    self.table = table
    self.columns = columns
    self.request = request
    self.series = series
    self.site = site
    func texts(_ kinds: [ImportColumn]) -> [String] {
      kinds.compactMap { columns.index[$0] }.flatMap { column in
        (0..<table.rowCount).map { table.cell($0, column).text.trimmed }
      }
    }
    numbers = NumberStyle(
      of: texts([.value, .low, .high]), given: request.decimalMark,
      isBetweenCommas: isBetweenCommas)
    let orders = Set(texts([.period, .knownFrom]).compactMap(SpreadsheetDate.order(shownBy:)))
    dateOrder = request.dateOrder ?? (orders.count == 1 ? orders.first : nil)
    periods = SpreadsheetPeriod(series, on: site, dateOrder)
    if let both = numbers.contradiction { refuse(both) }
    if numbers.mark == .comma { understood.add("decimals stand behind a comma") }
  }

  /// Two ways of writing in one table leave every third number open.
  private mutating func refuse(_ both: (point: String, comma: String)) {
    report(
      "mixed-numbers",
      "the file writes '\(both.point)' and '\(both.comma)': a decimal point and a decimal comma; "
        + "write all numbers one way", at: 0..<1)
  }

  /// The rows that can be read.
  mutating func rows() -> [ImportedRow] {
    checkDefaults()
    guard diagnostics.isEmpty else { return [] }
    return (0..<table.rowCount).compactMap { row($0) }
  }

  /// What the file does not say must be said once for all rows.
  private mutating func checkDefaults() {
    if columns.index[.knownFrom] == nil, request.knownFrom == nil {
      report(
        "missing-column",
        "the file does not say when its values became known; add --known-from 2025-04-08", at: 0..<1
      )
    }
    if columns.index[.source] == nil, request.source == nil {
      report(
        "missing-column", "the file does not name its source; add --source and the id of a source",
        at: 0..<1)
    }
    if let id = request.source, site.sources[id] == nil, !site.brokenRecords.contains(id) {
      report(
        "unknown-source",
        "there is no source '\(id)'; make one with 'briefing source add', or name another",
        at: 0..<1, suggestion: site.sources.ids.nearest(to: id))
    }
  }

  private mutating func row(_ number: Int) -> ImportedRow? {
    let faults = diagnostics.count
    let period = period(number)
    let knownFrom = knownFrom(number)
    let source = source(number)
    let flag = choice(
      .flag, number, "one of \(Flag.allCases.map(\.rawValue).joined(separator: ", "))"
    ) {
      Flag(rawValue: $0.lowercased())
    }
    let qualifier = choice(.qualifier, number, "one of = ~ > ≥ < ≤") { Qualifier(sign: $0) }
    let amounts = [ImportColumn.value, .low, .high].map { amount($0, number) }
    guard diagnostics.count == faults else { return nil }
    check(number, amounts, flag)
    guard diagnostics.count == faults, let period, let knownFrom, let source else { return nil }
    let start = table.range(ofRow: number).lowerBound
    let line = table.source.location(at: start).line
    return ImportedRow(
      line: line,
      observation: Observation(
        period: period, value: amounts[0], low: amounts[1], high: amounts[2],
        qualifier: qualifier ?? .exact, flag: flag, knownFrom: knownFrom.latest,
        source: Reference(source, line: line, column: 1), note: cell(.note, number)?.text.nonEmpty),
      knownFrom: knownFrom, statesQualifier: columns.index[.qualifier] != nil,
      statesFlag: columns.index[.flag] != nil,
      writtenNumbers: [.value, .low, .high].compactMap { cell($0, number)?.text })
  }
}

// Cells.
extension ImportReader {
  private mutating func period(_ row: Int) -> Period? {
    guard let cell = cell(.period, row) else { return nil }
    do throws(SpreadsheetPeriod.Fault) {
      let period = try periods.read(cell.text)
      if period.description != cell.text {
        understood.add("periods", "'\(cell.text)' is read as \(period)")
      }
      return period
    } catch {
      fault("bad-cell", error.message, .period, row, suggestion: error.suggestion)
      return nil
    }
  }

  private mutating func knownFrom(_ row: Int) -> PartialDate? {
    guard let cell = cell(.knownFrom, row), !cell.text.isEmpty else {
      if let date = request.knownFrom { return date }
      fault("bad-cell", "the cell is empty, expected a date such as 2025-04-08", .knownFrom, row)
      return nil
    }
    switch SpreadsheetDate.read(cell.text, dateOrder) {
    case .date(let date):
      if date.description != cell.text {
        understood.add("dates", "'\(cell.text)' is read as \(date)")
      }
      return date
    case .ambiguous:
      fault(
        "bad-cell",
        "'\(cell.text)' may have its day or its month first; say which with --dates "
          + "day-first or --dates month-first", .knownFrom, row)
    case .none:
      fault(
        "bad-cell", "expected a date such as 2025-04-08 or 2025-04, not '\(cell.text.clipped)'",
        .knownFrom, row)
    }
    return nil
  }

  private mutating func source(_ row: Int) -> String? {
    guard let id = cell(.source, row)?.text.nonEmpty ?? request.source else {
      fault("bad-cell", "the cell is empty, expected the id of a source", .source, row)
      return nil
    }
    if site.sources[id] != nil || site.brokenRecords.contains(id) { return id }
    fault(
      "unknown-source", "there is no source '\(id.clipped)'", .source, row,
      suggestion: diagnostics.count < 20 ? site.sources.ids.nearest(to: id) : nil)
    return nil
  }

  private mutating func choice<Value>(
    _ column: ImportColumn, _ row: Int, _ expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let cell = cell(column, row), !cell.text.isEmpty else { return nil }
    if let value = parse(cell.text) { return value }
    fault("bad-cell", "expected \(expected), not '\(cell.text.clipped)'", column, row)
    return nil
  }

  private mutating func amount(_ column: ImportColumn, _ row: Int) -> ExactDecimal? {
    guard let cell = cell(column, row), !cell.text.isEmpty else { return nil }
    switch numbers.read(cell.text, isPercent: series.unit.dimension == .ratio) {
    case .number(let number, let note):
      if let note { understood.add("numbers", note) }
      return number
    case .ambiguous(let what):
      fault(
        "ambiguous-number", "\(what); say which with --decimal point or --decimal comma", column,
        row)
    case .fault(let fault):
      self.fault("bad-number", fault.message, column, row, suggestion: fault.suggestion)
    }
    return nil
  }

  private mutating func check(_ row: Int, _ amounts: [ExactDecimal?], _ flag: Flag?) {
    let (value, low, high) = (amounts[0], amounts[1], amounts[2])
    let column: ImportColumn = columns.index[.value] == nil ? .low : .value
    if (low == nil) != (high == nil) {
      fault("half-range", "a range needs both 'low' and 'high'", .low, row)
    } else if let low, let high, low > high {
      fault("reversed-range", "'low' (\(low)) is above 'high' (\(high))", .low, row)
    } else if let value, let low, let high, value < low || value > high {
      fault(
        "value-outside-range",
        "'value' (\(value)) is not within 'low' and 'high' (\(low), \(high))",
        .value, row)
    } else if flag?.replacesValue == true, value != nil || low != nil {
      fault("value-with-flag", "a row flagged '\(flag?.rawValue ?? "")' has no value", column, row)
    } else if flag?.replacesValue != true, flag != .confidential, value == nil, low == nil {
      fault(
        "missing-value", "the value is missing; flag the row 'x' when there is none", column, row)
    }
  }

  /// A cell without spaces around its text.
  private func cell(_ column: ImportColumn, _ row: Int) -> (text: String, range: Range<Int>)? {
    guard let place = columns.index[column] else { return nil }
    let cell = table.cell(row, place)
    return (cell.text.trimmed, cell.range)
  }

  private mutating func fault(
    _ id: String, _ message: String, _ column: ImportColumn, _ row: Int, suggestion: String? = nil
  ) {
    let place = columns.index[column] ?? 0
    report(
      id, message, at: table.cell(row, place).range, suggestion: suggestion)
  }

  private mutating func report(
    _ id: String, _ message: String, at range: Range<Int>, suggestion: String? = nil
  ) {
    diagnostics.append(
      table.source.diagnostic(.error, id: id, message, at: range, suggestion: suggestion))
  }
}

/// What was understood of a file, told by an example of each kind.
struct Understood {
  private var kinds: [(name: String, example: String, count: Int)] = []

  mutating func add(_ kind: String, _ example: String) {
    if let index = kinds.firstIndex(where: { $0.name == kind }) {
      kinds[index].count += 1
    } else {
      kinds.append((kind, example, 1))
    }
  }

  mutating func add(_ note: String) { kinds.append((note, note, 1)) }

  /// One line a kind.
  var notes: [String] {
    kinds.map { $0.count == 1 ? $0.example : "\($0.example), and \($0.count - 1) more like it" }
  }
}

extension String {
  /// The string without spaces around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// The string, or `nil` when there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// The start of a long string.
  var clipped: String { count > 60 ? prefix(59) + "…" : self }
}
