import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct ScatterTests {
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

  private func dots(_ scene: Scene) -> [(name: String, dot: Dot)] {
    scene.shapes.compactMap { shape in
      guard case .dot(let dot) = shape, let title = dot.title else { return nil }
      return (String(title.prefix { $0 != "." }), dot)
    }
  }

  @Test(arguments: [160.0, 288, 680, 900]) func `areas are in proportion to their values`(
    width: Double
  ) throws {
    let frame = try frame(Fixtures.bubbles)
    let dots = dots(Scatter.scene(of: frame, on: Canvas(width: width, language: .indonesian)))
    let points = ScatterPoint.points(of: frame)
    #expect(dots.count == points.count && points.count == 11)
    let greatest = try #require(dots.first?.dot)
    for point in points {
      guard let area = point.area else { continue }
      let name = frame.positions[point.index].label
      let dot = try #require(dots.first { $0.name == name }?.dot)
      let share = dot.radius * dot.radius / (greatest.radius * greatest.radius)
      #expect((share - area.top / 1700).magnitude < 1e-9)
    }
  }

  @Test func `each axis has its own unit, and points stand where both say`() throws {
    let frame = try frame(Fixtures.scatter)
    #expect(frame.series.map { $0.measure(in: .english) } == ["Capacity, MW", "Cost, US$ bn"])
    let dots = dots(Scatter.scene(of: frame, on: .wide(.english)))
    let byName = dots.sorted { $0.name < $1.name }
    let wanted = [("Abilene", 1200.0, 15.0), ("Batam", 25, 0.3), ("Hyperion", 2000, 27)]
    let found = wanted.compactMap { name, _, _ in byName.first { $0.name == name }?.dot }
    try #require(found.count == 3)
    let across = (found[2].x - found[1].x) / 1975, up = (found[1].y - found[2].y) / 26.7
    #expect((found[0].x - found[1].x - across * 1175).magnitude < 0.01)
    #expect((found[1].y - found[0].y - up * 14.7).magnitude < 0.01)
  }

  @Test func `words and table name both measures`() throws {
    let chart = try ChartRenderer(language: .english).render(
      Fixtures.scatter.spec, Fixtures.scatter.data)
    #expect(chart.subtitle == "Cost, US$ bn against Capacity, MW")
    #expect(chart.table.header == ["Name", "Capacity, MW", "Cost, US$ bn"])
    #expect(chart.table.rows.count == 12)
    #expect(
      chart.description
        == "Scatter plot. Cost, US$ bn against Capacity, MW. Capacity: 25 to 2,200; "
        + "Cost: 0.3 to 27.0.")
  }

  @Test func `what two axes and areas cannot show is refused`() {
    var chart = Fixtures.scatter
    chart.data.series.removeLast()
    #expect(
      messages(chart) == [
        "1 series for the mark 'scatter'; "
          + "expected one across, one up, and perhaps one for areas"
      ])
    chart = Fixtures.bubbles
    chart.data.series[2].points[0].value = decimal("-1")
    #expect(
      messages(chart) == [
        "the value of series 'jobs' at 'Abilene' is below zero, which no area can show"
      ])
    chart = Fixtures.scatter
    chart.spec.scale = .log
    chart.data.series[0].points[0].value = .zero
    #expect(messages(chart).count == 1)
    chart = Fixtures.scatter
    chart.spec.facet = ChartFacet()
    #expect(messages(chart).count == 1)
  }

  @Test func `without a point there is nothing to draw, and it says so`() throws {
    var chart = Fixtures.scatter
    for index in chart.data.series[0].points.indices {
      chart.data.series[index.isMultiple(of: 2) ? 0 : 1].points[index] = ChartPoint(
        chart.data.series[0].points[index].position, flag: .unavailable)
    }
    #expect(messages(chart) == [ChartProblem.noData.message])
    let drawn = try ChartRenderer(language: .english, drawsEmptyCharts: true)
      .render(chart.spec, chart.data)
    #expect(drawn.description == "Cost, US$ bn against Capacity, MW. No data to show.")
  }

  @Test func `a description counts only the points that are drawn`() throws {
    var chart = Fixtures.scatter
    chart.data.series[0].points[1].value = nil
    chart.data.series[0].points[1].flag = .unavailable
    chart.data.series[1].points[2].flag = .unavailable
    chart.data.series[0].points[2].value = decimal("9000")
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(drawn.description.contains("Capacity: 25 to 2,200; Cost: 0.3 to 23.0."))
  }

  @Test func `the key of areas has sizes that the data have`() throws {
    var chart = Fixtures.bubbles
    chart.language = .english
    func key(_ values: [String]) throws -> [String] {
      for (index, point) in chart.data.series[2].points.enumerated() where point.value != nil {
        chart.data.series[2].points[index].value = decimal(values[index % values.count])
      }
      let scene = Scatter.scene(of: try frame(chart), on: .wide(.english))
      return scene.texts.map(\.text).filter { Double($0).map { $0 < 10 } ?? false }
    }
    #expect(try key(["3", "4"]).prefix(2) == ["3", "4"])
    #expect(try key(["4.2", "4.8"]).prefix(1) == ["4"])
  }
}
