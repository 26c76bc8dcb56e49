import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct GapTests {
  private func render(_ chart: Fixtures.Chart) throws -> RenderedChart {
    try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
  }

  private func svg(_ chart: Fixtures.Chart) throws -> String {
    String(decoding: try render(chart).wideSVG, as: UTF8.self)
  }

  /// Made-up spending in whole years; `-` is a year without a row.
  private func chart(_ mark: MarkName, _ rows: [String]) -> Fixtures.Chart {
    let all = rows.enumerated().map { row, values in
      series(
        "s\(row)", "S\(row)",
        values.split(separator: " ").enumerated().compactMap { index, value in
          value == "-" ? nil : point("\(2020 + index)", String(value))
        })
    }
    return Fixtures.Chart(
      spec: Fixtures.spec("gaps", mark, "Made-up gaps"), data: ChartData(series: all))
  }

  @Test func `a total says that a part has not been reported at its end`() throws {
    var late = chart(.column, ["1 2 3", "4 5 6", "7 8 -"])
    late.spec.arrange = .stack
    #expect(try svg(late).contains("+ n/a"))
    #expect(try render(late).table.rows[2].cells.map(\.text) == ["3", "6", "n/a"])
    late.spec.mark = .bar
    #expect(try svg(late).contains("9 + n/a"))
  }

  @Test func `no share is known where a part has not been reported at its end`() throws {
    var late = chart(.column, ["1 2 3", "4 5 6", "7 8 -"])
    late.spec.arrange = .normalize
    let frame = try frame(late).normalized
    #expect(frame.cells.allSatisfy { $0[2].first?.isMissing == true })
    late.spec.arrange = nil
    late.spec.transforms = [.share]
    #expect(try render(late).table.rows[2].cells.map(\.text) == ["n/a", "n/a", "n/a"])
    late.spec.transforms = [.top(1)]
    #expect(try render(late).table.rows[2].cells.map(\.text) == ["6", "n/a"])
  }

  @Test func `what has not begun or does not apply is not missing`() throws {
    var early = chart(.column, ["1 2 3", "- 5 6"])
    early.spec.arrange = .stack
    #expect(try !svg(early).contains("n/a"))
    early.data.series[1].points.append(point("2023", flag: .notApplicable))
    early.data.series[0].points.append(point("2023", "4"))
    let frame = try frame(early)
    #expect(!frame.isIncomplete(at: 3) && frame.total(at: 3) == "4")
    early.spec.arrange = nil
    early.spec.transforms = [.share]
    #expect(try render(early).table.rows[3].cells[0].text == "100.0")
  }

  @Test func `a value before the shown span makes its absence in it a gap`() throws {
    var late = chart(.column, ["1 2 3", "4 5 6", "7 8 -"])
    late.spec.arrange = .stack
    late.spec.periods = Period(parsing: "2022").map { .list([$0]) }
    #expect(try frame(late).isIncomplete(at: 0))
  }

  @Test func `under names every absence is a gap, whatever their order`() throws {
    var names = chart(.bar, ["1 2 3", "- 5 6"])
    for row in names.data.series.indices {
      for index in names.data.series[row].points.indices {
        names.data.series[row].points[index].position = .category(
          names.data.series[row].points[index].position.code)
      }
    }
    names.spec.arrange = .stack
    #expect(try svg(names).contains("1 + n/a"))
  }

  @Test func `a stack of layers refuses an end that has not been reported`() {
    var late = chart(.area, ["1 2 3", "4 5 -"])
    late.spec.arrange = .stack
    #expect(throws: ChartRefusal.self) { try render(late) }
    late.data.series[1].points.append(point("2022", flag: .notApplicable))
    #expect(throws: Never.self) { try render(late) }
  }

  // MARK: - Irregular days

  private var days: Fixtures.Chart {
    let all = [["2025-01-01", "2025-01-03"], ["2025-01-02", "2025-01-04"]].enumerated().map {
      row, days in
      series("s\(row)", "S\(row)", days.enumerated().map { point($1, "\($0 + row + 1)") })
    }
    return Fixtures.Chart(
      spec: Fixtures.spec("days", .line, "Made-up days"), data: ChartData(series: all))
  }

  private func frame(_ chart: Fixtures.Chart) throws -> ChartFrame {
    let pipeline = TransformPipeline(chart.spec, chart.data, language: chart.language)
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: pipeline.data)
    return try #require(frame)
  }

  /// The pieces of lines of a drawing's series.
  private func pieces(_ chart: Fixtures.Chart) throws -> [Path.Piece] {
    let scene = try frame(chart).scene(on: .wide(.english))
    return scene.layers.filter { $0.paint.strokeWidth == 2.2 }.flatMap(\.shapes).flatMap {
      if case .path(let path) = $0 { path.pieces } else { [Path.Piece]() }
    }
  }

  @Test func `a line passes days that only another series has`() throws {
    #expect(try pieces(days).count == 2)
    #expect(try !svg(days).contains("n/a"))
    #expect(try render(days).table.rows.map { $0.cells.map(\.text) }.last == ["", "3"])
    var stated = days
    stated.data.series[0].points.append(point("2025-01-02", flag: .unavailable))
    #expect(try pieces(stated).count == 1)
  }

  @Test func `no sum is known on a day that only one series has`() throws {
    var sums = days
    sums.spec.transforms = [.share]
    let cells = try render(sums).table.rows.map { $0.cells.map(\.text) }
    #expect(cells[0] == ["100.0", ""] && cells[1] == ["", "n/a"])
  }

  // MARK: - Filters

  @Test func `what a filter leaves out is not called missing`() throws {
    var kept = chart(.column, ["10 5 12"])
    kept.spec.transforms = [.filter(.atLeast(decimal("8")))]
    #expect(try !svg(kept).contains("n/a"))
    #expect(try render(kept).table.rows.map { $0.cells[0].text } == ["10", "", "12"])
    kept.spec.mark = .line
    #expect(try pieces(kept).isEmpty)
    kept.data.series[0].points[1] = point("2021", flag: .unavailable)
    #expect(try render(kept).table.rows.map { $0.cells[0].text } == ["10", "n/a", "12"])
  }

  @Test func `a filter and a rule count in the largest unit of the data`() throws {
    var kept = chart(.line, ["10 8 12", "5 6 7"])
    kept.data.series[1].scale = .million
    for order in [[0, 1], [1, 0]] {
      var chart = kept
      chart.data.series = order.map { kept.data.series[$0] }
      chart.spec.annotations = [.valueRule(decimal("9"), "rule")]
      #expect(try frame(chart).annotations.map(\.value) == [9])
      chart.spec.annotations = []
      chart.spec.transforms = [.filter(.atLeast(decimal("5")))]
      let drawn = try render(chart)
      #expect(drawn.table.header == ["Period", "S0"])
      #expect(drawn.subtitle.contains("only values from US$5\u{A0}bn"))
    }
  }

  // MARK: - Breaks

  private var broken: Fixtures.Chart {
    var chart = chart(.line, ["10 20 30 60"])
    chart.data.series[0].points[2].flag = .seriesBreak
    return chart
  }

  @Test func `a line breaks where its series does, with a sign that the key explains`() throws {
    #expect(try pieces(broken).count == 2)
    let drawn = try render(broken)
    #expect(drawn.key.map(\.label) == ["Break in series"])
    #expect(drawn.description.contains("Double stroke: break in series."))
    for mark in [MarkName.column, .bar, .area, .step] {
      var chart = broken
      chart.spec.mark = mark
      #expect(try render(chart).key.map(\.label) == ["Break in series"], "\(mark)")
    }
    var whole = broken
    whole.spec.periods = Period(parsing: "2022").map { .list([$0]) }
    #expect(try render(whole).key.isEmpty)
  }

  @Test func `nothing is computed across a break`() throws {
    func cells(_ transform: ChartTransform) throws -> [String] {
      var chart = broken
      chart.spec.transforms = [transform]
      return try render(chart).table.rows.map { row in
        row.cells[0].text + (row.cells[0].status.map { ", \($0)" } ?? "")
      }
    }
    let base = try #require(Period(parsing: "2020"))
    let later = try #require(Period(parsing: "2022"))
    #expect(try cells(.delta) == ["10", "n/a", "30"])
    #expect(try cells(.cumulative) == ["10", "30", "n/a", "n/a"])
    #expect(try cells(.index(at: base)) == ["100.0", "200.0", "n/a", "n/a"])
    #expect(
      try cells(.index(at: later)) == ["n/a", "n/a", "100.0, break in series", "200.0"])
  }
}
