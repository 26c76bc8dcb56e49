import Charts
import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// Every value of a series that another has replaced, with what took its place.
struct SeriesRevisions: Component {
  let page: SeriesPage
  let surroundings: Surroundings

  private var words: RevisionStrings { surroundings.words.revision }

  var body: some Markup {
    if !page.thenAndNow.isEmpty { div(.class("prose")) { Raw(unescaped: page.thenAndNow) } }
    ScrollingTable(
      Anchor.part("revisions-table"), columns: columns, rows: page.revisions.map(tableRow),
      look: "history", isCaptionHidden: true
    ) { words.thenAndNow }
    FlagLegend(flags: flags, language: surroundings.language)
    p(.class("table-note")) { words.history }
  }

  private var columns: [TableColumn] {
    let unit = page.series.unit.label(in: surroundings.language, scale: page.series.scale)
    let columns = [
      TableColumn(surroundings.words.series.period, .short),
      TableColumn("\(words.was), \(unit)", .number), TableColumn("\(words.now), \(unit)", .number),
      TableColumn(words.change, .short), TableColumn(words.when, .short),
      TableColumn(surroundings.words.series.source, .words),
    ]
    return hasNotes ? columns + [TableColumn(surroundings.words.series.note, .words)] : columns
  }

  private var hasNotes: Bool { page.revisions.contains { $0.was.note != nil } }

  private var flags: [Flag] {
    let used = page.revisions.flatMap { [$0.was.flag, $0.now.flag] }
    return Flag.allCases.filter { used.contains($0) }
  }

  private func tableRow(_ revision: Revision) -> TableRow {
    let (series, language) = (page.series, surroundings.language)
    var row = TableRow(id: series.anchor(of: revision.was))
    row.add { surroundings.dates.period(revision.was.period, style: .short) }
    row.add { known(revision.was) }
    row.add {
      Value(series: series, row: revision.now, style: .table, language: language)
      if revision.kind == .outcome { small { words.outcome } }
    }
    row.add { ChangeText(revision: revision, series: series, language: language).text }
    row.add {
      DateText(day: revision.now.knownFrom, format: surroundings.dates, style: .short)
    }
    row.add { SourceOfRow(revision.now, page: page, surroundings: surroundings) }
    if hasNotes { row.add { revision.was.note ?? "" } }
    return row
  }

  /// The value that was replaced, with the day that it had been known from and its source.
  @MarkupBuilder private func known(_ row: Observation) -> some Markup {
    Value(series: page.series, row: row, style: .table, language: surroundings.language)
    small {
      DateText(day: row.knownFrom, format: surroundings.dates, style: .short)
      if let number = page.number(ofSource: row.source.id) {
        a(.class("mark"), .href("#" + Anchor.source(number))) { "\(number)" }
      }
    }
  }
}
