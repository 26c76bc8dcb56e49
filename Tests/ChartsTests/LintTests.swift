import Charts
import Diagnostics
import Languages
import Quantities
import Testing

@Suite struct LintTests {
  private func warnings(_ change: (inout Fixtures.Chart) -> Void) throws -> [String] {
    var chart = Fixtures.five
    change(&chart)
    let warnings = try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
      .warnings
    #expect(warnings.allSatisfy { $0.severity == .warning })
    return warnings.map(\.id)
  }

  @Test(
    arguments: [
      ("Capital expenditure", true), ("capital expenditure.", true),
      ("Capital expenditure by company", true), ("Belanja modal menurut perusahaan", true),
      ("Amazon", true), ("Amazon leads by a wide margin", false), ("Amazon spends most", false),
      ("Amazon membelanjakan paling banyak", false), ("US$131 bn by company", false),
      ("Spending has doubled each year since the start by every company", false),
    ])
  func `a title that names the topic is told of`(title: String, isTopic: Bool) throws {
    let found = try warnings {
      $0.spec.title = title
      $0.spec.measure = "Capital expenditure"
    }
    #expect(found == (isTopic ? ["chart-topic-title"] : []))
  }

  @Test func `six columns side by side are too many, but six lines are not`() throws {
    let sixth = Fixtures.series(of: "x", "X")
    #expect(try warnings { $0.data.series.append(sixth) } == ["chart-crowded-columns"])
    #expect(
      try warnings {
        $0.spec.mark = .line
        $0.data.series.append(sixth)
      } == [])
  }

  @Test func `a description without values wants the author's words`() throws {
    func long(_ chart: inout Fixtures.Chart) {
      chart.spec.mark = .line
      for row in chart.data.series.indices {
        chart.data.series[row].label =
          "A name of a great many words, number \(row), which leaves no room for values at all"
      }
    }
    #expect(try warnings(long) == ["chart-no-alt"])
    #expect(
      try warnings {
        long(&$0)
        $0.spec.alt = "All five lines rise."
      } == [])
  }

  @Test func `several series over names are described by their extents`() throws {
    let fixture = Fixtures.normalizedBar
    let chart = try ChartRenderer(language: .english).render(fixture.spec, fixture.data)
    #expect(chart.description.contains("Coal: 5.9% to 63.2%; Gas: 4.5% to 49.0%;"))
    #expect(chart.warnings.isEmpty)
    var long = fixture
    for row in long.data.series.indices {
      long.data.series[row].label =
        "A name of a great many words, number \(row), which leaves no room for values at all, nor "
        + "for anything else that a reader might want to know"
    }
    let other = try ChartRenderer(language: .english).render(long.spec, long.data)
    #expect(other.warnings.last?.id == "chart-no-alt")
  }
}

extension Fixtures {
  /// One more series like those of the chart of five.
  fileprivate static func series(of id: String, _ label: String) -> ChartSeries {
    var series = five.data.series[1]
    (series.id, series.label) = (id, label)
    return series
  }
}
