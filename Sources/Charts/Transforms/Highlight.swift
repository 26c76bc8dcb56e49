import Diagnostics

/// Which series, or which names or times where bars stand for them, keep their colours.
struct Highlight {
  private let ids: [String]
  private let spec: ChartSpec
  /// The places of positions that are named; `nil` when none is.
  private var places: Set<Int>?
  private(set) var problems: [ChartProblem] = []

  init(_ spec: ChartSpec, _ series: [ChartSeries], positions: [ChartFrame.Position]) {
    self.spec = spec
    ids = series.map(\.id)
    let labels = spec.mark.mark.hasBaseline ? positions.map(\.label) : []
    for name in spec.highlight where !ids.contains(name) {
      let named = labels.indices.filter { labels[$0] == name }
      if named.isEmpty {
        let nearest = (ids + labels).nearest(to: name)
        problems.append(.unknownName(name, key: "highlight", suggestion: nearest))
      }
      places = (places ?? []).union(named)
    }
  }

  /// The colours, with grey for all series but those that are named.
  func applied(to slots: [Int]) -> [Int] {
    guard spec.highlight.contains(where: { ids.contains($0) }) else { return slots }
    return zip(slots, ids).map { spec.highlight.contains($1) ? $0 : 0 }
  }

  /// A Boolean value indicating whether values at a position keep their series' colour.
  func contains(position: Int) -> Bool { places?.contains(position) ?? true }
}
