import Charts
import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The list of series, by company.
struct DataIndexContent: Component {
  let page: DataIndexPage
  let surroundings: Surroundings

  init(_ page: DataIndexPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(surroundings.words.data, standfirst: words.summary)
    ForEach(groups) { group in
      PageSection(Anchor.company(group.company?.id ?? "-"), group.company?.name ?? words.other) {
        SeriesTable(
          id: "_series-" + (group.company?.id ?? "-"), name: group.company?.name ?? words.other,
          rows: group.rows.map { ($0.series, $0.latest) }, surroundings: surroundings)
      }
    }
  }

  private var words: DataStrings { surroundings.words.series }

  /// The rows in runs of one company each; those of none come last.
  private var groups: [(company: Company?, rows: [DataIndexPage.Row])] {
    var groups: [(company: Company?, rows: [DataIndexPage.Row])] = []
    for row in page.rows {
      let company = row.series.entity.flatMap { surroundings.site.companies[$0.id] }
      if let index = groups.firstIndex(where: { $0.company?.id == company?.id }) {
        groups[index].rows.append(row)
      } else {
        groups.append((company, [row]))
      }
    }
    return groups.filter { $0.company != nil } + groups.filter { $0.company == nil }
  }
}

/// Series with their newest values, one a row.
struct SeriesTable: Component {
  let id: String
  let name: String
  let rows: [(series: Series, latest: Observation?)]
  let surroundings: Surroundings

  var body: some Markup {
    ScrollingTable(
      id, columns: columns, rows: rows.map(tableRow), look: "register", isCaptionHidden: true
    ) { name }
    FlagLegend(flags: flags, language: surroundings.language)
  }

  private var columns: [TableColumn] {
    let columns = [
      TableColumn(words.series), TableColumn(words.basis), TableColumn(words.period),
      TableColumn(words.latest, .number), TableColumn(words.lastUpdated),
    ]
    return isAnyExpected ? columns + [TableColumn(words.nextExpected)] : columns
  }

  /// A Boolean value indicating whether the day of the next value is known of any series.
  private var isAnyExpected: Bool { rows.contains { $0.series.nextUpdate != nil } }

  private var words: DataStrings { surroundings.words.series }

  private var flags: [Flag] {
    Flag.allCases.filter { flag in rows.contains { $0.latest?.flag == flag } }
  }

  private func tableRow(_ entry: (series: Series, latest: Observation?)) -> TableRow {
    let (series, latest) = entry
    let dates = surroundings.dates
    var row = TableRow()
    row.add {
      TextLink(surroundings.seriesLink(series).address, shortTitle(of: series))
    }
    row.add { surroundings.sentence(series.basis.label(in: surroundings.language)) }
    row.add { latest.map { dates.period($0.period, style: .short) } ?? "–" }
    row.add {
      if let latest {
        Value(series: series, row: latest, style: .chart, language: surroundings.language)
      }
    }
    row.add { latest.map { dates.date($0.knownFrom, style: .short) } ?? "–" }
    if isAnyExpected {
      row.add { series.nextUpdate.map { dates.date($0, style: .short) } ?? "–" }
    }
    return row
  }

  /// The series' title without the company's name, when the table stands under that name.
  private func shortTitle(of series: Series) -> String {
    let title = surroundings.text(series.title)
    guard let company = series.entity.flatMap({ surroundings.site.companies[$0.id] }),
      title.hasPrefix(company.name + ": ")
    else { return title }
    return surroundings.sentence(String(title.dropFirst(company.name.count + 2)))
  }
}

/// A row's value with its flag letter.
struct Value: Component {
  let series: Series
  let row: Observation
  let style: NumberFormat.Style
  let language: Language

  var body: some Markup {
    if let quantity = series.quantity(of: row) {
      NumberFormat(language).quantity(quantity, style: style, decimals: series.decimals)
    }
    if let flag = row.flag { em(.class("flag")) { flag.rawValue } }
  }
}
