import Languages
import Quantities
import SeededGenerator
import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test func `a linear scale maps in proportion, upwards too`() {
    let scale = LinearScale(domain: (0, 200), range: (250, 50))
    #expect([0, 50, 200].map { scale($0) } == [250, 200, 50])
  }

  @Test(
    arguments: [
      ([], true, 0, 1), ([0, 0], true, 0, 1), ([5, 5], true, 0, 5), ([5, 5], false, 4.75, 5.25),
      ([-5, -5], true, -5, 0), ([20, 30], false, 20, 30), ([20, 30], true, 0, 30),
    ] as [([Double], Bool, Double, Double)])
  func `a domain always has height`(values: [Double], zero: Bool, low: Double, high: Double) {
    let domain = LinearScale.domain(of: values, includesZero: zero)
    #expect(domain == (low, high))
  }

  @Test func `a band scale leaves room at both ends`() {
    let scale = BandScale(count: 4, range: (0, 400))
    #expect(scale.step == 100)
    #expect(scale.bandwidth == 80)
    #expect((0..<4).map { scale.start($0).rounded() } == [10, 110, 210, 310])
    #expect(scale.center(0) == 50)
  }

  @Test func `a point scale reaches both ends and centres a single point`() {
    let scale = PointScale(count: 3, range: (10, 110))
    #expect((0..<3).map { scale($0) } == [10, 60, 110])
    #expect(PointScale(count: 1, range: (10, 110))(0) == 60)
  }

  @Test func `labels stay where there is room`() {
    let centers = LabelSpacing.centers(
      wanted: [20, 60], heights: [16, 16], low: 0, high: 100)
    #expect(centers == [20, 60])
  }

  @Test func `labels that overlap are moved as little as possible`() {
    let centers = LabelSpacing.centers(
      wanted: [50, 52, 90], heights: [20, 20, 20], low: 0, high: 200)
    #expect(centers == [41, 61, 90])
    let pushed = LabelSpacing.centers(
      wanted: [95, 96, 97], heights: [20, 20, 20], low: 0, high: 100)
    #expect(pushed == [50, 70, 90])
    #expect(LabelSpacing.centers(wanted: [1, 2], heights: [20, 20], low: 0, high: 30) == nil)
  }

  @Test func `five hundred labels never overlap, keep their order and stay inside`() throws {
    var random = SeededGenerator(seed: 7)
    let wanted = (0..<500).map { _ in Double.random(in: 0...10_000, using: &random) }
    let heights = (0..<500).map { _ in Double.random(in: 8...19, using: &random) }
    let centers = try #require(
      LabelSpacing.centers(wanted: wanted, heights: heights, low: 0, high: 10_000))
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (a, b) in zip(order, order.dropFirst()) {
      #expect(centers[a] + heights[a] / 2 <= centers[b] - heights[b] / 2 + 1e-6)
    }
    #expect(order.allSatisfy { centers[$0] >= 0 && centers[$0] <= 10_000 })
  }

  @Test func `zero is left out of an axis alike on both of its sides`() throws {
    func domain(_ values: String) throws -> [Double] {
      var chart = Fixtures.singleArea
      chart.spec.mark = .line
      chart.data.series[0].points = Fixtures.years(2020, values)
      var builder = FrameBuilder(chart.spec, language: .english)
      let frame = builder.frame(of: chart.data)
      let axis = try #require(frame).valueAxis(pixels: 250)
      return [axis.domain.low, axis.domain.high]
    }
    #expect(try domain("10 40 100") == [0, 100])
    #expect(try domain("-10 -40 -100") == [-100, 0])
    #expect(try domain("70 100") == [70, 100])
    #expect(try domain("-70 -100") == [-100, -70])
  }

  @Test(arguments: [("10 100", true), ("70 100", false)])
  func `only zero has a strong line`(values: String, isDrawn: Bool) throws {
    var chart = Fixtures.singleArea
    chart.spec.mark = .line
    chart.data.series[0].points = Fixtures.years(2020, values)
    var builder = FrameBuilder(chart.spec, language: .english)
    let frame = builder.frame(of: chart.data)
    let scene = try #require(frame).scene(on: .wide(.english))
    #expect(scene.layers.contains { $0.paint == .line(.ink2) } == isDrawn)
  }

  @Test(
    arguments: [
      (160, ["0", "3,000 MW"]), (220, ["0", "1,000", "2,000", "3,000 MW"]),
    ] as [(Double, [String])])
  func `an axis across a drawing has lines where it has labels, and both of its ends`(
    width: Double, texts: [String]
  ) {
    let axis = ValueAxis(
      [25, 2200], pixels: 200, includesZero: true, unit: AxisUnit(unit: .megawatt, scale: .one),
      language: .english, isUpright: false)
    var layers = LayerSet()
    let scale = axis.scale(from: 0, to: width)
    axis.drawAcross(scale, from: 0, to: 100, on: .narrow(.english), into: &layers)
    let scene = Scene(width: 288, height: 120, layers: layers.layers)
    let labels = scene.texts.map(\.text.plain)
    #expect(labels == texts)
    let lines = scene.shapes.compactMap { shape in
      if case .path(let path) = shape { path.pieces.count } else { nil }
    }
    #expect(lines == [labels.count])
  }
}

@Suite struct DayAxisTests {
  private func labels(_ first: String, _ last: String, finest: Double = 1) throws -> [String] {
    let low = try #require(CivilDate(first)), high = try #require(CivilDate(last))
    let scale = LinearScale(
      domain: (Double(low.daysSince1970), Double(high.daysSince1970)), range: (40, 660))
    return DayAxis(scale: scale, canvas: .wide(.english), finest: finest).labels()
      .map { String($0.text.map { $0 == "\u{A0}" ? " " : $0 }) }
  }

  @Test func `days, weeks, months and years follow as room gets short`() throws {
    #expect(try labels("2025-03-03", "2025-03-07").prefix(2) == ["3 Mar", "4 Mar"])
    #expect(try labels("2025-03-03", "2025-03-22").prefix(2) == ["3 Mar", "5 Mar"])
    #expect(try labels("2025-03-04", "2025-04-20").prefix(2) == ["10 Mar", "17 Mar"])
    #expect(try labels("2025-03-04", "2025-08-20").prefix(2) == ["17 Mar", "31 Mar"])
    #expect(try labels("2025-01-01", "2025-12-20").prefix(2) == ["Jan", "Feb"])
    #expect(try labels("2021-01-01", "2024-12-20").prefix(2) == ["Jan", "Apr"])
    #expect(try labels("1985-01-01", "2014-12-20").prefix(2) == ["1986", "1988"])
    #expect(try labels("1901-01-01", "2014-12-20").prefix(2) == ["1910", "1920"])
  }

  @Test func `no label is finer than the data`() throws {
    #expect(try labels("2025-03-03", "2025-03-22", finest: 7).prefix(2) == ["3 Mar", "10 Mar"])
    #expect(try labels("2025-01-15", "2025-06-15", finest: 30).prefix(2) == ["Feb", "Mar"])
    #expect(try labels("2015-07-01", "2025-07-01", finest: 365).first == "2016")
  }

  @Test func `years are named at the first label and where they change`() throws {
    #expect(try labels("2025-12-25", "2026-01-05", finest: 2).suffix(2) == ["2025", "2026"])
  }
}
