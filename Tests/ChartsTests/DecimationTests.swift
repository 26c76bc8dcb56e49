import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct DecimationTests {
  private func piece(_ points: [(x: Double, y: Double)]) -> Path.Piece {
    Path.Piece(points: points)
  }

  @Test func `a line of few points stays as it is`() {
    let line = piece((0..<100).map { (Double($0), Double($0 * 7 % 13)) })
    #expect(line.decimated.points.count == 100)
  }

  @Test func `of many points a pixel, both ends and both extremes stay`() {
    let line = piece((0..<1000).map { (Double($0) / 100, Double($0 * 7919 % 613)) })
    let kept = line.decimated.points
    #expect(kept.count <= 40)
    for pixel in 0..<10 {
      let before = line.points.filter { $0.x.rounded(.down) == Double(pixel) }
      let after = kept.filter { $0.x.rounded(.down) == Double(pixel) }
      #expect(before.map(\.y).max() == after.map(\.y).max())
      #expect(before.map(\.y).min() == after.map(\.y).min())
      #expect(before.first?.x == after.first?.x && before.last?.x == after.last?.x)
    }
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.x <= $1.x })
  }

  @Test func `ten thousand days are drawn in 40 KB with a word at the last`() throws {
    let points = try (0..<10_000).map { day in
      let date = try #require(CivilDate(daysSince1970: day))
      let value = ExactDecimal(significand: Int64(day * 7919 % 613))
      return ChartPoint(.period(try #require(Period(parsing: "\(date)"))), value: value)
    }
    var spec = ChartSpec(id: "days", mark: .line)
    spec.title = "Days"
    let series = ChartSeries(id: "days", label: "Days", unit: .count, points: points)
    let chart = try ChartRenderer(language: .english).render(spec, ChartData(series: [series]))
    #expect(chart.wideSVG.count < 40_000 && chart.wideSVG.count > 10_000)
    let titles = String(decoding: chart.wideSVG, as: UTF8.self).matches(of: /<title>/)
    #expect(titles.count == 1)
  }
}
