internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records

/// Reads a timeline's table, a row a phase: `project`, `phase`, `start`, `end`, `planned_end`,
/// `status` and `mw`, of which `project` and `status` are needed.
struct ChartProjectReader {
  /// What was read, and what was wrong.
  private(set) var reader: ChartRowReader
  private var places: [String: Int?] = [:]
  private var projects: [ChartProject] = []
  private var indices: [String: Int] = [:]
  private var phases: Set<NamedPhase> = []
  private static let optional = ["phase", "start", "end", "planned_end", "mw"]

  init(_ reader: ChartRowReader) { self.reader = reader }

  /// The projects, in the order in which they first occur.
  mutating func read() -> [ChartProject] {
    guard let project = reader.column("project"), let status = reader.column("status") else {
      return []
    }
    reader.checkColumns(["project", "status"] + Self.optional)
    for name in Self.optional {
      places[name] = reader.rows.columns.firstIndex(of: name)
    }
    for row in reader.rows.indices {
      guard let name = reader.rows[row, project]?.text else {
        reader.report(
          "missing-value", "row \(row + 1) has no 'project'", at: reader.rows.range(ofRow: row))
        continue
      }
      if let phase = self.phase(row, status) { take(phase, of: name, row) }
    }
    return projects
  }

  private mutating func take(_ phase: ChartPhase, of name: String, _ row: Int) {
    let index = indices[name] ?? projects.count
    if index == projects.count {
      indices[name] = index
      projects.append(
        ChartProject(id: "p\(index + 1)", label: name, sourceIDs: reader.sources, phases: []))
    }
    if !phases.insert(NamedPhase(project: index, phase: phase)).inserted {
      reader.report(
        "duplicate-row", "row \(row + 1) is the same as one above",
        at: reader.rows.range(ofRow: row))
    }
    projects[index].phases.append(phase)
    reader.places[.init(name, phase.label ?? phase.status.rawValue)] =
      reader.rows.range(ofRow: row)
    take(capacityIn: row, of: index)
  }

  /// A phase of one of the projects.
  private struct NamedPhase: Hashable {
    let project: Int
    let phase: ChartPhase
  }

  private mutating func phase(_ row: Int, _ column: Int) -> ChartPhase? {
    guard let cell = reader.rows[row, column] else {
      reader.report(
        "missing-value", "row \(row + 1) has no 'status'", at: reader.rows.range(ofRow: row))
      return nil
    }
    guard let status = ChartPhase.Status(rawValue: cell.text) else {
      let names = ChartPhase.Status.allCases.map(\.rawValue)
      reader.report(
        "wrong-value",
        "'\(cell.text.shortened)' is no status; it is one of \(names.joined(separator: ", "))",
        at: cell.range, suggestion: names.nearest(to: cell.text))
      return nil
    }
    return ChartPhase(
      status, from: date(row, "start"), to: date(row, "end"), label: self.cell(row, "phase")?.text,
      plannedEnd: date(row, "planned_end"))
  }

  private func cell(_ row: Int, _ name: String) -> ChartRows.Cell? {
    (places[name] ?? nil).flatMap { reader.rows[row, $0] }
  }

  private mutating func date(_ row: Int, _ name: String) -> PartialDate? {
    guard let cell = cell(row, name) else { return nil }
    if let date = PartialDate(cell.text) { return date }
    reader.report(
      "wrong-value",
      "'\(name)' is a date such as 2026-09-30, 2026-09 or 2026, not '\(cell.text.shortened)'",
      at: cell.range)
    return nil
  }

  /// Takes a project's capacity, which is that of all its phases: no row may say another.
  private mutating func take(capacityIn row: Int, of project: Int) {
    guard let cell = cell(row, "mw"), let number = reader.number(cell, row) else { return }
    if number.isNegative {
      reader.report(
        "wrong-value", "row \(row + 1): 'mw' is below zero, \(number)", at: cell.range)
    }
    if case .value(let known)? = projects[project].capacity?.amount, known != number {
      reader.report(
        "two-capacities",
        "row \(row + 1): 'mw' of '\(projects[project].label.shortened)' is \(known) in a row above; "
          + "expected the same, what the whole project will have", at: cell.range)
    }
    projects[project].capacity = Quantity(number, .megawatt)
  }
}
