import Charts
import Languages
import Quantities
import Testing

@testable import Charts

/// The expectations on ticks and bounds are those of d3-scale 4's own tests.
@Suite struct LogScaleTests {
  private static let digits: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

  @Test func `ticks of a logarithmic scale are those of d3`() {
    let tenths = (1...9).map { Double($0) / 10 }
    #expect(LogTicks.values(from: 0.1, to: 10) == tenths + LogScaleTests.digits + [10])
    #expect(LogTicks.values(from: 0.1, to: 1) == tenths + [1])
    #expect(LogTicks.values(from: 1, to: 5) == [1, 2, 3, 4, 5])
    #expect(LogTicks.values(from: 1, to: 10) == LogScaleTests.digits + [10])
    #expect(
      LogTicks.values(from: 1, to: 100)
        == LogScaleTests.digits + LogScaleTests.digits.map { $0 * 10 } + [100])
    #expect(
      LogTicks.values(from: 0.006029505943610648, to: 0.49999) == [
        0.007, 0.008, 0.009, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.2, 0.3,
        0.4,
      ])
    #expect(
      LogTicks.values(from: 1, to: 1e10) == (0...10).map { Ticks.powerOfTen($0) })
    #expect(
      LogTicks.values(from: 1e-29, to: 1e-1)
        == stride(from: -28, through: -2, by: 2).map { Ticks.powerOfTen($0) })
    #expect(
      LogTicks.values(from: 0.95, to: 1.05e8, count: 8) == (0...8).map { Ticks.powerOfTen($0) })
    #expect(LogTicks.values(from: 0, to: 1) == [] && LogTicks.values(from: 2, to: 1) == [])
  }

  @Test(
    arguments: [
      (1, 10, [1, 2, 5, 10]), (2, 50, [2, 5, 10, 20, 50]), (0.5, 20, [0.5, 1, 2, 5, 10, 20]),
      (1, 100, [1, 10, 100]), (1, 1e6, [1, 10, 100, 1e3, 1e4, 1e5, 1e6]),
    ] as [(Double, Double, [Double])])
  func `powers are labelled, with halves and fifths of them under two decades`(
    low: Double, high: Double, ticks: [Double]
  ) {
    #expect(LogTicks.labelled(from: low, to: high, limit: 9) == ticks)
  }

  @Test func `labels are thinned evenly`() {
    #expect(LogTicks.labelled(from: 1, to: 1e8, limit: 5) == [1, 100, 1e4, 1e6, 1e8])
    #expect(LogTicks.labelled(from: 2, to: 50, limit: 3) == [2, 50])
  }

  @Test(
    arguments: [
      (1.1, 109, 1, 1000), (0.7, 110.01, 0.1, 1000), (1.5, 50, 1, 100), (0.01, 0.49, 0.01, 1),
      (1.1, 10.9, 1, 20), (6.7, 123.1, 5, 200), (5, 5, 2, 5), (1, 1, 0.5, 1),
    ] as [(Double, Double, Double, Double)])
  func `bounds are ticks`(start: Double, stop: Double, low: Double, high: Double) {
    #expect(LogTicks.nice(from: start, to: stop) == (low, high))
  }

  @Test func `logarithms are exact to fifteen digits`() {
    #expect((0...22).allSatisfy { Logarithm.decimal(Ticks.powerOfTen($0)) == Double($0) })
    let known = [
      (2.0, 0.301_029_995_663_981_2), (5, 0.698_970_004_336_018_8), (3, 0.477_121_254_719_662_4),
      (7e-5, -4.154_901_959_985_743), (123_456, 5.091_512_201_627_771),
    ]
    for (value, logarithm) in known {
      #expect((Logarithm.decimal(value) - logarithm).magnitude < 1e-14)
    }
    #expect(Logarithm.natural(1) == 0)
  }

  @Test func `equal ratios are equal distances`() {
    let scale = ValueScale(.log, domain: (1, 100), range: (200, 0))
    #expect([1, 10, 100].map { scale($0).rounded() } == [200, 100, 0])
    #expect(scale(0) == 200 && scale(-3) == 200)
    let two = ValueScale(.log, domain: (1, 2), range: (0, 1))
    for (value, pixel) in [(0.5, -1), (1.5, 0.584_962_5), (2.5, 1.321_928_1)] {
      #expect((two(value) - pixel).magnitude < 1e-6)
    }
  }

  @Test func `a symmetric logarithm passes through zero`() {
    let scale = ValueScale(.symlog, domain: (-100, 100), range: (0, 1))
    #expect(scale(-100) == 0 && scale(0) == 0.5 && scale(100) == 1)
    #expect(scale(10) > 0.7 && scale(10) + scale(-10) == 1)
  }

  @Test(
    arguments: [
      ([3, 40, 900], ScaleType.log, ["1", "10", "100", "1,000"]),
      ([0.02, 7], .log, ["0.01", "0.1", "1", "10"]), ([12, 80], .log, ["10", "20", "50", "100"]),
      (
        [-40, 900], .symlog,
        ["\u{2212}1,000", "\u{2212}100", "0", "100", "1,000"]
      ),
      ([0, 5], .symlog, ["0", "1", "10"]),
    ] as [([Double], ScaleType, [String])])
  func `labels have the digits they need`(values: [Double], scale: ScaleType, labels: [String]) {
    let axis = ValueAxis(
      values, pixels: 250, includesZero: false, unit: AxisUnit(for: [], isStacked: false),
      language: .english, scale: scale)
    #expect(axis.ticks.map(\.label) == labels)
  }

  @Test func `very different sizes have one magnitude`() throws {
    let made = ChartSeries(
      id: "m", label: "M", unit: .usDollar, scale: .one,
      points: [point("2020", "50000"), point("2021", "70000000000")])
    let unit = AxisUnit(for: [made], isStacked: false)
    let axis = ValueAxis(
      [5e-5, 70], pixels: 250, includesZero: false, unit: unit, language: .indonesian, scale: .log)
    #expect(
      axis.ticks.map(\.label) == ["0,00001", "0,0001", "0,001", "0,01", "0,1", "1", "10", "100"])
    #expect(axis.topLabel.plain == "US$100 miliar")
    let round = ValueAxis(
      [900], pixels: 250, includesZero: true, unit: unit, language: .english, scale: .log)
    #expect(round.topLabel.plain == "US$1,000 bn")
    let falls = ValueAxis(
      [-90, -80], pixels: 250, includesZero: false, unit: unit, language: .english)
    #expect(falls.topLabel.plain == "\u{2212}US$80 bn")
  }

  @Test(arguments: ["line", "step", "range", "dot", "dumbbell", "slope", "ladder", "scatter"])
  func `a mark without a baseline draws the scale that it announces`(name: String) throws {
    let chart = Fixtures.powers(try #require(MarkName(name)))
    var builder = FrameBuilder(chart.spec, language: .english)
    let built = builder.frame(of: chart.data)
    let frame = try #require(built, "\(builder.problems)")
    for canvas in [Canvas.wide(.english), .narrow(.english)] {
      let boxes = frame.scene(on: canvas).titled.values
      let xs = Set(boxes.map { (($0.x + $0.right) * 50).rounded() / 100 }).sorted()
      let ys = Set(boxes.map { (($0.y + $0.bottom) * 50).rounded() / 100 }).sorted()
      let along = frame.mark.mark.isLying || name == "dumbbell" || name == "ladder" ? xs : ys
      #expect(along.count == 3, "\(canvas.width): \(xs) \(ys)")
      #expect((along[1] * 2 - along[0] - (along.last ?? 0)).magnitude < 0.1, "\(canvas.width)")
    }
  }

  private func problems(_ change: (inout Fixtures.Chart) -> Void) -> [String] {
    var chart = Fixtures.growth
    change(&chart)
    do throws(ChartRefusal) {
      return try ChartRenderer(language: .english).render(chart.spec, chart.data).warnings
        .map(\.message)
    } catch {
      return error.problems.map(\.message)
    }
  }

  @Test func `what is not above zero has no logarithm`() {
    #expect(
      problems {
        $0.data.series[0].points[1].value = .zero
        $0.data.series[1].points[2].value = decimal("-5")
      } == [
        "the value of series 'a' at '2020' is not above zero, and so has no logarithm; "
          + "expected the scale 'symlog' or 'linear'",
        "the value of series 'b' at '2021' is not above zero, and so has no logarithm; "
          + "expected the scale 'symlog' or 'linear'",
      ])
    #expect(
      problems { $0.spec.annotations = [.valueRule(.zero, "Nothing")] } == [
        "the annotation at the value 0 is not above zero, and so has no logarithm; "
          + "expected the scale 'symlog' or 'linear'"
      ])
    #expect(
      problems { $0.spec.includesZero = true } == [
        "a logarithmic scale has no zero; expected the scale 'symlog' or 'linear'"
      ])
    #expect(
      problems { $0.spec.mark = .column } == [
        "a 'column' on a logarithmic scale misleads, for its length stands for the value; "
          + "expected the mark 'line' or 'dot'"
      ])
  }

  @Test func `the subtitle names the scale`() throws {
    let chart = try ChartRenderer(language: .english).render(
      Fixtures.growth.spec, Fixtures.growth.data)
    #expect(chart.subtitle.contains("logarithmic scale"))
  }
}

extension Scene {
  /// The shapes that say what they stand for, by these words.
  fileprivate var titled: [String: Box] {
    var boxes: [String: Box] = [:]
    for shape in shapes {
      switch shape {
      case .path(let path): if let title = path.title { boxes[title] = path.bounds }
      case .dot(let dot): if let title = dot.title { boxes[title] = shape.bounds }
      case .text: break
      }
    }
    return boxes
  }
}
