import Languages

/// What was said would come against what came: ranges, single numbers, floors and ceilings, each
/// in a shape of its own, with a dot for the actual value; upright over time, lying for names.
enum RangeMark: Mark {
  static let name = "range"

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.rangeChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    frame.isCategorical
      ? frame.valueAxis(pixels: canvas.width * 0.6, isUpright: false)
      : frame.valueAxis(pixels: canvas.plotHeight)
  }

  /// As many as leave each bar 6 px on the narrow canvas.
  static func positionLimit(for frame: ChartFrame) -> Int {
    frame.isCategorical ? ChartChecks.rankingLimit : max(1, 40 / max(1, frame.series.count))
  }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    frame.series.count > 1 && frame.labels != .hidden
  }

  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    Key(outlookOf: frame, namesSeries: namesSeriesInKey(frame, on: canvas))
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    guard let axis = axis(of: frame, on: canvas) else {
      return Scene(width: canvas.width, height: canvas.plotHeight)
    }
    let key = key(of: frame, on: canvas)
    return frame.isCategorical
      ? RangeRows(frame: frame, canvas: canvas, key: key, axis: axis).scene()
      : RangeColumns(frame: frame, canvas: canvas, key: key, axis: axis).scene()
  }
}

/// The layout of a range chart over time.
private struct RangeColumns {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  let axis: ValueAxis

  func scene() -> Scene {
    var layers = LayerSet()
    let keyHeight = key.draw(from: 0, on: canvas, into: &layers)
    let top = keyHeight + canvas.lineHeight + 2 + roomForArrows
    let bottom = top + canvas.plotHeight
    let left = axis.labelRoom(on: canvas) + 8
    let isBeside = frame.labels != .hidden && namesFit(BandScale(count, (left, plainRight)))
    let right = isBeside ? plainRight : canvas.width - OutlookShape.radius
    let band = BandScale(count, (left, right))
    let plain = axis.scale(from: bottom, to: top)
    let sinks = frame.labelledData.contains {
      $0.isCeiling && plain($0.top) + OutlookShape.reach > bottom
    }
    let scale = sinks ? axis.scale(from: bottom - OutlookShape.reach, to: top) : plain
    axis.draw(scale, to: canvas.width, on: canvas, into: &layers)
    let hasZero = frame.spec.scale != .log && axis.domain.low <= 0 && axis.domain.high >= 0
    let floor = hasZero ? scale(0) : bottom
    layers.add(Path([(0, floor), (canvas.width, floor)]), .line(.ink2))
    drawShapes(band, scale, into: &layers)
    drawValues(band, scale, isBeside: isBeside, into: &layers)
    drawGaps(band, bottom: bottom, into: &layers)
    let words = labels(band).moved(down: bottom)
    for word in words { layers.add(word, .ink2) }
    let plot = Box(x: left, y: top, right: right, bottom: bottom)
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: scale, step: band.step,
      position: { band.center($0) }
    ).draw(into: &layers, height: (words.map(\.y).max() ?? bottom) + 6)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// The room above the plot that arrows of floors need there.
  private var roomForArrows: Double {
    let scale = axis.scale(from: canvas.plotHeight, to: 0)
    let highest = frame.labelledData.filter(\.isFloor).map { scale($0.top) }.min()
    return max(0, OutlookShape.reach + 4 - (highest ?? .infinity))
  }

  private var count: Int { max(1, frame.positions.count) }

  /// The right end of the plot with room for the last value.
  private var plainRight: Double { canvas.width - widestValue - 4 }

  private var widestValue: Double {
    frame.labelledData.filter(\.isActual).map { canvas.room(for: $0.short) }.max() ?? 0
  }

  private func labels(_ band: BandScale) -> [TextLine] {
    let axis = PositionAxis(
      positions: frame.positions, frequency: frame.frequency,
      centers: frame.positions.indices.map { band.center($0) }, step: band.step, canvas: canvas)
    return axis.labels() ?? axis.thinned()
  }

  // MARK: - Shapes

  /// The width of one series' part of a band.
  private func slot(_ band: BandScale) -> Double {
    min(band.bandwidth, 80 * Double(frame.series.count)) / Double(frame.series.count)
  }

  private func thickness(_ band: BandScale) -> Double { max(3, min(22, slot(band) - 4)) }

  private func center(_ band: BandScale, _ index: Int, _ row: Int) -> Double {
    let offset = Double(row) - Double(frame.series.count - 1) / 2
    return band.center(index) + offset * slot(band)
  }

  private func drawShapes(_ band: BandScale, _ scale: ValueScale, into layers: inout LayerSet) {
    let half = thickness(band) / 2
    func shape(_ row: Int, _ index: Int) -> OutlookShape {
      let x = center(band, index, row)
      return OutlookShape(scale: scale, across: (x - half, x + half), isUpright: true)
    }
    frame.forEachOutlook { datum, row, index, _ in shape(row, index).clear(datum, into: &layers) }
    layers.rise()
    frame.forEachOutlook { datum, row, index, title in
      shape(row, index).draw(datum, title: title, into: &layers)
    }
    layers.rise()
    frame.forEachActual { datum, row, index, title in
      shape(row, index).drawActual(datum, title: title, into: &layers)
    }
  }

  // MARK: - Words at shapes

  /// A Boolean value indicating whether every actual value has room at the right of its dot.
  private func namesFit(_ band: BandScale) -> Bool {
    thickness(band) >= 10 && thickness(band) + widestValue + 6 <= slot(band)
  }

  private func drawValues(
    _ band: BandScale, _ scale: ValueScale, isBeside: Bool, into layers: inout LayerSet
  ) {
    guard frame.labels != .hidden, frame.labels != .legend else { return }
    let fits = widestValue + 2 <= band.step / Double(frame.series.count)
    frame.forEachActual { datum, row, index, _ in
      let x = center(band, index, row)
      if isBeside {
        let y = scale(datum.top) + canvas.fontSize * FontMetrics.capHeight / 2
        layers.addIfFree(canvas.text(datum.short, x: x + thickness(band) / 2 + 4, y: y), .ink)
      } else if fits {
        drawAbove(datum.short, row, index, x: x, scale, into: &layers)
      }
    }
    frame.forEachOutlook { datum, row, index, _ in
      guard frame.cells[row][index].actual == nil else { return }
      drawAbove(datum.short, row, index, x: center(band, index, row), scale, into: &layers)
    }
  }

  /// A value above everything that stands at its position.
  private func drawAbove(
    _ text: String, _ row: Int, _ index: Int, x: Double, _ scale: ValueScale,
    into layers: inout LayerSet
  ) {
    let data = frame.cells[row][index].filter { !$0.isMissing }
    let tops = data.map { datum in
      scale(datum.top) - (datum.isFloor ? OutlookShape.reach : OutlookShape.radius + 1)
    }
    let y = (tops.min() ?? 0) - 4
    layers.addIfFree(canvas.centred(text, x: x, y: max(y, canvas.fontSize)), .ink)
  }

  /// A word at the foot of the plot where a value is missing between others.
  private func drawGaps(_ band: BandScale, bottom: Double, into layers: inout LayerSet) {
    let word = frame.language.charts.notAvailable
    for row in frame.series.indices {
      for index in frame.positions.indices where frame.isGap(row, index) {
        guard canvas.room(for: word) <= slot(band) else { continue }
        layers.addIfFree(
          canvas.centred(word, x: center(band, index, row), y: bottom - 5), .ink3)
      }
    }
  }
}

extension BandScale {
  fileprivate init(_ count: Int, _ range: (low: Double, high: Double)) {
    self.init(count: count, range: range)
  }
}
