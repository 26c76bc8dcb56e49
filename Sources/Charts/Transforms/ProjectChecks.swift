import Quantities

/// What makes a chart of projects untrue or illegible.
struct ProjectChecks {
  let spec: ChartSpec
  let projects: [ChartProject]

  /// All problems, in the order of the projects.
  var problems: [ChartProblem] {
    var problems = ChartChecks(spec: spec, series: []).identity
    if projects.allSatisfy(\.phases.isEmpty) { problems.append(.noData) }
    if spec.facet != nil { problems.append(.noPanels(mark: spec.mark.description)) }
    problems += spec.misplacedAnnotations
    var labels: Set<String> = []
    for project in projects {
      if !labels.insert(project.label).inserted {
        problems.append(.duplicateProject(project.label))
      }
      if let slot = project.slot, !(0...Palette.size).contains(slot) {
        problems.append(.badSlot(series: project.id, slot: slot))
      }
      problems += project.phases.flatMap { faults(of: $0, in: project) }
    }
    return problems
  }

  private func faults(of phase: ChartPhase, in project: ChartProject) -> [ChartProblem] {
    let name = phase.label ?? phase.status.rawValue
    var problems: [ChartProblem] = []
    if phase.start == nil, phase.end == nil {
      problems.append(.undatedPhase(project: project.label, phase: name))
    }
    if let start = phase.start, let end = phase.end, end.latest < start.earliest {
      problems.append(.reversedPhase(project: project.label, phase: name))
    }
    if phase.status == .operating, let now = spec.now, let start = phase.start,
      now < start.earliest
    {
      problems.append(.earlyOperation(project: project.label, phase: name, now: now.description))
    }
    return problems
  }
}
