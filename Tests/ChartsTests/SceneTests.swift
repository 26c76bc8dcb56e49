import Languages
import Quantities
import SeededGenerator
import Testing

@testable import Charts

/// What holds of every drawing, whatever is drawn.
@Suite struct SceneTests {
  /// Charts enough to meet every mark with every kind of axis many times.
  private static let charts: [Fixtures.Chart] = {
    var random = RandomCharts(seed: 2025)
    return Fixtures.all.map(\.chart) + (0..<500).map { _ in random.next() }
  }()

  /// The drawings of the charts that are not refused, with their numbers for messages.
  private static let scenes: [(index: Int, canvas: Canvas, frame: ChartFrame, scene: Scene)] =
    charts.enumerated().flatMap { index, chart in
      var builder = FrameBuilder(chart.spec, language: chart.language)
      guard let frame = builder.frame(of: chart.data),
        frame.positions.count <= frame.positionLimit
      else { return [(index: Int, canvas: Canvas, frame: ChartFrame, scene: Scene)]() }
      let widths = index.isMultiple(of: 4) ? [160.0, 288, 440, 680, 900] : [288, 680]
      return widths.map { Canvas(width: $0, language: chart.language) }.map {
        (index, $0, frame, frame.scene(on: $0))
      }
    }

  @Test func `most random charts are drawn`() {
    #expect(SceneTests.scenes.count > 800)
  }

  @Test func `no coordinate is infinite or not a number`() {
    for (index, _, _, scene) in SceneTests.scenes {
      let numbers = scene.shapes.flatMap { shape -> [Double] in
        let box = shape.bounds
        return [box.x, box.y, box.right, box.bottom]
      }
      #expect(numbers.allSatisfy { $0.isFinite }, "chart \(index)")
      #expect(scene.height.isFinite && scene.height > 0 && scene.height < 4000, "chart \(index)")
    }
  }

  @Test func `everything stands inside the drawing`() {
    for (index, canvas, frame, scene) in SceneTests.scenes {
      for shape in scene.shapes {
        let box = shape.bounds
        let isInside =
          box.x >= -1 && box.y >= -1 && box.right <= scene.width + 1
          && box.bottom <= scene.height + 1
        if !isInside {
          Issue.record(
            "chart \(index) at \(canvas.width), \(frame.mark) \(frame.spec.facet == nil ? "" : "in panels"), height \(scene.height): \(box) \(shape)"
          )
        }
      }
    }
  }

  @Test func `every text has words`() {
    for (index, canvas, frame, scene) in SceneTests.scenes
    where scene.texts.contains(where: \.text.isEmpty) {
      Issue.record("chart \(index) at \(canvas.width), \(frame.mark)")
    }
  }

  @Test func `no two texts overlap`() {
    for (index, canvas, frame, scene) in SceneTests.scenes {
      let texts = scene.texts
      for (number, text) in texts.enumerated() {
        for other in texts[..<number] where text.drawnBox.overlaps(other.drawnBox) {
          Issue.record(
            "chart \(index) at \(canvas.width), \(frame.mark): '\(text.text)' on '\(other.text)'")
        }
      }
    }
  }

  @Test func `all text has at least 12 pixels`() {
    for (_, _, _, scene) in SceneTests.scenes {
      #expect(scene.texts.allSatisfy { $0.size >= 12 })
    }
  }

  @Test func `a bar is as long as its value is great`() {
    for (index, _, frame, scene) in SceneTests.scenes where frame.spec.facet?.values != .free {
      let bars = scene.shapes.compactMap { shape -> (length: Double, value: Double)? in
        if case .path(let path) = shape, case .bar(let length, let value) = path.role {
          (length, value.magnitude)
        } else {
          nil
        }
      }
      guard let longest = bars.max(by: { $0.value < $1.value }), longest.value > 0 else { continue }
      for bar in bars {
        let expected = bar.value / longest.value * longest.length
        if (bar.length - expected).magnitude > 0.1 {
          Issue.record(
            "chart \(index), \(frame.mark) \(frame.spec.facet == nil ? "" : "in panels"), width \(scene.width)"
          )
        }
      }
    }
  }

  @Test func `ticks ascend in equal steps with labels of their own`() {
    for (index, canvas, frame, _) in SceneTests.scenes {
      guard let axis = frame.axis(on: canvas) else { continue }
      let values = axis.ticks.map(\.value)
      #expect(values.count > 1 && values.count < 16, "chart \(index)")
      let steps = zip(values, values.dropFirst()).map { $1 - $0 }
      let isEven =
        frame.spec.scale != .linear
        || steps.allSatisfy { ($0 - steps[0]).magnitude < steps[0] * 1e-6 }
      #expect(isEven && steps.allSatisfy { $0 > 0 })
      #expect(Set(axis.ticks.map(\.label)).count == values.count, "chart \(index)")
      // Only money and counts have a larger magnitude at every size.
      let isScaled = frame.unit.unit.isCurrency || frame.unit.unit.dimension == .count
      let isSmall = values.allSatisfy { $0.magnitude <= 1_000_000 }
      #expect(!isScaled || frame.spec.scale != .linear || isSmall, "chart \(index)")
    }
  }

  @Test func `the order of points does not matter`() throws {
    var random = SeededGenerator(seed: 3)
    for (index, chart) in SceneTests.charts.enumerated()
    where index.isMultiple(of: 5) && chart.isTimed {
      var shuffled = chart.data
      for row in shuffled.series.indices { shuffled.series[row].points.shuffle(using: &random) }
      let renderer = ChartRenderer(language: chart.language)
      guard let first = try? renderer.render(chart.spec, chart.data) else { continue }
      let second = try renderer.render(chart.spec, shuffled)
      #expect(first.wideSVG == second.wideSVG && first.narrowSVG == second.narrowSVG, "\(index)")
      #expect(first.csv == second.csv && first.table == second.table, "\(index)")
    }
  }
}

extension Scene {
  var texts: [TextLine] {
    shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}

extension TextLine {
  /// The rectangle from the top of capitals to the foot of descenders, as Public Sans draws it.
  var drawnBox: Box {
    let slack = bounds.right - bounds.x
    let width = FontMetrics.width(text, size: size, weight: weight)
    let left =
      switch anchor {
      case .start: bounds.x
      case .middle: bounds.x + (slack - width) / 2
      case .end: bounds.right - width
      }
    return Box(
      x: left, y: y - FontMetrics.capHeight * size, right: left + width, bottom: y + 0.2 * size)
  }
}
