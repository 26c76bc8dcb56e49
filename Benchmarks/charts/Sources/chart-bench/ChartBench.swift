import Charts
import Foundation
import Languages
import Markup

/// Draws the fixtures for the scorecard, times them, and computes widths of texts.
///
///     chart-bench draw FIXTURES.json FOLDER [twice]   drawings and figures, English and Indonesian
///     chart-bench time FIXTURES.json                  milliseconds a chart, as JSON
///     chart-bench widths                              the width of each line `size weight text`
@main
enum ChartBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("draw", 3...4):
      let fixtures = try ScorecardFixtures(file(arguments[2]))
      for _ in arguments.dropFirst(2) { try Drawings(folder: file(arguments[3])).write(fixtures) }
    case ("time", 2):
      let fixtures = try ScorecardFixtures(file(arguments[2]))
      print(String(decoding: try Timings.measured(fixtures).json, as: UTF8.self))
    case ("widths", 1):
      TextWidths.answer()
    default:
      print("usage: chart-bench draw FIXTURES.json FOLDER [twice] | time FIXTURES.json | widths")
      exit(2)
    }
  }

  private static func file(_ path: String) -> URL { URL(fileURLWithPath: path) }
}

/// Writes what a page shows of each fixture.
struct Drawings {
  let folder: URL

  /// Writes `F1.en.narrow.svg` and so on, and the figures as `F1.en.html`.
  func write(_ fixtures: ScorecardFixtures) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var refused: [String: [String]] = [:]
    for fixture in fixtures.all + fixtures.more {
      for language in Language.all {
        let name = "\(fixture.name).\(language.code)"
        let renderer = ChartRenderer(language: language, drawsEmptyCharts: true)
        do throws(ChartRefusal) {
          let chart = try renderer.render(fixture.spec, fixture.data)
          try? write(chart, name)
        } catch {
          refused[name] = error.problems.map(\.message)
        }
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try encoder.encode(refused).write(to: folder.appendingPathComponent("refused.json"))
  }

  private func write(_ chart: RenderedChart, _ name: String) throws {
    let figure = ChartFigure(chart, number: 1, csvURL: "data.csv") { "Made up" }
    let files = [
      ("narrow.svg", chart.narrowSVG), ("wide.svg", chart.wideSVG), ("html", figure.bytes()),
    ]
    for (ending, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent("\(name).\(ending)"))
    }
  }
}

/// Says how wide texts are by the engine's own table.
enum TextWidths {
  /// Reads lines `size weight text` and writes a width for each.
  static func answer() {
    while let line = readLine() {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let size = Double(parts[0]) else {
        print("nan")
        continue
      }
      let weight: FontMetrics.Weight = parts[1] == "600" ? .semibold : .regular
      print(FontMetrics.width(String(parts[2]), size: size, weight: weight))
    }
  }
}
