internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel
internal import Tables

/// Reads a series: its sidecar by the schema, its rows by the columns of the table.
struct SeriesReader {
  static let columns = [
    "period", "value", "low", "high", "qualifier", "flag", "known_from", "source", "note",
  ]

  let table: Table
  var diagnostics: [Diagnostic] = []
  private let columnIndex: [String: Int]

  /// The rows of `table`; faults are in `diagnostics`.
  init(_ table: Table) {
    self.table = table
    var index: [String: Int] = [:]
    for (number, cell) in table.header.enumerated() where index[cell.text] == nil {
      index[cell.text] = number
    }
    columnIndex = index
    checkHeader()
  }

  private mutating func checkHeader() {
    for cell in table.header where !SeriesReader.columns.contains(cell.text) {
      report(
        "unknown-column", "unknown column '\(cell.text.shortened)'", at: cell,
        suggestion: SeriesReader.columns.nearest(to: cell.text))
    }
    for name in ["period", "known_from", "source"] where columnIndex[name] == nil {
      missingColumn("'\(name)'")
    }
    if columnIndex["value"] == nil, columnIndex["low"] == nil || columnIndex["high"] == nil {
      missingColumn("'value', or 'low' and 'high'")
    }
  }

  private mutating func missingColumn(_ what: String) {
    diagnostics.append(
      table.source.diagnostic(
        .error, id: "missing-column", "a series needs the column \(what)", at: 0..<1))
  }

  /// Reads every row; a faulty one is reported and left out.
  mutating func observations() -> [Observation] {
    guard !diagnostics.containsErrors else { return [] }
    var result: [Observation] = []
    var first: [RowKey: Int] = [:]
    for row in 0..<table.rowCount {
      guard let observation = observation(row) else { continue }
      let key = RowKey(observation)
      if let earlier = first[key] {
        reportDuplicate(row, of: earlier, observation)
      } else {
        first[key] = row
        result.append(observation)
      }
    }
    return result
  }

  private struct RowKey: Hashable {
    let period: Period
    let knownFrom: CivilDate
    let flag: Flag?

    init(_ row: Observation) {
      period = row.period
      knownFrom = row.knownFrom
      flag = row.flag
    }
  }

  private mutating func observation(_ row: Int) -> Observation? {
    let faults = diagnostics.count
    let period = required("period", row, "a period such as 2025, 2025-Q1, FY2025 or 2025-04-08") {
      Period(parsing: $0)
    }
    let knownFrom = required("known_from", row, "a date such as 2025-04-08 or 2025-04") {
      PartialDate($0)
    }
    let source = required("source", row, "the id of a source") { $0.isEmpty ? nil : $0 }
    let flag = optional(
      "flag", row, "one of \(Flag.allCases.map(\.rawValue).joined(separator: ", "))"
    ) {
      Flag(rawValue: $0)
    }
    let qualifier = optional("qualifier", row, "one of = ~ > ≥ < ≤") { Qualifier(sign: $0) }
    let value = number("value", row)
    let low = number("low", row)
    let high = number("high", row)
    guard diagnostics.count == faults else { return nil }
    check(row, value: value, low: low, high: high, flag: flag)
    guard diagnostics.count == faults, let period, let knownFrom, let source else { return nil }
    return Observation(
      period: period, value: value, low: low, high: high, qualifier: qualifier ?? .exact,
      flag: flag, knownFrom: knownFrom.latest, source: reference(source, row),
      note: cell("note", row).flatMap { $0.text.isEmpty ? nil : $0.text })
  }

  private mutating func check(
    _ row: Int, value: ExactDecimal?, low: ExactDecimal?, high: ExactDecimal?, flag: Flag?
  ) {
    guard let place = cell("value", row) ?? cell("low", row) else { return }
    if (low == nil) != (high == nil) {
      report("half-range", "a range needs both 'low' and 'high'", at: place)
    } else if let low, let high, low > high {
      report("reversed-range", "'low' (\(low)) is above 'high' (\(high))", at: place)
    } else if let value, let low, let high, value < low || value > high {
      report(
        "value-outside-range",
        "'value' (\(value)) is not within 'low' and 'high' (\(low), \(high))",
        at: place)
    }
    let hasNumber = value != nil || low != nil
    if flag?.replacesValue == true, hasNumber {
      report("value-with-flag", "a row flagged '\(flag?.rawValue ?? "")' has no value", at: place)
    } else if flag?.replacesValue != true, !hasNumber, flag != .confidential {
      report(
        "missing-value", "a value is missing; flag the row 'x' when there is none", at: place)
    }
  }

  private mutating func number(_ name: String, _ row: Int) -> ExactDecimal? {
    guard let cell = cell(name, row), !cell.text.isEmpty else { return nil }
    do throws(NumberFault) {
      return try ExactDecimal(parsing: cell.text)
    } catch {
      report(
        "bad-number", "row \(row + 1), column '\(name)': \(error.message)", at: cell,
        suggestion: error.suggestion)
      return nil
    }
  }

  private mutating func required<Value>(
    _ name: String, _ row: Int, _ expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let cell = cell(name, row) else { return nil }
    if let value = parse(cell.text) { return value }
    report(
      "bad-cell",
      "row \(row + 1), column '\(name)': expected \(expected), not '\(cell.text.shortened)'",
      at: cell)
    return nil
  }

  private mutating func optional<Value>(
    _ name: String, _ row: Int, _ expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let cell = cell(name, row), !cell.text.isEmpty else { return nil }
    return required(name, row, expected, parse)
  }

  private func cell(_ name: String, _ row: Int) -> Table.Cell? {
    columnIndex[name].map { table.cell(row, $0) }
  }

  private func reference(_ id: String, _ row: Int) -> Reference {
    guard let cell = cell("source", row) else { return Reference(id, line: 1, column: 1) }
    let place = table.source.location(at: cell.range.lowerBound)
    return Reference(id, line: place.line, column: place.column)
  }

  private mutating func reportDuplicate(_ row: Int, of earlier: Int, _ observation: Observation) {
    guard let cell = cell("period", row), let first = self.cell("period", earlier) else { return }
    let flag = observation.flag.map { ", flag '\($0.rawValue)'" } ?? ""
    diagnostics.append(
      table.source.diagnostic(
        .error, id: "duplicate-row",
        "row \(row + 1) repeats period '\(observation.period)', known from \(observation.knownFrom)\(flag)",
        at: cell.range,
        notes: [
          .init(
            "first in row \(earlier + 1)", at: table.source.location(at: first.range.lowerBound))
        ]))
  }

  private mutating func report(
    _ id: String, _ message: String, at cell: Table.Cell, suggestion: String? = nil
  ) {
    diagnostics.append(
      table.source.diagnostic(.error, id: id, message, at: cell.range, suggestion: suggestion))
  }
}

extension Series {
  /// Reads the sidecar; the rows come from the table beside it.
  init?(_ record: inout RecordDecoder, id: String, observations: [Observation]) {
    let title = record.localized("title", .required)
    let label = record.localized("label")
    let unit = record.unit()
    let scale: Scale? = record.choice("scale")
    let basis = record.basis(for: unit)
    let frequency: Frequency? = record.choice("frequency", .required)
    let calendar: CalendarKind? = record.choice("calendar", .required)
    let nature: Nature? = record.choice("nature", .required)
    let entity = record.reference("entity")
    let decimals = record.integer("decimals", in: 0...9)
    let description = record.localized("description")
    let processing = record.localized("processing")
    let licence = record.text("licence")
    let nextUpdate = record.date("next_update")
    guard let title, let unit, let basis, let frequency, let calendar, let nature else {
      return nil
    }
    self.init(
      id: id, title: title, label: label, unit: unit, scale: scale ?? .one, basis: basis,
      frequency: frequency,
      calendar: calendar, nature: nature, entity: entity, decimals: decimals ?? 1,
      description: description, processing: processing, licence: licence, nextUpdate: nextUpdate,
      observations: observations, path: record.source.path)
  }
}

extension RecordDecoder {
  fileprivate mutating func unit() -> Unit? {
    guard let value = node("unit", .required), let code = text(of: value, "unit") else {
      return nil
    }
    if let unit = Unit(code) { return unit }
    report(
      "wrong-value",
      "'\(code.shortened)' is not a unit; use MW, GW, TWh, percent, count or a currency such as USD",
      at: value, suggestion: Unit.codes.nearest(to: code))
    return nil
  }

  fileprivate mutating func basis(for unit: Unit?) -> Basis? {
    guard let basis: Basis = choice("basis", .required), let unit, let place = node("basis") else {
      return nil
    }
    let allowed = Basis.allowed(for: unit.dimension)
    if allowed.contains(basis) { return basis }
    report(
      "wrong-basis",
      "the basis '\(basis.rawValue)' does not go with \(unit.code); use one of \(allowed.map(\.rawValue).joined(separator: ", "))",
      at: place)
    return nil
  }
}
