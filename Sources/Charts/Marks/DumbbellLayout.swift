import Languages

/// The layout of a dumbbell chart.
struct DumbbellLayout {
  let frame: ChartFrame
  let pairs: Pairs
  let canvas: Canvas
  let key: Key

  private static let rowHeight = 18.0
  private static let between = 8.0

  func scene() -> Scene {
    var layers = LayerSet()
    var y = key.draw(from: 0, on: canvas, into: &layers) + 2
    let names = RowNames(pairs.rows.map(\.name), canvas: canvas)
    let left = names.isAbove ? 0 : names.width + 10
    let wanted = (frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0) + 11
    let showsValues = canvas.width - left - 2 * wanted >= 50
    let room = showsValues ? wanted : 16
    let axis = axis
    let x = axis.scale(from: left + room, to: canvas.width - room)
    if frame.labels != .hidden, frame.labels != .legend {
      y += drawEnds(x, at: y, into: &layers)
    }
    let top = y
    let bottom = pairs.rows.indices.reduce(y) {
      $0 + names.height($1, DumbbellLayout.rowHeight) + DumbbellLayout.between
    }
    if !showsValues {
      axis.drawAcross(
        x, from: names.isAbove ? bottom : y, to: bottom, on: canvas, into: &layers)
    }
    var middles = Array(repeating: y, count: max(frame.positions.count, pairs.rows.count))
    for (index, pair) in pairs.rows.enumerated() {
      let height = names.height(index, DumbbellLayout.rowHeight)
      names.draw(index, at: y, DumbbellLayout.rowHeight, into: &layers)
      let middle =
        names.isAbove ? y + height - DumbbellLayout.rowHeight / 2 : y + height / 2
      if !frame.listsSeries { middles[pair.place] = middle }
      draw(pair, x, middle, into: &layers)
      if showsValues {
        drawGuide(pair, x, from: left, middle, into: &layers)
        drawValues(pair, x, middle, into: &layers)
      }
      y += height + DumbbellLayout.between
    }
    if !showsValues { y += ValueAxis.heightAcross(on: canvas) }
    let rows = middles
    let height = AnnotationLayer(
      frame: frame, canvas: canvas,
      plot: Box(
        x: left, y: top, right: canvas.width, bottom: bottom - DumbbellLayout.between),
      value: x, step: DumbbellLayout.rowHeight + DumbbellLayout.between, isUpright: false,
      position: { rows[$0] }
    ).draw(into: &layers, height: y)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// The axis, which is drawn only where values have no room at their dots.
  private var axis: ValueAxis {
    ValueAxis(
      frame.axisValues, pixels: canvas.width * 0.5,
      includesZero: frame.spec.includesZero ?? Line.startsAtZero(frame.axisValues),
      unit: frame.unit, language: frame.language)
  }

  /// The names of both ends over the first row that has both, moved apart; gives their height.
  private func drawEnds(_ x: ValueScale, at top: Double, into layers: inout LayerSet) -> Double {
    guard let pair = pairs.rows.first(where: { $0.first != nil && $0.last != nil }),
      let first = pair.first, let last = pair.last
    else { return 0 }
    let breaking = LineBreaking(size: canvas.fontSize, weight: .semibold)
    let names = [pairs.firstName, pairs.lastName].map {
      breaking.cut($0, width: canvas.width / 2 - 8)
    }
    let centers = LabelSpacing.centers(
      wanted: [x(first.top), x(last.top)],
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

  /// The lesser value at the left of its dot, the greater one at the right; equal ones once.
  private func drawValues(
    _ pair: Pairs.Row, _ x: ValueScale, _ middle: Double, into layers: inout LayerSet
  ) {
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
