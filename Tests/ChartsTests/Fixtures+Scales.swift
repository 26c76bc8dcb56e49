import Charts
import Languages
import Quantities

/// Scales, computed values and annotations.
extension Fixtures {
  /// The values 10, 100 and 1,000 in the way that a mark reads them, on a logarithmic scale.
  static func powers(_ mark: MarkName) -> Chart {
    var spec = spec("powers", mark, "Made-up values, each ten times the one before")
    spec.scale = .log
    let values = ["10", "100", "1000"]
    var all: [ChartSeries]
    switch mark {
    case .dumbbell:
      all = [
        series("a", "A", [point("N", "10"), point("M", "100")]),
        series("b", "B", [point("N", "100"), point("M", "1000")]),
      ]
    case .slope:
      all = zip(["a", "b", "c"], values).map {
        series($0, $0, [point("2024", $1), point("2025", $1)])
      }
    case .ladder:
      all = [
        series(
          "a", "A",
          zip(["2025-01-02", "2025-02-03", "2025-03-04"], values).map {
            point("2026", $1, flag: .guidance, knownFrom: $0)
          })
      ]
    case .scatter:
      let points = zip(["N", "M", "O"], values).map { point($0, $1) }
      all = [series("a", "A", points), series("b", "B", points)]
    case .dot: all = [series("a", "A", zip(["N", "M", "O"], values).map { point($0, $1) })]
    default: all = [series("a", "A", zip(["2023", "2024", "2025"], values).map { point($0, $1) })]
    }
    return Chart(spec: spec, data: ChartData(series: all))
  }

  /// Made-up series that grow at steady rates.
  static var growth: Chart {
    var spec = spec("growth", .line, "Made-up growth at two steady rates")
    spec.scale = .log
    return Chart(
      spec: spec,
      data: ChartData(series: [
        series("a", "Faster", slot: 1, years(2019, "1.2 3.1 7.9 21 54 140 365")),
        series("b", "Slower", slot: 2, years(2019, "40 49 62 76 95 118 148")),
      ]))
  }

  /// Made-up prices that lie far apart.
  static var logDots: Chart {
    var chart = dotsOfSeries
    chart.spec.id = "log-dots"
    chart.spec.title = "Made-up prices lie up to a hundredfold apart"
    chart.spec.scale = .log
    chart.data.series[0].points[0].value = decimal("0.7")
    chart.data.series[2].points[3].value = decimal("88")
    return chart
  }

  /// Made-up plans and outcomes, and one far greater than the others.
  static var logPlans: Chart {
    var chart = plans
    chart.spec.id = "log-plans"
    chart.spec.scale = .log
    chart.data.series[1].points[1].value = decimal("5000")
    return chart
  }

  /// Made-up results of both signs and very different sizes.
  static var results: Chart {
    var spec = spec("results", .line, "Made-up results from losses to gains")
    spec.scale = .symlog
    return Chart(
      spec: spec,
      data: ChartData(series: [
        series("a", "Unit A", slot: 1, years(2019, "-220 -48 -6 0 9 75 610")),
        series("b", "Unit B", slot: 2, years(2019, "12 15 4 -3 -20 8 31")),
      ]))
  }

  /// Made-up values of days.
  static var days: Chart {
    let days = ["2025-12-03", "2025-12-09", "2025-12-18", "2026-01-05", "2026-01-13", "2026-02-02"]
    let points = zip(days, ["12", "15.5", "15", "19", "24", "23"]).map { point($0, $1) }
    return Chart(
      spec: spec("days", .line, "Made-up values of single days"),
      data: ChartData(series: [series("a", "A", slot: 1, points)]))
  }

  static var indexed: Chart {
    var chart = lines
    chart.spec.id = "indexed"
    chart.spec.title = "Meta has grown as fast as Microsoft since 2020"
    chart.spec.transforms = Period(parsing: "2020").map { [.index(at: $0)] } ?? []
    return chart
  }

  /// Charts of scales and of computed values, by name.
  static let ofGrammar: [(name: String, chart: Chart)] = [
    ("log", growth), ("symlog", results), ("days", days), ("indexed", indexed),
    ("noted-lines", annotatedLines), ("noted-columns", annotatedColumns),
    ("noted-bars", annotatedBars),
    ("noted-ladder", annotatedLadder), ("noted-scatter", annotatedScatter),
    ("log-dot", logDots), ("log-dumbbell", logPlans),
  ]
}
