import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct PairTests {
  private func frame(_ chart: Fixtures.Chart) throws -> ChartFrame {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    let frame = builder.frame(of: chart.data)
    return try #require(frame)
  }

  private func problems(_ chart: Fixtures.Chart) -> [String] {
    var builder = FrameBuilder(chart.spec, language: chart.language)
    _ = builder.frame(of: chart.data)
    return builder.problems.map(\.message)
  }

  @Test func `dots stand at their values, on one scale`() throws {
    for chart in [Fixtures.dumbbell, Fixtures.plans, Fixtures.dotsOfSeries] {
      let frame = try frame(chart)
      for canvas in [Canvas.narrow(chart.language), .wide(chart.language)] {
        let scene = frame.mark.mark.scene(of: frame, on: canvas)
        var places: [String: Double] = [:]
        for case .dot(let dot) in scene.shapes { places[dot.title ?? "", default: 0] = dot.x }
        var pairs: [(value: Double, x: Double)] = []
        for (row, series) in frame.series.enumerated() {
          for index in frame.positions.indices {
            guard let datum = frame.cells[row][index].first, let value = datum.value else {
              continue
            }
            pairs.append((value, try #require(places[frame.title(datum, series, index)])))
          }
        }
        let low = try #require(pairs.min { $0.value < $1.value })
        let high = try #require(pairs.max { $0.value < $1.value })
        for pair in pairs {
          let share = (pair.value - low.value) / (high.value - low.value)
          #expect((pair.x - low.x - share * (high.x - low.x)).magnitude < 0.1)
        }
      }
    }
  }

  @Test func `stems stand only where zero is on the axis`() throws {
    func bars(_ includesZero: Bool?) throws -> Int {
      var chart = Fixtures.dots
      chart.spec.includesZero = includesZero
      let scene = DotMark.scene(of: try frame(chart), on: .wide(.english))
      return scene.shapes.count { if case .path(let path) = $0 { path.isBar } else { false } }
    }
    #expect(try bars(nil) == 4)
    #expect(try bars(false) == 0)
    #expect(DotMark.axis(of: try frame(Fixtures.dots), on: .wide(.english)) == nil)
  }

  @Test func `a pair is of two periods or of two series`() {
    var chart = Fixtures.dumbbell
    chart.spec.periods = nil
    #expect(
      problems(chart) == [
        "the mark 'dumbbell' with 7 positions; expected two, or two series over names"
      ])
    chart = Fixtures.plans
    chart.data.series[0].points[1] = point("Johor", low: "80", high: "90")
    #expect(
      problems(chart) == [
        "the mark 'dumbbell' cannot show the value of series 'plan' at 'Johor'; "
          + "expected one exact number"
      ])
  }

  @Test func `a dumbbell says both values of names in words`() throws {
    var chart = Fixtures.plans
    chart.data.series[0].points.removeLast(3)
    chart.data.series[1].points.removeLast(3)
    let drawn = try ChartRenderer(language: .indonesian).render(chart.spec, chart.data)
    #expect(
      drawn.description.contains(
        "Johor: Rencana 90, Realisasi 140; Batam: Rencana 120, Realisasi 95."))
  }

  @Test func `twenty series are refused, and twenty rows are not`() throws {
    for mark in MarkName.all where mark != .timeline {
      var chart = Fixtures.Chart(
        spec: Fixtures.spec("many", mark, "Many"), data: ChartData(series: []))
      chart.data.series = (0..<20).map { row in
        series("s\(row)", "Series \(row)", [point("2023", "\(row + 1)"), point("2024", "9")])
      }
      let isRefused = problems(chart).contains { $0.contains("series in one chart") }
      #expect(isRefused == (mark != .dumbbell), "\(mark)")
    }
  }

  @Test func `charts fit panels of 160 pixels`() throws {
    let own = Fixtures.shares + Fixtures.layers + Fixtures.bridges + Fixtures.pairs
    for (name, chart) in own {
      let frame = try frame(chart)
      let canvas = Canvas(width: 160, language: chart.language, plotHeight: 90)
      let scene = frame.mark.mark.scene(of: frame, on: canvas)
      for text in scene.texts where text.bounds.right > 161 || text.bounds.x < -1 {
        Issue.record("\(name): '\(text.text)' leaves the panel")
      }
    }
  }

  @Test(arguments: [[0], [0, 1, 2, 3, 4]])
  func `both ends are named, whichever row has one value only`(rows: [Int]) throws {
    var chart = Fixtures.plans
    for row in rows {
      let place = ChartPosition.category("\(row)")
      chart.data.series[0].points[row].position = place
      chart.data.series[1].points[row].position = place
      chart.data.series[row.isMultiple(of: 2) ? 1 : 0].points[row] = ChartPoint(
        place, flag: .unavailable)
    }
    let texts = Dumbbell.scene(of: try frame(chart), on: .wide(.indonesian)).texts.map(\.text)
    #expect(texts.contains("Rencana") && texts.contains("Realisasi"))
  }

  @Test func `an axis from zero names zero, and is described as it is drawn`() throws {
    var chart = Fixtures.dots
    chart.language = .english
    chart.data.series = (1...6).map { row in
      series("s\(row)", "Series \(row)", [point("A", "\(row * 700)"), point("B", "4300")])
    }
    let renderer = ChartRenderer(language: .english)
    let svg = String(
      decoding: try renderer.file(chart.spec, chart.data, width: 320), as: UTF8.self)
    let axis = try #require(svg.firstMatch(of: /Scale from ([0-9,]+) to ([^.]+)\./))
    #expect(svg.contains(">\(axis.1)</text>") && svg.contains(">\(axis.2)</text>"))
    #expect(axis.1 == "0")
  }
}

extension Path {
  fileprivate var isBar: Bool { if case .bar = role { true } else { false } }
}
