import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// A series' page: its newest value, what it counts, a chart, every value, sources, citation.
struct SeriesContent: Component {
  let page: SeriesPage
  let surroundings: Surroundings

  init(_ page: SeriesPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
    PageHead(name, standfirst: page.series.description.map { surroundings.text($0) }) {
      TextLink(
        surroundings.links.href(page.context.site.dataIndex(in: surroundings.language.code)),
        surroundings.words.data)
      if let company = page.series.entity.flatMap({ surroundings.companyLink($0.id) }) {
        surroundings.words.separator
        company
      }
    }
    latestFigure
    if let outlook = page.outlook { outlookFigure(outlook) }
    section(.class("facts facts-wide"), .ariaLabel(words.about)) {
      FactList(facts: SeriesFacts(page: page, surroundings: surroundings).facts)
    }
    if !page.chart.isEmpty { div(.class("prose")) { Raw(unescaped: page.chart) } }
    if !page.revisions.isEmpty {
      PageSection(Anchor.part("revisions"), surroundings.words.revision.thenAndNow) {
        SeriesRevisions(page: page, surroundings: surroundings)
      }
    }
    PageSection(Anchor.part("values"), words.allValues) {
      if page.current.isEmpty { p { words.noValues } } else { values }
    }
    if !page.briefings.isEmpty {
      PageSection(Anchor.part("briefings"), words.usedIn) {
        BriefingEntries(briefings: page.briefings, surroundings: surroundings)
      }
    }
    CorrectionSection(corrections: page.corrections, surroundings: surroundings)
    if !page.sources.isEmpty {
      PageSection(Anchor.part("sources"), surroundings.words.sources) {
        CitedSources(sources: page.sources, surroundings: surroundings)
      }
    }
    PageSection(Anchor.part("cite"), words.cite) {
      CiteBlock(citation: page.citation, full: citation, language: surroundings.language)
    }
  }

  private var words: DataStrings { surroundings.words.series }
  private var name: String { surroundings.text(page.series.title) }

  @MarkupBuilder private var latestFigure: some Markup {
    if let latest = page.latest, let quantity = page.series.quantity(of: latest) {
      p(.class("figure figure-large")) {
        span(.class("name")) { PeriodName(page.series, latest.period, surroundings).text }
        " "
        LargeFigure(
          quantity: quantity, decimals: page.series.decimals, language: surroundings.language)
        " "
        span(.class("details")) {
          surroundings.sentence(
            latest.flag?.label(in: surroundings.language) ?? surroundings.language.flags.actual)
          surroundings.words.separator
          FilledPhrase(surroundings.language.dates.knownFrom) {
            DateText(day: latest.knownFrom, format: surroundings.dates)
          }
          surroundings.words.separator
          page.series.basis.label(in: surroundings.language)
        }
      }
    }
  }

  /// What is expected next, in a line: `Outlook for 2026: US$125–145 billion`.
  private func outlookFigure(_ row: Observation) -> some Markup {
    p(.class("outlook")) {
      strong {
        words.outlook
        " "
        surroundings.dates.period(row.period)
        ":"
      }
      " "
      page.series.shown(row).map { surroundings.numbers.quantity($0) } ?? "–"
      surroundings.words.separator
      row.flag?.label(in: surroundings.language) ?? ""
      surroundings.words.separator
      FilledPhrase(surroundings.language.dates.knownFrom) {
        DateText(day: row.knownFrom, format: surroundings.dates)
      }
    }
  }

  @MarkupBuilder private var values: some Markup {
    SeriesRows(id: "values-table", name: words.allValues, rows: page.current, page: page)
    ul(.class("links")) {
      let table = surroundings.site.csv(ofSeries: page.series.id)
      download(table, "text/csv", words.downloadCSV)
      download(
        surroundings.site.json(ofTable: table), "application/json",
        surroundings.words.citing.json)
      download(
        surroundings.site.csvMetadata(ofTable: table), "application/csvm+json",
        surroundings.words.citing.csvMetadata)
    }
  }

  private func download(_ file: Permalink, _ type: String, _ name: String) -> some Markup {
    li { a(.href(surroundings.links.href(file)), .type(type), .download()) { name } }
  }

  private var citation: String {
    words.citation.filled([
      "publisher": page.context.publisher, "title": name,
      "date": page.lastUpdated.map { surroundings.dates.date($0) } ?? "–",
      "url": page.context.url,
    ])
  }
}

/// Rows of a series as a table.
private struct SeriesRows: Component {
  let id: StaticString
  let name: String
  let rows: [Observation]
  let page: SeriesPage
  private let hasNotes: Bool
  /// The rows that revised others.
  private let revised: Set<Observation.ID>

  init(id: StaticString, name: String, rows: [Observation], page: SeriesPage) {
    (self.id, self.name, self.rows, self.page) = (id, name, rows, page)
    hasNotes = rows.contains { $0.note != nil }
    revised = Set(page.revisions.filter { $0.kind == .revised }.map(\.now.id))
  }

  var body: some Markup {
    ScrollingTable(
      Anchor.part(id), columns: columns, rows: rows.map(tableRow), isCaptionHidden: true
    ) { name }
  }

  private var surroundings: Surroundings { Surroundings(page.context) }
  private var words: DataStrings { surroundings.words.series }

  private var columns: [TableColumn] {
    let unit = page.series.unit.label(in: surroundings.language, scale: page.series.scale)
    let columns = [
      TableColumn(words.period, .short), TableColumn(unit, .number),
      TableColumn(words.status, .short), TableColumn(words.knownFrom, .short),
      TableColumn(words.source, .words),
    ]
    return hasNotes ? columns + [TableColumn(words.note, .words)] : columns
  }

  private func isRevised(_ row: Observation) -> Bool { revised.contains(row.id) }

  private func tableRow(_ observation: Observation) -> TableRow {
    let (language, dates) = (surroundings.language, surroundings.dates)
    var row = TableRow(id: page.series.anchor(of: observation))
    row.add { dates.period(observation.period, style: .short) }
    row.add {
      Value(series: page.series, row: observation, style: .table, language: language)
      if isRevised(observation), observation.flag == nil { em(.class("flag")) { "r" } }
    }
    row.add {
      surroundings.sentence(observation.flag?.label(in: language) ?? language.flags.actual)
      if isRevised(observation) { language.lists.comma + language.flags.revised }
    }
    row.add { dates.date(observation.knownFrom, style: .short) }
    row.add { SourceOfRow(observation, page: page, surroundings: surroundings) }
    if hasNotes { row.add { observation.note ?? "" } }
    return row
  }
}

/// The document a row was read in: its publisher, and its number among the page's sources.
struct SourceOfRow: Component {
  let publisher: String
  let number: Int?

  init(_ row: Observation, page: SeriesPage, surroundings: Surroundings) {
    publisher = surroundings.site.sources[row.source.id]?.publisher ?? row.source.id
    number = page.number(ofSource: row.source.id)
  }

  var body: some Markup {
    publisher
    if let number { a(.class("mark"), .href("#" + Anchor.source(number))) { "\(number)" } }
  }
}

/// A period in full: a fiscal one says between which months it lies.
private struct PeriodName {
  let text: String

  init(_ series: Series, _ period: Period, _ surroundings: Surroundings) {
    let name = surroundings.dates.period(period)
    let company = series.entity.flatMap { surroundings.site.companies[$0.id] }
    guard period.isFiscal, let span = period.interval(fiscalYearEnd: company?.fiscalYearEnd) else {
      text = name
      return
    }
    let (first, last) = (span.lowerBound, span.upperBound)
    let months = surroundings.language.dates.stretch.filled([
      "first": surroundings.dates.partialDate(.month(year: first.year, month: first.month)),
      "last": surroundings.dates.partialDate(.month(year: last.year, month: last.month)),
    ])
    text = "\(name) (\(months))"
  }
}

/// What a series counts and how, as facts.
private struct SeriesFacts {
  let page: SeriesPage
  let surroundings: Surroundings

  var facts: [FactList.Fact] {
    let (series, language, dates) = (page.series, surroundings.language, surroundings.dates)
    let words = surroundings.words.series
    var facts: [FactList.Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append(.init(name) { surroundings.sentence(value) }) }
    }
    add(words.unit, series.unit.label(in: language, scale: series.scale))
    add(words.basis, series.basis.label(in: language))
    add(words.nature, series.nature.label(in: language))
    add(words.frequency, series.frequency.label(in: language))
    if series.frequency != .irregular { add(words.calendar, series.calendar.label(in: language)) }
    add(words.covers, covered)
    add(words.lastUpdated, page.lastUpdated.map { dates.date($0) })
    if surroundings.site.vintage == nil {
      add(words.nextExpected, series.nextUpdate.map { dates.date($0) } ?? words.notScheduled)
    }
    add(words.processing, series.processing.map { surroundings.text($0) } ?? words.unprocessed)
    if let licence = surroundings.site.licence(of: series) {
      facts.append(.init(words.licence) { LicenceLink(licence: licence) })
    }
    return facts
  }

  /// From the first period to the last.
  private var covered: String? {
    guard let last = page.current.first, let first = page.current.last else { return nil }
    let dates = surroundings.dates
    if first.period == last.period { return dates.period(first.period, style: .short) }
    return surroundings.language.dates.stretch.filled([
      "first": dates.period(first.period, style: .short),
      "last": dates.period(last.period, style: .short),
    ])
  }
}
