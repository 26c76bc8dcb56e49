import Languages
import Quantities
import SeededGenerator
import Testing

@testable import Charts

@Suite struct RoundingTests {
  private func frame(
    _ values: [String], _ transforms: [ChartTransform], _ arrange: ChartSpec.Arrangement? = nil
  ) throws -> ChartFrame {
    var spec = Fixtures.spec("rounded", .column, "Made-up parts")
    spec.transforms = transforms
    spec.arrange = arrange
    let all = values.enumerated().map { series("s\($0)", "S\($0)", Fixtures.years(2025, $1)) }
    let pipeline = TransformPipeline(spec, ChartData(series: all), language: .english)
    var builder = FrameBuilder(spec, language: .english)
    let frame = builder.frame(of: pipeline.data)
    return try #require(frame).normalized
  }

  private func labels(_ frame: ChartFrame) -> [String] { frame.cells.map { $0[0][0].short } }

  @Test func `shares are rounded once, so that they add up to 100 as they are written`() throws {
    #expect(try labels(frame(["666.9", "1333.1"], [.share])) == ["33.3", "66.7"])
    #expect(try labels(frame(["1", "1", "1"], [.share])) == ["33.4", "33.3", "33.3"])
    #expect(try labels(frame(["8", "8", "1"], [.share])) == ["47.1", "47.0", "5.9"])
    #expect(
      try labels(frame(["1", "1", "1"], [], .normalize)) == ["33.4%", "33.3%", "33.3%"])
    #expect(try labels(frame(["666.9", "1333.1"], [], .normalize)) == ["33.3%", "66.7%"])
  }

  @Test func `a small share has the decimals that show it`() throws {
    #expect(try labels(frame(["9997", "3"], [.share])) == ["99.97", "0.03"])
    #expect(try labels(frame(["9997", "3"], [], .normalize)) == ["99.97%", "0.03%"])
    #expect(try labels(frame(["9997", "0"], [.share])) == ["100", "0"])
  }

  @Test func `an index is rounded once`() throws {
    let base = try #require(Period(parsing: "2025"))
    let index = try frame(["2000 666.9"], [.index(at: base)])
    #expect(index.cells[0].map { $0[0].short } == ["100.0", "33.3"])
    #expect(index.cells[0][1][0].exact == "33.3")
    let thirds = try frame(["3 40"], [.index(at: base)])
    #expect(thirds.cells[0].map { $0[0].short } == ["100", "1,333"])
    #expect(thirds.cells[0][1][0].full == "1,333.3")
  }

  @Test func `what is not zero is never told as 0`() throws {
    #expect(try labels(frame(["1500", "0.4"], [])) == ["1,500", "0.4"])
    #expect(try labels(frame(["1500", "0.04"], [])) == ["1,500", "0.04"])
    #expect(try labels(frame(["1500", "-0.000001"], [])) == ["1,500", ">\u{2212}0.0001"])
    #expect(try labels(frame(["1500", "0"], [])) == ["1,500", "0"])
  }

  @Test func `percentages of any parts add up`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let parts = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        ExactDecimal(
          significand: Int64.random(in: 0...99_999, using: &random),
          exponent: Int.random(in: -5...5, using: &random)) ?? .zero
      }
      guard parts.contains(where: { $0 != .zero }) else { continue }
      let whole = Percentages(of: [parts]).wholes[0]
      let sum = whole?.reduce(ExactDecimal?.some(.zero)) { $0?.adding($1) }
      #expect(sum == 100, "\(parts)")
    }
  }
}
