import Charts
import Languages
import Quantities

/// Waterfalls.
extension Fixtures {
  /// What four companies spent in 2024, what each added, and what they spent in 2025.
  static var bridge: Chart {
    var chart = groupedColumn
    chart.spec.id = "bridge"
    chart.spec.mark = .waterfall
    chart.spec.title = "All four add to it, Amazon most"
    chart.spec.periods = Period(parsing: "2024").flatMap { first in
      Period(parsing: "2025").map { .list([first, $0]) }
    }
    return chart
  }

  /// One series whose sums are named, with falls.
  static var namedBridge: Chart {
    var spec = spec("named-bridge", .waterfall, "Angka karangan: arus kas bebas menyusut")
    spec.totals = ["Kas operasi 2024", "Kas operasi 2025", "Arus kas bebas"]
    let values = [
      ("Kas operasi 2024", "91.3"), ("Laba bersih", "+12.4"), ("Penyusutan", "6.8"),
      ("Modal kerja", "-3.1"), ("Lain-lain", "0"), ("Kas operasi 2025", "107.4"),
      ("Belanja modal", "-69.7"), ("Sewa pembiayaan", "-2.5"), ("Arus kas bebas", "35.2"),
    ]
    var chart = Chart(
      spec: spec,
      data: ChartData(series: [
        series(
          "cash", "Kas", slot: 4, basis: .unstated,
          values.map { name, value in
            ChartPoint(.category(name), value: decimal(value.replacing("+", with: "")))
          })
      ]))
    chart.language = .indonesian
    return chart
  }

  /// Through zero, and with guidance.
  static var bridgeBelowZero: Chart {
    var spec = spec("below-zero", .waterfall, "Made-up results cross zero twice")
    spec.totals = ["Before", "After"]
    let values = [
      ("Before", "4"), ("Prices", "-6.5"), ("Volumes", "-2"), ("Costs", "3.25"), ("Tax", "6"),
      ("Interest", "-8"), ("After", "-3.25"),
    ]
    var chart = Chart(
      spec: spec,
      data: ChartData(series: [
        series("result", "Result", slot: 1, values.map { point($0.0, $0.1) })
      ]))
    for index in [5, 6] { chart.data.series[0].points[index].flag = .guidance }
    return chart
  }

  static let bridges: [(name: String, chart: Chart)] = [
    ("waterfall", bridge), ("waterfall-named", namedBridge), ("waterfall-zero", bridgeBelowZero),
  ]
}
