internal import Charts
internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

// The page of a series.
extension ListRenderer {
  func series(_ job: PageJob, _ language: Int, _ series: Series, _ result: inout RenderedJob) {
    let context = context(job, language, .data)
    let current = Array(series.observations(knownOn: day).reversed())
    let revisions = series.revisions(knownOn: day)
    let latest = latest(of: series)
    var references = PageReferences()
    for row in current + revisions.map(\.was) { _ = references.number(ofSource: row.source.id) }
    let page = SeriesPage(
      context: context, series: series, latest: latest,
      outlook: current.first { $0.isOutlook && $0.period > (latest?.period ?? $0.period) },
      current: current, revisions: revisions, chart: chart(of: series, context),
      thenAndNow: ThenAndNow(series, revisions, context.language, site.colours.slot(of: series))
        .flatMap { drawn($0.spec, $0.data, of: series, context) } ?? [],
      briefings: site.briefings(at: relations.bySeries[series.id]),
      sources: references.cited(in: site),
      corrections: changes(of: series))
    result.add(context.permalink, origin: series.path) { theme.write(page, to: &$0) }
  }

  /// What was changed of a series or of any of its figures.
  private func changes(of series: Series) -> [Correction] {
    let changes = site.changes
    let figures = changes.changedPeriods(of: series.id).flatMap {
      changes.indices(of: .figure($0), series.id)
    }
    return changes.corrections(at: changes.indices(of: .series, series.id) + figures)
  }

  /// A line or columns of the series, when there are at least two periods to compare.
  private func chart(of series: Series, _ context: PageContext) -> [UInt8] {
    let rows = series.observations(knownOn: day).filter { $0.value != nil || $0.low != nil }
    guard rows.count > 1 else { return [] }
    let hasRange = rows.contains { $0.value == nil }
    var spec = ChartSpec(id: "series", mark: rows.count > 12 && !hasRange ? .line : .column)
    spec.title = context.text(series.title)
    spec.labels = .hidden
    let data = ChartData(
      series: [
        ChartSeries(
          series, label: context.text(series.title), slot: site.colours.slot(of: series), rows: rows
        )
      ])
    return drawn(spec, data, of: series, context) ?? []
  }

  private func drawn(
    _ spec: ChartSpec, _ data: ChartData, of series: Series, _ context: PageContext
  ) -> [UInt8]? {
    guard let chart = try? ChartRenderer(language: context.language).render(spec, data) else {
      return nil
    }
    let block = ChartBlock(
      context: BodyContext(context), chart: chart, number: nil, csv: site.csv(ofSeries: series.id),
      svg: nil, sources: [])
    var buffer = MarkupBuffer(capacity: 1 << 13)
    theme.write(block, to: &buffer)
    return buffer.bytes
  }
}

extension ChartSeries {
  /// The rows of a registered series as a chart's.
  init(_ series: Series, label: String, slot: Int?, rows: [Observation]) {
    self.init(
      id: series.id, label: label, slot: slot, unit: series.unit, scale: series.scale,
      basis: series.basis, nature: series.nature, decimals: series.decimals,
      points: rows.map { row in
        ChartPoint(
          .period(row.period), value: row.value, low: row.low, high: row.high,
          qualifier: row.qualifier, flag: row.flag, knownFrom: .day(row.knownFrom),
          sourceIDs: [row.source.id], note: row.note)
      })
  }
}
