import Languages

/// The layout of a dumbbell chart.
struct DumbbellLayout {
  let frame: ChartFrame
  let pairs: Pairs
  let canvas: Canvas
  let key: Key

  private let rowHeight = 18.0
  private let between = 8.0

  func scene() -> Scene {
    var layers = LayerSet()
    var top = key.draw(from: 0, on: canvas, into: &layers) + 2
    let names = names
    let left = names.isAbove ? 0 : names.width + 10
    let showsValues = showsValues(from: left)
    let room = showsValues ? valueRoom : 16
    let axis = showsValues && frame.spec.scale == .linear ? nil : axis
    let x =
      axis?.scale(from: left + room, to: canvas.width - room)
      ?? frame.bareScale(from: left + room, to: canvas.width - room)
    if namesEnds { top += drawEnds(x, at: top, into: &layers) }
    let rows = names.rows(from: top, bars: rowHeight, between: between)
    let bottom = rows.last?.end ?? top
    axis?.drawAcross(x, from: names.isAbove ? bottom : top, to: bottom, on: canvas, into: &layers)
    for (index, pair) in pairs.rows.enumerated() {
      names.draw(index, at: rows[index].top, rowHeight, into: &layers)
      draw(pair, x, rows[index].middle, into: &layers)
      guard showsValues else { continue }
      drawValues(pair, x, rows[index].middle, from: axis == nil ? left : nil, into: &layers)
    }
    let plot = Box(x: left, y: top, right: canvas.width, bottom: bottom - between)
    let foot = bottom + (axis == nil ? 0 : ValueAxis.heightAcross(on: canvas))
    let height = annotations(plot, x, rows).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  private func annotations(
    _ plot: Box, _ x: ValueScale, _ rows: [RowNames.Row]
  ) -> AnnotationLayer {
    var middles: [Int: Double] = [:]
    if !frame.listsSeries {
      for (pair, row) in zip(pairs.rows, rows) { middles[pair.place] = row.middle }
    }
    return AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: x, step: rowHeight + between,
      isUpright: false, position: { [middles] in middles[$0] ?? plot.y })
  }

  private var names: RowNames {
    let names = pairs.rows.map(\.name)
    return RowNames(names, short: names.map(frame.spec.short), canvas: canvas)
  }

  // MARK: - Values

  /// The axis, which is drawn where values have no room at their dots, and where distances are not
  /// in proportion to them.
  private var axis: ValueAxis { frame.valueAxis(pixels: canvas.width * 0.5, isUpright: false) }

  /// The room that a value needs beside its dot.
  private var valueRoom: Double {
    (frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0) + 11
  }

  /// A Boolean value indicating whether values at both sides leave room for the dots.
  private func showsValues(from left: Double) -> Bool {
    canvas.width - left - 2 * valueRoom >= 50
  }

  /// A Boolean value indicating whether the names of both ends stand over the rows.
  private var namesEnds: Bool { frame.labels != .hidden && frame.labels != .legend }

  /// The names of both ends over the first row that has both, or over the first that has each,
  /// moved apart; gives their height.
  private func drawEnds(_ x: ValueScale, at top: Double, into layers: inout LayerSet) -> Double {
    let pair = pairs.rows.first { $0.first != nil && $0.last != nil }
    let ends = [
      (name: pairs.firstName, datum: pair?.first ?? pairs.rows.lazy.compactMap(\.first).first),
      (name: pairs.lastName, datum: pair?.last ?? pairs.rows.lazy.compactMap(\.last).first),
    ].filter { $0.datum != nil }
    let breaking = LineBreaking(size: canvas.fontSize, weight: .semibold)
    let names = ends.map { breaking.cut($0.name, width: canvas.width / 2 - 8) }
    let centers = LabelSpacing.centers(
      wanted: ends.map { x($0.datum?.top ?? 0) },
      heights: names.map { canvas.room(for: $0, semibold: true) + 8 }, low: -4,
      high: canvas.width + 4)
    guard let centers else { return 0 }
    for (name, center) in zip(names, centers) {
      let text = canvas.text(
        name, x: center, y: top + canvas.fontSize, anchor: .middle, semibold: true)
      layers.add(text, .ink2)
    }
    return canvas.lineHeight + 2
  }

  // MARK: - Rows

  /// A faint line from a name at the left to the words of its lesser value.
  private func drawGuide(
    _ pair: Pairs.Row, _ x: ValueScale, from left: Double, _ middle: Double,
    into layers: inout LayerSet
  ) {
    let data = [pair.first, pair.last].compactMap { $0 }
    guard let low = data.min(by: { $0.top < $1.top }) else { return }
    let isFirst = data.contains { $0.top > low.top }
    let room = isFirst ? canvas.room(for: low.short) + 10 : 6
    let end = x(low.top) - room - 5
    guard end - left > 12 else { return }
    layers.add(Path([(left, middle), (end, middle)]), .line(.hairline))
  }

  private func draw(
    _ pair: Pairs.Row, _ x: ValueScale, _ middle: Double, into layers: inout LayerSet
  ) {
    if let first = pair.first, let last = pair.last {
      drawConnector(x(first.top), x(last.top), middle, slot: pair.lastSlot, into: &layers)
    }
    if let first = pair.first {
      draw(first, pair.firstSlot, 1.0, pair.firstTitle, x, middle, into: &layers)
    }
    if let last = pair.last {
      draw(last, pair.lastSlot, 1.45, pair.lastTitle, x, middle, into: &layers)
    }
  }

  private func draw(
    _ datum: Datum, _ slot: Int, _ size: Double, _ title: String, _ x: ValueScale,
    _ middle: Double, into layers: inout LayerSet
  ) {
    let marker = PointMarker(row: 0, slot: slot, isSolid: true, size: size)
    marker.draw(datum.form, x(datum.top), middle, title: title, into: &layers)
  }

  /// A thin line, with an arrow's head at its middle where it is long enough.
  private func drawConnector(
    _ start: Double, _ end: Double, _ middle: Double, slot: Int, into layers: inout LayerSet
  ) {
    guard start != end else { return }
    layers.add(Path([(start, middle), (end, middle)]), .line(.series(slot), width: 2))
    guard (end - start).magnitude >= 26 else { return }
    let sign: Double = end > start ? 1 : -1
    let tip = (start + end) / 2 + sign * 3
    let head = Path([(tip - sign * 5, middle - 4), (tip, middle), (tip - sign * 5, middle + 4)])
    layers.add(head, .line(.series(slot), width: 2))
  }

  /// The lesser value at the left of its dot, the greater one at the right, equal ones once; with a
  /// line to the name that ends at a pixel.
  private func drawValues(
    _ pair: Pairs.Row, _ x: ValueScale, _ middle: Double, from left: Double?,
    into layers: inout LayerSet
  ) {
    if let left { drawGuide(pair, x, from: left, middle, into: &layers) }
    let data = [pair.first, pair.last].compactMap { $0 }.sorted { $0.top < $1.top }
    let y = middle + canvas.fontSize * FontMetrics.capHeight / 2
    if let high = data.last {
      layers.add(canvas.text(high.short, x: x(high.top) + 10, y: y), .ink)
    }
    if data.count == 2, data[0].top < data[1].top {
      layers.add(canvas.text(data[0].short, x: x(data[0].top) - 10, y: y, anchor: .end), .ink)
    }
  }
}
