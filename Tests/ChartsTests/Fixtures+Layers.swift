import Charts
import Languages
import Quantities

/// Areas and steps.
extension Fixtures {
  static var area: Chart {
    var chart = groupedColumn
    chart.spec.id = "area"
    chart.spec.mark = .area
    chart.spec.title = "Belanja modal empat perusahaan"
    chart.language = .indonesian
    return chart
  }

  static var normalizedArea: Chart {
    var chart = normalizedColumn
    chart.spec.id = "area-shares"
    chart.spec.mark = .area
    chart.language = .english
    chart.spec.title = "Amazon's share has shrunk since 2021"
    return chart
  }

  /// Layers of which two start and end later than others, with guidance at the end.
  static var areaStatuses: Chart {
    let spec = spec("area-statuses", .area, "Made-up layers with plans at their end")
    let all = [
      series("one", "Operating", slot: 1, years(2019, "3 4 5 7 9 12 15")),
      series("two", "Under construction", slot: 2, years(2021, "3 4 6 8 9")),
      series("three", "Announced", slot: 5, years(2019, "2 2 3 5 5 6 9")),
    ]
    var chart = Chart(spec: spec, data: ChartData(series: all))
    for row in all.indices {
      let last = chart.data.series[row].points.count - 1
      chart.data.series[row].points[last].flag = .guidance
      chart.data.series[row].points[last - 1].flag = row == 2 ? .forecast : .guidance
    }
    return chart
  }

  static var singleArea: Chart {
    let spec = spec("area-one", .area, "One made-up series with a hole and a lone end")
    return Chart(
      spec: spec,
      data: ChartData(series: [series("one", "One", years(2012, "3 4 -1 2 5 x 6 8 9 x x 7"))]))
  }

  /// A made-up tariff, set at irregular times.
  static var steps: Chart {
    let spec = spec("steps", .step, "Made-up tariffs are raised twice and lowered once")
    func made(_ id: String, _ label: String, _ values: [String]) -> ChartSeries {
      let months = ["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07"]
      return ChartSeries(
        id: id, label: label, unit: .usDollar, basis: .unstated, nature: .stock, decimals: 2,
        points: zip(months, values).map { month, value in
          value == "x" ? point(month, flag: .unavailable) : point(month, value)
        })
    }
    var chart = Chart(
      spec: spec,
      data: ChartData(series: [
        made("large", "Large users", ["0.08", "0.08", "0.09", "0.09", "0.12", "0.12", "0.1"]),
        made("homes", "Homes", ["0.11", "0.12", "0.12", "x", "0.15", "x", "0.14"]),
      ]))
    chart.data.series[0].points[6].flag = .forecast
    chart.data.series[0].points[5].flag = .forecast
    return chart
  }

  static let layers: [(name: String, chart: Chart)] = [
    ("area", area), ("area-normalized", normalizedArea), ("area-statuses", areaStatuses),
    ("area-single", singleArea), ("step", steps),
  ]
}
