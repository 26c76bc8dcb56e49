import Foundation
import Languages
import Markup
import Quantities

@testable import Charts

/// The fixtures as our engine draws them.
struct ScorecardCharts {
  /// A fixture's name, its chart, and both drawings as text.
  struct Drawn {
    let name: String
    let rendered: RenderedChart

    var drawings: [String] {
      [rendered.narrowSVG, rendered.wideSVG].map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The folder of the project.
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL

  var css: String {
    get throws {
      try String(
        contentsOf: root.appendingPathComponent("Templates/Assets/charts.css"), encoding: .utf8)
    }
  }

  private var fixtures: ScorecardFixtures {
    get throws {
      try ScorecardFixtures(root.appendingPathComponent("Benchmarks/charts/fixtures.json"))
    }
  }

  /// The fixtures that are drawn, with their variants; one that is refused is a fault.
  private var drawable: [ScorecardFixtures.Chart] {
    get throws {
      let fixtures = try fixtures
      return fixtures.all.filter { !["F13", "F14"].contains($0.name) } + fixtures.more
    }
  }

  /// Every fixture that is drawn, in English.
  var all: [Drawn] {
    get throws { try drawable.map { Drawn(name: $0.name, rendered: try rendered($0.name)) } }
  }

  func chart(_ name: String) throws -> ScorecardFixtures.Chart {
    let fixtures = try fixtures
    guard let chart = (fixtures.all + fixtures.more).first(where: { $0.name == name }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return chart
  }

  func rendered(_ name: String, _ language: Language = .english) throws -> RenderedChart {
    let chart = try chart(name)
    return try ChartRenderer(language: language, drawsEmptyCharts: true)
      .render(chart.spec, chart.data)
  }

  func drawing(_ name: String, _ language: Language = .english) throws -> String {
    String(decoding: try rendered(name, language).wideSVG, as: UTF8.self)
  }

  func figure(_ name: String) throws -> String {
    let figure = ChartFigure(try rendered(name)) { "Made up" }
    return String(decoding: figure.bytes(), as: UTF8.self)
  }

  /// What is wrong with a fixture.
  func messages(_ name: String, drawsEmptyCharts: Bool = true) throws -> [String] {
    let chart = try chart(name)
    let renderer = ChartRenderer(language: .english, drawsEmptyCharts: drawsEmptyCharts)
    do throws(ChartRefusal) {
      _ = try renderer.render(chart.spec, chart.data)
      return []
    } catch {
      return error.problems.map(\.message)
    }
  }

  /// A layout for a language, such as `.wide`.
  enum Layout {
    case narrow, wide

    func callAsFunction(_ language: Language) -> Canvas {
      self == .narrow ? .narrow(language) : .wide(language)
    }
  }

  func scene(_ name: String, _ layout: Layout) throws -> Scene {
    try scene(name) { layout($0) }
  }

  func scene(_ name: String, _ canvas: (Language) -> Canvas) throws -> Scene {
    let chart = try chart(name)
    let data = TransformPipeline(chart.spec, chart.data, language: .english).data
    var builder = FrameBuilder(chart.spec, language: .english)
    builder.allowsNoData = true
    guard let frame = builder.frame(of: data) else {
      throw ChartRefusal(problems: builder.problems)
    }
    let canvas = canvas(.english)
    return frame.hasValues
      ? frame.scene(on: canvas)
      : EmptyDrawing(frame: frame).scene(on: canvas)
  }

  /// The drawing of every fixture that is drawn.
  func scenes(_ layout: Layout) throws -> [(name: String, scene: Scene)] {
    try drawable.map { ($0.name, try scene($0.name, layout)) }
  }
}

extension Shape {
  /// The words shown when it is pointed at.
  var title: String? {
    switch self {
    case .path(let path): path.title
    case .dot(let dot): dot.title
    case .text: nil
    }
  }
}
