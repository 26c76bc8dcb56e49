import Languages

/// Lines between two or three upright axes, with names and values at both ends.
enum Slope: Mark {
  static let name = "slope"
  static let comparesTimes = true
  /// Names stand at the lines, so that lines beyond the colours may be grey.
  static let seriesLimit = 12

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.slopeChart
  }

  static func positionLimit(for frame: ChartFrame) -> Int { 3 }

  static func problems(of frame: ChartFrame) -> [ChartProblem] { frame.ranges(for: name) }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    frame.series.count > 1 && frame.labels != .hidden
      && !SlopeLabels(of: frame, on: canvas).areNamed
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let key = Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas))
    let labels = SlopeLabels(of: frame, on: canvas)
    return SlopeLayout(frame: frame, canvas: canvas, key: key, labels: labels).scene()
  }
}

/// The words at both ends of slopes.
struct SlopeLabels {
  /// The words of each series at the left and at the right; empty where it has no value.
  let left: [String]
  let right: [String]
  /// A Boolean value indicating whether names stand among them.
  let areNamed: Bool

  /// Names and values at both ends, or names at the right only, or in short, or only values.
  init(of frame: ChartFrame, on canvas: Canvas) {
    let hasTwoEnds = frame.positions.count > 1
    // SVG makes one of two plain spaces.
    let gap = "\u{A0}\u{A0}"
    func texts(_ text: (ChartFrame.Series, Datum) -> String, at index: Int) -> [String] {
      frame.series.indices.map { row in
        guard let datum = frame.cells[row][index].first, !datum.isMissing else { return "" }
        return text(frame.series[row], datum)
      }
    }
    let last = frame.positions.count - 1
    let values = hasTwoEnds ? texts({ $1.short }, at: 0) : frame.series.map { _ in "" }
    let named = hasTwoEnds ? texts({ "\($0.label)\(gap)\($1.short)" }, at: 0) : values
    let candidates = [
      (named, texts({ "\($1.short)\(gap)\($0.label)" }, at: last)),
      (values, texts({ "\($1.short)\(gap)\($0.label)" }, at: last)),
      (values, texts({ "\($1.short)\(gap)\($0.shortLabel)" }, at: last)),
    ]
    let height = Double(frame.series.count) * canvas.lineHeight
    let isOpen =
      frame.labels != .legend && frame.labels != .hidden && frame.series.count > 1
      && height <= canvas.plotHeight + canvas.lineHeight
      && frame.cells.allSatisfy { $0[last].first?.value != nil }
    let fitting = zip(candidates, [0.5, 0.62, 0.62]).first { texts, share in
      let widths = [texts.0, texts.1].map { $0.map { canvas.room(for: $0) }.max() ?? 0 }
      return widths[0] + widths[1] <= canvas.width * share
    }
    areNamed = isOpen && fitting != nil
    let bare = (values, texts({ $1.short }, at: last))
    (left, right) = isOpen ? fitting?.0 ?? bare : bare
  }
}

/// The layout of a slope chart.
private struct SlopeLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  let labels: SlopeLabels

  /// The room between an axis and its words.
  private static let gap = 16.0

  func scene() -> Scene {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight
    let bottom = top + canvas.plotHeight
    let y = axis.scale(from: bottom, to: top)
    let x = PointScale(count: max(1, frame.positions.count), range: sides)
    for index in frame.positions.indices {
      layers.add(Path([(x(index), top - 4), (x(index), bottom + 4)]), .line(.hairline))
    }
    for row in frame.series.indices { drawLine(row, x, y, into: &layers) }
    for row in frame.series.indices { drawDots(row, x, y, into: &layers) }
    draw(labels.left, at: 0, x, y, sign: -1, within: (top, bottom), into: &layers)
    draw(
      labels.right, at: frame.positions.count - 1, x, y, sign: 1, within: (top, bottom),
      into: &layers)
    drawMiddle(x, y, into: &layers)
    let names = names(x, bottom)
    for name in names { layers.add(name, .ink2) }
    let foot = (names.map(\.y).max() ?? bottom) + 6
    let height = AnnotationLayer(
      frame: frame, canvas: canvas,
      plot: Box(x: sides.low, y: top, right: sides.high, bottom: bottom), value: y, step: x.step,
      position: { x($0) }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  private var axis: ValueAxis {
    ValueAxis(
      frame.axisValues, pixels: canvas.plotHeight,
      includesZero: frame.spec.includesZero ?? Line.startsAtZero(frame.axisValues),
      unit: frame.unit, language: frame.language)
  }

  /// The pixels of the first and the last axis.
  private var sides: (low: Double, high: Double) {
    let rooms = [labels.left, labels.right].map { texts in
      (texts.map { canvas.room(for: $0) }.max() ?? 0) + SlopeLayout.gap
    }
    return (rooms[0], canvas.width - rooms[1])
  }

  /// The words below the axes; where they have no room, only the first and the last.
  private func names(_ x: PointScale, _ bottom: Double) -> [TextLine] {
    let breaking = LineBreaking(size: canvas.fontSize)
    let share = canvas.width / Double(max(1, frame.positions.count))
    let lines = frame.positions.enumerated().map { index, position in
      canvas.centred(
        breaking.cut(position.label, width: share - 6), x: x(index),
        y: bottom + canvas.fontSize + 9)
    }
    guard lines.overlap, let first = lines.first, let last = lines.last else { return lines }
    return [first, last].overlap ? [last] : [first, last]
  }

  // MARK: - Lines

  private func datum(_ row: Int, _ index: Int) -> Datum? {
    frame.cells[row][index].first.flatMap { $0.isMissing ? nil : $0 }
  }

  private func drawLine(
    _ row: Int, _ x: PointScale, _ y: ValueScale, into layers: inout LayerSet
  ) {
    let slot = frame.series[row].slot
    for index in frame.positions.indices.dropLast() {
      guard let a = datum(row, index), let b = datum(row, index + 1) else { continue }
      let line = Path([(x(index), y(a.top)), (x(index + 1), y(b.top))])
      let isSolid = a.form == .solid && b.form == .solid
      let paint: Paint =
        isSolid
        ? .line(.series(slot), width: 2.2) : .line(.series(slot), width: 1.6, dash: "5 3")
      layers.add(line, paint)
    }
  }

  private func drawDots(
    _ row: Int, _ x: PointScale, _ y: ValueScale, into layers: inout LayerSet
  ) {
    let series = frame.series[row]
    for index in frame.positions.indices {
      guard let datum = datum(row, index) else { continue }
      let marker = PointMarker(row: 0, slot: series.slot, isSolid: datum.form == .solid)
      let title = frame.title(datum, series, index)
      layers.add(marker.shape(x(index), y(datum.top), title: title), marker.paint)
    }
  }

  // MARK: - Words

  /// Words beside an axis, moved apart, and tied to their dots where they had to be moved.
  private func draw(
    _ texts: [String], at index: Int, _ x: PointScale, _ y: ValueScale, sign: Double,
    within bounds: (low: Double, high: Double), into layers: inout LayerSet
  ) {
    let rows = texts.indices.filter { !texts[$0].isEmpty }
    let wanted = rows.map { y(datum($0, index)?.top ?? 0) }
    let centers = LabelSpacing.centers(
      wanted: wanted, heights: rows.map { _ in canvas.lineHeight },
      low: bounds.low - canvas.lineHeight, high: bounds.high + canvas.lineHeight / 2)
    guard let centers else { return }
    let edge = x(index)
    for (place, row) in rows.enumerated() {
      if (centers[place] - wanted[place]).magnitude > 2 {
        let tie = Path([
          (edge + sign * 5, wanted[place]), (edge + sign * (SlopeLayout.gap - 3), centers[place]),
        ])
        layers.add(tie, .line(.series(frame.series[row].slot)))
      }
      let baseline = centers[place] + canvas.fontSize * FontMetrics.capHeight / 2
      let text = canvas.text(
        texts[row], x: edge + sign * SlopeLayout.gap, y: baseline,
        anchor: sign < 0 ? .end : .start)
      layers.add(text, .ink)
    }
  }

  /// The values at the middle axis, above or below their dots, where no line runs through them.
  private func drawMiddle(_ x: PointScale, _ y: ValueScale, into layers: inout LayerSet) {
    guard frame.positions.count == 3 else { return }
    for row in frame.series.indices {
      guard let datum = datum(row, 1) else { continue }
      let places = [y(datum.top) - 8, y(datum.top) + 8 + canvas.fontSize * FontMetrics.capHeight]
      let texts = places.map { canvas.centred(datum.short, x: x(1), y: $0) }
      let free = texts.first {
        $0.bounds.y >= 0 && $0.bounds.bottom <= y.range.low
          && !isCrossed($0.bounds, besides: row, x, y)
      }
      if let free { layers.addIfFree(free, .ink) }
    }
  }

  /// A Boolean value indicating whether a line or a dot runs through a rectangle at a dot of the
  /// middle axis, or between the two.
  private func isCrossed(
    _ text: Box, besides own: Int, _ x: PointScale, _ y: ValueScale
  ) -> Bool {
    frame.series.indices.contains { row in
      guard let middle = datum(row, 1) else { return false }
      let level = y(middle.top)
      var box = text
      if row != own, let dot = datum(own, 1) {
        box.y = min(box.y, y(dot.top))
        box.bottom = max(box.bottom, y(dot.top))
      }
      return [0, 2].contains { index in
        let end = datum(row, index).map { y($0.top) } ?? level
        let edge = level + (end - level) * (box.right - box.x) / 2 / max(1, x.step)
        return min(level - 3, edge) < box.bottom && max(level + 3, edge) > box.y
      }
    }
  }
}
