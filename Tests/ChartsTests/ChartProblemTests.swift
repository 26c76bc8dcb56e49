import Charts
import Languages
import Quantities
import Testing

@Suite struct ChartProblemTests {
  private func problems(_ chart: Fixtures.Chart) -> [ChartProblem] {
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data).warnings
    } catch {
      return error.problems
    }
  }

  private func messages(_ change: (inout Fixtures.Chart) -> Void) -> [String] {
    var chart = Fixtures.groupedColumn
    change(&chart)
    return problems(chart).map(\.message)
  }

  @Test func `fixtures have no problems`() {
    for fixture in Fixtures.all { #expect(problems(fixture.chart) == [], "\(fixture.name)") }
  }

  @Test func `mixtures need a reason`() {
    #expect(
      messages { $0.spec.mixed = nil } == [
        "bases 'cash-ppe', 'cash-ppe-gross', 'cash-ppe-net' on one scale; expected one, "
          + "or the reason in 'mixed'",
        "fiscal and civil years on one scale; expected one, or the reason in 'mixed'",
      ])
    #expect(
      messages {
        $0 = Fixtures.five
        $0.data.series[1].nature = .stock
      } == [
        "levels and amounts over a period on one scale; expected one, or the reason in 'mixed'"
      ])
    #expect(
      messages {
        $0 = Fixtures.five
        $0.spec.mixed = "because"
      } == ["'mixed' gives a reason, but nothing is mixed"])
  }

  @Test func `no reason allows two units on one axis`() {
    #expect(
      messages { $0.data.series[1].unit = .megawatt } == [
        "units 'USD', 'MW' on one axis; expected one unit in a chart"
      ])
  }

  @Test func `positions are of one kind`() {
    #expect(
      messages { $0.data.series[0].points.append(point("2025-Q1", "3")) } == [
        "positions of different kinds side by side: 'annual', 'quarterly'"
      ])
  }

  @Test func `nothing to draw is refused`() {
    #expect(
      messages { $0.spec.periods = Period(parsing: "1999").map { .list([$0]) } } == [
        "the chart has no value to draw; expected at least one in its periods"
      ])
  }

  @Test func `series, labels and points stand once`() {
    #expect(
      messages {
        $0.data.series[1].id = "microsoft"
        $0.data.series[2].label = "Meta"
        $0.data.series[0].points.append(point("FY2025", "1"))
      } == [
        "series 'microsoft' stands twice in one chart",
        "two series are labelled 'Meta'; "
          + "expected different labels",
        "series 'microsoft' has two values at 'FY2025'; expected one",
      ])
  }

  @Test func `there are as many series as colours`() {
    #expect(
      messages { chart in
        chart = Fixtures.five
        for extra in 6...8 {
          var series = Fixtures.amazon
          series.id = "x\(extra)"
          series.label = "X\(extra)"
          series.basis = .cashPPE
          series.slot = nil
          chart.data.series.append(series)
        }
      } == ["8 series in one chart; expected at most 6, or several charts"])
    #expect(
      messages { $0.data.series[0].slot = 9 } == [
        "series 'microsoft' has colour 9; expected 0 to 6"
      ])
  }

  @Test func `a stack is of exact numbers`() {
    #expect(
      messages {
        $0.spec.arrange = .stack
        $0.data.series[3].points[0] = point("2020", "-1")
        $0.data.series[3].points[1] = point("2021", low: "1", high: "2")
      } == [
        "the value of series 'meta' at '2020' cannot be stacked; expected one exact number, "
          + "and a negative one only in 'arrange: diverging'",
        "the value of series 'meta' at '2021' cannot be stacked; expected one exact number, "
          + "and a negative one only in 'arrange: diverging'",
      ])
  }

  @Test func `a range goes up`() {
    #expect(
      messages { $0.data.series[3].points[0] = point("2020", low: "5", high: "2") } == [
        "the range of series 'meta' at '2020' ends below its start"
      ])
  }

  @Test func `columns that would be too thin are refused`() {
    #expect(
      messages { chart in
        chart = Fixtures.five
        chart.data.series = [Fixtures.amazon]
        chart.data.series[0].points = (0..<120).map { point("\(1900 + $0)", "1") }
      } == ["120 positions in one chart; expected at most 104, or the mark 'line'"])
    #expect(
      messages { chart in
        chart = Fixtures.five
        chart.spec.mark = .line
        chart.data.series = [Fixtures.amazon]
        chart.data.series[0].points = [point("0001-01", "1"), point("0999-12", "1")]
      } == ["11988 positions in one chart; expected at most 10000"])
  }

  @Test func `ids are plain and a title is wanted`() {
    #expect(
      messages {
        $0.spec.id = "Über uns"
        $0.spec.title = nil
      } == [
        "bad chart id 'Über uns'; expected lower-case letters, digits and hyphens",
        "the chart has no title; expected what it shows in one sentence",
      ])
  }

  @Test func `a name that no three lines hold is cut and told of`() {
    let name = String(repeating: "Averylongword", count: 5)
    #expect(
      messages {
        $0 = Fixtures.longNames
        $0.data.series[0].points[0].position = .category(name)
      } == ["no room for the label '\(name)'; expected a shorter one in 'short'"])
  }

  @Test func `numbers of any size are drawn or refused`() {
    for exponent in [-36, -20, 0, 20, 36] {
      var chart = Fixtures.five
      chart.data.series[0].points[0].value = ExactDecimal(significand: 9, exponent: exponent)
      let found = problems(chart)
      #expect(found.isEmpty || found.first?.id == "chart-value-out-of-range", "\(exponent)")
    }
  }

  @Test func `every problem has a name of its own`() {
    let ids = [
      ChartProblem.noData, .badID(""), .duplicateSeries(""), .mixedCalendars, .mixedNatures,
      .noTitle, .needlessMixed, .labelCut(""), .duplicateLabel(""),
    ].map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("chart-") })
  }
}
