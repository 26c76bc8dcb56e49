internal import Charts
internal import Languages
internal import Quantities
internal import SiteModel

/// A chart of how a series' values changed after they were first known; `nil` where none did.
///
/// - What was said of one period, and ranges were said: the rungs of a ladder.
/// - What was said of several periods, and ranges were said: first and latest side by side.
/// - Single numbers: the way from the first to the latest, a row a period.
struct ThenAndNow {
  let spec: ChartSpec
  let data: ChartData

  init?(_ series: Series, _ revisions: [Revision], _ language: Language, _ slot: Int?) {
    let changed = revisions.filter { $0.kind == .revised || $0.kind == .outcome }
    let newest = changed.map(\.was.period).reduce(into: [Period]()) { periods, period in
      if periods.last != period { periods.append(period) }
    }
    let periods = Array(newest.reversed())
    guard let only = periods.first else { return nil }
    let history = History(
      series: series, revisions: Dictionary(grouping: revisions, by: \.was.period),
      language: language, slot: slot)
    let hasRange = changed.contains { $0.was.value == nil || $0.now.value == nil }
    if hasRange, periods.count == 1 {
      (spec, data) = history.ladder(of: only)
    } else {
      (spec, data) = history.ends(of: periods, mark: hasRange ? .range : .dumbbell)
    }
  }
}

/// The statements of a series, by period.
private struct History {
  let series: Series
  let revisions: [Period: [Revision]]
  let language: Language
  let slot: Int?

  private var words: RevisionStrings { language.strings.revision }
  private var title: String { series.title.text(in: language.code) }

  /// Every row of a period that was ever known, the oldest first.
  private func rows(of period: Period) -> [Observation] {
    let changes = revisions[period] ?? []
    return changes.reversed().map(\.was) + changes.prefix(1).map(\.now)
  }

  func ladder(of period: Period) -> (ChartSpec, ChartData) {
    var spec = ChartSpec(id: "then-and-now", mark: .ladder)
    spec.title = words.path.filled(["period": DateFormat(language).period(period)])
    spec.period = period
    return (
      spec,
      ChartData(series: [ChartSeries(series, label: title, slot: slot, rows: rows(of: period))])
    )
  }

  /// The first and the latest row of each period, in two series.
  func ends(of periods: [Period], mark: MarkName) -> (ChartSpec, ChartData) {
    var spec = ChartSpec(id: "then-and-now", mark: mark)
    spec.title = words.firstAndLatest
    // Without zero a small revision would look like a great one.
    spec.includesZero = true
    spec.labels = mark == .range ? .legend : .direct
    let first = periods.compactMap { rows(of: $0).first { $0.value != nil || $0.low != nil } }
    let latest = periods.compactMap { rows(of: $0).last }
    return (
      spec,
      ChartData(series: [
        named(ChartSeries(series, label: words.first, slot: 0, rows: first), "first", mark),
        named(ChartSeries(series, label: words.latest, slot: slot, rows: latest), "latest", mark),
      ])
    )
  }

  /// A series with an id of its own; a dumbbell's rows are names.
  private func named(_ series: ChartSeries, _ id: String, _ mark: MarkName) -> ChartSeries {
    var series = series
    series.id = id
    guard mark == .dumbbell else { return series }
    for index in series.points.indices {
      guard case .period(let period) = series.points[index].position else { continue }
      series.points[index].position = .category(DateFormat(language).period(period, style: .short))
    }
    return series
  }
}
