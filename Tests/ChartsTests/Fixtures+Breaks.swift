import Charts
import Languages
import Quantities

/// Series that break, and days that not all series have.
extension Fixtures {
  /// Two made-up series of which one breaks, and one has not reported its last year.
  static var brokenLines: Chart {
    var chart = Chart(
      spec: spec("broken", .line, "Made-up counts were taken anew in 2022"),
      data: ChartData(series: [
        series("one", "One", slot: 1, years(2018, "12 14 15 19 9 11 12.5 15")),
        series("two", "Two", slot: 2, years(2018, "5 6 8 7 9 10 13")),
      ]))
    chart.data.series[0].points[4].flag = .seriesBreak
    return chart
  }

  static var brokenColumns: Chart {
    var chart = brokenLines
    chart.spec.id = "broken-columns"
    chart.spec.mark = .column
    return chart
  }

  static var brokenStack: Chart {
    var chart = brokenLines
    chart.spec.id = "broken-stack"
    chart.spec.mark = .bar
    chart.spec.arrange = .stack
    return chart
  }

  static var brokenArea: Chart {
    var chart = brokenLines
    chart.spec.id = "broken-area"
    chart.spec.mark = .area
    chart.data.series.removeLast()
    return chart
  }

  /// Two made-up prices that are asked on different days.
  static var scatteredDays: Chart {
    let one = [("01-06", "31"), ("01-15", "33"), ("02-03", "36"), ("02-21", "35")]
    let two = [("01-09", "28"), ("01-22", "27"), ("02-10", "30"), ("02-24", "34")]
    let all = [one, two].enumerated().map { row, days in
      series(
        "s\(row)", ["Jakarta", "Batam"][row],
        days.map { point("2025-\($0.0)", $0.1) })
    }
    return Chart(
      spec: spec("scattered-days", .line, "Made-up prices are asked on different days"),
      data: ChartData(series: all))
  }

  static let broken: [(name: String, chart: Chart)] = [
    ("broken-lines", brokenLines), ("broken-columns", brokenColumns),
    ("broken-stack", brokenStack), ("broken-area", brokenArea), ("scattered-days", scatteredDays),
  ]
}
