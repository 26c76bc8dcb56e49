import Quantities

extension NumberTable {
  /// What would mislead: bars and shades of numbers that cannot be compared, and no reason given
  /// in `mixed`; sparklines of series that have none.
  ///
  /// Numbers without bars or shades stand for themselves. Different units have scales of their own.
  public func problems(mixed: String?) -> [ChartProblem] {
    let lines = zip(data.series, sparklines).compactMap { series, line in
      line == nil ? ChartProblem.noSparkline(series: series.id) : nil
    }
    return lines + mixtures(mixed)
  }

  private func mixtures(_ mixed: String?) -> [ChartProblem] {
    var spec = ChartSpec(id: "table", mark: .column)
    spec.mixed = mixed
    let groups = look == .plain ? [] : comparable
    let found = groups.map { ChartChecks(spec: spec, series: $0).mixtures }
    let isNeedless = mixed != nil && found.allSatisfy { $0.contains(.needlessMixed) }
    var problems = isNeedless ? [ChartProblem.needlessMixed] : []
    for problem in found.joined() where problem != .needlessMixed && !problems.contains(problem) {
      problems.append(problem)
    }
    return problems
  }

  /// The series of each dimension.
  private var comparable: [[ChartSeries]] {
    var groups: [[ChartSeries]] = []
    for series in data.series {
      let group = groups.firstIndex { $0.first?.unit.dimension == series.unit.dimension }
      if let group { groups[group].append(series) } else { groups.append([series]) }
    }
    return groups
  }
}
