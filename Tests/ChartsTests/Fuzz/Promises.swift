import Foundation
import FoundationXML
import Languages
import Quantities
import SeededGenerator

@testable import Charts

/// What must hold of any chart that is drawn, as a list of what does not.
struct Promises {
  let chart: Fixtures.Chart
  let seed: UInt64
  private(set) var faults: [String] = []
  /// What was drawn; empty when the chart was refused.
  private(set) var bytes: [[UInt8]] = []

  init(of chart: Fixtures.Chart, seed: UInt64) {
    self.chart = chart
    self.seed = seed
  }

  /// Draws the chart and looks at it from all sides.
  mutating func check() {
    let renderer = ChartRenderer(language: chart.language)
    guard let drawn = try? renderer.render(chart.spec, chart.data), let frame = frame(of: chart)
    else { return }
    bytes = [drawn.narrowSVG, drawn.wideSVG, Array(drawn.description.utf8), drawn.csv]
    for width in [288.0, 680] + (seed.isMultiple(of: 4) ? [160, 440, 900] : []) {
      let canvas = Canvas(width: width, language: chart.language)
      let scene = frame.scene(on: canvas)
      check(scene, at: width)
      check(frame.axis(on: canvas), of: frame)
      if frame.spec.facet?.values != .free { checkBars(of: scene) }
    }
    checkMarkup([drawn.narrowSVG, drawn.wideSVG])
    checkFile(frame)
    checkOrder(drawn, renderer)
    checkZone(drawn, renderer)
    checkTenfold(frame)
  }

  private mutating func report(_ fault: String) {
    let panels = chart.spec.facet.map { ", \($0.values) panels" } ?? ""
    let zero = chart.spec.includesZero.map { ", zero \($0)" } ?? ""
    let kind = "\(chart.spec.mark), \(chart.spec.arrangement), \(chart.spec.scale)"
    faults.append("seed \(seed), \(kind)\(panels)\(zero): \(fault)")
  }

  private func frame(of chart: Fixtures.Chart) -> ChartFrame? {
    let pipeline = TransformPipeline(chart.spec, chart.data, language: chart.language)
    var builder = FrameBuilder(chart.spec, language: chart.language)
    return builder.frame(of: pipeline.data)
  }

  // MARK: - Layout

  private mutating func check(_ scene: Scene, at width: Double) {
    guard scene.height.isFinite, scene.height > 0 else { return report("height \(scene.height)") }
    for shape in scene.shapes {
      let box = shape.bounds
      guard [box.x, box.y, box.right, box.bottom].allSatisfy(\.isFinite) else {
        report("infinite at \(width)")
        continue
      }
      let isInside =
        box.x >= -1 && box.y >= -1 && box.right <= scene.width + 1 && box.bottom <= scene.height + 1
      if !isInside { report("outside \(width) × \(scene.height): \(shape.words) \(box)") }
    }
    let texts = scene.texts.map { ($0, $0.drawnBox) }
    for (number, (text, box)) in texts.enumerated() {
      if text.text.isEmpty { report("a text without words at \(width)") }
      if text.size < 12 { report("'\(text.text)' has \(text.size) px") }
      for (other, otherBox) in texts[..<number] where box.overlaps(otherBox) {
        report("'\(text.text)' on '\(other.text)' at \(width)")
      }
    }
  }

  private mutating func checkBars(of scene: Scene) {
    let bars = scene.bars
    guard let longest = bars.max(by: { $0.value < $1.value }), longest.value > 0 else { return }
    for bar in bars {
      let expected = bar.value / longest.value * longest.length
      if (bar.length - expected).magnitude > 0.1 {
        report("a bar of \(bar.length) px, not \(expected)")
      }
    }
  }

  private mutating func check(_ axis: ValueAxis?, of frame: ChartFrame) {
    guard let axis else { return }
    let values = axis.ticks.map(\.value)
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    if steps.contains(where: { $0 <= 0 }) { report("ticks \(values) do not ascend") }
    let isEven = steps.allSatisfy { ($0 - steps[0]).magnitude < steps[0] * 1e-6 }
    if frame.spec.scale == .linear, !isEven { report("ticks \(values) in unequal steps") }
    let labels = Set(axis.ticks.map(\.label))
    if labels.count != values.count { report("tick labels repeat: \(values)") }
  }

  /// A chart that is a file has its words on the sheet, and sometimes a height that was asked for.
  private mutating func checkFile(_ frame: ChartFrame) {
    guard seed.isMultiple(of: 3) else { return }
    let file = ChartFile(
      frame: frame, subtitle: chart.spec.title ?? "Subtitle", description: "Description",
      theme: .automatic, width: [192, 320, 680, 1200][Int(seed / 3 % 4)],
      height: seed.isMultiple(of: 5) ? 630 : nil, sources: RandomCharts.names,
      dataAsOf: .year(2026))
    check(file.scene, at: file.width)
    checkMarkup([file.bytes])
  }

  // MARK: - Markup

  private mutating func checkMarkup(_ drawings: [[UInt8]]) {
    for svg in drawings where !XMLParser(data: Data(svg)).parse() {
      report("not well-formed")
    }
    let page = String(decoding: drawings.joined(), as: UTF8.self)
    let ids = page.values(after: " id=\"")
    if Set(ids).count != ids.count { report("ids repeat: \(ids)") }
    let references = page.values(after: "\"url(#").map { $0.dropLast() }
    for reference in references where !ids.contains(reference) {
      report("nothing has the id '\(reference)'")
    }
  }

  // MARK: - What must not matter

  /// Times have an order of their own.
  private mutating func checkOrder(_ drawn: RenderedChart, _ renderer: ChartRenderer) {
    guard chart.isTimed else { return }
    var random = SeededGenerator(seed: seed)
    var shuffled = chart.data
    for row in shuffled.series.indices { shuffled.series[row].points.shuffle(using: &random) }
    guard let other = try? renderer.render(chart.spec, shuffled) else {
      return report("refused in another order")
    }
    if other.wideSVG != drawn.wideSVG || other.narrowSVG != drawn.narrowSVG
      || other.table != drawn.table || other.csv != drawn.csv
    {
      report("another drawing in another order")
    }
  }

  private mutating func checkZone(_ drawn: RenderedChart, _ renderer: ChartRenderer) {
    guard seed.isMultiple(of: 10) else { return }
    unsafe setenv("TZ", seed.isMultiple(of: 20) ? "America/New_York" : "Asia/Jakarta", 1)
    tzset()
    let other = try? renderer.render(chart.spec, chart.data)
    if other?.wideSVG != drawn.wideSVG { report("another drawing in another time zone") }
  }

  /// Values ten times as great stand on an axis that is ten times as great.
  private mutating func checkTenfold(_ frame: ChartFrame) {
    guard chart.spec.scale == .linear, chart.spec.transforms.isEmpty,
      frame.unit.unit.dimension != .count, let frame = self.frame(of: chart.plain),
      let other = self.frame(of: chart.plain.tenfold)
    else { return }
    let canvas = Canvas.wide(chart.language)
    guard let axis = frame.axis(on: canvas), let ten = other.axis(on: canvas) else { return }
    let pairs = zip(axis.places, ten.places)
    let areAlike =
      axis.places.count == ten.places.count
      && pairs.allSatisfy { ($0 - $1).magnitude < 1e-6 }
    if !areAlike {
      let (ones, tens) = (axis.ticks.map(\.value), ten.ticks.map(\.value))
      report("ten times the values: ticks \(ones) and \(tens)")
    }
  }
}

// MARK: - Parts

extension ValueAxis {
  /// Where ticks stand on the axis, from 0 to 1.
  fileprivate var places: [Double] {
    ticks.map { ($0.value - domain.low) / (domain.high - domain.low) }
  }
}

extension Scene {
  /// The bars' lengths and sizes.
  var bars: [(length: Double, value: Double)] {
    shapes.compactMap { shape in
      if case .path(let path) = shape, case .bar(let length, let value) = path.role {
        (length, value.magnitude)
      } else {
        nil
      }
    }
  }
}

extension Shape {
  fileprivate var words: String {
    switch self {
    case .text(let text): "'\(text.text)'"
    case .path(let path): path.title ?? "path"
    case .dot(let dot): dot.title ?? "dot"
    }
  }
}

extension Fixtures.Chart {
  /// A Boolean value indicating whether its positions are times, which have an order of their own.
  var isTimed: Bool {
    data.series.flatMap(\.points).allSatisfy {
      if case .period = $0.position { true } else { false }
    }
  }

  /// The chart without what has values or labels of its own: annotations, and panels, which are as
  /// wide as the labels of the axis leave them.
  fileprivate var plain: Fixtures.Chart {
    var chart = self
    chart.spec.annotations = []
    chart.spec.facet = nil
    return chart
  }

  /// The chart with values ten times as great.
  fileprivate var tenfold: Fixtures.Chart {
    func ten(_ number: ExactDecimal?) -> ExactDecimal? { number?.scaled(byPowerOfTen: 1) }
    var chart = self
    for row in data.series.indices {
      for index in data.series[row].points.indices {
        chart.data.series[row].points[index].value = ten(data.series[row].points[index].value)
        chart.data.series[row].points[index].low = ten(data.series[row].points[index].low)
        chart.data.series[row].points[index].high = ten(data.series[row].points[index].high)
      }
    }
    return chart
  }
}

extension String {
  /// What stands between each occurrence of `start` and the next quote.
  fileprivate func values(after start: String) -> [Substring] {
    var values: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: start) {
      rest = rest[found.upperBound...]
      let value = rest.prefix { $0 != "\"" }
      values.append(value)
      rest = rest[value.endIndex...]
    }
    return values
  }
}
