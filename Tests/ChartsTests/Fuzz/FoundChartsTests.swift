import Quantities
import Testing

@testable import Charts

/// Random charts that once broke a promise, by what was wrong with them.
@Suite struct FoundChartsTests {
  @Test(arguments: [
    ("panels of a shared scale, of which one alone shows values", 1048),
    ("a value in the middle of a slope above the drawing", 4810),
    ("the unit of the axis reaches the names of a very narrow chart", 5448),
    ("words at a step of a waterfall, aimed at its value", 6774),
    ("a rule all of which is covered by words", 9725),
    ("a ladder that is indexed", 11398),
    ("a ladder that is added up", 12893),
    ("a sum that fills three quarters of its axis but for a rounding", 109819),
    ("values that leave no room for ranges", 111120),
  ])
  func `a chart that was found wrong is right`(name: String, seed: Int) {
    var charts = FuzzCharts(seed: UInt64(seed))
    var promises = Promises(of: charts.next(), seed: UInt64(seed))
    promises.check()
    #expect(promises.faults == [], "\(name)")
  }

  @Test func `an annotation at the one name of panels is not at a series of that name`() throws {
    var chart = Fixtures.linePanels
    chart.spec.mark = .dot
    chart.spec.annotations = [.text("here", at: .category("Long"), value: nil)]
    let points = [ChartPoint(.category("Long"), value: 5)]
    chart.data.series = ["Short", "Long"].map { series($0.lowercased(), $0, points) }
    let renderer = ChartRenderer(language: chart.language)
    #expect(try renderer.render(chart.spec, chart.data).wideSVG.count > 0)
  }

  @Test func `a ladder, which is about one period, goes from none to the next`() {
    var chart = Fixtures.ladder
    chart.spec.transforms = [.cumulative]
    let renderer = ChartRenderer(language: chart.language)
    do throws(ChartRefusal) {
      _ = try renderer.render(chart.spec, chart.data)
      Issue.record("it was drawn")
    } catch {
      #expect(error.problems.map(\.message).first?.contains("a ladder is about one period") == true)
    }
  }
}
