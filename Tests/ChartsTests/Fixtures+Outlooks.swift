import Charts
import Languages
import Quantities

extension Fixtures {
  /// Charts of what was said would come.
  static let outlooks: [(name: String, chart: Chart)] = [
    ("range", metaRanges), ("range-shapes", rangeShapes), ("range-names", rangeNames),
    ("ladder", ladder), ("ladder-open", openLadder),
  ]

  /// Meta's last guidance for each year, and what came.
  static var metaRanges: Chart {
    let said = [
      ("2023", "27", "29"), ("2024", "38", "40"), ("2025", "70", "72"), ("2026", "125", "145"),
    ]
    let came = [("2023", "28.103"), ("2024", "39.225"), ("2025", "72.215")]
    let points =
      came.map { point($0.0, $0.1, knownFrom: "2026-01-29", sources: ["sec-meta"]) }
      + said.map { point($0.0, low: $0.1, high: $0.2, flag: .guidance) }
    var chart = Chart(
      spec: spec("range", .range, "Meta landed in its last range twice, and just above it once"),
      data: ChartData(series: [
        series("meta", "Meta", slot: 4, basis: .includingFinanceLeasePrincipal, points)
      ]))
    chart.spec.measure = "Capital expenditure"
    return chart
  }

  /// One of every shape, made up.
  static var rangeShapes: Chart {
    let points = [
      point("2021", "18"), point("2021", low: "17", high: "21", flag: .guidance),
      point("2022", "25"), point("2022", "24", qualifier: .about, flag: .guidance),
      point("2023", "31"), point("2023", "30", qualifier: .atLeast, flag: .guidance),
      point("2024", flag: .unavailable),
      point("2025", "36", qualifier: .upTo, flag: .guidance), point("2025", "34"),
      point("2026", "45", qualifier: .atLeast, flag: .guidance),
      point("2027", low: "48", high: "60", flag: .forecast),
      point("2028", "62", qualifier: .about, flag: .estimate),
    ]
    return Chart(
      spec: spec("range-shapes", .range, "Made-up figures, one of every shape"),
      data: ChartData(series: [series("one", "One", slot: 1, points)]))
  }

  /// What four companies said in spring 2026 that they would spend in the year.
  static var rangeNames: Chart {
    let points = [
      point("Alphabet", low: "180", high: "190", flag: .guidance),
      point("Amazon", "200", qualifier: .about, flag: .guidance),
      point("Meta", low: "125", high: "145", flag: .guidance),
      point("CoreWeave", low: "30", high: "35", flag: .guidance),
    ]
    var chart = Chart(
      spec: spec("range-names", .range, "Amazon menyebut satu angka, yang lain menyebut rentang"),
      data: ChartData(series: [
        series("guidance", "Panduan 2026", slot: 3, basis: .unstated, points)
      ]), language: .indonesian)
    chart.spec.measure = "Belanja modal 2026"
    return chart
  }

  /// What Meta said of 2025, and what came.
  static var ladder: Chart {
    let said = [
      ("2025-01-29", "60", "65"), ("2025-04-30", "64", "72"), ("2025-07-30", "66", "72"),
      ("2025-10-29", "70", "72"),
    ]
    let points =
      said.map { point("2025", low: $0.1, high: $0.2, flag: .guidance, knownFrom: $0.0) }
      + [point("2025", "72.215", knownFrom: "2026-01-29", sources: ["sec-meta"])]
    var chart = Chart(
      spec: spec("ladder", .ladder, "Meta spent a little more than it ever said it would"),
      data: ChartData(series: [
        series("meta", "Meta", slot: 4, basis: .includingFinanceLeasePrincipal, points)
      ]))
    chart.spec.measure = "Capital expenditure"
    return chart
  }

  /// Announcements with months only, single figures, a floor, a ceiling and one withdrawn, made up.
  static var openLadder: Chart {
    let points = [
      point("2026", "30", qualifier: .atLeast, flag: .guidance, knownFrom: "2025-03"),
      point("2026", "35", qualifier: .about, flag: .guidance, knownFrom: "2025-06-11"),
      point("2026", flag: .unavailable, knownFrom: "2025-09-09"),
      point("2026", low: "38.5", high: "50", flag: .guidance, knownFrom: "2025-12-10"),
      point("2026", "45", qualifier: .upTo, flag: .forecast, knownFrom: "2026-03"),
    ]
    return Chart(
      spec: spec("ladder-open", .ladder, "Angka rekaan dengan setiap bentuk"),
      data: ChartData(series: [series("one", "Satu", slot: 1, points)]), language: .indonesian)
  }
}
