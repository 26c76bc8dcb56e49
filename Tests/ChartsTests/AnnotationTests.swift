import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct AnnotationTests {
  private func problems(_ change: (inout Fixtures.Chart) -> Void) -> [ChartProblem] {
    var chart = Fixtures.lines
    change(&chart)
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data).warnings
    } catch {
      return error.problems
    }
  }

  private func framed(_ chart: Fixtures.Chart) -> ChartFrame? {
    var builder = FrameBuilder(chart.spec, language: .english)
    return builder.frame(of: chart.data)
  }

  private func period(_ text: String) -> ChartPosition {
    Period(parsing: text).map { .period($0) } ?? .category(text)
  }

  @Test func `a time beside the axis and a name that there is not are refused`() {
    #expect(
      problems { $0.spec.annotations = [.positionRule(period("2031"), "later")] }.map(\.message)
        == [
          "the annotation at '2031' is not on the axis; expected a time from '2019' to '2025'"
        ])
    let names = problems {
      $0 = Fixtures.longNames
      $0.spec.annotations = [
        .text("here", at: .category("Hyperion, Louisianna"), value: nil)
      ]
    }
    #expect(names.map(\.message) == ["the chart has nothing named 'Hyperion, Louisianna'"])
    #expect(names.first?.suggestion == "Hyperion, Louisiana" && names.first?.key == "annotate")
  }

  @Test func `a value far from the data is refused`() {
    #expect(
      problems { $0.spec.annotations = [.valueRule(decimal("900"), "target")] }.map(\.message)
        == [
          "the annotation at the value 900 is too far from the data, which go from 0.0 to 131.8"
        ])
    #expect(problems { $0.spec.annotations = [.valueRule(decimal("150"), "target")] }.isEmpty)
  }

  @Test func `a band goes forward`() {
    #expect(
      problems {
        $0.spec.annotations = [.band(from: period("2024"), to: period("2022"), nil)]
      }.map(\.message) == ["the band from '2024' to '2022' ends before it starts"])
  }

  @Test func `a day stands between the years of an axis`() throws {
    var chart = Fixtures.lines
    chart.spec.annotations = [.positionRule(period("2022-11-30"), "ChatGPT")]
    let frame = try #require(framed(chart))
    let place = try #require(frame.annotations.first?.first)
    #expect(frame.positions[place.index].label == "2022" && place.next == place.index + 1)
    #expect((0.40...0.43).contains(place.fraction))
  }

  @Test func `annotations follow names that are put in order`() throws {
    var chart = Fixtures.longNames
    chart.spec.mark = .bar
    chart.spec.annotations = [.text("x", at: .category("Hyperion, Louisiana"), value: nil)]
    let frame = try #require(framed(chart)).ranked
    let place = try #require(frame.annotations.first?.first)
    #expect(frame.positions[place.index].label == "Hyperion, Louisiana")
  }

  @Test func `what has no room at its place stands below`() throws {
    var chart = Fixtures.five
    let words = "Made-up words that are so long that they have no room on a telephone's chart"
    chart.spec.annotations = (2020...2025).map { .text(words, at: period("\($0)"), value: nil) }
    let frame = try #require(framed(chart))
    let scene = Column.scene(of: frame, on: .narrow(.english))
    #expect(scene.texts.contains { $0.text.hasPrefix("2025: ") })
  }

  @Test func `series that are not highlighted are grey`() throws {
    var chart = Fixtures.lines
    chart.spec.highlight = ["meta"]
    let frame = try #require(framed(chart))
    #expect(frame.series.map(\.slot) == [0, 0, 0, 4])
    #expect(frame.rowsByWeight == [0, 1, 2, 3])
    #expect(
      problems { $0.spec.highlight = ["metta"] }.map(\.suggestion) == ["meta"])
  }

  @Test func `bars of one series are highlighted by their names`() throws {
    var chart = Fixtures.longNames
    chart.spec.mark = .bar
    chart.spec.highlight = ["Hyperion, Louisiana"]
    let frame = try #require(framed(chart))
    #expect(frame.cells[0].map { $0[0].slot } == [0, 1, 0, 0, 0, 0])
  }

  @Test func `words without a value point at the end of a stack`() throws {
    for (chart, top) in [
      (Fixtures.divergingColumn, 9.1), (Fixtures.normalizedColumn, 100),
    ] {
      var chart = chart
      chart.spec.annotations = [.text("Here", at: period("2025"), value: nil)]
      let frame = try #require(framed(chart)).normalized
      let layer = AnnotationLayer(
        frame: frame, canvas: .wide(.english), plot: Box(x: 0, y: 0, right: 600, bottom: 1000),
        value: ValueScale(domain: (0, 1000), range: (1000, 0)), step: 50,
        position: { Double($0) * 50 })
      let target = try #require(layer.target(of: frame.annotations[0]))
      #expect((1000 - target.y - top).magnitude < 1e-9)
    }
  }

  @Test func `a ladder has rules at values and words at announcements`() throws {
    let frame = try #require(framed(Fixtures.annotatedLadder))
    for canvas in [Canvas.wide(.english), .narrow(.english)] {
      let scene = Ladder.scene(of: frame, on: canvas)
      let words = scene.texts.map(\.text).joined(separator: " ")
      #expect(words.contains("Made-up budget") && words.contains("After the results"))
      #expect(scene.layers.contains { $0.paint == .line(.ink2, dash: "4 3") })
    }
  }

  @Test func `a scatter plot has words at names and rules at its upright measure`() throws {
    let frame = try #require(framed(Fixtures.annotatedScatter))
    let scene = Scatter.scene(of: frame, on: .wide(.english))
    #expect(scene.texts.contains { $0.text.hasPrefix("Made-up: no permit") })
    let rule = scene.layers.first { $0.paint == .line(.ink2, dash: "4 3") }
    let line = try #require(rule?.shapes.first?.bounds)
    let tick = try #require(scene.texts.first { $0.text == "20" })
    #expect((line.y - tick.y - 4).magnitude < 0.01)
    #expect(
      problems {
        $0 = Fixtures.scatter
        $0.spec.annotations = [.text("x", at: .category("Dublin"), value: nil)]
      }.map(\.message) == ["the chart has nothing named 'Dublin'"])
  }

  @Test func `an annotation for which a mark has no place is refused`() {
    #expect(
      problems {
        $0 = Fixtures.timeline
        $0.spec.annotations = [.positionRule(period("2026"), "Election")]
      }.map(\.message) == [
        "the mark 'timeline' has no place for the annotation 'rule-x'; expected none"
      ])
    #expect(
      problems {
        $0 = Fixtures.scatter
        $0.spec.annotations = [.band(from: period("2024"), to: period("2025"), nil)]
      }.map(\.message) == [
        "the mark 'scatter' has no place for the annotation 'band-x'; expected 'x' or 'rule-y'"
      ])
  }

  @Test func `a line meets a rectangle that it passes`() {
    let box = Box(x: 10, y: 10, right: 20, bottom: 20)
    #expect(box.meets((0, 15), (30, 15)) && box.meets((12, 12), (14, 14)))
    #expect(!box.meets((0, 0), (30, 5)) && !box.meets((0, 25), (25, 45)))
  }
}

extension Fixtures {
  private static func at(_ text: String) -> ChartPosition {
    Period(parsing: text).map { .period($0) } ?? .category(text)
  }

  /// Words, a rule and a band on lines.
  static var annotatedLines: Chart {
    var chart = lines
    chart.spec.id = "noted-lines"
    chart.spec.annotations = [
      .band(from: at("2020"), to: at("2021"), "Pandemic"),
      .positionRule(at("2022-11-30"), "ChatGPT"),
      .text("Amazon halved its warehouse plans", at: at("2023"), value: decimal("52.729")),
      .valueRule(decimal("100"), "US$100 bn"),
    ]
    return chart
  }

  /// The same on columns.
  static var annotatedColumns: Chart {
    var chart = groupedColumn
    chart.spec.id = "noted-columns"
    chart.spec.highlight = ["amazon"]
    chart.spec.annotations = [
      .band(from: at("2024"), to: at("2025"), "Two years of orders"),
      .text("Amazon halved its warehouse plans", at: at("2023"), value: nil),
      .valueRule(decimal("100"), "Made-up limit"),
    ]
    return chart
  }

  /// A made-up budget in a ladder, and words at an announcement.
  static var annotatedLadder: Chart {
    var chart = ladder
    chart.spec.id = "noted-ladder"
    chart.spec.annotations = [
      .valueRule(decimal("68"), "Made-up budget"),
      .text("After the results", at: at("2025-04-30"), value: nil),
    ]
    return chart
  }

  /// Words at a point, and a limit of what stands up.
  static var annotatedScatter: Chart {
    var chart = scatter
    chart.spec.id = "noted-scatter"
    chart.spec.annotations = [
      .text("Made-up: no permit yet", at: .category("Hyperion"), value: nil),
      .valueRule(decimal("20"), "Made-up limit"),
    ]
    return chart
  }

  /// A limit and words on bars.
  static var annotatedBars: Chart {
    var chart = longNames
    chart.spec.id = "noted-bars"
    chart.spec.mark = .bar
    chart.spec.highlight = ["Hyperion, Louisiana"]
    chart.spec.annotations = [
      .valueRule(decimal("1500"), "Made-up limit of the grid"),
      .text("Under construction", at: .category("Hyperion, Louisiana"), value: decimal("1000")),
    ]
    return chart
  }
}
