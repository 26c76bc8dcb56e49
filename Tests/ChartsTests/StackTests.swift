import Diagnostics
import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct StackTests {
  private func frame(_ chart: Fixtures.Chart) throws -> ChartFrame {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: chart.data)
    return try #require(frame)
  }

  @Test func `shares of every position add up to 100`() throws {
    var random = RandomCharts(seed: 11)
    var count = 0
    for chart in (0..<500).map({ _ in random.next() }) where chart.spec.arrange == .normalize {
      var builder = FrameBuilder(chart.spec, language: chart.language)
      guard let shares = builder.frame(of: chart.data)?.normalized else { continue }
      for index in shares.positions.indices {
        let values = shares.cells.compactMap { $0[index].first?.value }
        guard !values.isEmpty else { continue }
        #expect((values.reduce(0, +) - 100).magnitude < 1e-9)
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test func `a sum of zero is a gap and not a division by it`() throws {
    var chart = Fixtures.normalizedBar
    for row in chart.data.series.indices { chart.data.series[row].points[1].value = .zero }
    let shares = try frame(chart).normalized
    #expect(shares.cells.allSatisfy { $0[1].first?.isMissing == true })
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(!String(decoding: drawn.wideSVG, as: UTF8.self).contains("nan"))
    #expect(drawn.table.rows[1].cells.map(\.text) == ["0", "0", "0"])
  }

  @Test func `shares are in tooltips and values in the table`() throws {
    let chart = Fixtures.normalizedBar
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    let svg = String(decoding: drawn.wideSVG, as: UTF8.self).replacing("\u{A0}", with: " ")
    #expect(svg.contains("<title>Coal, Java–Bali: 63.2% (120 TWh)</title>"))
    #expect(drawn.table.rows[0].cells.map(\.text) == ["120", "40", "30"])
    #expect(drawn.subtitle == "Electricity consumed, % of total")
    #expect(drawn.table.caption.hasSuffix("Electricity consumed, TWh"))
  }

  @Test func `parts below zero stand apart from those above`() throws {
    let frame = try frame(Fixtures.divergingColumn)
    // 2020: prices −1.4 and volumes −3.1 go down, currency 0.6 goes up.
    #expect(frame.base(of: 0, at: 1) == 0)
    #expect(frame.base(of: 1, at: 1) == -1.4)
    #expect(frame.base(of: 2, at: 1) == 0)
    #expect(frame.extent(at: 1) == (low: -4.5, high: 0.6))
  }

  @Test func `shares of negative numbers are refused`() {
    var chart = Fixtures.normalizedBar
    chart.data.series[0].points[0].value = decimal("-1")
    #expect(throws: ChartRefusal.self) {
      try ChartRenderer(language: .english).render(chart.spec, chart.data)
    }
  }

  @Test func `areas refuse holes inside a stack and what is not one number`() {
    func problems(_ change: (inout Fixtures.Chart) -> Void) -> [String] {
      var chart = Fixtures.areaStatuses
      change(&chart)
      var builder = FrameBuilder(chart.spec, language: chart.language)
      _ = builder.frame(of: chart.data)
      return builder.problems.map(\.message)
    }
    #expect(
      problems { $0.data.series[0].points.remove(at: 3) } == [
        "series 'one' has no value at '2022'; "
          + "expected none missing in a stack from its first on, or the mark 'line' or 'column'"
      ])
    #expect(problems { $0.data.series[0].points.removeFirst() } == [])
    #expect(
      problems {
        $0.data.series.removeLast(2)
        $0.data.series[0].points[2] = point("2021", low: "1", high: "2")
      } == [
        "the mark 'area' cannot show the value of series 'one' at '2021'; "
          + "expected one exact number"
      ])
  }

  @Test func `a value and what was said of it do not stand in one stack`() {
    var chart = Fixtures.stackedColumn
    chart.data.series[1].points.append(point("2025", "80", flag: .guidance))
    var builder = FrameBuilder(chart.spec, language: .english)
    _ = builder.frame(of: chart.data)
    #expect(
      builder.problems.filter { $0.severity == .error }.map(\.message) == [
        "the value of series 'alphabet' at '2025' cannot be stacked; "
          + "expected one exact number, and a negative one only in 'arrange: diverging'"
      ])
  }

  @Test func `a step is level until the next value`() throws {
    var chart = Fixtures.steps
    chart.data.series.removeLast()
    let frame = try frame(chart)
    let scene = Step.scene(of: frame, on: .wide(.english))
    let lines = scene.layers.filter { $0.paint.strokeWidth == 2.2 }.flatMap(\.shapes)
    #expect(!lines.isEmpty)
    for case .path(let path) in lines {
      for piece in path.pieces {
        for (a, b) in zip(piece.points, piece.points.dropFirst()) {
          #expect(a.x == b.x || a.y == b.y)
        }
      }
    }
  }

  @Test func `a stack of shares is described by its shares`() throws {
    var chart = Fixtures.normalizedBar
    chart.spec.mark = .column
    for row in chart.data.series.indices {
      for index in chart.data.series[row].points.indices {
        let year = Period(year: 2020 + index).map { ChartPosition.period($0) }
        chart.data.series[row].points[index].position = try #require(year)
      }
    }
    let drawn = try ChartRenderer(language: .english).render(chart.spec, chart.data)
    #expect(drawn.description.contains("Coal: 63.2% in 2020, 7.9% in 2024"))
  }
}
