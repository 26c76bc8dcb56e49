import Charts
import Languages
import Quantities

extension Fixtures {
  /// Two measures against one another.
  static let scatters: [(name: String, chart: Chart)] = [
    ("scatter", scatter), ("bubbles", bubbles),
  ]

  private static let sites = [
    "Abilene", "Hyperion", "Prometheus", "Fairwater", "Colossus 2", "Rainier", "Stargate UAE",
    "Batam", "Querétaro", "Dublin", "Frankfurt", "Northern Virginia",
  ]

  private static func measure(
    _ id: String, _ label: String, _ unit: Unit, _ scale: Scale, _ values: String
  ) -> ChartSeries {
    ChartSeries(
      id: id, label: label, unit: unit, scale: scale,
      points: zip(sites, values.split(separator: " ")).map { name, value in
        value == "x"
          ? ChartPoint(.category(name), flag: .unavailable)
          : ChartPoint(.category(name), value: decimal(String(value)))
      })
  }

  /// Made-up costs and capacities of sites.
  static var scatter: Chart {
    Chart(
      spec: spec("scatter", .scatter, "Made-up sites cost about US$10 bn a gigawatt"),
      data: ChartData(series: [
        measure(
          "power", "Capacity", .megawatt, .one, "1200 2000 1000 900 1100 2200 200 25 60 x 90 1150"),
        measure(
          "cost", "Cost", .usDollar, .billion, "15 27 10.5 7.3 12 23 2.4 0.3 0.6 1.2 1.1 12.1"),
      ]))
  }

  static var bubbles: Chart {
    var chart = scatter
    chart.spec.id = "bubbles"
    chart.spec.title = "Angka rekaan: makin besar, makin mahal"
    chart.data.series.append(
      measure("jobs", "Jobs", .count, .one, "1700 500 1000 800 x 1000 200 40 90 60 80 100"))
    chart.data.series[0].label = "Kapasitas"
    chart.data.series[1].label = "Biaya"
    chart.data.series[2].label = "Pekerja"
    chart.data.series[1].points[6].flag = .guidance
    chart.language = .indonesian
    return chart
  }
}
