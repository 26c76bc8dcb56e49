public import Languages
public import Markup
import Quantities

/// A chart as a `<figure>`: number, title, subtitle, drawings, notes, sources, table.
///
/// The order in the document is the order of reading. A theme may write another shell around the
/// parts of a ``RenderedChart``; `charts.css` has the rules for this one.
public struct ChartFigure<Sources: Markup>: Component {
  let chart: RenderedChart
  let number: Int?
  let csvURL: String?
  let svgURL: String?
  let sources: Sources

  /// Makes the figure of a chart.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - number: Its number on the page; no number is written when `nil`.
  ///   - csvURL: Where its numbers are as a file; no link is written when `nil`.
  ///   - svgURL: Where the chart is as a file; no link is written when `nil`.
  ///   - sources: The names of its sources, as links.
  public init(
    _ chart: RenderedChart, number: Int? = nil, csvURL: String? = nil,
    svgURL: String? = nil, @MarkupBuilder sources: () -> Sources
  ) {
    self.chart = chart
    self.number = number
    self.csvURL = csvURL
    self.svgURL = svgURL
    self.sources = sources()
  }

  private var words: ChartStrings { chart.language.charts }

  /// The figure.
  public var body: some Markup {
    figure(.class("chart"), .id(chart.id), .ariaLabelledby("\(chart.id)-title")) {
      caption
      div(.class("chart-drawing")) {
        Raw(unescaped: chart.narrowSVG)
        Raw(unescaped: chart.wideSVG)
      }
      notes
      origin
      ChartDataTable(chart.table, language: chart.language)
      downloads
    }
  }

  /// The numbers and the drawing as files.
  @MarkupBuilder private var downloads: some Markup {
    let files = [(csvURL, words.download), (svgURL, "SVG")].compactMap { url, name in
      url.map { (url: $0, name: name) }
    }
    if !files.isEmpty {
      p(.class("chart-download")) {
        ForEach(files.enumerated()) { index, file in
          if index > 0 { " · " }
          a(.href(file.url), .download()) { file.name }
        }
      }
    }
  }

  private var caption: some Markup {
    figcaption {
      if let number {
        p(.class("chart-number")) { words.number.filled(["number": "\(number)"]) }
      }
      if let title = chart.title {
        p(.class("chart-title"), .id("\(chart.id)-title")) { title }
        p(.class("chart-subtitle")) { chart.subtitle }
      } else {
        p(.class("chart-subtitle"), .id("\(chart.id)-title")) { chart.subtitle }
      }
    }
  }

  private var notes: some Markup {
    ForEach([chart.note, chart.mixed].compactMap { $0 }) { text in
      p(.class("chart-note")) {
        words.note
        " "
        text
      }
    }
  }

  private var origin: some Markup {
    p(.class("chart-source")) {
      if !chart.sourceIDs.isEmpty {
        chart.sourceIDs.count == 1 ? words.source : words.sources
        " "
        sources
        " "
      }
      if let date = chart.dataAsOf {
        let text = DateFormat(chart.language).partialDate(date)
        "\(chart.language.dates.dataAsOf.filled(["date": text]))."
      }
    }
  }
}

/// The numbers of a chart as a table that unfolds.
public struct ChartDataTable: Component {
  let numbers: ChartTable
  let language: Language

  /// Makes the table of a chart, in the page's language.
  public init(_ numbers: ChartTable, language: Language) {
    self.numbers = numbers
    self.language = language
  }

  /// The table within `<details>`.
  public var body: some Markup {
    details(.class("chart-data")) {
      summary { language.text(language.charts.table, numbers.rows.count) }
      div(.class("chart-scroll"), .role("region"), .tabindex(0), .ariaLabel(numbers.caption)) {
        table {
          caption { numbers.caption }
          thead {
            tr { ForEach(numbers.header) { text in th(.scope("col")) { text } } }
          }
          tbody { ForEach(numbers.rows) { ChartTableRow(row: $0) } }
        }
      }
    }
  }
}

/// One position's numbers.
private struct ChartTableRow: Component {
  let row: ChartTable.Row

  var body: some Markup {
    tr {
      th(.scope("row")) { row.header }
      ForEach(row.cells) { cell in
        td {
          cell.text
          if let status = cell.status {
            " "
            small { status }
          }
          if let note = cell.note {
            " "
            small { note }
          }
        }
      }
    }
  }
}
