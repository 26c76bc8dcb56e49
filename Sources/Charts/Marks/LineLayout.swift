import Languages

/// The layout of a line chart and of a step chart.
struct LineLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The names at the ends of lines; `nil` when they stand in the key.
  let labels: EndLabels?
  /// A Boolean value indicating whether a value holds until the next one.
  let isStepped: Bool

  init(of frame: ChartFrame, on canvas: Canvas, isStepped: Bool) {
    let inKey = Line.namesSeriesInKey(frame, on: canvas)
    let isNamed = !inKey && frame.labels != .hidden && frame.series.count > 1
    self.frame = frame
    self.canvas = canvas
    key = Key(of: frame, namesSeries: inKey && frame.series.count > 1, shape: .dot)
    labels = isNamed ? EndLabels(of: frame, on: canvas) : nil
    self.isStepped = isStepped
  }

  func scene() -> Scene {
    let axis = frame.valueAxis(pixels: canvas.plotHeight)
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let y = axis.scale(from: bottom, to: top)
    let left = axis.labelRoom(on: canvas) + 12
    let right = canvas.width - (labels?.width ?? 18)
    let x = TimeScale(frame, range: (left, right))
    axis.draw(y, to: right + 4, on: canvas, into: &layers)
    axis.drawZero(y, to: right + 4, into: &layers)
    for row in frame.rowsByWeight {
      LineOfSeries(frame: frame, row: row, x: x, y: y, isStepped: isStepped).draw(into: &layers)
    }
    drawGaps(x, bottom: bottom, into: &layers)
    let ends = frame.series.indices.map { row in
      frame.lastIndex(row).map { (x: x($0), y: y(frame.lastDatum(row)?.middle ?? 0)) }
    }
    // On a very narrow canvas the unit of the axis reaches the names.
    let isUnderUnit = canvas.room(for: axis.topLabel) > right + 8
    labels?.draw(
      ends, right: right, top: isUnderUnit ? top + canvas.lineHeight : top, bottom: bottom,
      into: &layers)
    let words = x.labels(on: canvas).moved(down: bottom)
    for word in words { layers.add(word, .ink2) }
    let foot = (words.map(\.y).max() ?? bottom) + 6
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: Box(x: 0, y: top, right: right + 4, bottom: bottom),
      value: y, step: x.step, position: { x($0) }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// A word at the foot of the plot where every series that has begun lacks its value.
  private func drawGaps(_ x: TimeScale, bottom: Double, into layers: inout LayerSet) {
    let word = frame.language.charts.notAvailable
    guard canvas.room(for: word) + 4 <= x.step else { return }
    for index in frame.positions.indices where frame.isEmpty(index) {
      layers.addIfFree(canvas.centred(word, x: x(index), y: bottom - 5), .ink3)
    }
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether a value is missing at a position, and there is no other.
  func isEmpty(_ index: Int) -> Bool {
    series.indices.contains { isGap($0, index) }
      && cells.allSatisfy { $0[index].first?.isMissing ?? true }
  }
}
