import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct SmallMultiplesTests {
  private func panels(_ chart: Fixtures.Chart, _ width: Double) throws -> SmallMultiples {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: chart.data)
    let panels = frame?.panels(on: Canvas(width: width, language: chart.language))
    return try #require(panels)
  }

  private func messages(_ chart: Fixtures.Chart) -> [String] {
    do throws(ChartRefusal) {
      return try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
        .warnings.map(\.message)
    } catch {
      return error.problems.map(\.message)
    }
  }

  @Test(arguments: [(160.0, 1), (288, 2), (680, 4), (900, 4)])
  func `as many panels stand side by side as have room`(width: Double, count: Int) throws {
    #expect(try panels(Fixtures.linePanels, width).columns == count)
  }

  @Test func `the last row is not left nearly empty, but for columns that are asked for`() throws {
    var chart = Fixtures.freePanels
    #expect(try panels(chart, 680).columns == 3)
    chart.spec.facet?.columns = 4
    #expect(try panels(chart, 680).columns == 4)
    chart.spec.facet?.columns = 0
    #expect(try panels(chart, 680).columns == 1)
  }

  @Test(arguments: [288.0, 680]) func `panels share their domain and their plot`(width: Double)
    throws
  {
    let panels = try panels(Fixtures.linePanels, width)
    let axes = panels.panels.compactMap {
      Line.axis(of: $0, on: panels.panelCanvas(column: 1))
    }
    #expect(axes.count == 4)
    #expect(axes.allSatisfy { $0.domain == axes[0].domain && $0.ticks == axes[0].ticks })
    let lengths = (0..<panels.columns).map { column -> Double in
      let canvas = panels.panelCanvas(column: column)
      return canvas.width - axes[0].labelRoom(on: canvas)
    }
    #expect(lengths.allSatisfy { ($0 - lengths[0]).magnitude < 0.01 })
  }

  @Test func `panels of their own have domains of their own, and the subtitle says so`() throws {
    let chart = Fixtures.freePanels
    let panels = try panels(chart, 680)
    let highs = panels.panels.compactMap {
      Column.axis(of: $0, on: panels.panelCanvas(column: 0))?.domain.high
    }
    #expect(highs == [100, 100, 100, 80, 40, 40])
    let rendered = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(rendered.subtitle.hasSuffix("; each panel has a scale of its own"))
    #expect(rendered.description.hasPrefix("Column chart in 6 panels."))
    #expect(!rendered.description.contains("Scale from"))
  }

  @Test func `values are labelled in the first column only when all panels share them`() throws {
    for (chart, count) in [(Fixtures.linePanels, 1), (Fixtures.freePanels, 6)] {
      let texts = try panels(chart, 900).scene().texts.map(\.text)
      #expect(texts.count(where: { $0 == "0" }) == count)
    }
  }

  @Test func `bars of a shared scale are in proportion, whatever room each panel's values have`()
    throws
  {
    var chart = Fixtures.linePanels
    chart.spec.mark = .column
    chart.spec.labels = .values
    chart.data.series = [
      series("short", "Short", Fixtures.years(2016, "9 8 7 6 5 4 3 2 3 4")),
      series(
        "long", "Long", Fixtures.years(2016, "511 522 533 511 522 533 511 522 533 544")),
    ]
    for width in stride(from: 300.0, through: 900, by: 20) {
      let bars = try panels(chart, width).scene().bars.filter { $0.value > 0 }
      #expect(bars.count == 20)
      let scales = bars.map { $0.length / $0.value }
      #expect((scales.max() ?? 0) - (scales.min() ?? 0) < 1e-6, "\(width)")
    }
  }

  @Test func `a chart in panels has more series than colours`() {
    var chart = Fixtures.linePanels
    chart.spec.mixed = nil
    chart.spec.alt = "All rise"
    let points = Fixtures.years(2020, "1 2 3")
    chart.data.series = (1...24).map { series("s\($0)", "Series \($0)", points) }
    #expect(messages(chart) == [])
    chart.data.series.append(series("more", "More", points))
    #expect(
      messages(chart) == ["25 series in one chart; expected at most 24, or several charts"])
  }

  @Test func `a series a panel cannot be stacked`() {
    var chart = Fixtures.stackedColumn
    chart.spec.facet = ChartFacet()
    #expect(
      messages(chart) == [
        "the mark 'column in panels' cannot be arranged as 'stack'; expected group"
      ])
  }

  @Test func `a rule is named once, and one panel is one`() throws {
    var chart = Fixtures.linePanels
    chart.language = .english
    chart.spec.annotations = [.valueRule(decimal("50"), "Limit")]
    for width in [288.0, 680] {
      let texts = try panels(chart, width).scene().texts.map(\.text)
      #expect(texts.count { $0.contains("Limit") } == 1)
    }
    chart.data.series.removeLast(chart.data.series.count - 1)
    chart.spec.mixed = nil
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(drawn.description.contains("in 1 panel."))
  }
}
