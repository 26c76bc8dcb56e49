import Foundation
import FoundationXML
import Languages
import Markup
import Quantities
import Testing

@testable import Charts

@Suite struct NumberTableTests {
  private static let data = ChartData(series: [
    series(
      "a", "Spending",
      [point("2024", "20"), point("2025", "40"), point("2026", "80", flag: .guidance)]),
    ChartSeries(
      id: "b", label: "Share", unit: .percent,
      points: [point("2024", "-5"), point("2026", flag: .unavailable), point("2025", "15")]),
  ])

  private func html(_ look: NumberTable.Look) -> String {
    let table = NumberTable(
      NumberTableTests.data, caption: "Made up", language: .english, look: look)
    return String(decoding: table.bytes(capacity: 1024), as: UTF8.self)
  }

  @Test func `rows are positions in order, columns series with their units`() {
    let grid = NumberGrid(NumberTableTests.data, language: .english)
    #expect(grid.rows.map(\.label) == ["2024", "2025", "2026"])
    #expect(grid.columns.map(\.label) == ["Spending, US$ bn", "Share, %"])
    #expect(grid.rows[2].cells.map { $0?.full } == ["80", "n/a"])
  }

  @Test func `bars start at zero and are as long as their values`() {
    let ends = [20.0, 40, 80].map { CellBar(value: $0, range: (20, 80)).ends }
    #expect(ends.map(\.low) == [0, 0, 0])
    #expect(ends.map(\.high) == [16, 32, 64])
    let below = CellBar(value: -5, range: (-5, 15)).ends
    #expect(below.low == 0 && below.high == 16)
  }

  @Test func `shades go in seven equal steps`() {
    let grid = NumberGrid(NumberTableTests.data, language: .english)
    #expect([20.0, 40, 80].map { grid.shade($0, in: (20, 80)) } == [0, 2, 6])
    #expect(grid.shade(5, in: (5, 5)) == 0)
    #expect(html(.heat).contains("<td class=\"number h6\">80 <small>company guidance</small></td>"))
  }

  @Test(arguments: NumberTable.Look.allCases) func `a table is well-formed and has no style`(
    look: NumberTable.Look
  ) {
    let text = html(look)
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(!text.contains("style="))
    #expect(text.contains("<caption>Made up</caption>"))
    #expect(text.components(separatedBy: "cell-bar").count - 1 == (look == .bars ? 5 : 0))
  }

  @Test(arguments: [Palette.light, Palette.dark]) func `numbers can be read on every shade`(
    scheme: Palette.Scheme
  ) throws {
    #expect(scheme.heat.count == 7)
    for shade in scheme.heat { #expect(contrast(scheme.ink, shade) >= 4.5, "\(shade)") }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Templates/Assets/charts.css")
    let css = try String(contentsOf: file, encoding: .utf8)
    for (index, shade) in scheme.heat.enumerated() {
      #expect(css.contains("--heat-\(index): \(shade);"))
    }
  }
}
