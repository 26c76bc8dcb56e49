import Foundation
import FoundationXML
import Languages
import Markup
import Quantities
import Testing

@testable import Charts

@Suite struct NumberTableTests {
  /// Made-up numbers in two units, with a floor, a range, a gap and what was not available.
  private static let data = ChartData(series: [
    series(
      "a", "Spending",
      [
        point("2023", "20", sources: ["s1"]), point("2024", "40", sources: ["s2"]),
        point("2025", low: "60", high: "80", flag: .guidance, sources: ["s1"]),
      ]),
    ChartSeries(
      id: "b", label: "Share", unit: .percent,
      points: [
        point("2022", "-5", sources: ["s3"]), point("2025", flag: .unavailable),
        point("2024", "15", qualifier: .moreThan, flag: .estimate),
      ]),
  ])

  private func table(
    _ data: ChartData = data, _ look: NumberTable.Look = .plain, hasSparklines: Bool = false,
    language: Language = .english
  ) -> NumberTable {
    NumberTable(
      data, id: "made-up", caption: "Made up", language: language, look: look,
      hasSparklines: hasSparklines)
  }

  private func html(_ table: NumberTable) -> String {
    String(decoding: table.bytes(capacity: 1024), as: UTF8.self)
  }

  @Test(arguments: NumberTable.Look.allCases, [Language.english, .indonesian])
  func `tables are as they were`(look: NumberTable.Look, language: Language) throws {
    let html = html(
      table(NumberTableTests.data, look, hasSparklines: true, language: language))
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/number-table-\(look.rawValue).\(language.code).html")
    let lines = html.replacing("<tr", with: "\n<tr").replacing("</table>", with: "\n</table>")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try (lines + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == lines + "\n")
  }

  @Test func `rows are positions in order, columns series with their units`() {
    let grid = NumberGrid(NumberTableTests.data, language: .english)
    #expect(grid.rows.map(\.label) == ["2022", "2023", "2024", "2025"])
    #expect(grid.columns.map(\.label) == ["Spending, US$ bn", "Share, %"])
    #expect(grid.unit == nil)
    #expect(grid.rows[3].cells.map { $0?.text } == ["60–80", ""])
    #expect(grid.rows[0].cells.map { $0?.text } == [nil, "−5"])
    #expect(grid.flags == [.estimate, .guidance, .unavailable])
    #expect(table().sourceIDs == ["s3", "s1", "s2"])
  }

  @Test func `a unit that all columns share stands in the caption`() {
    let grid = NumberGrid(ChartData(series: [Fixtures.amazon, Fixtures.meta]), language: .english)
    #expect(grid.unit == "US$ bn")
    #expect(grid.columns.map(\.label) == ["Amazon", "Meta"])
  }

  @Test func `names are rows in the order of the data`() {
    let data = ChartData(series: [series("a", "A", [point("Zeta", "1"), point("Eta", "2")])])
    let grid = NumberGrid(data, language: .english)
    #expect(grid.rows.map(\.label) == ["Zeta", "Eta"])
    #expect(grid.head == "Name")
  }

  // MARK: - Bars and shades

  private func bar(_ low: Double, _ high: Double, in range: ClosedRange<Double>) -> CellBar {
    let cell = NumberGrid.Cell(text: "", flag: nil, bounds: low...high, sourceIDs: [])
    return CellBar(cell, range: range)
  }

  @Test func `a bar goes from zero to its value, to the left below zero`() {
    let up = bar(40, 40, in: 20...80)
    #expect(up.bar == (0, 32) && up.zero == nil)
    let down = bar(-5, -5, in: -5...15)
    #expect(down.bar == (0, 16) && down.zero == 16)
    #expect(bar(15, 15, in: -5...15).bar == (16, 64))
  }

  @Test func `a range is a bar to its nearer end and open to the other`() {
    let above = bar(40, 80, in: 0...80)
    #expect(above.bar == (0, 32) && above.open == (32, 64))
    let across = bar(-5, 15, in: -5...15)
    #expect(across.bar == (16, 16) && across.open == (0, 64))
    let below = bar(-40, -20, in: -40...0)
    #expect(below.bar == (32, 64) && below.open == (0, 32))
  }

  @Test func `shades go in seven equal steps`() {
    let column = NumberGrid.Column(label: "", range: 20...80)
    #expect([20.0, 40, 80].map { column.shade(of: $0...$0) } == [0, 2, 6])
    #expect(NumberGrid.Column(label: "", range: 5...5).shade(of: 5...5) == 0)
  }

  @Test func `megawatts and gigawatts have one scale, dollars and per cent their own`() {
    let points = [point("2024", "500")]
    let columns = NumberGrid(
      ChartData(series: [
        ChartSeries(id: "a", label: "A", unit: .megawatt, points: points),
        ChartSeries(id: "b", label: "B", unit: .gigawatt, points: [point("2024", "2")]),
        ChartSeries(id: "c", label: "C", unit: .percent, points: points),
        series("d", "D", points),
      ]), language: .english
    ).columns
    #expect(columns.map(\.range.lowerBound) == [5e8, 5e8, 5, 5e11])
    #expect(columns.map(\.range.upperBound) == [2e9, 2e9, 5, 5e11])
  }

  @Test(arguments: 0..<150) func `random tables are true to their numbers`(seed: UInt64) {
    var random = RandomCharts(seed: seed)
    let chart = random.next()
    let grid = NumberGrid(chart.data, language: chart.language)
    for look in NumberTable.Look.allCases {
      let text = html(table(chart.data, look, hasSparklines: true, language: chart.language))
      #expect(XMLParser(data: Data("<div>\(text)</div>".utf8)).parse())
      #expect(!text.contains(" style=") && !text.contains("<script>"))
      let cells = grid.rows.flatMap(\.cells)
      let bars = text.matches(of: /class="cell-bar"/).count
      #expect(bars == (look == .bars ? cells.count { $0 != nil } : 0))
      #expect(text.matches(of: /<td class="number"><\/td>/).count >= cells.count { $0 == nil })
      let shades = text.matches(of: /class="number h[0-6]"/).count
      #expect(shades == (look == .heat ? cells.count { $0?.bounds != nil } : 0))
    }
    for (index, column) in grid.columns.enumerated() {
      let bounds = grid.rows.compactMap { $0.cells[index]?.bounds }
      let sorted = bounds.sorted { $0.lowerBound + $0.upperBound < $1.lowerBound + $1.upperBound }
      let shades = sorted.map { column.shade(of: $0) }
      #expect(shades == shades.sorted() && shades.allSatisfy((0...6).contains))
      expectProportions(bounds, column.range)
    }
  }

  /// Every bar is as long as its number says, on the right side of zero, and inside.
  private func expectProportions(_ bounds: [ClosedRange<Double>], _ range: ClosedRange<Double>) {
    let span = max(0, range.upperBound) - min(0, range.lowerBound)
    for bounds in bounds where span > 0 {
      let bar = bar(bounds.lowerBound, bounds.upperBound, in: range)
      let near = min(max(0, bounds.lowerBound), bounds.upperBound)
      #expect(abs((bar.bar.end - bar.bar.start) / 64 - abs(near) / span) < 1e-9)
      #expect(near < 0 ? bar.bar.end == (bar.zero ?? 0) : bar.bar.start == (bar.zero ?? 0))
      let ends = [bar.bar.start, bar.bar.end, bar.open.start, bar.open.end]
      #expect(ends.allSatisfy { (-1e-9...64 + 1e-9).contains($0) })
    }
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

  // MARK: - Sparklines and problems

  @Test func `sparklines stand in a row under the heads, with their numbers in words`() {
    let text = html(table(hasSparklines: true)).replacing("\u{A0}", with: " ")
    #expect(text.contains("</tr><tr class=\"trend\"><th scope=\"row\">Trend</th>"))
    #expect(text.contains("aria-label=\"Spending: US$20 bn in 2023, US$60–80 bn in 2025\""))
    #expect(text.contains("aria-label=\"Share: −5% in 2022, &gt;15% in 2024\""))
    #expect(!html(table()).contains("trend"))
  }

  @Test func `there is no sparkline of years beside quarters`() {
    let mixed = series("m", "M", [point("2024", "1"), point("2025-Q1", "2")])
    let table = table(ChartData(series: [mixed]), hasSparklines: true)
    #expect(!html(table).contains("trend"))
    #expect(table.problems(mixed: nil) == [.noSparkline(series: "m")])
  }

  @Test func `what bars and shades compare can be compared, or a reason is given`() {
    let data = ChartData(series: [Fixtures.amazon, Fixtures.meta])
    let bases = ChartProblem.mixedBases(["cash-ppe-gross", "cash-ppe-net"])
    for look in [NumberTable.Look.bars, .heat] {
      #expect(table(data, look).problems(mixed: nil) == [bases])
      #expect(table(data, look).problems(mixed: "because") == [])
      #expect(table(NumberTableTests.data, look).problems(mixed: nil) == [])
    }
    #expect(table(data).problems(mixed: nil) == [])
    #expect(table(data).problems(mixed: "because") == [.needlessMixed])
    #expect(table(NumberTableTests.data, .bars).problems(mixed: "because") == [.needlessMixed])
  }
}
