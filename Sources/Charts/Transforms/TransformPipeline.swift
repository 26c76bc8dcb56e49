import Languages
import Quantities

/// Computes what a spec asks for from a chart's data, one transform after another.
///
/// Arithmetic is exact but for division, which keeps more digits than are written. What cannot be
/// computed truly is refused; what is missing stays missing.
struct TransformPipeline {
  let spec: ChartSpec
  let language: Language
  var data: ChartData
  var problems: [ChartProblem] = []
  /// What the subtitle says in the unit's place.
  var unit: String?
  /// What the subtitle says after the unit.
  var remarks: [String] = []

  init(_ spec: ChartSpec, _ data: ChartData, language: Language) {
    self.spec = spec
    self.data = data
    self.language = language
    for row in data.series.indices {
      var shown = data.series[row]
      shown.points = shown.points.filter(isShown)
      self.data.series[row].origins = shown.kinds
    }
    for transform in spec.transforms where !problems.containsErrors { apply(transform) }
  }

  /// A Boolean value indicating whether values are shares of one whole, which can be added up.
  var areShares: Bool { data.series.allSatisfy { $0.ratio == .share } }

  var words: ComputedWords { language.charts.computed }

  private mutating func apply(_ transform: ChartTransform) {
    if spec.mark == .ladder, transform.followsTime, let series = data.series.first {
      return refuse(transform, series, nil, "a ladder is about one period")
    }
    switch transform {
    case .index(let period): index(at: period)
    case .share: share()
    case .delta: delta()
    case .cumulative: cumulative()
    case .top(let count): top(count)
    case .sort(let order): sort(order)
    case .filter(let filter): keep(filter)
    }
  }

  /// A Boolean value indicating whether a point is among the periods that are shown.
  func isShown(_ point: ChartPoint) -> Bool { spec.periods?.contains(point.position) ?? true }

  /// A Boolean value indicating whether the chart ranks names, so that they are what is sorted.
  var ranksNames: Bool {
    data.series.flatMap(\.points).allSatisfy {
      if case .category = $0.position { true } else { false }
    }
  }

  /// Reports what keeps a transform from being computed, unless that is at a period that is not
  /// shown.
  mutating func refuse(
    _ transform: ChartTransform, _ series: ChartSeries, _ point: ChartPoint?, _ reason: String
  ) {
    if let point, !isShown(point) { return }
    problems.append(
      .notComputable(
        transform: transform.name, series: series.id, position: point?.position.code,
        reason: reason))
  }

  /// Replaces each series' points, refusing where the body does.
  mutating func replacePoints(
    _ body: (inout TransformPipeline, ChartSeries) -> [ChartPoint]
  ) {
    data.series = data.series.map { series in
      var series = series
      series.points = body(&self, series)
      return series
    }
  }
}

extension ChartSpec {
  /// A Boolean value indicating whether the author gives names an order.
  var isSorted: Bool {
    transforms.contains { if case .sort = $0 { true } else { false } }
  }

  /// A Boolean value indicating whether names that are left over stand together.
  var hasRest: Bool {
    transforms.contains { if case .top = $0 { true } else { false } }
  }
}

extension ChartTransform {
  /// The name, as authors write it.
  var name: String {
    switch self {
    case .index: "index"
    case .share: "share"
    case .delta: "delta"
    case .cumulative: "cumulative"
    case .top: "top"
    case .sort: "sort"
    case .filter: "filter"
    }
  }

  /// A Boolean value indicating whether it goes from one period to the next.
  fileprivate var followsTime: Bool {
    switch self {
    case .index, .delta, .cumulative: true
    case .share, .top, .sort, .filter: false
    }
  }

  /// What it computes, in machine form; `nil` when it only chooses or orders.
  var code: String? {
    switch self {
    case .index(let period): "index \(period)"
    case .share, .delta, .cumulative: name
    case .top(let count): "top \(count)"
    case .sort, .filter: nil
    }
  }
}
