import Charts
import Languages
import Quantities

/// Stacks of shares and on both sides of zero.
extension Fixtures {
  /// Shares of what four companies spend, in the years in which all four are known.
  static var normalizedColumn: Chart {
    var chart = groupedColumn
    chart.spec.id = "shares"
    chart.spec.title = "Porsi Amazon menyusut sejak 2021"
    chart.spec.mixed = "Tahun fiskal Microsoft berakhir pada Juni"
    chart.spec.arrange = .normalize
    if let first = Period(parsing: "2020"), let last = Period(parsing: "2025") {
      chart.spec.periods = .range(first: first, last: last)
    }
    chart.language = .indonesian
    return chart
  }

  static var normalizedBar: Chart {
    var spec = spec("mix", .bar, "Made-up grids differ in their mix")
    spec.arrange = .normalize
    let names = ["Java–Bali", "Sumatra", "Sulawesi", "Ireland", "Virginia (Dominion zone)"]
    func made(_ id: String, _ label: String, _ values: [Int32]) -> ChartSeries {
      ChartSeries(
        id: id, label: label, unit: .terawattHour, basis: .consumption,
        points: zip(names, values).map { name, value in
          ChartPoint(.category(name), value: ExactDecimal(integerLiteral: value))
        })
    }
    return Chart(
      spec: spec,
      data: ChartData(series: [
        made("coal", "Coal", [120, 20, 9, 2, 8]), made("gas", "Gas", [40, 12, 1, 15, 50]),
        made("clean", "Nuclear and renewables", [30, 14, 12, 17, 44]),
      ]))
  }

  /// How made-up estimates were revised, up and down.
  static var divergingColumn: Chart {
    var spec = spec("revisions", .column, "Made-up revisions lift most years and lower two")
    spec.arrange = .diverging
    return Chart(
      spec: spec,
      data: ChartData(series: [
        series("prices", "Prices", years(2019, "2.1 -1.4 3 4.2 -2.6 1.9 5.1")),
        series("volumes", "Volumes", years(2019, "1.2 -3.1 -0.8 2.5 1.1 3.3 4")),
        series("currency", "Currency", years(2019, "-0.4 0.6 -1 -1.2 0.9 -0.7 -1.5")),
      ]))
  }

  static var divergingBar: Chart {
    var chart = divergingColumn
    chart.spec.id = "revisions-bar"
    chart.spec.mark = .bar
    return chart
  }

  /// One series of revisions, with its values at the bars.
  static var revisions: Chart {
    var spec = spec("revision", .column, "Made-up revisions of one series")
    spec.arrange = .diverging
    return Chart(
      spec: spec,
      data: ChartData(series: [series("one", "One", years(2019, "2.1 -1.4 3 4.2 -2.6 0 5.1"))]))
  }

  static let shares: [(name: String, chart: Chart)] = [
    ("normalized-column", normalizedColumn), ("normalized-bar", normalizedBar),
    ("diverging-column", divergingColumn), ("diverging-bar", divergingBar),
    ("revisions", revisions),
  ]
}
