import Languages
public import Markup
public import SiteModel
public import SiteRenderer

/// The look that the generator carries: a well-edited statistical bulletin.
///
/// Serif text, sans figures, a white page, hairlines, one accent; light and dark; no script.
public struct BriefingTheme: Theme {
  private let site: Site
  private let look: LookAssets
  private let frames: [Frame.Place: Frame]

  /// The style sheet, the fonts with their licences, and the icon.
  public var assets: [Asset] { look.files }

  /// Renders what pages share, once for each language, section and depth.
  public init(site: Site, linkStyle: LinkStyle) {
    let look = LookAssets()
    var frames: [Frame.Place: Frame] = [:]
    for language in site.settings.languages {
      for section in PageContext.Section.allCases where section != .page {
        for depth in 0...5 {
          let place = Frame.Place(language: language, section: section, depth: depth)
          let links = Links(depth: depth, style: linkStyle)
          frames[place] = Frame(place, site: site, links: links, assets: look)
        }
      }
    }
    self.site = site
    self.look = look
    self.frames = frames
  }

  /// Writes a page's content in its frame.
  func write(
    _ content: some Markup, _ context: PageContext, _ name: String, _ description: String?,
    kind: String = "website", picture: PagePicture? = nil, linkedData: JSON? = nil,
    to buffer: inout MarkupBuffer
  ) {
    let place = Frame.Place(context)
    let frame =
      frames[place] ?? Frame(place, site: site, links: context.links, assets: look)
    PageDocument(
      frame: frame, context: context, name: name,
      description: description ?? context.text(site.settings.description), kind: kind,
      picture: picture, linkedData: linkedData, content: content
    ).write(to: &buffer)
  }
}

// MARK: - Pages

extension BriefingTheme {
  /// Writes the home page.
  public func write(_ page: HomePage, to buffer: inout MarkupBuffer) {
    write(
      HomeContent(page), page.context, page.context.text(site.settings.title), nil, to: &buffer)
  }

  /// Writes a briefing.
  public func write(_ page: BriefingPage, to buffer: inout MarkupBuffer) {
    write(
      BriefingContent(page), page.context, page.edition.title, page.edition.summary,
      kind: "article", picture: page.picture, linkedData: page.linkedData, to: &buffer)
  }

  /// Writes a page of the list of all briefings.
  public func write(_ page: BriefingsIndexPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings
    write(
      BriefingsIndexContent(page), page.context, page.list.title(words.briefings, words),
      words.homePage.briefingsSummary,
      to: &buffer)
  }

  /// Writes the list of companies.
  public func write(_ page: CompaniesIndexPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings
    write(
      CompaniesIndexContent(page), page.context, words.companies, words.company.summary,
      to: &buffer)
  }

  /// Writes a company's page.
  public func write(_ page: CompanyPage, to buffer: inout MarkupBuffer) {
    let description = page.company.description.map { page.context.text($0) }
    write(
      CompanyContent(page), page.context,
      page.list.title(page.company.name, page.context.language.strings), description, to: &buffer)
  }

  /// Writes a person's page.
  public func write(_ page: PersonPage, to buffer: inout MarkupBuffer) {
    write(
      PersonContent(page), page.context, page.person.name, nil, kind: "profile", to: &buffer)
  }

  /// Writes a topic's page.
  public func write(_ page: TopicPage, to buffer: inout MarkupBuffer) {
    write(
      TopicContent(page), page.context,
      page.list.title(page.context.text(page.topic.name), page.context.language.strings),
      page.topic.description.map { page.context.text($0) }, to: &buffer)
  }

  /// Writes the list of series.
  public func write(_ page: DataIndexPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings
    write(DataIndexContent(page), page.context, words.data, words.series.summary, to: &buffer)
  }

  /// Writes a series' page.
  public func write(_ page: SeriesPage, to buffer: inout MarkupBuffer) {
    write(
      SeriesContent(page), page.context, page.context.text(page.series.title),
      page.series.description.map { page.context.text($0) }, linkedData: page.linkedData,
      to: &buffer)
  }

  /// Writes the list of sources.
  public func write(_ page: SourcesPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings
    write(SourcesContent(page), page.context, words.sources, words.source.summary, to: &buffer)
  }

  /// Writes the page on how the site knows what it says.
  public func write(_ page: MethodsPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.methods
    write(MethodsContent(page), page.context, words.title, words.summary, to: &buffer)
  }

  /// Writes a page that stands by itself.
  public func write(_ page: TextPage, to buffer: inout MarkupBuffer) {
    write(TextContent(page), page.context, page.page.title, page.page.summary, to: &buffer)
  }

  /// Writes the page for addresses that are not there.
  ///
  /// A server shows it at any depth, so its links start with the path of the site's address.
  public func write(_ page: NotFoundPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.missingPage
    let links = page.context.links
    let place = Frame.Place(language: page.context.language, section: .page, depth: 0)
    PageDocument(
      frame: Frame(place, site: site, links: links, assets: look), context: page.context,
      name: words.title, description: words.summary,
      content: NotFoundContent(context: page.context)
    ).write(to: &buffer)
  }

  /// Writes the page at a former address.
  public func write(_ page: RedirectPage, to buffer: inout MarkupBuffer) {
    RedirectDocument(page: page).write(to: &buffer)
  }
}

// MARK: - Inside a text

extension BriefingTheme {
  /// Writes a chart with its title, drawing, data and sources.
  public func write(_ block: ChartBlock, to buffer: inout MarkupBuffer) {
    ChartInText(block: block).write(to: &buffer)
  }

  /// Writes a table of figures.
  public func write(_ block: DataTableBlock, to buffer: inout MarkupBuffer) {
    DataTableInText(block: block).write(to: &buffer)
  }

  /// Writes an image, by itself or in a line.
  public func write(_ block: ImageBlock, to buffer: inout MarkupBuffer) {
    ImageInText(block: block).write(to: &buffer)
  }

  /// Writes an aside.
  public func write(_ block: NoteBlock, to buffer: inout MarkupBuffer) {
    NoteInText(block: block).write(to: &buffer)
  }

  /// Writes a figure in a sentence.
  public func write(_ mark: FigureMark, to buffer: inout MarkupBuffer) {
    FigureInText(mark).write(to: &buffer)
  }

  /// Writes words that a source stands behind, with the source's number.
  public func write(_ mark: SourceMark, to buffer: inout MarkupBuffer) {
    SourceInText(mark).write(to: &buffer)
  }
}
