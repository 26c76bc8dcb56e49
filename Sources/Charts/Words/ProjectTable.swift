import Languages
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

  /// The table for programs: one row a phase, with the head first.
  var fields: [[String]] {
    let header =
      "project,label,phase,status,start,end,planned_end,capacity_low,capacity_high,qualifier,unit,"
      + "scale,known_from,source"
    return [header.split(separator: ",").map(String.init)]
      + projects.flatMap { project in project.phases.map { fields($0, of: project) } }
  }

  private func fields(_ phase: ChartPhase, of project: ChartProject) -> [String] {
    let capacity = project.capacity
    return [
      project.id, project.label, phase.label ?? "", phase.status.rawValue,
      phase.start?.description ?? "", phase.end?.description ?? "",
      phase.plannedEnd?.description ?? "", capacity?.low.description ?? "",
      capacity?.high.description ?? "", capacity?.qualifier.sign ?? "",
      capacity?.unit.code ?? "", capacity?.scale.rawValue ?? "",
      project.knownFrom?.description ?? "", project.sourceIDs.joined(separator: ";"),
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
