import Languages
import Quantities
import Testing

@testable import Charts

/// Ranges and ladders.
@Suite struct OutlookTests {
  private func frame(_ chart: Fixtures.Chart) throws -> ChartFrame {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: chart.data)
    return try #require(frame)
  }

  private func problems(_ chart: Fixtures.Chart) -> [ChartProblem] {
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data).warnings
    } catch {
      return error.problems
    }
  }

  /// The boxes of paths that have a title.
  private func boxes(_ scene: Scene, _ title: String) -> [Box] {
    scene.shapes.compactMap { shape in
      if case .path(let path) = shape, path.title?.plain == title { path.bounds } else { nil }
    }
  }

  // MARK: - Ranges

  @Test(arguments: [160.0, 288, 680, 900])
  func `ranges stand between their bounds, as far from each other as these`(width: Double) throws {
    let frame = try frame(Fixtures.metaRanges)
    let canvas = Canvas(width: width, language: .english)
    let axis = try #require(RangeMark.axis(of: frame, on: canvas))
    let scene = RangeMark.scene(of: frame, on: canvas)
    let perUnit = canvas.plotHeight / (axis.domain.high - axis.domain.low)
    let years = [("2024", "38–40", 2.0), ("2026", "125–145", 20)]
    let found = try years.map { year, text, size in
      let title = "Meta, \(year): US$\(text) bn, company guidance"
      let box = try #require(boxes(scene, title).first)
      #expect((box.bottom - box.y - size * perUnit).magnitude < 0.01)
      return box
    }
    #expect((found[0].y - found[1].y - 105 * perUnit).magnitude < 0.01)
  }

  @Test func `the table says of each number what kind it is`() throws {
    var chart = Fixtures.metaRanges
    chart.data.series[0].points[2].flag = .provisional
    let table = try ChartRenderer(language: .english).render(chart.spec, chart.data).table
    let cells = table.rows.map { $0.cells[0] }
    #expect(cells[2].text == "72.215 (provisional); 70–72 (company guidance)")
    #expect(cells[1].text == "39.225; 38–40 (company guidance)" && cells[1].status == nil)
    #expect(cells[3].text == "125–145" && cells[3].status == "company guidance")
  }

  @Test func `a shape that two statuses share has the words of both`() throws {
    var chart = Fixtures.groupedColumn
    chart.data.series[0].points[5].flag = .estimate
    chart.data.series[1].points[6].flag = .lowReliability
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(drawn.description.contains("Lighter: estimate or low reliability."))
    #expect(drawn.key.map(\.label).last == "Estimate or low reliability")
  }

  @Test func `each shape in the drawing is explained, and no other`() throws {
    let shapes = try frame(Fixtures.rangeShapes)
    let labels = Key(outlookOf: shapes, namesSeries: false).items.map(\.label)
    #expect(
      labels == [
        "Actual", "Estimate, one figure", "Forecast, low to high",
        "Company guidance, low to high", "Company guidance, one figure",
        "Company guidance, at least", "Company guidance, at most",
      ])
    let symbols = Key(outlookOf: shapes, namesSeries: false).items.map(\.symbol)
    #expect(symbols == [.dot, .diamond, .range, .range, .diamond, .floor, .ceiling])
    let plain = try frame(Fixtures.metaRanges)
    #expect(Key(outlookOf: plain, namesSeries: false).items.count == 2)
  }

  @Test func `two statements of one status at one position are refused`() {
    var chart = Fixtures.metaRanges
    chart.data.series[0].points.append(point("2026", "130", flag: .guidance))
    #expect(problems(chart).map(\.id) == ["chart-duplicate-point"])
  }

  // MARK: - Ladders

  @Test(arguments: [160.0, 288, 680, 900])
  func `a ladder's bars end at their values and its rule at the outcome`(width: Double) throws {
    let frame = try frame(Fixtures.ladder)
    let scene = Ladder.scene(of: frame, on: Canvas(width: width, language: .english))
    let texts = [("29 Jan 2025", "60–65"), ("30 Apr 2025", "64–72"), ("29 Oct 2025", "70–72")]
    let found = try texts.map { date, text in
      try #require(boxes(scene, "Meta, \(date): US$\(text) bn, company guidance").first)
    }
    let rule = try #require(boxes(scene, "Meta, 29 Jan 2026: US$72.215 bn").first)
    let perUnit = (rule.x - found[0].x) / 12.215
    #expect(rule.x == rule.right)
    #expect(perUnit > 0)
    for (box, bounds) in zip(found, [(60.0, 65.0), (64, 72), (70, 72)]) {
      #expect((box.x - found[0].x - (bounds.0 - 60) * perUnit).magnitude < 0.01)
      #expect((box.right - found[0].x - (bounds.1 - 60) * perUnit).magnitude < 0.01)
    }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.bottom < $1.y })
  }

  @Test func `the newest actual value is the outcome`() throws {
    var chart = Fixtures.ladder
    chart.data.series[0].points.append(point("2025", "72", knownFrom: "2026-01-10"))
    let outcome = try LadderRows(frame(chart)).outcome
    #expect(outcome?.datum.full == "72.215")
  }

  @Test func `points that stand at their announcements make a ladder too`() throws {
    var chart = Fixtures.ladder
    for index in chart.data.series[0].points.indices {
      let known = chart.data.series[0].points[index].knownFrom
      chart.data.series[0].points[index].position =
        known.flatMap { Period(parsing: "\($0)") }.map { .period($0) } ?? .category("")
    }
    let labels = try frame(chart).positions.map(\.label.plain)
    #expect(
      labels == ["29 Jan 2025", "30 Apr 2025", "30 Jul 2025", "29 Oct 2025", "29 Jan 2026"])
  }

  @Test func `an outcome alone, one row and rows of one value are drawn`() throws {
    var chart = Fixtures.ladder
    let points = chart.data.series[0].points
    for kept in [[points[4]], [points[0]], [points[0], points[4]]] {
      chart.data.series[0].points = kept
      let scene = try Ladder.scene(of: frame(chart), on: .narrow(.english))
      #expect(scene.height > 20 && scene.height < 120)
    }
    for index in points.indices {
      chart.data.series[0].points = points
      chart.data.series[0].points[index].low = nil
      chart.data.series[0].points[index].high = nil
      chart.data.series[0].points[index].value = 5
    }
    let scene = try Ladder.scene(of: frame(chart), on: .narrow(.english))
    #expect(scene.shapes.allSatisfy { $0.bounds.x.isFinite })
  }

  @Test func `a ladder is about one series and one period, and every statement has a date`() {
    var chart = Fixtures.ladder
    chart.data.series[0].points.append(point("2026", low: "1", high: "2", flag: .guidance))
    #expect(
      problems(chart).map(\.message).suffix(2) == [
        "series 'meta' does not say when its value at '2026' became known; "
          + "expected a date, for which this mark has a row",
        "series 'meta' is about several periods, '2025', '2026'; expected what was said of one",
      ])
    chart = Fixtures.ladder
    var second = chart.data.series[0]
    second.id = "second"
    second.label = "Second"
    chart.data.series.append(second)
    #expect(
      problems(chart).map(\.message) == [
        "2 series in one chart; expected at most 1, or several charts"
      ])
  }

  @Test func `a ladder's table has a row an announcement`() throws {
    let chart = try ChartRenderer(language: .english).render(
      Fixtures.ladder.spec, Fixtures.ladder.data)
    #expect(chart.table.header == ["Announced", "Meta"])
    #expect(chart.table.rows.first?.header.plain == "29 Jan 2025")
    #expect(chart.table.rows.last?.cells.first?.text == "72.215")
    #expect(chart.subtitle.plain.hasSuffix("US$ bn, 2025"))
  }

  @Test func `a ladder at days says which period it is about`() throws {
    var chart = Fixtures.Chart(
      spec: Fixtures.spec("own", .ladder, "Made-up guidance rose"),
      data: ChartData(series: [
        series(
          "said", "Said", basis: .unstated,
          [
            point("2025-01-29", low: "60", high: "65", flag: .guidance),
            point("2025-04-30", low: "64", high: "72", flag: .guidance),
          ])
      ]))
    chart.spec.period = Period(parsing: "2025")
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(drawn.subtitle == "Basis not stated, US$ bn, 2025")
  }
}

extension String {
  /// The text with plain spaces.
  var plain: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
