import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct MixtureTests {
  private func messages(_ chart: Fixtures.Chart) -> [String] {
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data).warnings
        .map(\.message)
    } catch {
      return error.problems.map(\.message)
    }
  }

  private func chart(_ rows: [ChartSeries], _ transforms: [ChartTransform]) -> Fixtures.Chart {
    var spec = Fixtures.spec("mixed", .column, "Made-up mixtures")
    spec.transforms = transforms
    return Fixtures.Chart(spec: spec, data: ChartData(series: rows))
  }

  private static let bases =
    "bases 'cash-ppe', 'incl-finance-leases' on one scale; expected one, or the reason in 'mixed'"
  private static let calendars =
    "fiscal and civil years on one scale; expected one, or the reason in 'mixed'"

  private var rows: [ChartSeries] {
    [
      series("a", "A", Fixtures.years(2023, "9 9 9")),
      series("b", "B", Fixtures.years(2023, "2 2 2")),
      series("c", "C", basis: .includingFinanceLeases, Fixtures.years(2023, "3 3 3")),
    ]
  }

  @Test func `the rest of the greatest is a mixture when its parts are`() {
    #expect(messages(chart(rows, [.top(1)])) == [MixtureTests.bases])
    #expect(messages(chart(rows, [.share])) == [MixtureTests.bases])
    var excused = chart(rows, [.top(1)])
    excused.spec.mixed = "A reason"
    #expect(messages(excused) == [])
  }

  @Test func `what a filter leaves out mixes nothing`() {
    #expect(messages(chart(rows, [.filter(.names(["a", "b"]))])) == [])
    #expect(messages(chart(rows, [.top(1), .filter(.names(["a"]))])) == [])
  }

  @Test func `differences of levels and of amounts are a mixture`() {
    var mixed = Array(rows.prefix(2))
    mixed[1].nature = .stock
    #expect(
      messages(chart(mixed, [.delta])) == [
        "levels and amounts over a period on one scale; expected one, or the reason in 'mixed'"
      ])
  }

  @Test func `periods say themselves whose years they are`() throws {
    let fiscal = series("a", "A", Fixtures.years(2023, "1 2 3", prefix: "FY"))
    let civil = series("b", "B", Fixtures.years(2023, "1 2 3"))
    #expect(messages(chart([fiscal, civil], [])) == [MixtureTests.calendars])
    let both = series("c", "C", [point("FY2023", "1"), point("2024", "2")])
    #expect(messages(chart([both], [])) == [MixtureTests.calendars])
    let own = chart([fiscal], [])
    let drawn = try ChartRenderer(language: .english).render(own.spec, own.data)
    #expect(drawn.subtitle.hasSuffix("fiscal years, 2023–2025"))
  }

  @Test func `a range of periods is one of days`() throws {
    let range = PeriodSelection.range(
      first: try #require(Period(parsing: "FY2020")), last: try #require(Period(parsing: "2021")))
    let inside = ["2020", "FY2021", "2020-Q1", "2021-12", "2021-12-31"]
    let outside = ["2019", "2022-Q1", "2022-01-01", "FY2019-Q4", "2019-10..2020-03"]
    for text in inside { #expect(range.contains(try #require(Period(parsing: text))), "\(text)") }
    for text in outside {
      #expect(!range.contains(try #require(Period(parsing: text))), "\(text)")
    }
  }

  @Test func `an area of several series is not silently a stack`() {
    var group = chart(Array(rows.prefix(2)), [])
    group.spec.mark = .area
    #expect(messages(group) == [])
    group.spec.arrange = .group
    #expect(
      messages(group) == [
        "the mark 'area of several series' cannot be arranged as 'group'; "
          + "expected stack, normalize"
      ])
    group.spec.facet = ChartFacet()
    #expect(messages(group) == [])
  }
}
