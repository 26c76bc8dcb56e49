import Languages

/// Lying bars from zero, the longest first where positions are names; the mark for long names.
enum Bar: Mark {
  static let name = "bar"
  static let arrangements: [ChartSpec.Arrangement] = [.group, .stack, .normalize, .diverging]
  static let hasBaseline = true
  static let showsBreaks = true
  static let isLying = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    let words = frame.language.charts
    return switch frame.arrange {
    case .group: words.barChart
    case .stack: words.stackedBarChart
    case .normalize: words.normalizedBarChart
    case .diverging: words.divergingBarChart
    }
  }

  /// An axis only for shares, which have no sum to be written at their end, and where values have
  /// no room at bars.
  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    guard frame.arrange == .normalize || !hasRoom(frame, canvas) else { return nil }
    let frame = frame.normalized
    return ValueAxis(
      frame.isStacked ? frame.stackValues : frame.axisValues, pixels: canvas.width * 0.5,
      includesZero: true, unit: frame.unit, language: frame.language, isUpright: false)
  }

  /// A Boolean value indicating whether the values of bars on both sides of zero, with names above
  /// them, leave something of a very narrow drawing to the bars.
  private static func hasRoom(_ frame: ChartFrame, _ canvas: Canvas) -> Bool {
    guard !frame.isStacked, frame.axisValues.contains(where: { $0 < 0 }) else { return true }
    let widest = frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0
    return canvas.width - 2 * (widest + 13) >= 30
  }

  static func positionLimit(for frame: ChartFrame) -> Int { ChartChecks.rankingLimit }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    frame.rankedBySeries.series.count > 1 && frame.labels != .hidden
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let key = Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas))
    let layout = BarLayout(
      frame: frame.normalized.rankedBySeries.ranked, canvas: canvas, key: key,
      axis: axis(of: frame, on: canvas))
    return layout.scene()
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether there is something to stack.
  var isStacked: Bool {
    arrange == .normalize || (arrange.isStacked && series.count > 1)
  }

  /// The frame with its names in the order of their values, the greatest first and the rest last;
  /// times keep their order, and so do names that the author has sorted.
  ///
  /// Sums count in a stack, but the first series where all sums are 100 per cent.
  var ranked: ChartFrame {
    guard isCategorical || positions.allSatisfy({ $0.period == nil }), !spec.isSorted else {
      return self
    }
    let totals = positions.indices.map { index in
      arrange == .stack || arrange == .diverging
        ? sum(below: series.count, at: index)
        : cells.first?[index].first?.value ?? -.infinity
    }
    let rest = spec.hasRest ? language.charts.computed.other : nil
    let order = positions.indices.sorted { a, b in
      let isRest = (positions[a].label == rest, positions[b].label == rest)
      if isRest.0 != isRest.1 { return isRest.1 }
      return (-totals[a], a) < (-totals[b], b)
    }
    var frame = self
    frame.positions = order.map { positions[$0] }
    frame.cells = cells.map { row in order.map { row[$0] } }
    frame.annotations = annotations.reordered(order)
    return frame
  }
}

/// The layout of a bar chart: names at the left, or above their bars where room is short.
private struct BarLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The axis, where values do not stand at bars.
  let axis: ValueAxis?

  private var isStacked: Bool { frame.isStacked }
  private var barsPerRow: Double { isStacked ? 1 : Double(frame.series.count) }
  private var thickness: Double { isStacked || frame.series.count == 1 ? 18 : 14 }
  private var barsHeight: Double { thickness * barsPerRow }

  func scene() -> Scene {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + 2
    let hasBothSides = (frame.axisValues.min() ?? 0) < 0
    let texts = axis == nil ? valueRoom * (hasBothSides ? 2 : 1) : 0
    let names = RowNames(of: frame.positions, canvas: canvas, texts: texts)
    let left = names.isAbove ? 0 : names.width + 10
    let scale = scale(from: left)
    let rows = names.rows(from: top, bars: barsHeight, between: between)
    let bottom = rows.last?.end ?? top
    axis?.drawAcross(
      scale, from: names.isAbove ? bottom : top, to: bottom, on: canvas, into: &layers)
    for (index, row) in rows.enumerated() {
      names.draw(index, at: row.top, barsHeight, into: &layers)
      draw(index, from: row.bars.low, scale, showsValues: showsValues, into: &layers)
    }
    let spans = rows.map { (top: $0.bars.low - 2, bottom: $0.bars.high + 2) }
    drawZero(scale, spans, isWhole: !names.isAbove, into: &layers)
    let plot = Box(
      x: left, y: spans.first?.top ?? 0, right: canvas.width, bottom: spans.last?.bottom ?? 0)
    let foot = bottom + (axis == nil ? 0 : ValueAxis.heightAcross(on: canvas))
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: scale, step: barsHeight + between,
      isUpright: false, position: { rows[$0].middle }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  private var showsValues: Bool { axis == nil && (!isStacked || frame.labels != .hidden) }

  /// The distance between two rows.
  private var between: Double { frame.series.count > 1 && !isStacked ? 14 : 10 }

  /// From values to pixels, with room for the words at both ends.
  private func scale(from left: Double) -> ValueScale {
    if let axis { return axis.scale(from: left, to: canvas.width - 8) }
    let values = isStacked ? frame.stackValues : frame.axisValues
    let domain = LinearScale.domain(of: values, includesZero: true)
    let room = showsValues ? valueRoom : 0
    let low = domain.low < 0 && !isStacked ? left + room : left
    return ValueScale(domain: domain, range: (low, canvas.width - room))
  }

  /// The line at zero: one beside all bars, or pieces where names stand between them.
  private func drawZero(
    _ scale: ValueScale, _ spans: [(top: Double, bottom: Double)], isWhole: Bool,
    into layers: inout LayerSet
  ) {
    guard let first = spans.first, let last = spans.last else { return }
    let shown = isWhole ? [(first.top, last.bottom)] : spans
    let pieces = shown.map { Path.Piece(points: [(scale(0), $0.0), (scale(0), $0.1)]) }
    layers.add(Path(pieces: pieces), .line(.ink2))
  }

  /// The texts that stand at the ends of bars.
  private var valueRoom: Double {
    let texts =
      isStacked
      ? frame.positions.indices.map(total) : frame.labelledData.map(\.short)
    let widest = texts.map { canvas.room(for: $0) }.max() ?? 0
    let hasFloor = frame.labelledData.contains { $0.bound == .floor }
    return widest + (hasFloor ? 13 : 6)
  }

  // MARK: - Bars

  private func draw(
    _ index: Int, from top: Double, _ scale: ValueScale, showsValues: Bool,
    into layers: inout LayerSet
  ) {
    for (row, series) in frame.series.enumerated() {
      let start = isStacked ? top : top + thickness * Double(row)
      let gap = barsPerRow > 1 ? 1.0 : 0
      let sides = (low: start, high: start + thickness - gap)
      let cell = frame.cells[row][index]
      guard let datum = cell.first, !datum.isMissing else {
        if !isStacked, frame.isGap(row, index) { drawGap(scale, sides, into: &layers) }
        continue
      }
      let base = isStacked ? frame.base(of: row, at: index) : 0
      let bar = ValueBar(scale: scale, across: sides, isUpright: false, base: base)
      bar.draw(datum, title: frame.title(datum, series, index), into: &layers)
      for claim in cell.dropFirst() where !claim.isMissing {
        bar.drawBracket(claim, title: frame.title(claim, series, index), into: &layers)
      }
      if frame.breaks(row, before: index) {
        BreakSign(x: max(6, scale(0)), y: sides.low - 2, isUpright: false).draw(into: &layers)
      }
      if isStacked {
        drawSeparator(base, scale, sides, into: &layers)
      } else if showsValues {
        drawValue(datum, cell, scale, sides, into: &layers)
      }
    }
    if isStacked, showsValues { drawTotal(index, scale, top, into: &layers) }
  }

  private func drawSeparator(
    _ base: Double, _ scale: ValueScale, _ sides: (low: Double, high: Double),
    into layers: inout LayerSet
  ) {
    guard base != 0 else { return }
    layers.add(Path([(scale(base), sides.low), (scale(base), sides.high)]), .line(.paper))
  }

  // MARK: - Words at bars

  private func drawValue(
    _ datum: Datum, _ cell: [Datum], _ scale: ValueScale, _ sides: (low: Double, high: Double),
    into layers: inout LayerSet
  ) {
    let y = (sides.low + sides.high) / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    if datum.top < 0 {
      layers.add(canvas.text(datum.short, x: scale(datum.bottom) - 5, y: y, anchor: .end), .ink)
    } else {
      let highest = cell.compactMap(\.value).max() ?? datum.top
      let gap = datum.bound == .floor ? 12.0 : 5
      layers.add(canvas.text(datum.short, x: scale(highest) + gap, y: y), .ink)
    }
  }

  private func drawTotal(
    _ index: Int, _ scale: ValueScale, _ top: Double, into layers: inout LayerSet
  ) {
    let end = frame.extent(at: index).high
    let y = top + thickness / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    layers.add(canvas.text(total(index), x: scale(end) + 5, y: y), .ink)
  }

  /// The sum at the end of a stack, named where parts on both sides of zero make it up.
  private func total(_ index: Int) -> String {
    let total = frame.total(at: index)
    let hasNegative = frame.cells.contains { ($0[index].first?.value ?? 0) < 0 }
    return hasNegative ? frame.language.charts.net.filled(["value": total]) : total
  }

  private func drawGap(
    _ scale: ValueScale, _ sides: (low: Double, high: Double), into layers: inout LayerSet
  ) {
    let y = (sides.low + sides.high) / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    let word = frame.language.charts.notAvailable
    let fits = scale(0) + 5 + canvas.room(for: word) <= canvas.width
    let text = canvas.text(
      word, x: scale(0) + (fits ? 5 : -5), y: y, anchor: fits ? .start : .end)
    layers.addIfFree(text, .ink3)
  }
}
