/// The words of the site's pages: what stands around an author's text.
public struct SiteStrings: Sendable {
  /// The link that leads past the navigation.
  public let skipToContent: String
  /// The name of the main navigation.
  public let mainNavigation: String
  /// The name of the choice of languages.
  public let languageNavigation: String
  /// The name of the links at the foot.
  public let footerNavigation: String
  /// The home page.
  public let home: String
  /// The list of briefings.
  public let briefings: String
  /// The list of series.
  public let data: String
  /// The list of companies.
  public let companies: String
  /// The people.
  public let people: String
  /// The topics.
  public let topics: String
  /// The list of sources.
  public let sources: String
  /// What every page promises.
  public let promise: String
  /// Who publishes the site: `{name}`.
  public let publishedBy: Phrase
  /// The licence of everything: `{licence}`.
  public let licensedUnder: Phrase
  /// The name of the footnotes.
  public let footnotes: String
  /// The link from a footnote to its place.
  public let backToText: String
  /// The name of a table in a text that scrolls.
  public let table: String
  /// Between two facts on a line.
  public let separator: String
  /// The home page and lists of briefings.
  public let homePage: HomeStrings
  /// A briefing's page.
  public let briefing: BriefingStrings
  /// A company's page.
  public let company: CompanyStrings
  /// How to cite a page, and what can be downloaded of it.
  public let citing: CitingStrings
  /// The pages of series.
  public let series: DataStrings
  /// Sources.
  public let source: SourceStrings
  /// How values changed.
  public let revision: RevisionStrings
  /// Images.
  public let image: ImageStrings
  /// The page on methods.
  public let methods: MethodStrings
  /// A person's page.
  public let person: PersonStrings
  /// Claims, sites, events, terms and corrections.
  public let records: RecordStrings
  /// The page for wrong addresses.
  public let missingPage: MissingPageStrings
}

/// The words of the home page and of lists of briefings.
public struct HomeStrings: Sendable {
  /// Over the newest briefing.
  public let latestBriefing: String
  /// Over those that follow it.
  public let moreBriefings: String
  /// The link to the whole list.
  public let allBriefings: String
  /// Over the big numbers.
  public let headlineFigures: String
  /// What a headline figure was before: `{value}`, `{period}`.
  public let previously: Phrase
  /// Over the dates to come.
  public let nextUpdates: String
  /// Under the title of the list.
  public let briefingsSummary: String
  /// In place of an empty list.
  public let noBriefings: String
  /// The name of the links between the pages of a list.
  public let pages: String
  /// An older page of a list, in its title: `{name}`, `{number}`.
  public let pageNumber: Phrase
  /// The link to the page before.
  public let newer: String
  /// The link to the page after.
  public let older: String
}

/// The words of a briefing's page.
public struct BriefingStrings: Sendable {
  /// When it was published: `{date}`.
  public let published: Phrase
  /// When it will be updated: `{date}`.
  public let nextUpdate: Phrase
  /// Over the facts beside the text.
  public let about: String
  /// Over the authors.
  public let by: String
  /// Over the main points.
  public let keyPoints: String
  /// Before why it matters.
  public let whyItMatters: String
  /// Over what is due.
  public let whatNext: String
  /// Over the citation.
  public let cite: String
  /// A citation: `{publisher}`, `{title}`, `{asOf}`, `{published}`, `{url}`.
  public let citation: Phrase
  /// A citation of a draft: `{publisher}`, `{title}`, `{asOf}`, `{url}`.
  public let draftCitation: Phrase
  /// Over the list of the text's headings.
  public let contents: String
  /// The name of the links to the briefings before and after.
  public let more: String
  /// Before the title of the briefing published before this one.
  public let older: String
  /// Before the title of the briefing published after this one.
  public let newer: String
  /// On a draft.
  public let draft: String
  /// On what a newer briefing replaces.
  public let superseded: String
  /// On what has been withdrawn.
  public let withdrawn: String
  /// The title of a note.
  public let note: String
  /// The title of a correction.
  public let correction: String
}

/// The words of a company's page.
public struct CompanyStrings: Sendable {
  /// Under the title of the list of companies.
  public let summary: String
  /// Over the column of names.
  public let name: String
  /// Over the facts.
  public let facts: String
  /// Before what it does.
  public let role: String
  /// Before the last day of its fiscal year.
  public let fiscalYearEnds: String
  /// Before its country.
  public let country: String
  /// Before its stock ticker.
  public let ticker: String
  /// Before its web site.
  public let website: String
  /// Before its owner.
  public let partOf: String
  /// Before its other names.
  public let alsoKnownAs: String
  /// Over its series.
  public let latestFigures: String
  /// Before the companies that it owns.
  public let owns: String
  /// How many series are about it.
  public let seriesCount: String
  /// A role.
  public let hyperscaler: String
  /// A role.
  public let lab: String
  /// A role.
  public let developer: String
  /// A role.
  public let utility: String
  /// A role.
  public let chip: String
  /// A role.
  public let investor: String
  /// A role.
  public let neocloud: String
  /// A role.
  public let analyst: String
  /// A role.
  public let publisher: String
}

/// The words of the pages of series.
public struct DataStrings: Sendable {
  /// Under the title of the list of series.
  public let summary: String
  /// Over the series of no one company.
  public let other: String
  /// A series.
  public let series: String
  /// The name of the facts.
  public let about: String
  /// Before the unit.
  public let unit: String
  /// Before the basis.
  public let basis: String
  /// Before how often it is measured.
  public let frequency: String
  /// Before which years it counts in.
  public let calendar: String
  /// Before level or flow.
  public let nature: String
  /// Before the first and last period.
  public let covers: String
  /// Before what was done to the values.
  public let processing: String
  /// When nothing was done.
  public let unprocessed: String
  /// Before the licence.
  public let licence: String
  /// Before the day of the newest value.
  public let lastUpdated: String
  /// Before the day of the next value.
  public let nextExpected: String
  /// When no day is known.
  public let notScheduled: String
  /// The newest value.
  public let latest: String
  /// A value.
  public let value: String
  /// A period.
  public let period: String
  /// What kind of value it is.
  public let status: String
  /// The day a value became public.
  public let knownFrom: String
  /// The document.
  public let source: String
  /// A remark.
  public let note: String
  /// Over the table of all values.
  public let allValues: String
  /// Before what is expected next.
  public let outlook: String
  /// Over the briefings that use it.
  public let usedIn: String
  /// The link to the file.
  public let downloadCSV: String
  /// Over the citation.
  public let cite: String
  /// A citation: `{publisher}`, `{title}`, `{date}`, `{url}`.
  public let citation: Phrase
  /// In place of an empty table.
  public let noValues: String
}

/// The words about sources.
public struct SourceStrings: Sendable {
  /// Under the title of the list.
  public let summary: String
  /// A tier: `{tier}`.
  public let tier: Phrase
  /// The name of a mark that leads to a source: `{number}`.
  public let numbered: Phrase
  /// Over the legend of tiers.
  public let tiers: String
  /// What tier A is.
  public let tierA: String
  /// What tier B is.
  public let tierB: String
  /// What tier C is.
  public let tierC: String
  /// When it was read: `{date}`.
  public let accessed: Phrase
  /// When reading it costs money.
  public let paywalled: String
  /// When the public cannot read it.
  public let notPublic: String
  /// A kind.
  public let filing: String
  /// A kind.
  public let call: String
  /// A kind.
  public let press: String
  /// A kind.
  public let post: String
  /// A kind.
  public let note: String
  /// A kind.
  public let permit: String
  /// A kind.
  public let dataset: String
  /// A kind.
  public let interview: String
  /// A kind.
  public let podcast: String
  /// A kind.
  public let report: String
  /// A kind.
  public let article: String
}

/// The words of a person's page.
public struct PersonStrings: Sendable {
  /// Over the posts.
  public let posts: String
  /// Under them.
  public let postsNote: String
  /// A post that has a start: `{from}`.
  public let since: Phrase
  /// A post that has an end: `{to}`.
  public let until: Phrase
  /// A post with both: `{from}`, `{to}`.
  public let fromTo: Phrase
  /// A post seen on a day: `{date}`.
  public let seenOn: Phrase
  /// Over the briefings that the person wrote.
  public let written: Phrase
  /// Over the briefings that name the person.
  public let mentions: Phrase
  /// Over an author's interests.
  public let disclosure: String
  /// A kind.
  public let author: String
  /// A kind.
  public let analyst: String
  /// A kind.
  public let executive: String
  /// A kind.
  public let official: String
}

/// The words of the page for wrong addresses.
public struct MissingPageStrings: Sendable {
  /// The title.
  public let title: String
  /// The title of a page at a former address.
  public let moved: String
  /// The link on it.
  public let movedTo: String
  /// Under it.
  public let summary: String
}
