import Charts
import Languages
import Quantities

/// A decimal of a test's own; a bad one is zero, and a test on it fails.
func decimal(_ text: String) -> ExactDecimal {
  (try? ExactDecimal(parsing: text)) ?? .zero
}

/// A point at a period in machine form.
func point(
  _ period: String, _ value: String? = nil, low: String? = nil, high: String? = nil,
  qualifier: Qualifier = .exact, flag: Flag? = nil, knownFrom: String? = nil,
  sources: [String] = []
) -> ChartPoint {
  ChartPoint(
    Period(parsing: period).map { .period($0) } ?? .category(period),
    value: value.map(decimal), low: low.map(decimal), high: high.map(decimal),
    qualifier: qualifier, flag: flag, knownFrom: knownFrom.flatMap { PartialDate($0) },
    sourceIDs: sources)
}

/// A series of US$ bn.
func series(
  _ id: String, _ label: String, slot: Int? = nil, basis: Basis = .cashPPE,
  _ points: [ChartPoint]
) -> ChartSeries {
  ChartSeries(
    id: id, label: label, slot: slot, unit: .usDollar, scale: .billion, basis: basis,
    points: points)
}

/// Charts of real and of made-up numbers, each a snapshot in both layouts.
enum Fixtures {
  /// A chart's spec, data and language.
  struct Chart: Sendable {
    var spec: ChartSpec
    var data: ChartData
    var language = Language.english
  }

  static func spec(_ id: String, _ mark: MarkName, _ title: String) -> ChartSpec {
    var spec = ChartSpec(id: id, mark: mark)
    spec.title = title
    return spec
  }

  static let alphabet = series(
    "alphabet", "Alphabet", slot: 2,
    years(2019, "23.548 22.281 24.64 31.485 32.251 52.535 91.447", known: "2026-02-05"))
  static let amazon = series(
    "amazon", "Amazon", slot: 3, basis: .cashPPEGross,
    years(2019, "16.861 40.14 61.053 63.645 52.729 82.999 131.82", known: "2026-02"))
  static let meta = series(
    "meta", "Meta", slot: 4, basis: .cashPPENet,
    years(2020, "15.115 18.567 31.19 27.045 37.256 69.691", known: "2026-01-29"))
  static let microsoft = series(
    "microsoft", "Microsoft", slot: 1,
    years(2020, "15.441 20.622 23.886 28.107 44.477 64.551", prefix: "FY", known: "2025-07-30"))

  /// Points of years from a first one on.
  static func years(
    _ first: Int, _ values: String, prefix: String = "", known: String = "2026-01-01"
  ) -> [ChartPoint] {
    values.split(separator: " ").enumerated().map { index, value in
      value == "x"
        ? point("\(prefix)\(first + index)", flag: .unavailable)
        : point(
          "\(prefix)\(first + index)", String(value), knownFrom: known, sources: ["s\(index)"])
    }
  }

  static let reason = "Microsoft's fiscal year ends in June; the companies count differently"

  static var groupedColumn: Chart {
    var spec = spec("capex", .column, "Amazon spends most, and all four have doubled since 2023")
    spec.mixed = reason
    return Chart(spec: spec, data: ChartData(series: [microsoft, alphabet, amazon, meta]))
  }

  static var stackedColumn: Chart {
    var chart = groupedColumn
    chart.spec.id = "stack"
    chart.spec.arrange = .stack
    return chart
  }

  static var lines: Chart {
    var chart = groupedColumn
    chart.spec.id = "lines"
    chart.spec.mark = .line
    return chart
  }

  /// Meta's guidance for 2025 as it moved, and the result.
  static var guidance: Chart {
    let said = [
      ("Jan 2025", "60", "65"), ("Apr 2025", "64", "72"), ("Jul 2025", "66", "72"),
      ("Oct 2025", "70", "72"),
    ]
    var points = said.map { point($0.0, low: $0.1, high: $0.2, flag: .guidance) }
    points.append(point("Result", "72.215"))
    let spec = spec("guidance", .column, "Meta ended just above the last range it gave")
    return Chart(
      spec: spec,
      data: ChartData(series: [
        series("meta", "Meta", slot: 4, basis: .includingFinanceLeasePrincipal, points)
      ]))
  }

  /// The same range drawn over results, in years.
  static var outlook: Chart {
    let points =
      years(2021, "18.567 31.19 27.045 37.256 69.691")
      + [point("2026", low: "115", high: "135", flag: .guidance)]
    let spec = spec("outlook", .line, "Meta plans to nearly double again")
    let other = series(
      "alphabet", "Alphabet", slot: 2, basis: .cashPPE,
      years(2021, "24.64 31.485 32.251 52.535 91.447")
        + [point("2026", low: "175", high: "185", flag: .guidance)])
    var chart = Chart(
      spec: spec, data: ChartData(series: [series("meta", "Meta", slot: 4, points), other]))
    chart.language = .indonesian
    chart.spec.title = "Meta berencana hampir melipatgandakan belanjanya lagi"
    return chart
  }

  /// One of every status, with a gap.
  static var statuses: Chart {
    let points = [
      point("2019", "14"), point("2020", "18", flag: .provisional),
      point("2021", flag: .unavailable), point("2022", "25", flag: .estimate),
      point("2023", "30", flag: .forecast), point("2024", "36", flag: .guidance),
      point("2025", low: "38", high: "48", flag: .guidance),
      point("2026", "45", qualifier: .atLeast, flag: .guidance),
      point("2027", "52", qualifier: .upTo, flag: .forecast),
    ]
    let spec = spec("statuses", .column, "Every status has a shape of its own")
    return Chart(
      spec: spec, data: ChartData(series: [series("one", "One", slot: 1, points)]))
  }

  static var ranking: Chart {
    var spec = spec("ranking", .bar, "Amazon spent most in 2025")
    spec.mixed = reason
    spec.periods = Period(parsing: "2025").map { .list([$0]) }
    return Chart(spec: spec, data: ChartData(series: [microsoft, alphabet, amazon, meta]))
  }

  /// Long names, which columns have no room for.
  static var longNames: Chart {
    let names = [
      ("Stargate Abilene, Texas (Oracle and OpenAI)", "1200"), ("Hyperion, Louisiana", "2000"),
      ("Fairwater, Mount Pleasant, Wisconsin", "900"), ("Prometheus, New Albany, Ohio", "1000"),
      ("Colossus 2, Memphis, Tennessee", "1100"), ("Rainier, New Carlisle, Indiana", "2200"),
    ]
    let made = ChartSeries(
      id: "sites", label: "Sites", slot: 1, unit: .megawatt, basis: .facility, nature: .stock,
      points: names.map { point($0.0, $0.1, qualifier: .about, flag: .estimate) })
    let spec = spec("sites", .column, "Made-up capacities of long names")
    return Chart(spec: spec, data: ChartData(series: [made]))
  }

  static var quarters: Chart {
    let values = "9.9 8.9 11.5 14.0 14.9 15.8 16.7 17.1 21.4 24.2 30.0 31.9"
    func made(_ id: String, _ label: String, _ slot: Int, _ factor: Int32) -> ChartSeries {
      series(
        id, label, slot: slot,
        values.split(separator: " ").enumerated().map { index, value in
          ChartPoint(
            Period(parsing: "\(2023 + index / 4)-Q\(index % 4 + 1)").map { .period($0) }
              ?? .category("?"),
            value: decimal(String(value)).multiplied(by: ExactDecimal(integerLiteral: factor)))
        })
    }
    let spec = spec("quarters", .line, "Made-up quarters end close to one another")
    return Chart(
      spec: spec,
      data: ChartData(series: [
        made("a", "Amazon Web Services", 3, 3), made("b", "Microsoft", 1, 3).nudged("0.4"),
        made("c", "Alphabet", 2, 3).nudged("-0.6"), made("d", "Meta", 4, 2),
        made("e", "Oracle", 5, 1), made("f", "CoreWeave", 6, 1).nudged("-1.5"),
      ]))
  }

  /// Five series of six years: the chart by which sizes are judged.
  static var five: Chart {
    let labels = ["Amazon", "Microsoft", "Alphabet", "Meta", "Oracle"]
    let made = labels.enumerated().map { row, label in
      series(
        label.lowercased(), label,
        years(2020, (0..<6).map { "\((row + 2) * ($0 + 3)).\($0)" }.joined(separator: " ")))
    }
    var chart = Chart(spec: spec("five", .column, "Five by six"), data: ChartData(series: made))
    chart.data.series[0].points[5].flag = .guidance
    chart.data.series[3].points[5].flag = .guidance
    return chart
  }

  /// All, by name.
  static let all: [(name: String, chart: Chart)] =
    [
      ("grouped-column", groupedColumn), ("stacked-column", stackedColumn), ("lines", lines),
      ("guidance", guidance), ("outlook", outlook), ("statuses", statuses), ("ranking", ranking),
      ("long-names", longNames), ("quarters", quarters), ("five", five),
    ] + shares + layers + outlooks + panels + ofGrammar + bridges + pairs + timelines + scatters
    + broken
}

extension ChartSeries {
  /// The series with something added to every value.
  fileprivate func nudged(_ amount: String) -> ChartSeries {
    var series = self
    series.points = points.map { point in
      var point = point
      point.value = point.value?.adding(decimal(amount))
      return point
    }
    return series
  }
}
