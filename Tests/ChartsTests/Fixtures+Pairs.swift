import Charts
import Languages
import Quantities

/// Dots, dumbbells and slopes.
extension Fixtures {
  static var dots: Chart {
    var chart = ranking
    chart.spec.id = "dots"
    chart.spec.mark = .dot
    chart.spec.title = "Belanja modal Amazon terbesar pada 2025"
    chart.language = .indonesian
    return chart
  }

  /// Prices, whose axis leaves zero out, at three times.
  static var dotsOfSeries: Chart {
    var spec = spec("prices", .dot, "Made-up prices lie between 6 and 10 cents")
    spec.includesZero = false
    let names = ["Northern Virginia", "Dublin", "Batam", "Querétaro", "Phoenix"]
    let values = [
      ("2023", [6.4, 8.2, 7.7, 6.9, 7.1]), ("2024", [6.9, 9.1, 7.7, 6.6, 7.4]),
      ("2025", [8.1, 9.4, 7.5, 7.2, 7.4]),
    ]
    return Chart(
      spec: spec,
      data: ChartData(
        series: values.map { year, numbers in
          series(
            "y\(year)", year, basis: .unstated,
            zip(names, numbers).map { point($0, "\($1)") })
        }))
  }

  static var dumbbell: Chart {
    var chart = bridge
    chart.spec.id = "dumbbell"
    chart.spec.mark = .dumbbell
    chart.spec.title = "Meta nearly doubled its spending within a year"
    return chart
  }

  /// Made-up plans and outcomes, of which one fell and one is missing.
  static var plans: Chart {
    let spec = spec("plans", .dumbbell, "Angka karangan: dua rencana tidak tercapai")
    let names = ["Batam", "Johor", "Dublin", "Stargate Abilene, Texas (Oracle and OpenAI)", "X"]
    func made(_ id: String, _ label: String, _ slot: Int, _ values: [String]) -> ChartSeries {
      ChartSeries(
        id: id, label: label, slot: slot, unit: .megawatt, basis: .itLoad, nature: .stock,
        points: zip(names, values).map { name, value in
          value == "x" ? point(name, flag: .unavailable) : point(name, value)
        })
    }
    var chart = Chart(
      spec: spec,
      data: ChartData(series: [
        made("plan", "Rencana", 2, ["120", "90", "60", "200", "40"]),
        made("outcome", "Realisasi", 1, ["95", "140", "60", "310", "x"]),
      ]))
    chart.data.series[0].points[3].flag = .estimate
    chart.language = .indonesian
    return chart
  }

  static var slope: Chart {
    var chart = groupedColumn
    chart.spec.id = "slope"
    chart.spec.mark = .slope
    chart.spec.title = "Alphabet and Meta rose most steeply after 2023"
    let periods = ["2021", "2023", "2025"].compactMap { Period(parsing: $0) }
    chart.spec.periods = .list(periods)
    return chart
  }

  /// Twelve lines whose ends are close to one another.
  static var slopes: Chart {
    let spec = spec("slopes", .slope, "Made-up shares of twelve provinces")
    let names = [
      "Aceh", "Bali", "Banten", "Jambi", "Jawa Barat", "Jawa Tengah", "Jawa Timur", "Lampung",
      "Maluku", "Papua", "Riau", "Sulawesi Selatan",
    ]
    return Chart(
      spec: spec,
      data: ChartData(
        series: names.enumerated().map { row, name in
          ChartSeries(
            id: "p\(row)", label: name, unit: .percent, nature: .stock,
            points: [point("2015", "\(20 + row * 5 % 17)"), point("2025", "\(22 + row * 7 % 19)")])
        }))
  }

  static let pairs: [(name: String, chart: Chart)] = [
    ("dot", dots), ("dot-series", dotsOfSeries), ("dumbbell", dumbbell),
    ("dumbbell-plans", plans), ("slope", slope), ("slope-twelve", slopes),
  ]
}
