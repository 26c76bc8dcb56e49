import Foundation
import FoundationXML
import Languages
import Markup
import Quantities
import SeededGenerator
import Testing

@testable import Charts

@Suite struct SparklineTests {
  private func svg(_ points: [ChartPoint]) throws -> String {
    let series = series("amazon", "Amazon", slot: 3, points)
    let spark = try #require(Sparkline(series, language: .english))
    return String(decoding: spark.bytes(), as: UTF8.self)
  }

  @Test func `a sparkline is small, well-formed and says its ends and its peak`() throws {
    let svg = try svg(Fixtures.years(2019, "16.861 40.14 61.053 63.645 52.729 82.999 70"))
    #expect(svg.utf8.count <= 400)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    let label = "Amazon: US$16.861 bn in 2019, US$70 bn in 2025, highest US$82.999 bn in 2024"
    #expect(svg.replacing("\u{A0}", with: " ").contains("aria-label=\"\(label)\""))
    #expect(svg.contains("class=\"spark l3\"") && svg.contains("role=\"img\""))
    #expect(svg.hasSuffix("\"/><circle cx=\"123\" cy=\"9\" r=\"3\"/></svg>"))
  }

  @Test func `many points take no more bytes`() throws {
    let values = (0..<300).map { "\($0 * 7919 % 1000)" }.joined(separator: " ")
    #expect(try svg(Fixtures.years(1500, values)).utf8.count <= 400)
  }

  @Test func `all points stand inside, whatever the values`() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let count = Int.random(in: 1...80, using: &random)
      let values = (0..<count).map { _ -> Double? in
        Int.random(in: 0..<6, using: &random) == 0
          ? nil : Double.random(in: -1e9...1e9, using: &random)
      }
      let points = SparklinePoints(values, width: 128, height: 32)
      var pen = (x: 0, y: 0)
      for match in points.path.matches(of: /[ml](-?\d+) ?(-?\d+)/) {
        pen = (pen.x + (Int(match.1) ?? 0), pen.y + (Int(match.2) ?? 0))
        #expect((3...125).contains(pen.x) && (3...29).contains(pen.y))
      }
      #expect(!values.contains { $0 != nil } || points.last.map { $0 == pen } == true)
    }
  }

  @Test func `a missing value breaks the line`() throws {
    let points = SparklinePoints([1, 2, nil, 4], width: 128, height: 32)
    #expect(points.path.matches(of: /m/).count == 2)
    #expect(points.path.matches(of: /l/).count == 1)
  }

  @Test func `a missing value breaks a line of many points too`() throws {
    let values = (0..<80).map { $0 == 33 ? nil : Double($0) }
    let points = SparklinePoints(values, width: 128, height: 32)
    #expect(points.path.matches(of: /m/).count == 2)
    let odd = (0..<200).map { $0.isMultiple(of: 2) ? Double($0 * 7919 % 1000) : nil }
    let dots = SparklinePoints(odd, width: 128, height: 32)
    #expect(dots.path.matches(of: /l/).isEmpty && dots.path.utf8.count < 250)
    let whole = SparklinePoints((0..<80).map { Double($0) }, width: 128, height: 32)
    #expect(whole.path.matches(of: /m/).count == 1)
  }

  @Test func `there is none of nothing`() {
    let missing = series("a", "A", [point("2024", flag: .unavailable)])
    #expect(Sparkline(missing, language: .english) == nil)
    #expect(Sparkline(series("a", "A", []), language: .english) == nil)
  }
}
