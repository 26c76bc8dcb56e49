internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

/// Renders the pages that are made from records and from what texts refer to.
struct ListRenderer<T: Theme> {
  let renderer: SiteRenderer<T>
  let relations: Relations

  var site: Site { renderer.site }
  var theme: T { renderer.theme }
  private var records: RecordRelations { renderer.records }

  /// Renders one job into `result`.
  func render(_ job: PageJob, _ result: inout RenderedJob) {
    switch job {
    case .briefing, .text: break
    case .home(let language): home(job, language, &result)
    case .briefings(let language, let number):
      let page = BriefingsIndexPage(
        context: context(job, language, .briefings),
        list: list(
          site.briefings.indices.map(\.self), number, site.briefingsIndex(in: code(language))))
      result.add(page.context.permalink) { theme.write(page, to: &$0) }
    case .companies(let language): companies(job, language, &result)
    case .company(let language, let index, let number):
      company(job, language, site.companies.all[index], number, &result)
    case .person(let language, let index): person(job, language, site.people.all[index], &result)
    case .topic(let language, let index, let number):
      topic(job, language, site.topics.all[index], number, &result)
    case .data(let language): data(job, language, &result)
    case .series(let language, let index): series(job, language, site.series.all[index], &result)
    case .sources(let language): sources(job, language, &result)
    case .methods(let language):
      let page = MethodsPage(context: context(job, language, .page))
      result.add(page.context.permalink) { theme.write(page, to: &$0) }
    case .record(let language, let page):
      RecordRenderer(
        renderer: renderer, relations: relations, context: context(job, language, page.section)
      ).render(page, &result)
    case .notFound:
      let page = NotFoundPage(context: context(job, 0, .page))
      result.add(page.context.permalink) { theme.write(page, to: &$0) }
    case .redirect(_, let target, let origin):
      let page = RedirectPage(context: context(job, 0, .briefings), target: target)
      result.add(page.context.permalink, origin: origin) { theme.write(page, to: &$0) }
    }
  }

  // MARK: - Lists of briefings

  private func company(
    _ job: PageJob, _ language: Int, _ company: Company, _ number: Int?, _ result: inout RenderedJob
  ) {
    let first = site.permalink(ofCompany: company.id, in: code(language))
    let page = CompanyPage(
      context: context(job, language, .companies), company: company,
      series: shown(records.seriesByCompany[company.id] ?? []),
      people: records.peopleByCompany[company.id] ?? [],
      subsidiaries: records.subsidiaries[company.id] ?? [],
      campuses: (records.campusesByCompany[company.id] ?? []).map {
        CampusEntry(campus: $0, standing: $0.standing(on: site.day, in: site))
      },
      claims: entries(records.claimsBySpeaker[company.id]),
      claimsAbout: entries(records.claimsAbout[company.id]),
      events: records.eventsByCompany[company.id] ?? [],
      list: list(relations.byCompany[company.id] ?? [], number, first))
    result.add(page.context.permalink, origin: company.path) { theme.write(page, to: &$0) }
  }

  private func topic(
    _ job: PageJob, _ language: Int, _ topic: Topic, _ number: Int?, _ result: inout RenderedJob
  ) {
    let first = site.permalink(ofTopic: topic.id, in: code(language))
    let page = TopicPage(
      context: context(job, language, .briefings), topic: topic,
      list: list(relations.byTopic[topic.id] ?? [], number, first))
    result.add(page.context.permalink, origin: topic.path) { theme.write(page, to: &$0) }
  }

  private func person(
    _ job: PageJob, _ language: Int, _ person: Person, _ result: inout RenderedJob
  ) {
    let page = PersonPage(
      context: context(job, language, .page), person: person,
      claims: entries(records.claimsBySpeaker[person.id]),
      events: records.eventsByPerson[person.id] ?? [],
      mentions: site.briefings(at: relations.byPerson[person.id]),
      written: site.briefings(at: relations.byAuthor[person.id]))
    result.add(page.context.permalink, origin: person.path) { theme.write(page, to: &$0) }
  }

  private func list(_ indices: [Int], _ number: Int?, _ first: Permalink) -> BriefingList {
    Paginator(count: indices.count, size: site.settings.pageSize, first: first)
      .list(number) { range in indices[range].map { site.briefings[$0] } }
  }

  private func entries(_ claims: [Claim]?) -> [ClaimEntry] {
    (claims ?? []).map { ClaimEntry($0, in: site) }
  }

  // MARK: - Home and companies

  private func home(_ job: PageJob, _ language: Int, _ result: inout RenderedJob) {
    let headlines = site.settings.headlines.prefix(4).compactMap {
      reference -> HomePage.Headline? in
      guard let series = site.series[reference.id], let row = latest(of: series) else { return nil }
      let actuals = series.observations(knownOn: day).filter { !$0.isOutlook && $0.value != nil }
      return HomePage.Headline(
        series: series, row: row, previous: actuals.last { $0.period < row.period })
    }
    let page = HomePage(
      context: context(job, language, .home), briefings: Array(site.briefings.prefix(6)),
      headlines: headlines, upcoming: upcoming)
    result.add(page.context.permalink) { theme.write(page, to: &$0) }
  }

  /// The three next dates after the day whose knowledge the site holds; a day of the past knew of
  /// other dates than the records do.
  private var upcoming: [HomePage.Upcoming] {
    guard site.vintage == nil else { return [] }
    let briefings = site.briefings.compactMap { briefing in
      briefing.nextUpdate.map { HomePage.Upcoming(on: $0, subject: .briefing(briefing)) }
    }
    let series = site.series.all.compactMap { series in
      series.nextUpdate.map { HomePage.Upcoming(on: $0, subject: .series(series)) }
    }
    let dates = (briefings + series).filter { $0.on > day }
    return Array(dates.sorted { $0.on < $1.on }.prefix(3))
  }

  private func companies(_ job: PageJob, _ language: Int, _ result: inout RenderedJob) {
    let rows = site.companies.all.map { company in
      CompaniesIndexPage.Row(
        company: company, briefingCount: relations.byCompany[company.id]?.count ?? 0,
        seriesCount: shown(records.seriesByCompany[company.id] ?? []).count)
    }
    let page = CompaniesIndexPage(
      context: context(job, language, .companies),
      rows: rows.sorted(by: { SortKey($0.company.name) }))
    result.add(page.context.permalink) { theme.write(page, to: &$0) }
  }

  // MARK: - Data and sources

  private func data(_ job: PageJob, _ language: Int, _ result: inout RenderedJob) {
    let rows = shown(site.series.all).map { DataIndexPage.Row(series: $0, latest: latest(of: $0)) }
    let page = DataIndexPage(
      context: context(job, language, .data),
      // Series come by their ids, which sorting keeps.
      rows: rows.sorted(by: { SortKey(name(ofEntity: $0.series)) }))
    result.add(page.context.permalink) { theme.write(page, to: &$0) }
  }

  private func sources(_ job: PageJob, _ language: Int, _ result: inout RenderedJob) {
    let rows = site.sources.all.map { source in
      SourcesPage.Row(
        source: source,
        useCount: relations.bySource[source.id, default: []].count
          + records.useCount(ofSource: source.id))
    }
    .filter { site.vintage == nil || $0.useCount > 0 }
    let page = SourcesPage(
      context: context(job, language, .sources),
      // Sources come by their ids.
      rows: rows.sorted(by: { NewestFirst(date: $0.source.date) })
        .sorted(by: { SortKey($0.source.publisher) }))
    result.add(page.context.permalink) { theme.write(page, to: &$0) }
  }

  // MARK: - What pages share

  var day: CivilDate { site.day }

  /// Those of some series that lists show: as of an earlier day, those of which something was known.
  private func shown(_ series: [Series]) -> [Series] {
    series.filter { site.vintage == nil || !$0.observations.isEmpty }
  }

  func latest(of series: Series) -> Observation? { series.latest(knownOn: day) }

  private func name(ofEntity series: Series) -> String {
    series.entity.flatMap { site.companies[$0.id]?.name } ?? "\u{10FFFF}"
  }

  private func code(_ language: Int) -> String { site.settings.languages[language].code }

  func context(
    _ job: PageJob, _ language: Int, _ section: PageContext.Section
  ) -> PageContext {
    let permalink = site.permalink(of: job, relations) ?? Permalink("")
    return renderer.context(
      permalink, site.settings.languages[language], section, alternates: alternates(of: job),
      isShownAnywhere: permalink.path == "404.html")
  }

  /// The same list in each language; numbered pages too, since all languages list the same.
  private func alternates(of job: PageJob) -> [(language: String, permalink: Permalink)] {
    site.settings.languages.indices.compactMap { language in
      job.inLanguage(language).flatMap { site.permalink(of: $0, relations) }
        .map { (code(language), $0) }
    }
  }
}

/// A date that comes before earlier ones.
private struct NewestFirst: Comparable {
  let date: PartialDate

  static func < (a: Self, b: Self) -> Bool { a.date > b.date }
}

extension PageJob {
  /// The same page in another language; `nil` for pages that have none.
  fileprivate func inLanguage(_ language: Int) -> PageJob? {
    switch self {
    case .briefing, .text, .notFound, .redirect: nil
    case .home: .home(language: language)
    case .briefings(_, let number): .briefings(language: language, number: number)
    case .companies: .companies(language: language)
    case .company(_, let index, let number):
      .company(language: language, index: index, number: number)
    case .person(_, let index): .person(language: language, index: index)
    case .topic(_, let index, let number): .topic(language: language, index: index, number: number)
    case .data: .data(language: language)
    case .series(_, let index): .series(language: language, index: index)
    case .sources: .sources(language: language)
    case .methods: .methods(language: language)
    case .record(_, let page): .record(language: language, page)
    }
  }
}

extension RecordPage {
  /// The part of the site that the page belongs to.
  fileprivate var section: PageContext.Section {
    switch self {
    case .claims, .claim: .claims
    case .campuses, .campus: .campuses
    case .timeline: .timeline
    case .glossary: .glossary
    case .corrections: .corrections
    case .source: .sources
    }
  }
}
