import Charts
import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// A chart in a text, with links to the sources in the page's list.
struct ChartInText: Component {
  let block: ChartBlock

  var body: some Markup {
    ChartFigure(
      block.chart, number: block.number, csvURL: block.csv.map { block.context.links.href($0) },
      svgURL: block.svg.map { block.context.links.href($0) }
    ) {
      if block.sources.isEmpty { publishers } else { SourceNames(sources: block.sources) }
      "."
    }
  }

  /// The publishers of the chart's sources, for a page that does not number them.
  private var publishers: String {
    var names: [String] = []
    for id in block.chart.sourceIDs {
      guard let name = block.context.site.sources[id]?.publisher, !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    return names.joined(separator: ", ")
  }
}

/// The publishers of sources, each with its number in the page's list.
struct SourceNames: Component {
  let sources: [CitedSource]

  var body: some Markup {
    ForEach(sources.enumerated()) { index, cited in
      if index > 0 { ", " }
      cited.source.publisher
      a(.class("mark"), .href("#" + Anchor.source(cited.number))) { "\(cited.number)" }
    }
  }
}

/// A table of figures in a text.
struct DataTableInText: Component {
  let block: DataTableBlock

  var body: some Markup {
    div(.class("table"), .id(block.id)) {
      block.table
      ForEach(block.notes) { note in p(.class("table-note")) { note } }
      p(.class("table-note")) {
        if !block.sources.isEmpty {
          let charts = block.context.language.charts
          block.sources.count == 1 ? charts.source : charts.sources
          " "
          SourceNames(sources: block.sources)
          ". "
        }
        if let day = block.asOf {
          FilledPhrase(block.context.language.dates.dataAsOf) {
            DateText(day: day, format: DateFormat(block.context.language), style: .short)
          }
          "."
        }
      }
    }
  }

  private var words: SiteStrings { block.context.language.strings }
}

/// An aside in a text.
struct NoteInText: Component {
  let block: NoteBlock

  var body: some Markup {
    div(.class(isCorrection ? "note note-correction" : "note"), .role("note")) {
      if isCorrection {
        p(.class("note-title")) { block.context.language.strings.briefing.correction }
      }
      Raw(unescaped: block.html)
    }
  }

  private var isCorrection: Bool { block.kind == "correction" }
}

/// A figure in a sentence, which leads to its row.
struct FigureInText: Component {
  private let id: String
  private let html: [UInt8]
  private let address: String
  private let value: String?
  private let explanation: String
  private let since: SinceMark?
  private let words: RevisionStrings

  init(_ mark: FigureMark) {
    (id, html, address) = (mark.id, mark.html, mark.href)
    (value, explanation, since) = (mark.value, mark.explanation, mark.since)
    words = mark.context.language.strings.revision
  }

  var body: some Markup {
    // The style sheet shows the explanation; it is no part of the link's name or description.
    a(.class("fig"), .id(id), .href(address), .dataTip(explanation)) {
      if let value {
        data(.value(value)) { Raw(unescaped: html) }
      } else {
        Raw(unescaped: html)
      }
    }
    if let since {
      a(.class("since"), .href("#" + Anchor.since(since.number))) {
        since.kind == .outcome ? words.outcomeMark : words.revisedMark
      }
    }
  }
}

/// Words that a source stands behind, or its number alone.
struct SourceInText: Component {
  private let html: [UInt8]
  private let number: String
  private let address: String
  private let name: String

  init(_ mark: SourceMark) {
    html = mark.html
    number = "\(mark.cited.number)"
    address = "#" + Anchor.source(mark.cited.number)
    name = mark.context.language.strings.source.numbered.filled(["number": number])
  }

  var body: some Markup {
    if html.isEmpty {
      a(.class("mark"), .href(address), .ariaLabel(name)) { number }
    } else {
      a(.href(address)) {
        Raw(unescaped: html)
        span(.class("mark")) { number }
      }
    }
  }
}
