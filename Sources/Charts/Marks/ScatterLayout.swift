import Languages
import Quantities

/// The layout of a scatter plot: two axes with their names, bubbles, and names where they fit.
struct ScatterLayout {
  let frame: ChartFrame
  let canvas: Canvas
  private let points: [ScatterPoint]

  init(frame: ChartFrame, canvas: Canvas) {
    self.frame = frame
    self.canvas = canvas
    points = ScatterPoint.points(of: frame)
  }

  /// The radius of the greatest bubble.
  private var greatestRadius: Double { canvas.isNarrow ? 16 : 24 }
  private var hasAreas: Bool { frame.series.count > 2 }

  func scene() -> Scene {
    var layers = LayerSet()
    var top = Scatter.key(of: frame, on: canvas).draw(from: 0, on: canvas, into: &layers)
    top = SizeLegend(frame: frame, canvas: canvas, radius: radius).draw(from: top, into: &layers)
    top = drawName(frame.series[1], from: top, into: &layers) + canvas.lineHeight + 4
    let bottom = top + canvas.plotHeight
    let y = axis(1, pixels: canvas.plotHeight - 2 * margin)
    let plot = Box(x: y.labelRoom(on: canvas) + 10, y: top, right: canvas.width, bottom: bottom)
    let up = y.scale(from: bottom - margin, to: top + margin)
    y.draw(up, to: canvas.width, on: canvas, into: &layers)
    let x = axis(0, pixels: canvas.width * 0.7)
    let across = x.scale(from: plot.x + margin, to: plot.right - margin)
    x.drawAcross(across, from: top, to: bottom, on: canvas, into: &layers)
    y.drawZero(up, to: canvas.width, into: &layers)
    let bubbles = bubbles(across, up)
    for bubble in bubbles { layers.add(.dot(bubble.dot), bubble.paint) }
    layers.rise()
    drawLabels(bubbles, plot, into: &layers)
    let foot = bottom + ValueAxis.heightAcross(on: canvas)
    let end = drawName(frame.series[0], from: foot, isAtEnd: true, into: &layers)
    let height = annotations(plot, across, up).draw(into: &layers, height: end)
    return Scene(width: canvas.width, height: (height + 2).rounded(.up), layers: layers.layers)
  }

  /// Words at points and rules at values of the upright measure.
  private func annotations(_ plot: Box, _ x: ValueScale, _ y: ValueScale) -> AnnotationLayer {
    let points = points
    return AnnotationLayer(
      frame: frame.upright, canvas: canvas, plot: plot, value: y, step: 0,
      position: { index in points.first { $0.index == index }.map { x($0.x.top) } ?? plot.x })
  }

  // MARK: - Axes

  private func axis(_ row: Int, pixels: Double) -> ValueAxis {
    let values = row == 0 ? points.map(\.x.top) : points.map(\.y.top) + frame.annotationValues
    return ValueAxis(
      values, pixels: pixels, includesZero: frame.hasZero(among: values),
      unit: frame.series[row].unit ?? frame.unit, language: frame.language,
      scale: frame.spec.scale, isUpright: row == 1)
  }

  /// Draws an axis's name in as many lines as it needs, and gives where it ends.
  private func drawName(
    _ series: ChartFrame.Series, from top: Double, isAtEnd: Bool = false,
    into layers: inout LayerSet
  ) -> Double {
    let breaking = LineBreaking(size: canvas.fontSize, weight: .semibold)
    let text = series.measure(in: frame.language) + (isAtEnd ? " →" : " ↑")
    let lines =
      breaking.lines(text, width: canvas.width, limit: 3)
      ?? [breaking.cut(text, width: canvas.width)]
    var y = top
    for line in lines {
      layers.add(
        canvas.text(
          line, x: isAtEnd ? canvas.width : 0, y: y + canvas.fontSize,
          anchor: isAtEnd ? .end : .start, semibold: true), .ink2)
      y += canvas.lineHeight
    }
    return y
  }

  /// The room that bubbles at the edges of the plot need.
  private var margin: Double { hasAreas ? greatestRadius : 6 }

  // MARK: - Bubbles

  /// A point as it is drawn.
  private struct Bubble {
    let point: ScatterPoint
    let dot: Dot
    let paint: Paint
  }

  /// The radius of a value: its square is in proportion to it.
  private func radius(_ value: Double) -> Double {
    let greatest = points.compactMap { $0.area?.top }.max() ?? 0
    return greatest > 0 ? greatestRadius * (max(0, value) / greatest).squareRoot() : 0
  }

  /// The bubbles, the greatest first, so that it covers none.
  private func bubbles(_ x: ValueScale, _ y: ValueScale) -> [Bubble] {
    let bubbles = points.map { point -> Bubble in
      let size: Double? = hasAreas ? point.area.map { radius($0.top) } : 4.6
      let dot = Dot(
        x: x(point.x.top), y: y(point.y.top), radius: size ?? 3, title: title(point))
      let form = point.area == nil && hasAreas ? Datum.Form.dashed : point.unsure?.form
      return Bubble(point: point, dot: dot, paint: paint(form, slot: point.x.slot))
    }
    let order = bubbles.indices.sorted {
      (-bubbles[$0].dot.radius, $0) < (-bubbles[$1].dot.radius, $1)
    }
    return order.map { bubbles[$0] }
  }

  private func paint(_ form: Datum.Form?, slot: Int) -> Paint {
    if let form, form != .solid { return .form(form, slot: slot) }
    return hasAreas
      ? Paint(fill: .series(slot), stroke: .series(slot), strokeWidth: 1.4, fillOpacity: 0.4)
      : Paint(fill: .series(slot), stroke: .paper)
  }

  /// `Texas. Spending: US$12 bn; Capacity: 300 MW`.
  private func title(_ point: ScatterPoint) -> String {
    let data = [point.x, point.y, point.area]
    let clauses = zip(frame.series, data).compactMap { series, datum in
      datum.map {
        frame.language.charts.namedValue.filled(["name": series.label, "value": $0.exact])
      }
    }
    return "\(frame.positions[point.index].label). " + clauses.joined(separator: "; ")
  }

  private func drawLabels(_ bubbles: [Bubble], _ plot: Box, into layers: inout LayerSet) {
    guard frame.labels != .hidden else { return }
    var labels = PointLabels(canvas: canvas, plot: plot, dots: bubbles.map(\.dot))
    for bubble in bubbles {
      let text = frame.positions[bubble.point.index].label
      if let line = labels.place(text, at: bubble.dot) { layers.addIfFree(line, .ink) }
    }
  }
}

/// Two circles that say what areas stand for.
private struct SizeLegend {
  let frame: ChartFrame
  let canvas: Canvas
  /// The radius of a value.
  let radius: (Double) -> Double

  /// Draws the legend, and gives where it ends.
  func draw(from top: Double, into layers: inout LayerSet) -> Double {
    guard frame.series.count > 2, let unit = frame.series[2].unit else { return top }
    let sizes = sizes
    guard let greatest = sizes.first else { return top }
    let height = max(canvas.lineHeight, radius(greatest) * 2 + 3)
    var x = 1.0
    let needed = sizes.reduce(x) {
      $0 + radius($1) * 2 + 19 + canvas.room(for: label($1, unit))
    }
    for size in needed <= canvas.width + 14 ? sizes.reversed() : [greatest] {
      let radius = radius(size)
      layers.add(
        .dot(Dot(x: x + radius, y: top + height / 2, radius: radius)),
        .line(.ink2, width: 1.2))
      let text = label(size, unit)
      x += radius * 2 + 5
      let y = top + height / 2 + canvas.fontSize * FontMetrics.capHeight / 2
      layers.add(canvas.text(text, x: x, y: y), .ink)
      x += canvas.room(for: text) + 14
    }
    return drawName(x, top, height, into: &layers)
  }

  /// What areas stand for, beside the circles or below them.
  private func drawName(
    _ x: Double, _ top: Double, _ height: Double, into layers: inout LayerSet
  ) -> Double {
    let name = frame.series[2].label
    let middle = top + height / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    if x + canvas.room(for: name) <= canvas.width {
      layers.add(canvas.text(name, x: x, y: middle), .ink2)
      return top + height + 6
    }
    let breaking = LineBreaking(size: canvas.fontSize)
    let lines =
      breaking.lines(name, width: canvas.width, limit: 3)
      ?? [breaking.cut(name, width: canvas.width)]
    var y = top + height + 2
    for line in lines {
      layers.add(canvas.text(line, x: 0, y: y + canvas.fontSize), .ink2)
      y += canvas.lineHeight
    }
    return y + 6
  }

  /// A round number no greater than the greatest, and one about a quarter of it; neither is less
  /// than the least, but for its rounding.
  private var sizes: [Double] {
    let areas = ScatterPoint.points(of: frame).compactMap { $0.area?.top }.filter { $0 > 0 }
    guard let greatest = areas.max(), let least = areas.min() else { return [] }
    let power = Ticks.powerOfTen(Ticks.floorLog10(greatest))
    let round = ([5, 2, 1].first { $0 * power <= greatest } ?? 1) * power
    let large = round < least ? firstDigit(of: greatest) : round
    let small = max(round > 4 * power ? power : round / 4, firstDigit(of: least))
    return small < large ? [large, small] : [large]
  }

  /// A number without the digits after its first.
  private func firstDigit(of number: Double) -> Double {
    let power = Ticks.powerOfTen(Ticks.floorLog10(number))
    return (number / power).rounded(.down) * power
  }

  /// The number with its unit.
  private func label(_ size: Double, _ unit: AxisUnit) -> String {
    let exact = ExactDecimal(size, decimals: max(0, 2 - Ticks.floorLog10(size)))
    let quantity = Quantity(exact, unit.unit, scale: unit.scale)
    return NumberFormat(frame.language).quantity(quantity, style: .chart)
  }
}
