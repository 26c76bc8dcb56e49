import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct SubtitleTests {
  private func render(
    _ subtitle: String?, _ change: (inout Fixtures.Chart) -> Void = { _ in }
  ) throws -> RenderedChart {
    var chart = Fixtures.Chart(
      spec: Fixtures.spec("subtitle", .line, "Made-up numbers"),
      data: ChartData(series: [
        series("a", "A", basis: .unstated, Fixtures.years(2021, "10 20 40")),
        series("b", "B", basis: .unstated, Fixtures.years(2021, "30 20 60")),
      ]))
    chart.spec.subtitle = subtitle
    change(&chart)
    return try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
  }

  @Test func `an author's subtitle is completed by what it does not say`() throws {
    #expect(try render("My own").subtitle == "My own, US$ bn")
    #expect(
      try render("My own") {
        $0.spec.transforms = [.delta]
        $0.spec.scale = .symlog
      }.subtitle == "My own, US$ bn, change on the year before, symmetric logarithmic scale")
  }

  @Test func `what an author's subtitle says already is not repeated`() throws {
    for said in [
      "Spending, US$ bn", "Spending in billions of dollars", "Spending, $ billion",
      "Spending in billions of US dollars",
    ] {
      #expect(try render(said).subtitle == said)
    }
    let log = try render("Spending, US$ bn, on a log scale") { $0.spec.scale = .log }
    #expect(log.subtitle == "Spending, US$ bn, on a log scale")
    let share = try render("Share of total, per cent") { $0.spec.transforms = [.share] }
    #expect(share.subtitle == "Share of total, per cent")
    let indonesian = try render("Belanja dalam miliar dolar") { $0.language = .indonesian }
    #expect(indonesian.subtitle == "Belanja dalam miliar dolar")
    let companies = try render("Some companies") { chart in
      for row in chart.data.series.indices { chart.data.series[row].scale = .million }
    }
    #expect(companies.subtitle == "Some companies, US$ m")
  }

  @Test func `a table's caption is never the author's subtitle`() throws {
    let shares = try render("Share of total, %") {
      $0.spec.mark = .column
      $0.spec.arrange = .normalize
      for row in $0.data.series.indices {
        $0.data.series[row].unit = .terawattHour
        $0.data.series[row].scale = .one
      }
    }
    #expect(shares.subtitle == "Share of total, %")
    #expect(shares.table.caption.hasSuffix("TWh, calendar years, 2021–2023"))
  }

  @Test func `years between which others are left out are listed`() throws {
    let years = ["2021", "2023"].compactMap { Period(parsing: $0) }
    #expect(
      try render(nil) { $0.spec.periods = .list(years) }.subtitle
        .hasSuffix("calendar years, 2021 and 2023"))
    #expect(
      try render(nil) {
        $0.spec.periods = .list(years)
        $0.language = .indonesian
      }.subtitle.hasSuffix("tahun kalender, 2021 dan 2023"))
    #expect(try render(nil).subtitle.hasSuffix("2021–2023"))
  }

  @Test func `sums that begin in different years say so`() throws {
    let sums = try render(nil) {
      $0.spec.transforms = [.cumulative]
      $0.data.series[1].points.removeFirst()
    }
    #expect(sums.subtitle.contains("cumulative, each from its first value"))
    #expect(
      try render(nil) { $0.spec.transforms = [.cumulative] }.subtitle
        .contains("cumulative from 2021"))
  }

  @Test func `a value was so on a day and in any other period`() throws {
    let days = try render(nil) {
      $0.data.series.removeLast()
      $0.data.series[0].points = [point("2025-04-08", "5"), point("2025-04-10", "6")]
    }
    #expect(
      days.description.replacing("\u{A0}", with: " ").contains("5 on 8 Apr 2025, 6 on 10 Apr 2025"))
    #expect(try render(nil).description.contains("A: 10 in 2021, 40 in 2023"))
    let indonesian = try render(nil) { $0.language = .indonesian }
    #expect(
      indonesian.description.replacing("\u{A0}", with: " ")
        .contains("A: 10 pada tahun 2021, 40 pada tahun 2023"))
  }
}
