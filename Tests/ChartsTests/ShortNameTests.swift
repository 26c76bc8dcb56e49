import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct ShortNameTests {
  private static let short = [
    "Stargate Abilene, Texas (Oracle and OpenAI)": "Abilene", "Hyperion, Louisiana": "Hyperion",
    "Fairwater, Mount Pleasant, Wisconsin": "Fairwater",
    "Prometheus, New Albany, Ohio": "Prom.", "Colossus 2, Memphis, Tennessee": "Colossus",
    "Rainier, New Carlisle, Indiana": "Rainier",
  ]

  private func scene(_ chart: Fixtures.Chart, on canvas: Canvas) throws -> Scene {
    var builder = FrameBuilder(chart.spec, language: .english)
    let frame = builder.frame(of: chart.data)
    return try #require(frame).scene(on: canvas)
  }

  private func isUpright(_ scene: Scene) -> Bool {
    scene.shapes.contains { shape in
      if case .path(let path) = shape, case .bar = path.role {
        path.bounds.bottom - path.bounds.y > 100
      } else {
        false
      }
    }
  }

  @Test func `columns keep standing by the short names of what they count`() throws {
    var chart = Fixtures.longNames
    let narrow = Canvas(width: 440, language: .english)
    #expect(try !isUpright(scene(chart, on: narrow)))
    chart.spec.shortNames = ShortNameTests.short
    let drawing = try scene(chart, on: narrow)
    #expect(isUpright(drawing))
    #expect(drawing.texts.contains { $0.text == "Abilene" })
  }

  @Test func `names stay as they are where they have room`() throws {
    var chart = Fixtures.longNames
    let before = try scene(chart, on: .wide(.english)).texts.map(\.text)
    chart.spec.shortNames = ["Hyperion, Louisiana": "Hyperion"]
    #expect(try scene(chart, on: .wide(.english)).texts.map(\.text) == before)
  }

  @Test func `rows have short names before they have names above them`() throws {
    var chart = Fixtures.longNames
    chart.spec.mark = .bar
    let above = try scene(chart, on: .narrow(.english))
    chart.spec.shortNames = ShortNameTests.short
    let beside = try scene(chart, on: .narrow(.english))
    #expect(beside.height < above.height)
    #expect(beside.texts.contains { $0.text == "Hyperion" })
  }

  @Test func `a series has its short name by its name or by its id`() throws {
    for name in ["meta", "Meta"] {
      var chart = Fixtures.lines
      chart.spec.shortNames = [name: "M"]
      #expect(try scene(chart, on: .narrow(.english)).texts.contains { $0.text == "M" })
      #expect(try !scene(chart, on: .wide(.english)).texts.contains { $0.text == "M" })
    }
  }

  @Test func `a short name of nothing is refused`() throws {
    var chart = Fixtures.longNames
    chart.spec.shortNames = ["Hyperion, Lousiana": "Hyperion"]
    let refusal = #expect(throws: ChartRefusal.self) {
      try ChartRenderer(language: .english).render(chart.spec, chart.data)
    }
    let problem = try #require(refusal?.problems.first)
    #expect(problem.message == "the chart has nothing named 'Hyperion, Lousiana'")
    #expect(problem.key == "short" && problem.suggestion == "Hyperion, Louisiana")
  }

  @Test func `a name that is cut in spite of all has its warning`() throws {
    var chart = Fixtures.longNames
    let name = String(repeating: "Averyverylongword", count: 5)
    chart.data.series[0].points[0].position = .category(name)
    let renderer = ChartRenderer(language: .english)
    #expect(try renderer.render(chart.spec, chart.data).warnings == [.labelCut(name)])
    chart.spec.shortNames = [name: "Long"]
    #expect(try renderer.render(chart.spec, chart.data).warnings.isEmpty)
  }
}
