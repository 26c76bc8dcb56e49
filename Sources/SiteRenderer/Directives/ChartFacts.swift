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
  private var options: ChartOptions
  private let colouring: Colouring?
  private let site: Site
  private let day: CivilDate?
  /// The one period of which a ladder shows what was said.
  private let subject: Period?
  private let series: [Series]
  private let table: ChartTableData?

  /// Reads the facts; `nil` when too much is wrong to draw anything.
  init?(_ record: inout RecordDecoder, _ scope: ChartScope) {
    site = scope.site
    let mark = record.mark()
    let axis = record.valueAxis()
    options = ChartOptions(&record, axis: axis)
    day = record.vintage(asOf: scope.asOf) ?? scope.asOf
    subject = record.period("period")
    if record.has("data") || record.has("rows") || mark?.description == "timeline" {
      colouring = nil
      series = []
      table = ChartTableData(&record, axis, mark: mark, scope)
    } else {
      colouring = record.choice("color")
      series = record.series(in: scope.site)
      table = nil
      record.checkAxisOfSeries(axis)
    }
    record.checkPeriods(options.periods, of: table?.data.periods ?? series.allPeriods)
    if let mark { record.checkEffects(of: mark, hasTable: table != nil) }
    guard let mark, table != nil || !series.isEmpty else { return nil }
    if mark.description == "ladder", table == nil, subject == nil {
      _ = record.period("period", .required)
      return nil
    }
    self.mark = mark
  }

  /// The registered series that are shown.
  var seriesIDs: [String] { series.map(\.id) }

  /// The rows of each registered series that are shown.
  var shown: [(series: Series, rows: [Observation])] {
    series.map { series in
      (series, rows(of: series).filter { options.periods?.contains($0.period) ?? true })
    }
  }

  /// The data of the chart's own table, if it has one.
  var ownData: ChartData? { table?.data }

  /// A problem at the row of the chart's own table that is at fault, if there is one.
  func diagnostic(_ problem: ChartProblem) -> Diagnostic? { table?.diagnostic(problem) }

  /// How many annotations have words, which a translation has to translate.
  var annotationCount: Int { options.annotations.count { $0.text != nil } }

  /// Gives annotations the words of a translation, in their order.
  mutating func translate(_ words: [String]) {
    var rest = words[...]
    options.annotations = options.annotations.map { annotation in
      annotation.text == nil ? annotation : rest.popFirst().map(annotation.saying) ?? annotation
    }
  }

  /// The chart to draw, without its words.
  func spec(id: String) -> ChartSpec {
    var spec = ChartSpec(id: id, mark: mark)
    options.apply(to: &spec)
    spec.period = subject
    return spec
  }

  /// The data to draw, with names in a language.
  func data(in language: String) -> ChartData {
    if let table { return table.data }
    let entities = series.map { $0.entity?.id }
    let areDistinct = !entities.contains(nil) && Set(entities).count == entities.count
    let byEntity = colouring.map { $0 == .entity } ?? areDistinct
    let slots = site.colours.slots(of: series, byCompany: byEntity)
    return ChartData(
      series: zip(series, slots).map { series, slot in
        let entity = series.entity.flatMap { site.companies[$0.id] }
        let name = areDistinct ? entity?.name : nil
        return ChartSeries(
          series,
          label: series.label?.text(in: language) ?? name ?? series.title.text(in: language),
          slot: slot, rows: rows(of: series))
      })
  }

  /// The rows that a mark shows: usually what is known of each period; of a ladder, everything
  /// that was ever known of one; of ranges, also what was said of a period before its result.
  private func rows(of series: Series) -> [Observation] {
    let day = day ?? .last
    if mark.description == "ladder" {
      return series.observations.filter { $0.period == subject && $0.knownFrom <= day }
    }
    let known = series.observations(knownOn: day)
    guard mark.description == "range" else { return known }
    return known.flatMap { row -> [Observation] in
      let said = series.observations.last {
        $0.period == row.period && $0.isOutlook && $0.knownFrom <= day
      }
      return row.isOutlook ? [row] : [said, row].compactMap { $0 }
    }
  }
}

/// What a chart's record may refer to.
struct ChartScope {
  let site: Site
  /// The page's state of knowledge; `nil` on pages that have none.
  let asOf: CivilDate?
  /// Reads a table beside the text; `nil` when there is none of that name.
  let table: (String) throws -> SourceText?
  /// The names of those tables.
  let tableNames: [String]
  /// A Boolean value indicating whether sources are records of the site, and not just names.
  var checksSources = true

  init(_ scope: BodyScope) {
    (site, asOf) = (scope.site, scope.asOf)
    table = scope.table
    tableNames = scope.tableNames
  }

  /// The records of a site and some tables, for a chart that is drawn by itself.
  init(
    _ site: Site, asOf: CivilDate?, tableNames: [String] = [],
    table: @escaping (String) throws -> SourceText?
  ) {
    (self.site, self.asOf, self.tableNames, self.table) = (site, asOf, tableNames, table)
  }
}

extension RecordDecoder {
  fileprivate mutating func mark() -> MarkName? {
    guard let value = node("mark", .required), let name = text(of: value, "mark") else {
      return nil
    }
    if let mark = MarkName(name) { return mark }
    let names = MarkName.all.map(\.description)
    if ["pie", "donut", "doughnut", "ring", "gauge"].contains(name) {
      report(
        "chart-refused-mark",
        "there is no mark '\(name)', for nobody can compare angles; expected the mark 'bar', "
          + "or 'arrange: normalize' for parts of a whole", at: value)
      return nil
    }
    report(
      "wrong-value",
      "unknown mark '\(name.shortened)'; it is one of \(names.joined(separator: ", "))",
      at: value, suggestion: names.nearest(to: name))
    return nil
  }

  /// A registered series says itself what its values are.
  fileprivate mutating func checkAxisOfSeries(_ axis: ChartValueAxis?) {
    guard let axis, axis.field != nil || axis.unit != nil, let value = node("y") else { return }
    report(
      "wrong-value", "a registered series has its own unit; 'y' has 'scale' and 'zero' here",
      at: value)
  }

  /// `first..last`, or a list of periods.
  mutating func periods() -> PeriodSelection? {
    guard let value = node("periods") else { return nil }
    if let text = value.text {
      let ends = text.split(separator: ".", omittingEmptySubsequences: false)
      if ends.count == 3, ends[1].isEmpty, let first = Period(parsing: ends[0]),
        let last = Period(parsing: ends[2])
      {
        let range = PeriodSelection.range(first: first, last: last)
        if !range.contains(first), !range.contains(last) {
          report("wrong-value", "the periods '\(text)' end before they start", at: value)
        }
        return range
      }
    }
    let list = (value.elements ?? [value]).map { ($0, $0.text.flatMap { Period(parsing: $0) }) }
    for (node, period) in list where period == nil {
      report("wrong-value", "'periods' is 'FY2020..FY2025', or a list of periods", at: node)
    }
    return .list(list.compactMap(\.1))
  }

  /// Reports periods of which there is nothing, now or later.
  mutating func checkPeriods(_ selection: PeriodSelection?, of data: [Period]) {
    guard let value = node("periods"), !data.isEmpty, !diagnostics.containsErrors else { return }
    switch selection {
    case .range:
      if data.contains(where: { selection?.contains($0) == true }) { return }
      report("unknown-period", "the data have no value in '\(value.text ?? "")'", at: value)
    case .list(let periods):
      for (node, period) in zip(value.elements ?? [value], periods)
      where !data.contains(where: PeriodSelection.list([period]).contains) {
        report("unknown-period", "the data have no value of '\(period)'", at: node)
      }
    case nil: return
    }
  }

  /// Reports keys that another mark or other data would need.
  fileprivate mutating func checkEffects(of mark: MarkName, hasTable: Bool) {
    for (key, owner) in [("totals", "waterfall"), ("now", "timeline"), ("period", "ladder")]
    where mark.description != owner {
      guard let value = node(key) else { continue }
      report(
        "no-effect", "'\(key)' has no effect on the mark '\(mark)'; expected the mark '\(owner)'",
        at: value)
    }
    for key in ["y", "arrange", "labels", "periods", "transform", "highlight"]
    where mark.description == "timeline" && has(key) {
      guard let value = node(key) else { continue }
      report("no-effect", "'\(key)' has no effect on the mark 'timeline'", at: value)
    }
    if hasTable, let value = node("vintage") {
      report(
        "no-effect", "'vintage' has no effect on a table of the chart's own; expected 'series'",
        at: value)
    }
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
    if let value = node("series"), value.elements?.isEmpty == true {
      report("missing-value", "'series' is empty; expected ids of registered series", at: value)
    }
    var seen: Set<String> = []
    return texts("series", .required).compactMap { id, node in
      if !seen.insert(id).inserted {
        report("duplicate-reference", "'\(id.shortened)' is listed twice", at: node)
        return nil
      }
      if let series = site.series[id] { return series }
      if site.brokenRecords.contains(id) { return nil }
      report(
        "unknown-series", "there is no series '\(id.shortened)'", at: node,
        suggestion: site.series.ids.nearest(to: id))
      return nil
    }
  }
}

extension [Series] {
  /// The periods of all rows, whenever they became known.
  var allPeriods: [Period] { flatMap { $0.observations.map(\.period) } }
}

extension ChartData {
  /// The periods of its series.
  fileprivate var periods: [Period] {
    series.flatMap(\.points).compactMap { point in
      if case .period(let period) = point.position { period } else { nil }
    }
  }
}
