import Languages
import Markup
import Quantities

/// Projects as a table: a row a phase.
struct ProjectTable {
  let projects: [ChartProject]
  let language: Language

  private var words: ProjectStrings { language.charts.projects }

  /// The table for people; the capacity stands in a project's first row.
  var table: (header: [String], rows: [ChartTable.Row]) {
    let header = [
      words.project, words.phase, words.status, words.start, words.end, words.planned,
      words.capacity,
    ]
    let rows = projects.flatMap { project in
      project.phases.enumerated().map { row($1, of: project, isFirst: $0 == 0) }
    }
    return (header, rows)
  }

  private func row(
    _ phase: ChartPhase, of project: ChartProject, isFirst: Bool
  ) -> ChartTable.Row {
    let format = DateFormat(language)
    let dates = [phase.start, phase.end, phase.plannedEnd].map { date in
      date.map { format.partialDate($0, style: .short) } ?? ""
    }
    let capacity = isFirst ? project.capacity : nil
    let size = capacity.map { NumberFormat(language).quantity($0, style: .chart) } ?? ""
    let texts = [phase.label ?? "", words.name(of: phase.status)] + dates + [size]
    let cells = texts.enumerated().map { index, text in
      let isLast = index == texts.count - 1
      return ChartTable.Cell(
        text: text, status: nil, note: isFirst && isLast ? project.note : nil)
    }
    return ChartTable.Row(header: project.label, cells: cells, sourceIDs: project.sourceIDs)
  }

  /// The table for programs: one row a phase.
  var csv: [UInt8] {
    var writer = CSVWriter(columns: [
      "project", "label", "phase", "status", "start", "end", "planned_end", "capacity_low",
      "capacity_high", "qualifier", "unit", "scale", "known_from", "source",
    ])
    for project in projects {
      for phase in project.phases { writer.add(fields(phase, of: project)) }
    }
    return writer.bytes
  }

  private func fields(_ phase: ChartPhase, of project: ChartProject) -> [CSVWriter.Field] {
    let capacity = project.capacity
    return [
      .text(project.id), .text(project.label), .text(phase.label ?? ""),
      .text(phase.status.rawValue), .text(phase.start?.description ?? ""),
      .text(phase.end?.description ?? ""), .text(phase.plannedEnd?.description ?? ""),
      .number(capacity?.low.description ?? ""), .number(capacity?.high.description ?? ""),
      .text(capacity?.qualifier.sign ?? ""), .text(capacity?.unit.code ?? ""),
      .text(capacity?.scale.rawValue ?? ""), .text(project.knownFrom?.description ?? ""),
      .text(project.sourceIDs.joined(separator: ";")),
    ]
  }
}

extension ProjectStrings {
  /// When a phase starts and ends: `Jun 2024 – Jun 2026`, `from Jun 2026`, `until 2027`.
  func stretch(of phase: ChartPhase, _ format: DateFormat) -> String {
    let start = phase.start.map { format.partialDate($0, style: .short) }
    let end = phase.end.map { format.partialDate($0, style: .short) }
    switch (start, end) {
    case (let start?, let end?): return start == end ? start : "\(start) – \(end)"
    case (let start?, nil): return from.filled(["date": start])
    case (nil, let end?): return until.filled(["date": end])
    case (nil, nil): return ""
    }
  }
}
