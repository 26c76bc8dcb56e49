public import Markup
public import SiteModel

/// The look of a site: one function a page kind, and one for each thing inside a text that has a
/// look of its own.
///
/// A theme is made once a build and may render what pages share, such as navigation, ahead.
public protocol Theme: Sendable {
  /// Makes the look of `site`.
  init(site: Site, linkStyle: LinkStyle)

  /// The files that pages need: style sheets, fonts, icons.
  var assets: [Asset] { get }

  /// Writes the home page.
  func write(_ page: HomePage, to buffer: inout MarkupBuffer)
  /// Writes a briefing.
  func write(_ page: BriefingPage, to buffer: inout MarkupBuffer)
  /// Writes a page of the list of all briefings.
  func write(_ page: BriefingsIndexPage, to buffer: inout MarkupBuffer)
  /// Writes the list of companies.
  func write(_ page: CompaniesIndexPage, to buffer: inout MarkupBuffer)
  /// Writes a company's page.
  func write(_ page: CompanyPage, to buffer: inout MarkupBuffer)
  /// Writes a person's page.
  func write(_ page: PersonPage, to buffer: inout MarkupBuffer)
  /// Writes a topic's page.
  func write(_ page: TopicPage, to buffer: inout MarkupBuffer)
  /// Writes the list of series.
  func write(_ page: DataIndexPage, to buffer: inout MarkupBuffer)
  /// Writes a series' page.
  func write(_ page: SeriesPage, to buffer: inout MarkupBuffer)
  /// Writes the list of sources.
  func write(_ page: SourcesPage, to buffer: inout MarkupBuffer)
  /// Writes the page on how the site knows what it says.
  func write(_ page: MethodsPage, to buffer: inout MarkupBuffer)
  /// Writes the register of claims.
  func write(_ page: ClaimsPage, to buffer: inout MarkupBuffer)
  /// Writes a claim's page.
  func write(_ page: ClaimPage, to buffer: inout MarkupBuffer)
  /// Writes the list of data-centre sites.
  func write(_ page: CampusesPage, to buffer: inout MarkupBuffer)
  /// Writes a data-centre site's page.
  func write(_ page: CampusPage, to buffer: inout MarkupBuffer)
  /// Writes the events.
  func write(_ page: TimelinePage, to buffer: inout MarkupBuffer)
  /// Writes the terms.
  func write(_ page: GlossaryPage, to buffer: inout MarkupBuffer)
  /// Writes the corrections.
  func write(_ page: CorrectionsPage, to buffer: inout MarkupBuffer)
  /// Writes a source's page.
  func write(_ page: SourcePage, to buffer: inout MarkupBuffer)
  /// Writes a page that stands by itself.
  func write(_ page: TextPage, to buffer: inout MarkupBuffer)
  /// Writes the page for addresses that are not there.
  func write(_ page: NotFoundPage, to buffer: inout MarkupBuffer)
  /// Writes the page at a former address.
  func write(_ page: RedirectPage, to buffer: inout MarkupBuffer)

  /// Writes a chart with its title, drawing, data and sources.
  func write(_ block: ChartBlock, to buffer: inout MarkupBuffer)
  /// Writes a table of figures.
  func write(_ block: DataTableBlock, to buffer: inout MarkupBuffer)
  /// Writes an image, by itself or in a line.
  func write(_ block: ImageBlock, to buffer: inout MarkupBuffer)
  /// Writes an aside.
  func write(_ block: NoteBlock, to buffer: inout MarkupBuffer)
  /// Writes a figure in a sentence.
  func write(_ mark: FigureMark, to buffer: inout MarkupBuffer)
  /// Writes words that someone said, with the number of the source.
  func write(_ mark: ClaimMark, to buffer: inout MarkupBuffer)
  /// Writes words that a source stands behind, with the source's number.
  func write(_ mark: SourceMark, to buffer: inout MarkupBuffer)
}

/// A file that belongs to the look.
public struct Asset: Sendable {
  /// Where it goes.
  public let permalink: Permalink
  /// What is in it.
  public let bytes: [UInt8]

  /// Makes an asset.
  public init(_ permalink: Permalink, _ bytes: [UInt8]) {
    self.permalink = permalink
    self.bytes = bytes
  }
}
