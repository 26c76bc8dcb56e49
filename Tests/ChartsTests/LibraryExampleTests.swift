import Charts
import Foundation
import Languages
import Quantities
import Testing

/// The example of `Documentation/charts/README.md`, which is this file's text between the marks.
@Suite struct LibraryExampleTests {
  // example:start
  /// Draws made-up spending as a file.
  func spending() throws -> [UInt8] {
    let points = [("2023", "31.2"), ("2024", "37.3"), ("2025", "69.7")].compactMap { year, value in
      Period(parsing: year).map { period in
        ChartPoint(.period(period), value: try? ExactDecimal(parsing: value), sourceIDs: ["10-K"])
      }
    }
    let acme = ChartSeries(
      id: "acme", label: "Acme", slot: 1, unit: .usDollar, scale: .billion, basis: .cashPPE,
      points: points)
    var spec = ChartSpec(id: "spending", mark: .column)
    spec.title = "Acme's spending has more than doubled in two years"
    spec.annotations = [.valueRule(50, "Made-up limit")]
    return try ChartRenderer(language: .english).file(
      spec, ChartData(series: [acme]), sources: ["Acme"])
  }
  // example:end

  @Test func `the example draws a chart`() throws {
    let svg = String(decoding: try spending(), as: UTF8.self)
    #expect(svg.contains("<title") && svg.contains(">69.7<") && svg.contains("Made-up limit"))
  }

  @Test func `the documentation shows this example`() throws {
    let test = URL(fileURLWithPath: #filePath)
    let code = try String(contentsOf: test, encoding: .utf8)
    let lines = code.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasSuffix("// example:start") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// example:end") })
    let example = lines[(start + 1)..<end].map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
    let folder = test.resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.appendingPathComponent("Documentation/charts/README.md"), encoding: .utf8)
    #expect(page.contains(example.joined(separator: "\n")))
  }
}
