import Charts
import Foundation
import Languages
import Quantities

/// How long drawings take, in processor time: both widths, words, table and bytes.
struct Timings: Encodable {
  /// Median milliseconds of each fixture that is drawn.
  var fixtures: [String: Double] = [:]
  /// The bytes of the larger of the two drawings.
  var bytes: [String: Int] = [:]
  /// Median milliseconds of a line of so many points.
  var points: [String: Double] = [:]
  /// Milliseconds for moving 500 labels apart.
  var labels = 0.0
  /// Seconds for 200 charts, one after the other.
  var charts = 0.0

  /// The numbers as JSON.
  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      return try encoder.encode(self)
    }
  }

  /// Measures everything, about ten seconds.
  static func measured(_ fixtures: ScorecardFixtures) -> Timings {
    var timings = Timings()
    let renderer = ChartRenderer(language: .english, drawsEmptyCharts: true)
    let drawn = fixtures.drawable
    for fixture in drawn {
      let name = fixture.number > 0 ? fixture.name : "F14"
      timings.fixtures[name] = median(of: 101) {
        let chart = try? renderer.render(fixture.spec, fixture.data)
        timings.bytes[name] = chart.map { max($0.wideSVG.count, $0.narrowSVG.count) }
      }
    }
    for count in [625, 1250, 2500, 5000, 10_000] {
      let (spec, data) = line(count)
      timings.points["\(count)"] = median(of: 15) { _ = try? renderer.render(spec, data) }
    }
    timings.labels = median(of: 51) { spread(500) }
    timings.charts =
      median(of: 5) {
        for index in 0..<200 {
          let fixture = drawn[index % drawn.count]
          _ = try? renderer.render(fixture.spec, fixture.data)
        }
      } / 1000
    return timings
  }

  /// The median processor time of a work in milliseconds, after it was done twice.
  private static func median(of count: Int, _ work: () -> Void) -> Double {
    work()
    work()
    let times = (0..<count).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
    }
    return times.sorted()[count / 2]
  }

  /// A line of so many days.
  private static func line(_ count: Int) -> (ChartSpec, ChartData) {
    var spec = ChartSpec(id: "days", mark: .line)
    spec.title = "Days"
    let points = (0..<count).compactMap { index -> ChartPoint? in
      guard let day = CivilDate(daysSince1970: 5000 + index),
        let period = Period(parsing: "\(day)")
      else { return nil }
      let value = ExactDecimal(significand: Int64(1000 + index * 7919 % 613), exponent: -1)
      return ChartPoint(.period(period), value: value)
    }
    let series = ChartSeries(id: "days", label: "Days", unit: .count, points: points)
    return (spec, ChartData(series: [series]))
  }

  private static func spread(_ count: Int) {
    let wanted = (0..<count).map { Double($0 * 7919 % 10_007) }
    let heights = Array(repeating: 17.0, count: count)
    _ = LabelSpacing.centers(wanted: wanted, heights: heights, low: 0, high: 10_000)
  }
}
