import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct WaterfallTests {
  private func problems(_ change: (inout Fixtures.Chart) -> Void) -> [String] {
    var chart = Fixtures.namedBridge
    change(&chart)
    var builder = FrameBuilder(chart.spec, language: chart.language)
    _ = builder.frame(of: chart.data)
    return builder.problems.map { $0.message.replacing("\u{A0}", with: " ") }
  }

  @Test func `each bar starts where the one before it ends, and the last is the total`() {
    var random = RandomCharts(seed: 5)
    var count = 0
    for chart in (0..<1500).map({ _ in random.next() }) where chart.spec.mark == .waterfall {
      var builder = FrameBuilder(chart.spec, language: chart.language)
      guard let frame = builder.frame(of: chart.data) else { continue }
      let steps = WaterfallStep.steps(of: frame)
      for (step, next) in zip(steps, steps.dropFirst()) {
        let level = next.isTotal ? next.end : next.start
        #expect((level - step.end).magnitude <= max(1, level.magnitude) * 1e-9)
      }
      #expect(steps.filter(\.isTotal).allSatisfy { $0.start == 0 })
      count += 1
    }
    #expect(count > 20)
  }

  @Test func `a total that is not the sum is refused with both numbers`() {
    #expect(
      problems { $0.data.series[0].points[5].value = decimal("117.4") } == [
        "the total 'Kas operasi 2025' is US$117.4 bn, but what stands before it adds up to "
          + "US$107.4 bn",
        "the total 'Arus kas bebas' is US$35.2 bn, but what stands before it adds up to "
          + "US$45.2 bn",
      ])
    // Five numbers rounded to one decimal may be 0.25 apart.
    #expect(problems { $0.data.series[0].points[8].value = decimal("35.3") } == [])
    #expect(problems { $0.data.series[0].points[8].value = decimal("35.5") } != [])
  }

  @Test func `sums are named, and are names of the data`() {
    #expect(
      problems { $0.spec.totals = [] } == [
        "a waterfall of one series with no sum; expected 'totals' with the names of its sums"
      ])
    #expect(
      problems { $0.spec.totals = ["Kas"] } == [
        "unknown name 'Kas' in 'totals'; expected names of the data"
      ])
    #expect(
      problems { $0.data.series[0].points[1].flag = .unavailable } == [
        "the mark 'waterfall' cannot show the value of series 'cash' at 'Laba bersih'; "
          + "expected one exact number"
      ])
  }

  @Test func `several series are compared at two positions`() {
    #expect(
      problems {
        $0 = Fixtures.bridge
        $0.spec.periods = Period(parsing: "2025").map { .list([$0]) }
      } == [
        "the mark 'waterfall' with 1 positions; expected two, or one series with 'totals'"
      ])
  }

  @Test func `the table has both values, the change and sums`() throws {
    let chart = Fixtures.bridge
    let table = try ChartRenderer(language: .english).render(chart.spec, chart.data).table
    #expect(table.header == ["Name", "2024", "2025", "Change"])
    #expect(table.rows[2].header == "Amazon")
    #expect(table.rows[2].cells.map(\.text) == ["82.999", "131.82", "+48.821"])
    #expect(table.rows[4].cells.map(\.text) == ["217.267", "357.509", "+140.242"])
  }

  @Test func `a bar is as long as its change, and no wider at one end`() throws {
    var builder = FrameBuilder(Fixtures.bridgeBelowZero.spec, language: .english)
    let built = builder.frame(of: Fixtures.bridgeBelowZero.data)
    let scene = Waterfall.scene(of: try #require(built), on: .wide(.english))
    let bars = scene.shapes.compactMap { shape -> Path? in
      if case .path(let path) = shape, case .bar = path.role { path } else { nil }
    }
    #expect(bars.count == 7)
    #expect(bars.allSatisfy { Set($0.pieces[0].points.map(\.y)).count == 2 })
  }

  @Test func `two names are no story without sums`() {
    #expect(
      problems {
        $0.data.series[0].points.removeLast(7); $0.spec.totals = []
      } == [
        "a waterfall of one series with no sum; expected 'totals' with the names of its sums"
      ])
  }

  @Test func `whole numbers add up exactly`() {
    func problems(_ end: String) -> Int {
      self.problems {
        $0.spec.totals = ["S", "E"]
        $0.data.series[0].points = [point("S", "10"), point("A", "5"), point("E", end)]
      }.count
    }
    #expect(problems("14") == 1)
    #expect(problems("15") == 0)
  }

  @Test func `changes have the decimals of the values beside them`() throws {
    var chart = Fixtures.bridge
    for row in chart.data.series.indices { chart.data.series[row].decimals = 1 }
    let table = try ChartRenderer(language: .english).render(chart.spec, chart.data).table
    #expect(table.rows[2].cells.map(\.text) == ["83.0", "131.8", "+48.8"])
    #expect(table.rows[4].cells.map(\.text) == ["217.3", "357.5", "+140.2"])
  }
}
