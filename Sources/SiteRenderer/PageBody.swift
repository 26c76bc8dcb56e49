internal import Charts
internal import Diagnostics
internal import Markdown
internal import Markup
internal import Quantities
internal import Records
internal import SiteModel

/// The text of one page while it is turned into HTML: what it refers to, what was wrong, and the
/// hooks by which links become figures and sources, and code blocks charts.
struct PageBody<T: Theme> {
  let theme: T
  let context: BodyContext
  let scope: BodyScope
  /// The original's charts and tables by id; `nil` on the original itself.
  let originalCharts: [String: OriginalBlock]?

  var references = PageReferences()
  var diagnostics: [Diagnostic] = []
  /// The files that the page's charts bring along.
  private(set) var files: [RenderedFile] = []
  /// The figures that were checked, in the order of the text.
  private(set) var figures: [FigureResolver.Figure] = []
  /// The places that take something from the records, when they are asked for.
  private(set) var uses: [Use] = []
  /// The part of the page that is being written.
  var part = Use.Part.body
  /// What became known of the figures' rows after the page's day, in the order of the text.
  var since: [(series: Series, revision: Revision)] = []
  /// The charts and tables that were read here, when this is the original.
  private(set) var ownCharts: [String: OriginalBlock] = [:]
  /// The figures, claims and sources that the text leads to, such as `claim:acme-denial`, in its
  /// order.
  private(set) var bindings: [String] = []
  /// The ids of the charts and tables that stand here.
  private var blockIDs: Set<String> = []
  /// Whether a text within the text is being written.
  private var isNested = false
  /// The ids that elements of the text have.
  var ids = PageIDs()
  /// The images that were placed.
  var images = PageImages()

  init(
    theme: T, context: BodyContext, scope: BodyScope,
    originalCharts: [String: OriginalBlock]? = nil
  ) {
    self.theme = theme
    self.context = context
    self.scope = scope
    self.originalCharts = originalCharts
  }

  /// How many charts were drawn.
  private(set) var chartCount = 0
  /// The first of them.
  private(set) var firstChart: RenderedChart?

  /// Why facts are refused in a translation's charts.
  var translationHints: [String: String] {
    originalCharts == nil ? [:] : OriginalBlock.hints
  }

  /// The options that texts of this site are read with.
  var options: Document.Options {
    Document.Options(
      schemes: SiteScheme.names, allowedTags: scope.site.settings.allowedHTML,
      reservedIDs: ids.reserved)
  }

  /// Writes markup with the theme.
  func markup(_ write: (T, inout MarkupBuffer) -> Void) -> [UInt8] {
    var buffer = MarkupBuffer(capacity: 1024)
    write(theme, &buffer)
    return buffer.bytes
  }

  mutating func report(_ id: String, _ message: String, at range: Range<Int>, in source: SourceText)
  {
    diagnostics.append(source.diagnostic(.error, id: id, message, at: range))
  }

  /// Keeps a chart or table for the translations.
  mutating func remember(chart id: String, _ node: RecordNode, _ block: DirectiveBlock) {
    ownCharts[id] = OriginalBlock(node: node, source: block.source)
  }

  /// The charts and tables of the original that a translation leaves out.
  var missingBlocks: [Diagnostic] {
    (originalCharts ?? [:]).keys.filter { !blockIDs.contains($0) }.sorted().map { id in
      Diagnostic(
        .error, id: "translation-charts",
        "the translation lacks the original's chart or table '\(id.shortened)'",
        at: SourceLocation(path: scope.path, line: 1, column: 1))
    }
  }

  /// Takes the id of a chart or table; ids are unique on a page.
  mutating func take(id: String, _ block: DirectiveBlock) {
    blockIDs.insert(id)
    if let fault = ids.take(id) { report("duplicate-id", fault, at: block) }
  }

  mutating func report(_ id: String, _ message: String, at block: DirectiveBlock) {
    report(id, message, at: block.range, in: block.source)
  }

  /// The HTML of a block's text as Markdown, with the same hooks.
  mutating func nested(_ block: DirectiveBlock) -> [UInt8] {
    guard !isNested else {
      report("nested-note", "a note cannot stand in a note", at: block)
      return []
    }
    isNested = true
    defer { isNested = false }
    // Empty lines before the text give each of its lines the number that it has in the file.
    let start = block.firstLine - 1
    let text = String(repeating: "\n", count: start) + block.text
    let source = SourceText(path: block.source.path, text: text)
    let (document, html) = markup(of: source, from: start)
    if document.hasFootnotes {
      report("note-footnote", "a footnote cannot stand in a note", at: block)
    }
    return html
  }

  /// The HTML of a line of the front matter.
  mutating func inline(_ line: Edition.Line, in source: SourceText) -> [UInt8] {
    let start = source.offset(line: line.line, column: line.column)
    // Quotes around the text and escapes in it take some room more.
    let end = min(source.bytes.count, start + 2 * line.markdown.utf8.count + 2)
    return inline(line.markdown, in: source, at: start..<end)
  }

  private mutating func inline(_ text: String, in source: SourceText, at range: Range<Int>)
    -> [UInt8]
  {
    let (document, faults) = Document.parseInline(
      Array(text.utf8), in: source, at: range, options: options)
    diagnostics += faults
    var buffer = MarkupBuffer(capacity: 512)
    document.writeInlines(to: &buffer, hooks: &self)
    lint(document)
    return buffer.bytes
  }

  /// What an author's own words are searched for.
  var prose: ProseLint {
    ProseLint(language: context.language, findsNumbers: !scope.site.series.isEmpty)
  }

  /// Looks through the words of a document, when it is written to be read.
  mutating func lint(_ document: Document) {
    if scope.useNoting != .all { diagnostics += prose.findings(in: document) }
  }
}

// Charts and tables, placed on the page.
extension PageBody {
  /// Writes a chart's figure and keeps its data and its drawing as files.
  mutating func place(_ chart: RenderedChart, svg: [UInt8], series: [String]) -> [UInt8] {
    for id in series { references.use(series: id) }
    let csv = scope.permalink.appending("\(chart.id).csv")
    let drawing = scope.permalink.appending("\(chart.id).svg")
    files.append(RenderedFile(permalink: csv, bytes: chart.csv, origin: scope.path))
    files.append(RenderedFile(permalink: drawing, bytes: svg, origin: scope.path))
    chartCount += 1
    if chartCount == 1 { firstChart = chart }
    let block = ChartBlock(
      context: context, chart: chart, number: chartCount, csv: csv, svg: drawing,
      sources: cite(chart.sourceIDs))
    return markup { theme, buffer in theme.write(block, to: &buffer) }
  }

  /// Writes a table of figures.
  mutating func place(
    _ table: NumberTable, of facts: TableFacts, _ words: TableWords
  ) -> [UInt8] {
    for id in facts.seriesIDs { references.use(series: id) }
    let block = DataTableBlock(
      context: context, id: words.id, title: words.title, table: table, notes: words.notes,
      asOf: facts.newestDay, sources: cite(table.sourceIDs))
    return markup { theme, buffer in theme.write(block, to: &buffer) }
  }

  /// The names of sources' publishers, each once.
  func publishers(of ids: [String]) -> [String] { scope.site.publishers(of: ids) }

  /// The sources with the numbers that they have on this page.
  private mutating func cite(_ ids: [String]) -> [CitedSource] {
    ids.compactMap { id in
      scope.site.sources[id].map {
        CitedSource(number: references.number(ofSource: id), source: $0)
      }
    }
  }
}

extension PageBody {
  /// Notes a figure that was checked, and what it takes from the records; gives the id of its
  /// mark.
  mutating func note(_ figure: FigureResolver.Figure) -> String {
    figures.append(figure)
    bindings.append("fig:\(figure.address)")
    for operand in figure.operands {
      references.use(series: operand.series.id)
      _ = references.number(ofSource: operand.row.source.id)
    }
    return PageIDs.figure(figures.count)
  }

  mutating func add(_ use: Use) { uses.append(use) }

  /// Notes words that a source stands behind, and gives the source's number.
  mutating func noteSource(_ id: String) -> Int {
    bindings.append("source:\(id)")
    return references.number(ofSource: id)
  }

  /// Notes that the text leads to a claim, which may be one that cannot be shown.
  mutating func bind(claim id: String) { bindings.append("claim:\(id)") }

  /// Notes words that someone said, and gives the number of their source.
  mutating func note(_ claim: Claim) -> Int {
    references.use(claim: claim.id)
    return references.number(ofSource: claim.source.id)
  }
}

extension RenderedChart {
  /// All that it says, for those who do not see it.
  var words: String {
    guard let title else { return description }
    return title + (".?!…".contains(title.last ?? ".") ? " " : ". ") + description
  }
}

extension Site {
  /// The names of sources' publishers, each once; an id that is no record's stands for itself.
  func publishers(of ids: [String]) -> [String] {
    var names: [String] = []
    for name in ids.map({ sources[$0]?.publisher ?? $0 }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
