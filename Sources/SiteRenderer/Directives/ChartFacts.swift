internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// What a chart shows: its mark, its data and how they are arranged.
struct ChartFacts {
  /// What decides the colours.
  enum Colouring: String, CaseIterable {
    case series, entity
  }

  private let mark: MarkName
  private let arrange: ChartSpec.Arrangement?
  private let labels: ChartSpec.Labels?
  private let periods: PeriodSelection?
  private let colouring: Colouring?
  private let site: Site
  private let day: CivilDate?
  private let series: [Series]
  private let table: ChartTableData?

  /// Reads the facts; `nil` when too much is wrong to draw anything.
  init?(_ record: inout RecordDecoder, _ scope: BodyScope) {
    site = scope.site
    let mark = record.mark()
    arrange = record.choice("arrange")
    labels = record.choice("labels")
    periods = record.periods()
    day = record.vintage(asOf: scope.asOf) ?? scope.asOf
    if record.has("data") {
      colouring = nil
      series = []
      table = ChartTableData(&record, scope)
    } else {
      colouring = record.choice("color")
      series = record.series(in: scope.site)
      table = nil
    }
    guard let mark, table != nil || !series.isEmpty else { return nil }
    self.mark = mark
  }

  /// The registered series that are shown.
  var seriesIDs: [String] { series.map(\.id) }

  /// The chart to draw, without its words.
  func spec(id: String) -> ChartSpec {
    var spec = ChartSpec(id: id, mark: mark)
    spec.arrange = arrange ?? .group
    spec.labels = labels
    spec.periods = periods
    return spec
  }

  /// The data to draw, with names in a language.
  func data(in language: String) -> ChartData {
    if let table { return table.data }
    let entities = series.map { $0.entity?.id }
    let areDistinct = !entities.contains(nil) && Set(entities).count == entities.count
    let byEntity = colouring.map { $0 == .entity } ?? areDistinct
    return ChartData(
      series: series.enumerated().map { index, series in
        let entity = series.entity.flatMap { site.companies[$0.id] }
        let name = areDistinct ? entity?.name : nil
        return ChartSeries(
          series,
          label: series.label?.text(in: language) ?? name ?? series.title.text(in: language),
          slot: byEntity ? entity.flatMap { site.settings.colours[$0.id] } : index + 1,
          rows: series.observations(knownOn: day ?? .last))
      })
  }
}

extension RecordDecoder {
  fileprivate mutating func mark() -> MarkName? {
    guard let value = node("mark", .required), let name = text(of: value, "mark") else {
      return nil
    }
    if let mark = MarkName(name) { return mark }
    let names = MarkName.all.map(\.description)
    report(
      "wrong-value",
      "unknown mark '\(name.shortened)'; it is one of \(names.joined(separator: ", "))",
      at: value, suggestion: names.nearest(to: name))
    return nil
  }

  /// `first..last`, or a list of periods.
  mutating func periods() -> PeriodSelection? {
    guard let value = node("periods") else { return nil }
    if let text = value.text {
      let ends = text.split(separator: ".", omittingEmptySubsequences: false)
      if ends.count == 3, ends[1].isEmpty, let first = Period(parsing: ends[0]),
        let last = Period(parsing: ends[2])
      {
        return .range(first: first, last: last)
      }
    }
    let list = (value.elements ?? [value]).map { ($0, $0.text.flatMap { Period(parsing: $0) }) }
    for (node, period) in list where period == nil {
      report("wrong-value", "'periods' is 'FY2020..FY2025', or a list of periods", at: node)
    }
    return .list(list.compactMap(\.1))
  }

  /// The day whose knowledge is shown, never later than the page's own.
  mutating func vintage(asOf: CivilDate?) -> CivilDate? {
    let day = value("vintage", expected: "a date such as 2025-04-08") { CivilDate($0) }
    if let day, let asOf, day > asOf, let value = node("vintage") {
      report(
        "vintage-after-as-of",
        "the vintage \(day) is later than this briefing's 'as_of' (\(asOf))", at: value)
    }
    return day
  }

  /// The registered series that are named.
  mutating func series(in site: Site) -> [Series] {
    texts("series", .required).compactMap { id, node in
      if let series = site.series[id] { return series }
      if site.brokenRecords.contains(id) { return nil }
      report(
        "unknown-series", "there is no series '\(id.shortened)'", at: node,
        suggestion: site.series.ids.nearest(to: id))
      return nil
    }
  }
}
