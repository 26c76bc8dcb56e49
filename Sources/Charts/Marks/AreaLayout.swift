import Languages
import Quantities

/// The layout of an area chart.
struct AreaLayout {
  /// The frame, with shares as values where these are asked for.
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The names beside the layers; `nil` when they stand in the key.
  let labels: EndLabels?

  func scene(_ axis: ValueAxis) -> Scene {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let left = axis.labelRoom(on: canvas) + 12
    let right = canvas.width - (labels?.width ?? 18)
    let x = TimeScale(frame, range: (left, right))
    let y = axis.scale(from: bottom, to: top)
    axis.draw(y, to: right, on: canvas, into: &layers)
    for row in frame.series.indices { draw(row, x, y, into: &layers) }
    drawSeparators(x, y, into: &layers)
    layers.add(Path([(0, y(0)), (right, y(0))]), .line(.ink2))
    drawNames(x, y, right: right, top: top, bottom: bottom, into: &layers)
    drawGaps(x, y, into: &layers)
    for row in frame.series.indices { drawBreaks(row, x, y, into: &layers) }
    let words = x.labels(on: canvas).moved(down: bottom)
    for word in words { layers.add(word, .ink2) }
    let foot = (words.map(\.y).max() ?? bottom) + 6
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: Box(x: 0, y: top, right: right, bottom: bottom),
      value: y, step: x.step, position: { x($0) }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  // MARK: - Layers

  private func datum(_ row: Int, _ index: Int) -> Datum? {
    guard frame.positions.indices.contains(index), let datum = frame.cells[row][index].first,
      !datum.isMissing
    else { return nil }
    return datum
  }

  /// A Boolean value indicating whether a layer goes on from a position to the next one; in a stack
  /// it passes a break, for those above it stand on it there.
  private func goesOn(_ row: Int, _ index: Int) -> Bool {
    guard datum(row, index) != nil, let next = datum(row, index + 1) else { return false }
    return frame.isStacked || next.flag != .seriesBreak
  }

  /// Where a layer starts at the left or right end of the stretch after a position: on the layers
  /// that go on there too, so that none hangs over one that is not there.
  private func base(_ row: Int, _ stretch: Int, at index: Int) -> Double {
    guard frame.isStacked else { return 0 }
    return (0..<row).reduce(0) { sum, below in
      goesOn(below, stretch) ? sum + (datum(below, index)?.top ?? 0) : sum
    }
  }

  /// The shape of the stretch after a position: what is said of its end, or else of its start.
  private func form(_ row: Int, _ index: Int) -> Datum.Form {
    let end = datum(row, index + 1)?.form ?? .solid
    return end == .solid ? datum(row, index)?.form ?? .solid : end
  }

  private func draw(
    _ row: Int, _ x: TimeScale, _ y: ValueScale, into layers: inout LayerSet
  ) {
    var start = 0
    while start < frame.positions.count {
      guard goesOn(row, start) else {
        if !goesOn(row, start - 1) { drawLone(row, start, x, y, into: &layers) }
        start += 1
        continue
      }
      var end = start + 1
      while goesOn(row, end), form(row, end) == form(row, start) { end += 1 }
      draw(row, from: start, to: end, x, y, into: &layers)
      start = end
    }
  }

  /// One layer between two positions.
  private func draw(
    _ row: Int, from start: Int, to end: Int, _ x: TimeScale, _ y: ValueScale,
    into layers: inout LayerSet
  ) {
    var upper: [(x: Double, y: Double)] = []
    var lower: [(x: Double, y: Double)] = []
    for stretch in start..<end {
      for index in [stretch, stretch + 1] {
        let base = base(row, stretch, at: index)
        lower.append((x(index), y(base)))
        upper.append((x(index), y(base + (datum(row, index)?.top ?? 0))))
      }
    }
    let outline = Path(
      upper.withoutRepeats + lower.withoutRepeats.reversed(), closed: true,
      title: title(row, from: start, to: end))
    layers.add(outline, .form(form(row, start), slot: frame.series[row].slot))
  }

  /// A value without neighbours, as a strong upright line.
  private func drawLone(
    _ row: Int, _ index: Int, _ x: TimeScale, _ y: ValueScale, into layers: inout LayerSet
  ) {
    guard let datum = datum(row, index) else { return }
    let base =
      frame.isStacked ? (0..<row).reduce(0) { $0 + (self.datum($1, index)?.top ?? 0) } : 0
    // At an end the line stands inside the plot.
    let isAlone = frame.positions.count == 1
    let shift = isAlone ? 0.0 : index == 0 ? 3 : index == frame.positions.count - 1 ? -3 : 0
    let line = Path(
      [(x(index) + shift, y(base)), (x(index) + shift, y(base + datum.top))],
      title: frame.title(datum, frame.series[row], index))
    layers.add(line, .line(.series(frame.series[row].slot), width: 6))
  }

  /// `Amazon, 2019: US$16.9 bn; 2025: US$131.8 bn`.
  private func title(_ row: Int, from start: Int, to end: Int) -> String? {
    guard let first = datum(row, start), let last = datum(row, end) else { return nil }
    let opening = frame.title(first, frame.series[row], start)
    let status = last.flag.map { ", \($0.label(in: frame.language))" } ?? ""
    return "\(opening); \(frame.positions[end].label): \(last.exact)\(status)"
  }

  /// Lines in the page's colour between layers.
  private func drawSeparators(_ x: TimeScale, _ y: ValueScale, into layers: inout LayerSet) {
    guard frame.isStacked else { return }
    var pieces: [Path.Piece] = []
    for row in frame.series.indices.dropFirst() {
      for stretch in frame.positions.indices where goesOn(row, stretch) {
        let bases = [stretch, stretch + 1].map { base(row, stretch, at: $0) }
        guard bases[0] > 0 || bases[1] > 0 else { continue }
        pieces.join(
          Path.Piece(points: [(x(stretch), y(bases[0])), (x(stretch + 1), y(bases[1]))]))
      }
    }
    if !pieces.isEmpty { layers.add(Path(pieces: pieces), .line(.paper)) }
  }

  /// Signs on the baseline where a series breaks.
  private func drawBreaks(_ row: Int, _ x: TimeScale, _ y: ValueScale, into layers: inout LayerSet)
  {
    for index in frame.positions.indices where frame.breaks(row, before: index) {
      BreakSign(x: (x(index - 1) + x(index)) / 2, y: y(0)).draw(into: &layers)
    }
  }

  // MARK: - Words

  private func drawNames(
    _ x: TimeScale, _ y: ValueScale, right: Double, top: Double, bottom: Double,
    into layers: inout LayerSet
  ) {
    let last = frame.positions.count - 1
    let ends = frame.series.indices.map { row -> (x: Double, y: Double)? in
      guard let datum = datum(row, last) else { return nil }
      return (x(last), y(frame.base(of: row, at: last) + datum.top / 2))
    }
    labels?.draw(ends, right: right, top: top, bottom: bottom, into: &layers)
  }

  /// A word on the baseline where values are missing between others.
  private func drawGaps(_ x: TimeScale, _ y: ValueScale, into layers: inout LayerSet) {
    let word = frame.language.charts.notAvailable
    guard canvas.room(for: word) + 4 <= x.step else { return }
    for index in frame.positions.indices where frame.isEmpty(index) {
      layers.addIfFree(canvas.centred(word, x: x(index), y: y(0) - 5), .ink3)
    }
  }
}

extension [(x: Double, y: Double)] {
  /// The points without those that stand where the one before stands.
  fileprivate var withoutRepeats: Self {
    var points: Self = []
    for point in self where points.last.map({ $0 == point }) != true { points.append(point) }
    return points
  }
}
