import Languages

/// Dots in rows, the greatest value first where rows are names: a ranking that may leave zero out,
/// or several series side by side on one line.
enum DotMark: Mark {
  static let name = "dot"
  static let ranksSeries = true
  static let isLying = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.dotChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    let frame = frame.rankedBySeries
    let isNeeded =
      frame.series.count > 1 || !hasZero(frame) || frame.labels == .hidden
      || frame.labels == .legend || !hasRoom(frame, canvas)
    return isNeeded
      ? frame.valueAxis(
        pixels: canvas.width * 0.5, isUpright: false, includesZero: hasZero(frame))
      : nil
  }

  /// A Boolean value indicating whether names and values leave half of a narrow drawing to dots.
  private static func hasRoom(_ frame: ChartFrame, _ canvas: Canvas) -> Bool {
    let names = RowNames(of: frame.positions, canvas: canvas)
    let left = names.isAbove ? 0 : names.width + 10
    let room = (frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0) + 16
    let hasNegative = frame.axisValues.contains { $0 < 0 }
    return canvas.width - left - room * (hasNegative ? 2 : 1) >= 60
  }

  /// Stems start at zero, so that one series has it unless the author leaves it out.
  static func hasZero(_ frame: ChartFrame) -> Bool {
    let isStemmed =
      frame.series.count == 1 && frame.spec.scale == .linear && frame.spec.includesZero != false
    return isStemmed || frame.hasZero(among: frame.axisValues)
  }

  static func positionLimit(for frame: ChartFrame) -> Int { ChartChecks.rankingLimit }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    frame.rankedBySeries.series.count > 1 && frame.labels != .hidden
  }

  /// Series are named beside the shapes of their dots.
  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    let namesSeries = namesSeriesInKey(frame, on: canvas)
    let symbols: [KeySymbol] = [.dot, .dot, .dot, .square, .triangle, .diamond]
    var items = Key(of: frame, namesSeries: namesSeries).items
    if namesSeries {
      for row in frame.series.indices where symbols.indices.contains(row) {
        items[row].symbol = symbols[row]
      }
    }
    return Key(items: items)
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let layout = DotLayout(
      frame: frame.rankedBySeries.ranked, canvas: canvas,
      key: key(of: frame, on: canvas),
      axis: axis(of: frame, on: canvas))
    return layout.scene()
  }
}

/// The layout of a dot chart.
private struct DotLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The axis, where values do not stand at their dots.
  let axis: ValueAxis?

  private let rowHeight = 18.0
  private let between = 8.0

  private var hasStems: Bool { frame.series.count == 1 && DotMark.hasZero(frame) }

  func scene() -> Scene {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + 2
    let names = RowNames(of: frame.positions, canvas: canvas)
    let left = names.isAbove ? 0 : names.width + 10
    let x = scale(from: left)
    let rows = names.rows(from: top, bars: rowHeight, between: between)
    let bottom = rows.last?.end ?? top
    axis?.drawAcross(x, from: names.isAbove ? bottom : top, to: bottom, on: canvas, into: &layers)
    for (index, row) in rows.enumerated() {
      names.draw(index, at: row.top, rowHeight, into: &layers)
      drawGuide(x, left, row.middle, into: &layers)
      draw(index, x, row.middle, into: &layers)
    }
    if hasStems {
      let whole = (low: top - 2, high: bottom - between / 2)
      let spans = names.isAbove ? rows.map(\.bars) : [whole]
      let zero = spans.map { Path.Piece(points: [(x(0), $0.low), (x(0), $0.high)]) }
      layers.add(Path(pieces: zero), .line(.ink2))
    }
    let plot = Box(x: left, y: top, right: canvas.width, bottom: bottom - between)
    let foot = bottom + (axis == nil ? 0 : ValueAxis.heightAcross(on: canvas))
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: x, step: rowHeight + between,
      isUpright: false, position: { rows[$0].middle }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// From values to pixels, with room for a dot and for the words at it.
  private func scale(from left: Double) -> ValueScale {
    guard let axis else {
      let domain = LinearScale.domain(of: frame.axisValues, includesZero: true)
      let room =
        (frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0) + (hasFloor ? 16 : 11)
      // A dot at zero stays inside where names stand above.
      let low = domain.low < 0 ? left + room : max(left, 6)
      return ValueScale(domain: domain, range: (low, canvas.width - room))
    }
    let room = axis.ticks.last.map { canvas.room(for: $0.label) / 2 } ?? 0
    return axis.scale(
      from: left + (hasCeiling ? 13 : 8), to: canvas.width - max(hasFloor ? 13 : 8, room))
  }

  private var hasCeiling: Bool { frame.labelledData.contains { $0.bound == .ceiling } }

  private var hasFloor: Bool { frame.labelledData.contains { $0.bound == .floor } }

  private func drawGuide(
    _ x: ValueScale, _ left: Double, _ middle: Double, into layers: inout LayerSet
  ) {
    guard !hasStems else { return }
    layers.add(Path([(left, middle), (canvas.width, middle)]), .line(.hairline))
  }

  // MARK: - Dots

  private func draw(
    _ index: Int, _ x: ValueScale, _ middle: Double, into layers: inout LayerSet
  ) {
    for (row, series) in frame.series.enumerated() {
      let cell = frame.cells[row][index]
      for datum in cell.reversed() where !datum.isMissing {
        let title = frame.title(datum, series, index)
        if hasStems { drawStem(datum, x, middle, into: &layers) }
        draw(datum, row, x, middle, title: title, into: &layers)
      }
      if axis == nil, let datum = cell.first { drawValue(datum, cell, x, middle, into: &layers) }
    }
    if frame.series.indices.allSatisfy({ frame.isGap($0, index) }) {
      let text = frame.language.charts.notAvailable
      let zero = hasStems ? x(0) : x.range.low - 5
      let fits = zero + 5 + canvas.room(for: text) <= canvas.width
      let word = canvas.text(
        text, x: zero + (fits ? 5 : -5), y: middle + canvas.fontSize * 0.36,
        anchor: fits ? .start : .end)
      layers.addIfFree(word, .ink3)
    }
  }

  private func drawStem(
    _ datum: Datum, _ x: ValueScale, _ middle: Double, into layers: inout LayerSet
  ) {
    var stem = Path([(x(0), middle), (x(datum.top), middle)])
    stem.role = .bar(length: (x(datum.top) - x(0)).magnitude, value: datum.top)
    layers.add(stem, .line(.series(datum.slot), width: 2))
  }

  /// A dot, or two with a strong line between them for a range.
  private func draw(
    _ datum: Datum, _ row: Int, _ x: ValueScale, _ middle: Double, title: String,
    into layers: inout LayerSet
  ) {
    let slot = frame.series.count == 1 ? datum.slot : frame.series[row].slot
    let marker = PointMarker(row: row, slot: slot, isSolid: true, size: 1.35)
    if let low = datum.low {
      layers.add(
        Path([(x(low), middle), (x(datum.top), middle)]), .line(.series(slot), width: 5))
      marker.draw(datum.form, x(low), middle, title: title, into: &layers)
    }
    marker.draw(datum.form, x(datum.top), middle, title: title, into: &layers)
    guard datum.bound != .exact else { return }
    let sign: Double = datum.bound == .floor ? 1 : -1
    let foot = x(datum.top) + sign * 7.5
    let tip = Path([(foot, middle - 4), (foot + sign * 4, middle), (foot, middle + 4)])
    layers.add(tip, .line(.series(slot), width: 1.6))
  }

  private func drawValue(
    _ datum: Datum, _ cell: [Datum], _ x: ValueScale, _ middle: Double,
    into layers: inout LayerSet
  ) {
    guard !datum.isMissing else { return }
    let y = middle + canvas.fontSize * FontMetrics.capHeight / 2
    if datum.top < 0 {
      let lowest = cell.filter { !$0.isMissing }.map(\.bottom).min() ?? datum.bottom
      layers.add(canvas.text(datum.short, x: x(lowest) - 10, y: y, anchor: .end), .ink)
    } else {
      let highest = cell.compactMap(\.value).max() ?? datum.top
      let gap = cell.contains { $0.bound == .floor } ? 15.0 : 10
      layers.add(canvas.text(datum.short, x: x(highest) + gap, y: y), .ink)
    }
  }
}
