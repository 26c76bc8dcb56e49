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

  private var fixtures: [ScorecardFixtures.Chart] {
    get throws {
      let file = root.appendingPathComponent("Benchmarks/charts/fixtures.json")
      let fixtures = try ScorecardFixtures(file)
      return fixtures.all + fixtures.more
    }
  }

  /// Every fixture that is drawn, in English.
  var all: [Drawn] {
    get throws {
      let renderer = ChartRenderer(language: .english, drawsEmptyCharts: true)
      return try fixtures.compactMap { chart in
        (try? renderer.render(chart.spec, chart.data)).map { Drawn(name: chart.name, rendered: $0) }
      }
    }
  }

  func chart(_ name: String) throws -> ScorecardFixtures.Chart {
    guard let chart = try fixtures.first(where: { $0.name == name }) else {
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
  func messages(_ name: String, drawsEmptyCharts: Bool = true) -> [String] {
    guard let chart = try? chart(name) else { return [] }
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

  /// Every fixture's drawing that is not refused.
  func scenes(_ layout: Layout) throws -> [(name: String, scene: Scene)] {
    try fixtures.compactMap { chart in
      (try? scene(chart.name, layout)).map { (chart.name, $0) }
    }
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
