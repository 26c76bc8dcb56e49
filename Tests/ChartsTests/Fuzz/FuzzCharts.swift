import Languages
import Quantities
import SeededGenerator

@testable import Charts

/// Random charts with all that an author may add to them: transforms, highlights, notes, short
/// names, other zeros.
struct FuzzCharts {
  private let seed: UInt64
  private var random: SeededGenerator

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed &* 0x2545_f491_4f6c_dd1d &+ 99)
  }

  /// The chart of the seed.
  mutating func next() -> Fixtures.Chart {
    var charts = RandomCharts(seed: seed)
    var chart = charts.next()
    chart.spec.id = "fuzz-\(seed)"
    chart.spec.title = roll(8) == 0 ? nil : words(1 + roll(4))
    if roll(3) == 0 { chart.spec.note = words(1 + roll(12)) }
    if roll(6) == 0 { chart.spec.alt = "A description of the author's own" }
    if roll(8) == 0, let series = chart.data.series.randomElement(using: &random) {
      chart.spec.highlight = [series.id]
    }
    if roll(8) == 0 { chart.spec.includesZero = roll(2) == 0 }
    if roll(4) == 0 { transform(&chart) }
    for row in chart.data.series.indices where roll(6) == 0 {
      chart.data.series[row].shortLabel = "S\(row)"
    }
    for row in chart.data.series.indices where roll(10) == 0 {
      chart.data.series[row].decimals = roll(5)
    }
    return chart
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func words(_ count: Int) -> String {
    RandomCharts.names.shuffled(using: &random).prefix(count).joined(separator: " ")
  }

  private mutating func transform(_ chart: inout Fixtures.Chart) {
    let points = chart.data.series.flatMap(\.points)
    let period = points.compactMap { point -> Period? in
      if case .period(let period) = point.position { period } else { nil }
    }.first
    let transform: ChartTransform? =
      switch roll(8) {
      case 0: period.map { .index(at: $0) }
      case 1: .share
      case 2: .delta
      case 3: .cumulative
      case 4: .top(1 + roll(5))
      case 5: .sort(ChartOrder.allCases[roll(ChartOrder.allCases.count)])
      case 6: .filter(.flags([nil]))
      default: .filter(.atLeast(points.first?.value ?? .zero))
      }
    chart.spec.transforms = [transform].compactMap { $0 }
  }
}
