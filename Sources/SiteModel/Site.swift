public import Quantities

/// A briefing site: everything that `Content/` says, checked and cross-referenced.
///
/// It never changes once it is made. Every page holds it, so it is shared and not copied.
public final class Site: Sendable {
  /// What the site says of itself.
  public let settings: SiteSettings
  /// The companies.
  public let companies: Catalog<Company>
  /// The people.
  public let people: Catalog<Person>
  /// The topics.
  public let topics: Catalog<Topic>
  /// The documents that figures come from.
  public let sources: Catalog<Source>
  /// The data.
  public let series: Catalog<Series>
  /// What was said.
  public let claims: Catalog<Claim>
  /// What happened.
  public let events: Catalog<Event>
  /// The data-centre sites.
  public let campuses: Catalog<Campus>
  /// The words that are explained.
  public let terms: Catalog<Term>
  /// The changes of what was published.
  public let corrections: Catalog<Correction>
  /// The briefings to be built, newest first.
  public let briefings: [Briefing]
  /// The pages that stand by themselves, by id and language.
  public let pages: [StandingPage]
  /// The files that are copied.
  public let files: [StaticFile]
  /// Those of them, and of briefings that are not built, that are images.
  public let images: [Image]
  /// The day whose knowledge the data pages show, when the build was asked for one.
  public let vintage: CivilDate?
  /// The day whose knowledge the site holds: that vintage, else the day of the build's `now`, or a
  /// later one that a briefing states the knowledge of.
  public let day: CivilDate
  /// The ids of briefings that are known but not built, as drafts or because they are due later.
  package let heldBriefings: Set<String>
  /// The ids of series with rows that became known after that day, which are left out.
  package let shortenedSeries: Set<String>
  /// The ids of records that are there but could not be read, or are later than the day, so that no second fault is made of
  /// every place that refers to them.
  package let brokenRecords: Set<String>
  /// The paths of the tables in briefings' own folders, by briefing and by name in the folder.
  package let tables: [String: [String: String]]
  /// The cards of pages, by the address of the picture.
  private let cards: [Permalink: Card]
  /// The corrections by what they change.
  package let changes: CorrectionIndex
  /// The colours of companies and series.
  package let colours: SiteColours
  private let briefingsByID: [String: Int]

  /// Makes a site.
  public init(
    settings: SiteSettings, companies: Catalog<Company> = .init([]),
    people: Catalog<Person> = .init([]), topics: Catalog<Topic> = .init([]),
    sources: Catalog<Source> = .init([]), series: Catalog<Series> = .init([]),
    claims: Catalog<Claim> = .init([]), events: Catalog<Event> = .init([]),
    campuses: Catalog<Campus> = .init([]), terms: Catalog<Term> = .init([]),
    corrections: Catalog<Correction> = .init([]),
    briefings: [Briefing] = [], pages: [StandingPage] = [], files: [StaticFile] = [],
    images: [Image] = [],
    vintage: CivilDate? = nil, day: CivilDate = .last, heldBriefings: Set<String> = [],
    shortenedSeries: Set<String> = [], brokenRecords: Set<String> = [],
    tables: [String: [String: String]] = [:], cards: [Card] = []
  ) {
    self.settings = settings
    self.companies = companies
    self.people = people
    self.topics = topics
    self.sources = sources
    self.series = series
    self.claims = claims
    self.events = events
    self.campuses = campuses
    self.terms = terms
    self.corrections = corrections
    self.briefings = briefings.sorted { Site.isNewer($0, $1) }
    self.pages = pages.sorted { ($0.id, $0.language) < ($1.id, $1.language) }
    self.files = files.sorted { $0.permalink < $1.permalink }
    self.images = images.sorted { $0.path < $1.path }
    self.vintage = vintage
    self.day = vintage ?? day
    changes = CorrectionIndex(corrections, on: self.day)
    self.heldBriefings = heldBriefings
    self.shortenedSeries = shortenedSeries
    self.brokenRecords = brokenRecords
    self.tables = tables
    self.cards = Dictionary(cards.map { ($0.permalink, $0) }, uniquingKeysWith: { a, _ in a })
    colours = SiteColours(named: settings.colours, series: series)
    briefingsByID = Dictionary(
      self.briefings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Drafts first, then by the instant of publication, by the date of the facts, and by id.
  private static func isNewer(_ a: Briefing, _ b: Briefing) -> Bool {
    let (first, second) = (
      a.published?.secondsSince1970 ?? .max, b.published?.secondsSince1970 ?? .max
    )
    if first != second { return first > second }
    return a.asOf != b.asOf ? a.asOf > b.asOf : a.id < b.id
  }

  /// The briefing with that id, or `nil`.
  public func briefing(_ id: String) -> Briefing? { briefingsByID[id].map { briefings[$0] } }

  /// The card of the page at an address, or `nil`.
  public func card(of page: Permalink) -> Card? { cards[page.card] }
}

// The addresses of the pages that are not a briefing's.
extension Site {
  /// The home page: the default language's is the root.
  public func home(in language: String) -> Permalink {
    Permalink(language == settings.defaultLanguage ? "" : "\(language)/")
  }

  /// The list of briefings.
  public func briefingsIndex(in language: String) -> Permalink {
    Permalink("\(language)/briefings/")
  }

  /// The list of series.
  public func dataIndex(in language: String) -> Permalink { Permalink("\(language)/data/") }

  /// The list of sources.
  public func sourcesIndex(in language: String) -> Permalink { Permalink("\(language)/sources/") }

  /// The page on how the site knows what it says.
  public func methods(in language: String) -> Permalink { Permalink("\(language)/how-we-know/") }

  /// The list of companies.
  public func companiesIndex(in language: String) -> Permalink {
    Permalink("\(language)/companies/")
  }

  /// A company's page.
  public func permalink(ofCompany id: String, in language: String) -> Permalink {
    Permalink("\(language)/companies/\(id)/")
  }

  /// A person's page.
  public func permalink(ofPerson id: String, in language: String) -> Permalink {
    Permalink("\(language)/people/\(id)/")
  }

  /// A topic's page.
  public func permalink(ofTopic id: String, in language: String) -> Permalink {
    Permalink("\(language)/topics/\(id)/")
  }

  /// A series' page.
  public func permalink(ofSeries id: String, in language: String) -> Permalink {
    Permalink("\(language)/data/\(id)/")
  }
}
