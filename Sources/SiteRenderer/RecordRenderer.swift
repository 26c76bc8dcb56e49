internal import Charts
internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

/// Renders the pages of claims, sites, events, terms, corrections and single sources.
struct RecordRenderer<T: Theme> {
  let renderer: SiteRenderer<T>
  let relations: Relations
  let context: PageContext

  private var site: Site { renderer.site }
  private var theme: T { renderer.theme }
  private var records: RecordRelations { renderer.records }

  /// Renders one page into `result`.
  func render(_ page: RecordPage, _ result: inout RenderedJob) {
    switch page {
    case .claims:
      let page = ClaimsPage(context: context, entries: entries(records.claims))
      result.add(context.permalink) { theme.write(page, to: &$0) }
    case .claim(let index): claim(site.claims.all[index], &result)
    case .campuses: campuses(&result)
    case .campus(let index): campus(site.campuses.all[index], &result)
    case .timeline:
      let page = TimelinePage(context: context, groups: groups)
      result.add(context.permalink) { theme.write(page, to: &$0) }
    case .glossary:
      let page = GlossaryPage(
        context: context, terms: site.terms.all.sorted(by: { SortKey(context.text($0.term)) }))
      result.add(context.permalink) { theme.write(page, to: &$0) }
    case .corrections: corrections(&result)
    case .source(let index): source(site.sources.all[index], &result)
    }
  }

  // MARK: - Claims

  private func entries(_ references: [Reference]) -> [ClaimEntry] {
    entries(references.compactMap { site.claims[$0.id] })
  }

  private func entries(_ claims: [Claim]?) -> [ClaimEntry] {
    (claims ?? []).map { ClaimEntry($0, in: site) }
  }

  private func claim(_ claim: Claim, _ result: inout RenderedJob) {
    let entry = ClaimEntry(claim, in: site)
    var references = PageReferences()
    _ = references.number(ofSource: claim.source.id)
    for row in [entry.outcome?.stated, entry.outcome?.outcome].compactMap(\.self) {
      _ = references.number(ofSource: row.source.id)
    }
    let page = ClaimPage(
      context: context, entry: entry,
      supersededBy: entries([claim.supersededBy].compactMap(\.self)),
      supersedes: entries(records.superseded[claim.id]),
      disputedBy: entries(claim.disputedBy),
      disputes: entries(records.disputed[claim.id]),
      events: records.eventsByClaim[claim.id] ?? [],
      briefings: site.briefings(at: relations.byClaim[claim.id]),
      corrections: changes(of: .claim, claim.id), sources: references.cited(in: site))
    result.add(context.permalink, origin: claim.path) { theme.write(page, to: &$0) }
  }

  // MARK: - Sites

  private func entry(_ campus: Campus) -> CampusEntry {
    CampusEntry(campus: campus, standing: campus.standing(on: site.day, in: site))
  }

  private func campuses(_ result: inout RenderedJob) {
    let entries = records.campuses.map(entry)
    let page = CampusesPage(
      context: context, entries: entries.sorted(by: { SortKey(context.text($0.campus.name)) }),
      totals: CapacityTotals(entries.map { ($0.campus, $0.standing) }))
    result.add(context.permalink) { theme.write(page, to: &$0) }
  }

  private func campus(_ campus: Campus, _ result: inout RenderedJob) {
    let milestones = Array(campus.milestones(knownOn: site.day, in: site).reversed())
    var references = PageReferences()
    for milestone in milestones { _ = references.number(ofSource: milestone.source.id) }
    let page = CampusPage(
      context: context, entry: entry(campus), milestones: milestones,
      overlaps: (records.overlaps[campus.id] ?? []).compactMap { site.campuses[$0] },
      chart: chart(of: campus), claims: entries(records.claimsAbout[campus.id]),
      events: records.eventsByCampus[campus.id] ?? [],
      briefings: site.briefings(at: relations.byCampus[campus.id]),
      corrections: changes(of: .campus, campus.id), sources: references.cited(in: site))
    result.add(context.permalink, origin: campus.path) { theme.write(page, to: &$0) }
  }

  private func chart(of campus: Campus) -> [UInt8] {
    let drawing = CampusChart(site: site, campus: campus, language: context.language).render()
    guard let drawing else { return [] }
    let block = ChartBlock(
      context: BodyContext(context), chart: drawing, number: nil, csv: nil, svg: nil, sources: [])
    var buffer = MarkupBuffer(capacity: 1 << 13)
    theme.write(block, to: &buffer)
    return buffer.bytes
  }

  // MARK: - Events, corrections and sources

  /// The events by quarter; what is known by its half or year only stands by itself.
  private var groups: [TimelinePage.Group] {
    var groups: [TimelinePage.Group] = []
    for event in records.events {
      let period = event.date.quarter ?? event.date
      if let last = groups.last, last.period == period {
        groups[groups.count - 1] = .init(period: period, events: last.events + [event])
      } else {
        groups.append(.init(period: period, events: [event]))
      }
    }
    return groups
  }

  private func corrections(_ result: inout RenderedJob) {
    let entries = site.changes.all.map { correction in
      CorrectionsPage.Entry(
        correction: correction, briefings: site.briefings(at: relations.byCorrection[correction.id])
      )
    }
    let page = CorrectionsPage(context: context, entries: entries)
    result.add(context.permalink) { theme.write(page, to: &$0) }
    let feed = CorrectionsFeed(page: page)
    result.files.append(
      RenderedFile(
        permalink: site.correctionsFeed(in: context.language.code), bytes: feed.bytes(),
        origin: "Content/corrections"))
  }

  private func source(_ source: Source, _ result: inout RenderedJob) {
    let page = SourcePage(
      context: context, source: source,
      briefings: site.briefings(at: relations.bySource[source.id]),
      series: records.seriesBySource[source.id] ?? [],
      claims: entries(records.claimsBySource[source.id]),
      events: records.eventsBySource[source.id] ?? [],
      campuses: records.campusesBySource[source.id] ?? [],
      corrections: changes(of: .source, source.id))
    result.add(context.permalink, origin: source.path) { theme.write(page, to: &$0) }
  }

  // MARK: - What pages share

  private func changes(of kind: Correction.Target.Kind, _ id: String) -> [Correction] {
    site.changes.corrections(at: site.changes.indices(of: kind, id))
  }
}

extension Period {
  /// The quarter that it lies in; `nil` for what is longer.
  fileprivate var quarter: Period? {
    switch kind {
    case .quarter: self
    case .month(let month, let year): Period(quarter: (month + 2) / 3, year: year)
    case .day(let day): Period(quarter: (day.month + 2) / 3, year: day.year)
    case .year, .half, .stretch: nil
    }
  }
}

extension Array {
  /// Sorts by a key that is made once for each; what has the same key stays in its order.
  func sorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    map { (key: key($0), element: $0) }.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.element)
  }
}
