import Charts
import Foundation
import Languages
import Quantities

/// The charts F1 to F14 by which engines are compared: made-up values in Vega-Lite's specs.
struct ScorecardFixtures {
  /// A fixture as our engine gets it.
  struct Chart: Sendable {
    /// `F1` to `F14`.
    let number: Int
    var spec: ChartSpec
    var data: ChartData

    /// `F1` to `F14`, or the id of one more.
    var name: String { number > 0 ? "F\(number)" : spec.id }
  }

  private let specs: [String: VegaSpec]

  /// Reads the file.
  init(_ file: URL) throws {
    specs = try JSONDecoder().decode([String: VegaSpec].self, from: Data(contentsOf: file))
    let isWhole = all.allSatisfy { specs[$0.spec.id] != nil }
    if !isWhole { throw CocoaError(.coderValueNotFound) }
  }

  /// All of them, in order.
  var all: [Chart] {
    [
      grouped, stackedArea, guidance, waterfall, lines, longNames, longNamesUpright, zeros, single,
      empty, gaps, huge, logarithmic, manySeries,
    ]
  }

  // MARK: - F1 to F5: what a briefing draws

  var grouped: Chart {
    var spec = spec("grouped", .column)
    spec.measure = "Capital expenditure"
    return Chart(number: 1, spec: spec, data: ChartData(series: companies("grouped")))
  }

  var stackedArea: Chart {
    var spec = spec("stackarea", ScorecardFixtures.mark("area"))
    spec.arrange = .stack
    spec.measure = "Capacity"
    let series = series("stackarea", named: "region") { row in
      ChartPoint(row.year("date"), value: row.number("mw"))
    }
    return Chart(
      number: 2, spec: spec,
      data: ChartData(series: series.map { $0.counting(.megawatt, nature: .stock) }))
  }

  var guidance: Chart {
    var spec = spec("guidance", ScorecardFixtures.mark("range"))
    spec.measure = "Capital expenditure"
    let points = rows("guidance").flatMap { row in
      let position = row.period("p")
      let range = ChartPoint(
        position, low: row.number("lo"), high: row.number("hi"), flag: .guidance)
      return [range] + (row.number("act").map { [ChartPoint(position, value: $0)] } ?? [])
    }
    let delta = ChartSeries(
      id: "delta", label: "Delta", unit: .usDollar, scale: .billion, points: points)
    return Chart(number: 3, spec: spec, data: ChartData(series: [delta]))
  }

  var waterfall: Chart {
    var spec = spec("waterfall", ScorecardFixtures.mark("waterfall"))
    spec.measure = "Capital expenditure"
    spec.totals = rows("waterfall").filter { $0.text("k") == "total" }.map { $0.text("n") }
    let points = rows("waterfall").map { row in
      let end = row.number("b") ?? .zero
      let start = row.number("a") ?? .zero
      let change = end.subtracting(start)?.rounded(toDecimals: 3)
      return ChartPoint(.category(row.text("n")), value: change)
    }
    let steps = ChartSeries(
      id: "change", label: "Change", unit: .usDollar, scale: .billion, points: points)
    return Chart(number: 4, spec: spec, data: ChartData(series: [steps]))
  }

  var lines: Chart {
    var spec = spec("lines", .line)
    spec.labels = .direct
    spec.measure = "Capital expenditure"
    return Chart(number: 5, spec: spec, data: ChartData(series: companies("lines")))
  }

  // MARK: - F6 to F14: where engines break

  var longNames: Chart { names("longnames", .bar, number: 6) }

  var longNamesUpright: Chart { names("vlong", .column, number: 7) }

  var zeros: Chart { plain("zeros", .column, number: 8) }

  var single: Chart {
    let points = rows("single").map { ChartPoint($0.period("a"), value: $0.number("b")) }
    let data = ChartData(series: [count(points)])
    return Chart(number: 9, spec: spec("single", .line), data: data)
  }

  var empty: Chart { plain("empty", .column, number: 10) }

  var gaps: Chart {
    let points = rows("nan").map { row in
      row.isWord("b")
        ? ChartPoint(.category(row.text("a")), flag: .unavailable)
        : ChartPoint(.category(row.text("a")), value: row.number("b"))
    }
    return Chart(number: 11, spec: spec("nan", .line), data: ChartData(series: [count(points)]))
  }

  var huge: Chart { plain("huge", .column, number: 12) }

  var logarithmic: Chart {
    var chart = plain("lognonpos", .column, number: 13)
    chart.spec.scale = .log
    return chart
  }

  var manySeries: Chart {
    var spec = spec("legend20", .column)
    spec.arrange = .stack
    let series = series("legend20", named: "a") { row in
      ChartPoint(.category(row.text("c")), value: row.number("b"))
    }
    return Chart(number: 14, spec: spec, data: ChartData(series: series))
  }

  /// The 13 that are drawn: F13 is an error, and F14 is drawn as its author is told to.
  var drawable: [Chart] { all.filter { $0.number < 13 } + [manySeriesTop] }

  // MARK: - More

  /// Variants that single checks need.
  var more: [Chart] { [six, manySeriesTop, months] }

  /// Twelve months of thousands, for the words of a language.
  var months: Chart {
    let points = (1...12).map { month in
      let period = Period(parsing: "2025-\(month < 10 ? "0" : "")\(month)")
      return ChartPoint(
        period.map { .period($0) } ?? .category("?"),
        value: ExactDecimal(significand: Int64(10_000 + 2505 * month), exponent: -1))
    }
    let series = ChartSeries(
      id: "aldera", label: "Aldera", unit: .usDollar, scale: .billion, points: points)
    return Chart(number: 0, spec: spec("months", .line), data: ChartData(series: [series]))
  }

  /// F5 with a sixth series, as many as there are colours.
  var six: Chart {
    var chart = lines
    chart.spec.id = "six"
    var sixth = chart.data.series[4]
    sixth.id = "s5"
    sixth.label = "Fjordane"
    sixth.points = sixth.points.map { point in
      var point = point
      point.value = point.value?.adding(10)
      return point
    }
    chart.data.series.append(sixth)
    return Chart(number: 0, spec: chart.spec, data: chart.data)
  }

  /// F14 as its author is told to draw it: the greatest, and the rest as one.
  var manySeriesTop: Chart {
    var chart = manySeries
    chart.spec.id = "top"
    chart.spec.transforms = [.top(5)]
    return Chart(number: 0, spec: chart.spec, data: chart.data)
  }

  // MARK: - Parts

  private static func mark(_ name: String) -> MarkName { MarkName(name) ?? .column }

  private func rows(_ name: String) -> [VegaRow] {
    specs[name].map { $0.data.values.map { VegaRow(cells: $0) } } ?? []
  }

  private func spec(_ name: String, _ mark: MarkName) -> ChartSpec {
    var spec = ChartSpec(id: name, mark: mark)
    spec.title = specs[name]?.title ?? "Fixture \(name)"
    return spec
  }

  private func count(_ points: [ChartPoint]) -> ChartSeries {
    ChartSeries(id: "values", label: "Values", unit: .count, points: points)
  }

  private func plain(_ name: String, _ mark: MarkName, number: Int) -> Chart {
    let points = rows(name).map { ChartPoint(.category($0.text("a")), value: $0.number("b")) }
    let data = ChartData(series: [count(points)])
    return Chart(number: number, spec: spec(name, mark), data: data)
  }

  private func names(_ name: String, _ mark: MarkName, number: Int) -> Chart {
    let points = rows(name).map { row in
      ChartPoint(.category(row.text("n")), value: row.number("v")?.rounded(toDecimals: 6))
    }
    let series = count(points).counting(.megawatt, nature: .stock)
    return Chart(number: number, spec: spec(name, mark), data: ChartData(series: [series]))
  }

  private func companies(_ name: String) -> [ChartSeries] {
    series(name, named: "company") { row in
      ChartPoint(
        row.year("date"), value: row.number("capex"),
        flag: row.text("status") == "guidance" ? .guidance : nil)
    }.map { $0.counting(.usDollar, scale: .billion, nature: .flow) }
  }

  private func series(
    _ name: String, named key: String, point: (VegaRow) -> ChartPoint
  ) -> [ChartSeries] {
    var series: [ChartSeries] = []
    for row in rows(name) {
      let label = row.text(key)
      let index = series.firstIndex { $0.label == label } ?? series.count
      if index == series.count {
        series.append(ChartSeries(id: "s\(index)", label: label, unit: .count, points: []))
      }
      series[index].points.append(point(row))
    }
    return series
  }
}

extension ChartSeries {
  fileprivate func counting(
    _ unit: Quantities.Unit, scale: Quantities.Scale = .one, nature: Nature
  ) -> ChartSeries {
    var series = self
    series.unit = unit
    series.scale = scale
    series.nature = nature
    return series
  }
}

// MARK: - Vega-Lite

private struct VegaSpec: Decodable {
  struct Values: Decodable { let values: [[String: VegaCell]] }

  let title: String?
  let data: Values
}

private enum VegaCell: Decodable {
  case text(String)
  case number(Decimal)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Decimal.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}

private struct VegaRow {
  let cells: [String: VegaCell]

  func text(_ key: String) -> String {
    switch cells[key] {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .null, nil: ""
    }
  }

  func isWord(_ key: String) -> Bool { if case .text = cells[key] { true } else { false } }

  func number(_ key: String) -> ExactDecimal? {
    guard case .number(let number) = cells[key] else { return nil }
    return (try? ExactDecimal(parsing: "\(number)"))?.rounded(toDecimals: 9)
  }

  func period(_ key: String) -> ChartPosition {
    Period(parsing: text(key)).map { .period($0) } ?? .category(text(key))
  }

  /// The year of a date: the data are annual.
  func year(_ key: String) -> ChartPosition {
    Period(parsing: String(text(key).prefix(4))).map { .period($0) } ?? .category(text(key))
  }
}
