import Charts
import Languages
import Quantities

extension Fixtures {
  /// Small multiples.
  static let panels: [(name: String, chart: Chart)] = [
    ("panels", linePanels), ("panels-free", freePanels), ("panels-range", rangePanels),
  ]

  static var linePanels: Chart {
    var chart = lines
    chart.spec.id = "panels"
    chart.spec.facet = ChartFacet()
    return chart
  }

  /// Six made-up series of quarters, each column on an axis of its own, in Indonesian.
  static var freePanels: Chart {
    var chart = quarters
    chart.spec.id = "panels-free"
    chart.spec.mark = .column
    chart.spec.facet = ChartFacet(values: .free)
    chart.spec.title = "Angka rekaan dalam enam panel"
    chart.data.series[0].points[11].flag = .guidance
    chart.language = .indonesian
    return chart
  }

  /// What two companies said of each year, and what came.
  static var rangePanels: Chart {
    var chart = metaRanges
    chart.spec.id = "panels-range"
    let said = [
      point("2025", "91.447", knownFrom: "2026-02-05"),
      point("2025", low: "91", high: "93", flag: .guidance),
      point("2026", low: "180", high: "190", flag: .guidance),
    ]
    chart.data.series.append(
      series("alphabet", "Alphabet", slot: 2, basis: .includingFinanceLeasePrincipal, said))
    chart.spec.facet = ChartFacet(columns: 2)
    return chart
  }
}
