import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The list of companies.
struct CompaniesIndexContent: Component {
  let page: CompaniesIndexPage
  let surroundings: Surroundings

  init(_ page: CompaniesIndexPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(surroundings.words.companies, standfirst: words.summary)
    ScrollingTable(
      Anchor.part("companies"),
      columns: [
        TableColumn(words.name), TableColumn(words.role, .words),
        TableColumn(words.fiscalYearEnds, .short),
        TableColumn(surroundings.words.briefings, .number),
        TableColumn(words.seriesCount, .number),
      ], rows: rows, isCaptionHidden: true
    ) { surroundings.words.companies }
  }

  private var words: CompanyStrings { surroundings.words.company }

  private var rows: [TableRow] {
    page.rows.map { entry in
      var row = TableRow()
      row.add { surroundings.companyLink(entry.company.id) }
      row.add { words.roles(of: entry.company, in: surroundings) }
      row.add { entry.company.fiscalYearEnd.map { surroundings.dates.monthDay($0) } ?? "–" }
      row.add { "\(entry.briefingCount)" }
      row.add { "\(entry.seriesCount)" }
      return row
    }
  }
}

/// A company's page: its latest figures, facts, briefings and people.
struct CompanyContent: Component {
  let page: CompanyPage
  let surroundings: Surroundings

  init(_ page: CompanyPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(
      page.company.name, standfirst: page.company.description.map { surroundings.text($0) }
    ) {
      TextLink(
        surroundings.links.href(page.context.site.companiesIndex(in: surroundings.language.code)),
        surroundings.words.companies)
    }
    if !facts.isEmpty {
      section(.class("facts facts-wide"), .ariaLabel(words.facts)) { FactList(facts: facts) }
    }
    if !page.series.isEmpty {
      PageSection(Anchor.part("figures"), words.latestFigures) {
        SeriesTable(
          id: Anchor.part("series"), name: words.latestFigures,
          rows: page.series.map { ($0, $0.latest(knownOn: page.context.site.vintage ?? .last)) },
          surroundings: surroundings)
      }
    }
    if !page.list.briefings.isEmpty {
      PageSection(Anchor.part("briefings"), surroundings.words.briefings) {
        BriefingPages(list: page.list, surroundings: surroundings)
      }
    }
    if !page.campuses.isEmpty {
      PageSection(Anchor.part("sites"), surroundings.words.records.campus.sites) { sites }
    }
    claims("said", claimWords.by, page.claims, namesSpeaker: false)
    claims("about", claimWords.aboutName, page.claimsAbout)
    if !page.events.isEmpty {
      PageSection(Anchor.part("events"), surroundings.words.records.event.timeline) {
        EventLines(events: page.events, surroundings: surroundings)
      }
    }
    if !page.people.isEmpty {
      PageSection(Anchor.part("people"), surroundings.words.people) {
        ul(.class("links")) {
          ForEach(page.people) { person in li { surroundings.personLink(person.id) } }
        }
      }
    }
  }

  private var words: CompanyStrings { surroundings.words.company }

  private var claimWords: ClaimStrings { surroundings.words.records.claim }

  private var sites: some Markup {
    dl(.class("dates")) {
      ForEach(page.campuses) { entry in
        dt { surroundings.campusLink(entry.campus) }
        dd { CapacityLines(entry: entry, surroundings: surroundings) }
      }
    }
  }

  @MarkupBuilder private func claims(
    _ id: StaticString, _ heading: Phrase, _ entries: [ClaimEntry], namesSpeaker: Bool = true
  ) -> some Markup {
    if !entries.isEmpty {
      PageSection(Anchor.part(id), heading.filled(["name": page.company.name])) {
        ClaimEntries(entries: entries, surroundings: surroundings, namesSpeaker: namesSpeaker)
      }
    }
  }

  private var facts: [FactList.Fact] {
    let company = page.company
    var facts: [FactList.Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append(.init(name) { value }) }
    }
    if !company.roles.isEmpty {
      add(words.role, words.roles(of: company, in: surroundings))
    }
    add(words.fiscalYearEnds, company.fiscalYearEnd.map { surroundings.dates.monthDay($0) })
    add(words.country, company.country)
    add(words.ticker, company.ticker)
    if let website = company.website {
      facts.append(
        .init(words.website) { a(.href(website), .rel("external")) { host(of: website) } })
    }
    if let parent = company.parent, let owner = surroundings.companyLink(parent.id) {
      facts.append(.init(words.partOf) { owner })
    }
    if !page.subsidiaries.isEmpty {
      let links = page.subsidiaries.compactMap { surroundings.companyLink($0.id) }
      facts.append(.init(words.owns) { LinkList(items: links, language: surroundings.language) })
    }
    if !company.aliases.isEmpty {
      add(words.alsoKnownAs, surroundings.language.lists.joined(company.aliases))
    }
    return facts
  }

  /// `https://www.example.com/path` as a reader says it: `example.com`.
  private func host(of url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return url }
    return String(parts[2].hasPrefix("www.") ? parts[2].dropFirst(4) : parts[2])
  }
}

extension CompanyStrings {
  /// What a company does, as a list.
  func roles(of company: Company, in surroundings: Surroundings) -> String {
    let names = company.roles.map { role in
      switch role {
      case .hyperscaler: hyperscaler
      case .lab: lab
      case .developer: developer
      case .utility: utility
      case .chip: chip
      case .investor: investor
      case .neocloud: neocloud
      case .analyst: analyst
      case .publisher: publisher
      }
    }
    return surroundings.sentence(surroundings.language.lists.joined(names))
  }
}
