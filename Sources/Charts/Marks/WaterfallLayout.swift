import Languages

/// The layout of a waterfall: upright, or lying where names or numbers have no room.
struct WaterfallLayout {
  let frame: ChartFrame
  let steps: [WaterfallStep]
  let canvas: Canvas
  let key: Key

  /// The height of a lying bar.
  private let thickness = 18.0
  /// The distance between two lying bars.
  private let between = 10.0

  private var domain: (low: Double, high: Double) {
    let values = steps.flatMap { [$0.start, $0.end] }
    return LinearScale.domain(
      of: values + frame.sharedValues + frame.annotationValues, includesZero: true)
  }

  /// The bar of a position: its own, or that of its total.
  private func step(at position: Int) -> Int {
    frame.isRunningSum || position == 0 ? position : steps.count - 1
  }

  /// The frame with the top of each bar as its value, for words that point at bars.
  private var leveled: ChartFrame {
    guard frame.isRunningSum, !frame.annotations.isEmpty else { return frame }
    var leveled = frame
    for (index, step) in steps.enumerated() where frame.cells[0].indices.contains(index) {
      leveled.cells[0][index] = frame.cells[0][index].prefix(1).map {
        $0.moved(to: max(step.start, step.end))
      }
    }
    return leveled
  }

  // MARK: - Upright

  /// The drawing, or `nil` when a name or a number has no room.
  func uprightScene() -> Scene? {
    let band = BandScale(count: max(1, steps.count), range: (0, canvas.width))
    guard let names = names(band),
      steps.allSatisfy({ canvas.room(for: $0.label) + 4 <= band.step })
    else { return nil }
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let lowest = domain.low < 0 ? bottom - canvas.lineHeight : bottom
    let y = ValueScale(domain: domain, range: (lowest, top))
    let half = min(band.bandwidth, 64) / 2
    let bars = steps.enumerated().map { index, step in
      WaterfallBar(
        step: step, scale: y, across: (band.center(index) - half, band.center(index) + half),
        isUpright: true)
    }
    drawConnectors(bars, into: &layers)
    for bar in bars {
      bar.draw(into: &layers)
      let isBelow = bar.step.isTotal && bar.step.end < 0
      let edge = isBelow ? min(bar.step.start, bar.step.end) : max(bar.step.start, bar.step.end)
      let baseline = isBelow ? y(edge) + canvas.fontSize + 2 : y(edge) - 6
      layers.add(canvas.centred(bar.step.label, x: bar.middle, y: baseline), .ink)
    }
    layers.add(Path([(0, y(0)), (canvas.width, y(0))]), .line(.ink2))
    for name in names.moved(down: bottom) { layers.add(name, .ink2) }
    let foot = (names.map(\.y).max() ?? 0) + bottom + 6
    let height = AnnotationLayer(
      frame: leveled, canvas: canvas, plot: Box(x: 0, y: top, right: canvas.width, bottom: bottom),
      value: y, step: band.step, position: { band.center(step(at: $0)) }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  private func names(_ band: BandScale) -> [TextLine]? {
    PositionAxis(
      positions: positions, frequency: nil, centers: steps.indices.map { band.center($0) },
      step: band.step, canvas: canvas
    ).labels()
  }

  /// The steps as positions.
  private var positions: [ChartFrame.Position] {
    steps.enumerated().map {
      ChartFrame.Position(
        label: $1.name, period: nil, ordinal: $0, short: frame.spec.shortNames[$1.name])
    }
  }

  // MARK: - Lying

  func lyingScene() -> Scene {
    var layers = LayerSet()
    let start = key.draw(from: 0, on: canvas, into: &layers) + 2
    let room = (steps.map { canvas.room(for: $0.label) }.max() ?? 0) + 6
    let names = RowNames(
      of: positions, canvas: canvas, texts: domain.low < 0 ? 2 * room : room)
    let left = names.isAbove ? 0 : names.width + 10
    let low = domain.low < 0 ? left + room : left
    let x = ValueScale(domain: domain, range: (low, canvas.width - room))
    let rows = names.rows(from: start, bars: thickness, between: between)
    for (index, row) in rows.enumerated() {
      names.draw(index, at: row.top, thickness, into: &layers)
    }
    let bars = zip(steps, rows).map { step, row in
      WaterfallBar(step: step, scale: x, across: row.bars, isUpright: false)
    }
    if !names.isAbove { drawConnectors(bars, into: &layers) }
    for bar in bars { draw(bar, into: &layers) }
    drawZero(bars, x, isWhole: !names.isAbove, into: &layers)
    let top = rows.first?.bars.low ?? 0
    let height = AnnotationLayer(
      frame: leveled, canvas: canvas,
      plot: Box(x: left, y: top, right: canvas.width, bottom: rows.last?.bars.high ?? top),
      value: x, step: thickness + between, isUpright: false,
      position: { rows[step(at: $0)].middle }
    ).draw(into: &layers, height: rows.last?.end ?? start)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// A bar with its number at the right, or at the left where it would stand on the zero line.
  private func draw(_ bar: WaterfallBar, into layers: inout LayerSet) {
    bar.draw(into: &layers)
    let baseline = bar.middle + canvas.fontSize * FontMetrics.capHeight / 2
    let ends = [bar.scale(bar.step.start), bar.scale(bar.step.end)].sorted()
    let right = ends[1] + 5, zero = bar.scale(0)
    let isCrossed = zero > ends[1] && zero < right + canvas.room(for: bar.step.label) + 3
    if isCrossed || (bar.step.isTotal && bar.step.end < 0) {
      layers.add(canvas.text(bar.step.label, x: ends[0] - 5, y: baseline, anchor: .end), .ink)
    } else {
      layers.add(canvas.text(bar.step.label, x: right, y: baseline), .ink)
    }
  }

  private func drawZero(
    _ bars: [WaterfallBar], _ x: ValueScale, isWhole: Bool, into layers: inout LayerSet
  ) {
    guard let first = bars.first, let last = bars.last else { return }
    let spans = isWhole ? [(first.across.low, last.across.high)] : bars.map { $0.across }
    let pieces = spans.map { Path.Piece(points: [(x(0), $0.0 - 2), (x(0), $0.1 + 2)]) }
    layers.add(Path(pieces: pieces), .line(.ink2))
  }

  /// Thin lines from the end of each bar to the start of the next one.
  private func drawConnectors(_ bars: [WaterfallBar], into layers: inout LayerSet) {
    let pieces = zip(bars, bars.dropFirst()).map { bar, next in
      let from = bar.across.high
      let to = next.across.low
      return Path.Piece(points: [
        bar.point(bar.step.end, from), bar.point(bar.step.end, to),
      ])
    }
    if !pieces.isEmpty { layers.add(Path(pieces: pieces), .line(.ink3)) }
  }
}

/// A bar of a waterfall.
struct WaterfallBar {
  let step: WaterfallStep
  /// From values to pixels, along the bar.
  let scale: ValueScale
  /// The bar's sides.
  let across: (low: Double, high: Double)
  let isUpright: Bool

  /// The middle between its sides.
  var middle: Double { (across.low + across.high) / 2 }

  /// The point at a value along the bar and a pixel across it.
  func point(_ value: Double, _ across: Double) -> (x: Double, y: Double) {
    at(scale(value), across)
  }

  private func at(_ along: Double, _ across: Double) -> (x: Double, y: Double) {
    isUpright ? (across, along) : (along, across)
  }

  func draw(into layers: inout LayerSet) {
    let inset = step.form == .solid ? 0 : 0.6
    let low = across.low + inset, high = across.high - inset
    let start = scale(step.start), end = scale(step.end)
    let outline = [at(start, low), at(end, low), at(end, high), at(start, high)]
    var path = Path(outline, closed: true, title: step.title)
    path.role = .bar(length: (end - start).magnitude, value: step.end - step.start)
    layers.add(path, .form(step.form, slot: step.slot))
  }
}
