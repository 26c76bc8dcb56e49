internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records

/// Reads a timeline's table, a row a phase: `project`, `phase`, `start`, `end`, `planned_end`,
/// `status` and `mw`, of which `project` and `status` are needed.
struct ChartProjectReader {
  private var reader: ChartRowReader
  private var places: [String: Int?] = [:]

  init(_ reader: ChartRowReader) { self.reader = reader }

  /// What was wrong.
  var fault: ChartRowReader { reader }

  /// The projects, in the order in which they first occur.
  mutating func read() -> [ChartProject] {
    guard let project = reader.column("project"), let status = reader.column("status") else {
      return []
    }
    for name in ["phase", "start", "end", "planned_end", "mw"] {
      places[name] = reader.rows.columns.firstIndex(of: name)
    }
    var projects: [ChartProject] = []
    var indices: [String: Int] = [:]
    for row in reader.rows.indices {
      guard let name = reader.rows[row, project]?.text, let phase = phase(row, status) else {
        continue
      }
      let index = indices[name] ?? projects.count
      if index == projects.count {
        indices[name] = index
        projects.append(
          ChartProject(
            id: "p\(index + 1)", label: name, sourceIDs: reader.sources, phases: []))
      }
      projects[index].phases.append(phase)
      take(capacityIn: row, of: &projects[index])
    }
    return projects
  }

  private mutating func phase(_ row: Int, _ column: Int) -> ChartPhase? {
    guard let cell = reader.rows[row, column] else {
      reader.report("missing-value", "row \(row + 1) has no 'status'", at: reader.rows.range)
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
  private mutating func take(capacityIn row: Int, of project: inout ChartProject) {
    guard let cell = cell(row, "mw"), let number = reader.number(cell, row) else { return }
    if case .value(let known)? = project.capacity?.amount, known != number {
      reader.report(
        "two-capacities",
        "row \(row + 1): 'mw' of '\(project.label.shortened)' is \(known) in a row above; "
          + "expected the same, what the whole project will have", at: cell.range)
    }
    project.capacity = Quantity(number, .megawatt)
  }
}
