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
    key = Key(of: frame, namesSeries: inKey && frame.series.count > 1)
    labels = isNamed ? EndLabels(of: frame, on: canvas) : nil
    self.isStepped = isStepped
  }

  func scene() -> Scene {
    let axis = Line.valueAxis(of: frame, on: canvas)
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let y = axis.scale(from: bottom, to: top)
    let left = axis.labelRoom(on: canvas) + 12
    let right = canvas.width - (labels?.width ?? 8)
    let x = TimeScale(frame, range: (left, right))
    axis.draw(y, to: right + 4, on: canvas, into: &layers)
    let hasZero = axis.domain.low <= 0 && axis.domain.high >= 0
    let floor = hasZero ? y(0) : bottom
    layers.add(Path([(0, floor), (right + 4, floor)]), .line(.ink2))
    for row in frame.rowsByWeight {
      LineOfSeries(frame: frame, row: row, x: x, y: y, isStepped: isStepped).draw(into: &layers)
      drawGaps(row, x, bottom: bottom, into: &layers)
    }
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

  /// A word at the foot of the plot where a value is missing between others.
  private func drawGaps(
    _ row: Int, _ x: TimeScale, bottom: Double, into layers: inout LayerSet
  ) {
    let word = frame.language.charts.notAvailable
    guard canvas.room(for: word) + 4 <= x.step else { return }
    for index in frame.positions.indices where frame.isFirstGap(row, index) {
      layers.addIfFree(canvas.centred(word, x: x(index), y: bottom - 5), .ink3)
    }
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether a value is missing that no earlier series lacks too.
  func isFirstGap(_ row: Int, _ index: Int) -> Bool {
    isGap(row, index) && !(0..<row).contains { isGap($0, index) }
  }
}
