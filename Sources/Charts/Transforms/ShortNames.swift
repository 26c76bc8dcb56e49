import Diagnostics

extension ChartSpec {
  /// Short names of what the data do not have, in the order of the alphabet.
  func unknownShortNames(in data: ChartData) -> [ChartProblem] {
    guard !shortNames.isEmpty else { return [] }
    let names = data.series.flatMap { [$0.id, $0.label] } + data.projects.map(\.label)
    let known = Set(names + data.series.flatMap { $0.points.map(\.position.code) })
    return Set(shortNames.keys).subtracting(known).sorted().map { name in
      .unknownName(name, key: "short", suggestion: known.sorted().nearest(to: name))
    }
  }

  /// The spec with the ids of series among its short names read as their labels, and with the
  /// short labels that series have.
  func namingInShort(_ series: [ChartSeries]) -> ChartSpec {
    var spec = self
    for series in series where shortNames[series.label] == nil {
      spec.shortNames[series.label] = shortNames[series.id] ?? series.shortLabel
    }
    return spec
  }

  /// A name as it is written where there is no room for it.
  func short(_ name: String) -> String { shortNames[name] ?? name }
}
