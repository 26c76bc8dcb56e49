internal import Languages
internal import SiteModel

/// Which pages a site has, and where.
struct SiteDirectory: Sendable {
  /// The jobs that have a text.
  let textJobs: [PageJob]
  /// The jobs that need to know who refers to whom.
  let listJobs: [PageJob]
  /// The address of every page.
  let permalinks: [Permalink]
  /// The data files that texts may link to by their place in `Content/data/`.
  let downloads: [StaticFile]

  init(_ site: Site, _ relations: Relations) {
    textJobs =
      site.briefings.indices.map { .briefing(index: $0) }
      + Set(site.pages.map(\.id)).sorted().map { .text(id: $0) }
    let builder = Builder(site: site, relations: relations)
    listJobs =
      site.settings.languages.indices.flatMap(builder.jobs) + [.notFound] + builder.redirects
    permalinks =
      site.briefings.flatMap { briefing in
        briefing.editions.map { briefing.permalink(in: $0.language) }
      } + site.pages.map(\.permalink) + listJobs.compactMap { site.permalink(of: $0, relations) }
      + site.series.all.flatMap {
        let table = site.csv(ofSeries: $0.id)
        return [table, site.csvMetadata(ofTable: table), site.json(ofTable: table)]
      }
      + site.settings.languages.map { site.correctionsFeed(in: $0.code) }
    downloads = site.series.all.map {
      StaticFile(permalink: site.csv(ofSeries: $0.id), path: "Content/data/\($0.id).csv")
    }
  }
}

private struct Builder {
  let site: Site
  let relations: Relations

  func jobs(language: Int) -> [PageJob] {
    let code = site.settings.languages[language].code
    var jobs: [PageJob] = [.home(language: language)]
    jobs += numbers(site.briefings.count, site.briefingsIndex(in: code)).map {
      .briefings(language: language, number: $0)
    }
    jobs.append(.companies(language: language))
    for (index, company) in site.companies.all.enumerated() {
      jobs += numbers(
        relations.byCompany[company.id]?.count ?? 0, site.permalink(ofCompany: company.id, in: code)
      )
      .map { .company(language: language, index: index, number: $0) }
    }
    jobs += site.people.all.indices.map { .person(language: language, index: $0) }
    for (index, topic) in site.topics.all.enumerated() {
      jobs += numbers(
        relations.byTopic[topic.id]?.count ?? 0, site.permalink(ofTopic: topic.id, in: code)
      )
      .map { .topic(language: language, index: index, number: $0) }
    }
    jobs.append(.data(language: language))
    jobs += site.series.all.indices.map { .series(language: language, index: $0) }
    jobs += [.sources(language: language), .methods(language: language)]
    return jobs + records.map { .record(language: language, $0) }
  }

  /// A list without a record is not made, but for that of corrections, which says so.
  private var records: [RecordPage] {
    var pages = site.sources.all.indices.map { RecordPage.source(index: $0) }
    if !site.claims.isEmpty { pages.append(.claims) }
    pages += site.claims.all.indices.map { .claim(index: $0) }
    if !site.campuses.isEmpty { pages.append(.campuses) }
    pages += site.campuses.all.indices.map { .campus(index: $0) }
    if !site.events.isEmpty { pages.append(.timeline) }
    if !site.terms.isEmpty { pages.append(.glossary) }
    return pages + [.corrections]
  }

  var redirects: [PageJob] {
    let home = site.home(in: site.settings.defaultLanguage)
    let languageFolder = Permalink(site.settings.defaultLanguage + "/")
    return [.redirect(from: languageFolder, to: home, origin: "Content/site.yaml")]
      + site.briefings.flatMap { briefing in
        briefing.aliases.map {
          .redirect(
            from: Permalink($0), to: briefing.permalink(in: briefing.originalLanguage),
            origin: briefing.editions.first?.path ?? "")
        }
      }
  }

  private func numbers(_ count: Int, _ first: Permalink) -> [Int?] {
    [nil] + Paginator(count: count, size: site.settings.pageSize, first: first).numbers
  }
}

extension Site {
  /// Where a list page stands.
  func permalink(of job: PageJob, _ relations: Relations) -> Permalink? {
    switch job {
    case .briefing, .text: nil
    case .home(let language): home(in: code(language))
    case .briefings(let language, let number):
      briefingsIndex(in: code(language)).numbered(number)
    case .companies(let language): companiesIndex(in: code(language))
    case .company(let language, let index, let number):
      permalink(ofCompany: companies.all[index].id, in: code(language)).numbered(number)
    case .person(let language, let index):
      permalink(ofPerson: people.all[index].id, in: code(language))
    case .topic(let language, let index, let number):
      permalink(ofTopic: topics.all[index].id, in: code(language)).numbered(number)
    case .data(let language): dataIndex(in: code(language))
    case .series(let language, let index):
      permalink(ofSeries: series.all[index].id, in: code(language))
    case .sources(let language): sourcesIndex(in: code(language))
    case .methods(let language): methods(in: code(language))
    case .record(let language, let page): permalink(of: page, in: code(language))
    case .notFound: Permalink("404.html")
    case .redirect(let former, _, _): former
    }
  }

  private func permalink(of page: RecordPage, in language: String) -> Permalink {
    switch page {
    case .claims: claimsIndex(in: language)
    case .claim(let index): permalink(ofClaim: claims.all[index].id, in: language)
    case .campuses: campusesIndex(in: language)
    case .campus(let index): permalink(ofCampus: campuses.all[index].id, in: language)
    case .timeline: timeline(in: language)
    case .glossary: glossary(in: language)
    case .corrections: correctionsIndex(in: language)
    case .source(let index): permalink(ofSource: sources.all[index].id, in: language)
    }
  }

  private func code(_ language: Int) -> String { settings.languages[language].code }
}

extension Permalink {
  /// The address of a numbered page of the list at this address.
  func numbered(_ number: Int?) -> Permalink { number.map { appending("page/\($0)/") } ?? self }
}
