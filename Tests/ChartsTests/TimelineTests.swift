import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct TimelineTests {
  private func frame(_ chart: Fixtures.Chart) throws -> ChartFrame {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: chart.data)
    return try #require(frame)
  }

  private func messages(_ chart: Fixtures.Chart) -> [String] {
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
        .warnings.map(\.message)
    } catch {
      return error.problems.map(\.message)
    }
  }

  private func boxes(_ scene: Scene) -> [String: Box] {
    var boxes: [String: Box] = [:]
    for case .path(let path) in scene.shapes {
      if let title = path.title { boxes[title.plain] = path.bounds }
    }
    return boxes
  }

  @Test(arguments: [160.0, 288, 680, 900])
  func `bars are as long as their time, months and years with all of their days`(width: Double)
    throws
  {
    let scene = try Timeline.scene(
      of: frame(Fixtures.timeline), on: Canvas(width: width, language: .english))
    let boxes = boxes(scene)
    let year = try #require(
      boxes["Prometheus, New Albany, Ohio: under construction, 2025 – 2026"])
    let month = try #require(
      boxes["Stargate, Abilene, Texas, 1.2 GW: under construction, Jun 2024 – Jun 2026"])
    let perDay = (year.right - year.x) / 730
    #expect(perDay > 0)
    // A month on a small canvas is too short to be drawn thinner.
    #expect(((month.right - month.x) / perDay - 760).magnitude < 32)
    #expect(((year.x - month.x) / perDay - 214).magnitude < 1)
  }

  @Test(arguments: [288.0, 680])
  func `a project whose power nobody states has no words for it`(width: Double) throws {
    var chart = Fixtures.timeline
    let canvas = Canvas(width: width, language: .english)
    let before = try Timeline.scene(of: frame(chart), on: canvas).texts.map(\.text)
    let power = try #require(chart.data.projects[0].capacity)
    chart.data.projects[0].capacity = nil
    let after = try Timeline.scene(of: frame(chart), on: canvas).texts.map(\.text)
    let words = NumberFormat(.english).quantity(power, style: .chart)
    #expect(after == before.filter { $0 != words })
    #expect(after.count == before.count - 1)
  }

  @Test func `a day that is not known is thin, a known one thick`() throws {
    let scene = try Timeline.scene(of: frame(Fixtures.indonesianTimeline), on: .wide(.indonesian))
    let boxes = boxes(scene)
    let days = try #require(
      boxes["Pusat data Batam, angka rekaan, Jalan: beroperasi, 20 Jun 2026 – 31 Jul 2026"])
    #expect(days.bottom - days.y > 12)
    let years = try Timeline.scene(of: frame(Fixtures.timeline), on: .wide(.english))
    let thin = try #require(
      self.boxes(years)["Prometheus, New Albany, Ohio: under construction, 2025 – 2026"])
    #expect(thin.bottom - thin.y == 5)
  }

  @Test func `phases at one time stand below one another, and those that follow beside`() throws {
    let boxes = try boxes(
      Timeline.scene(of: frame(Fixtures.timeline), on: .wide(.english)))
    let built = try #require(
      boxes["Stargate, Abilene, Texas, 1.2 GW: under construction, Jun 2024 – Jun 2026"])
    let cancelled = try #require(
      boxes["Stargate, Abilene, Texas, 600 MW more: cancelled, 23 Sep 2025 – 6 Mar 2026"])
    #expect(cancelled.y > built.bottom)
    let before = try #require(
      boxes["Colossus 1, Memphis, Tennessee: under construction, Jun 2024 – Sep 2024"])
    let after = try #require(boxes["Colossus 1, Memphis, Tennessee: operating, from Sep 2024"])
    #expect(before.y == after.y)
  }

  @Test func `the key has the statuses that are drawn, and moved dates`() throws {
    let items = try Timeline.key(of: frame(Fixtures.timeline), on: .wide(.english)).items
    #expect(
      items.map(\.label) == [
        "Operating", "Under construction", "Announced", "Cancelled",
        "End moved since it was planned",
      ])
    #expect(items.map(\.symbol) == [.square, .square, .square, .struck, .line])
  }

  @Test func `words, table and CSV are of projects`() throws {
    let fixture = Fixtures.timeline
    let chart = try ChartRenderer(language: .english).render(fixture.spec, fixture.data)
    #expect(
      chart.description
        == "Project timeline. Projects by phase, with their capacity, 2024–2030. Operating: 1; "
        + "under construction: 5; announced: 2; cancelled: 1; end moved since it was planned: 1.")
    #expect(
      chart.table.header == [
        "Project", "Phase", "Status", "Start", "End", "End planned before", "Capacity",
      ])
    #expect(chart.table.rows.count == 9)
    #expect(
      chart.table.rows[5].cells.map(\.text.plain) == [
        "phase 1", "under construction", "May 2025", "Sep 2026", "Mar 2026", "0.2 GW",
      ])
    let csv = String(decoding: chart.csv, as: UTF8.self).split(separator: "\r\n")
    #expect(
      csv[6]
        == "uae,\"Stargate UAE, Abu Dhabi\",phase 1,under-construction,2025-05,2026-09,2026-03,"
        + "0.2,0.2,,GW,one,2025-12-05,national-uae")
    #expect(chart.dataAsOf == PartialDate("2026-03-06"))
    #expect(chart.sourceIDs.count == 4)
  }

  @Test func `what cannot be is refused`() {
    var chart = Fixtures.timeline
    chart.data.projects[0].phases[1].start = PartialDate("2027")
    chart.data.projects[1].phases[0].end = PartialDate("2023")
    chart.data.projects[2].phases[0].start = nil
    chart.data.projects[2].phases[0].end = nil
    chart.data.projects[3].label = "Prometheus, New Albany, Ohio"
    chart.spec.facet = ChartFacet()
    #expect(
      messages(chart) == [
        "the mark 'timeline' cannot be drawn in panels; expected a mark that draws series one by one",
        "the phase 'operating' of project 'Colossus 1, Memphis, Tennessee' operates, but starts after "
          + "2026-04-09; "
          + "expected the status announced or under-construction",
        "the phase '1.2 GW' of project 'Stargate, Abilene, Texas' ends before it starts",
        "the phase 'under-construction' of project 'Prometheus, New Albany, Ohio' has no date; "
          + "expected a start, an end or both",
        "two projects are called 'Prometheus, New Albany, Ohio'; "
          + "expected one row with all of its phases",
      ])
    chart = Fixtures.timeline
    chart.data.projects = []
    #expect(
      messages(chart) == [
        "the chart has no value to draw; expected at least one in its periods"
      ])
  }

  @Test(
    arguments: [
      ("2026", "2026-09", false), ("2026-09", "2026", false), ("2026-03", "2026-09", true),
      ("2026-09-30", "2026-09", false), ("2027", "2026-09", true), ("2026-09", "2026-09", false),
    ])
  func `an end has moved when no day can be both`(planned: String, end: String, isMoved: Bool) {
    let phase = ChartPhase(
      .construction, from: nil, to: PartialDate(end), plannedEnd: PartialDate(planned))
    #expect(phase.isSlipped == isMoved)
  }

  @Test func `one day is drawn too`() throws {
    var chart = Fixtures.indonesianTimeline
    chart.data.projects[0].phases = [
      ChartPhase(.operating, from: PartialDate("2026-05-05"), to: PartialDate("2026-05-05"))
    ]
    let scene = try Timeline.scene(of: frame(chart), on: .narrow(.indonesian))
    #expect(scene.shapes.allSatisfy { $0.bounds.x.isFinite && $0.bounds.right <= 289 })
  }

  @Test(arguments: [288.0, 680]) func `all years that there are have ticks`(width: Double) throws {
    var chart = Fixtures.timeline
    chart.spec.now = nil
    let phase = ChartPhase(.announced, from: Fixtures.date("0001"), to: Fixtures.date("9999"))
    chart.data.projects = [ChartProject(id: "all", label: "All", phases: [phase])]
    let scene = Timeline.scene(of: try frame(chart), on: Canvas(width: width, language: .english))
    #expect(scene.texts.count { ["2000", "4000", "5000", "8000"].contains($0.text) } > 0)
  }
}
