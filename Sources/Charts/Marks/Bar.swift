import Languages

/// Lying bars from zero, the longest first where positions are names; the mark for long names.
enum Bar: Mark {
  static let name = "bar"
  static let arrangements: [ChartSpec.Arrangement] = [.group, .stack]
  static let hasBaseline = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    let words = frame.language.charts
    return frame.arrange == .stack ? words.stackedBarChart : words.barChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? { nil }

  static func positionLimit(for frame: ChartFrame) -> Int { ChartChecks.rankingLimit }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    Column.namesSeriesInKey(frame, on: canvas)
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let key = Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas))
    return BarLayout(frame: frame.rankedBySeries.ranked, canvas: canvas, key: key).scene()
  }
}

extension ChartFrame {
  /// The frame with its names in the order of their values, the greatest first and the rest last;
  /// times keep their order, and so do names that the author has sorted.
  fileprivate var ranked: ChartFrame {
    guard isCategorical || positions.allSatisfy({ $0.period == nil }), !spec.isSorted else {
      return self
    }
    let totals = positions.indices.map { index in
      arrange == .stack
        ? cells.reduce(0) { $0 + ($1[index].first?.value ?? 0) }
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
    return frame
  }
}

/// The layout of a bar chart: names at the left, or above their bars where room is short.
private struct BarLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key

  private var isStacked: Bool { frame.arrange == .stack && frame.series.count > 1 }
  private var barsPerRow: Double { isStacked ? 1 : Double(frame.series.count) }
  private var thickness: Double { isStacked || frame.series.count == 1 ? 18 : 14 }
  private var barsHeight: Double { thickness * barsPerRow }

  func scene() -> Scene {
    var layers = LayerSet()
    var y = key.draw(from: 0, on: canvas, into: &layers) + 2
    let names = Names(frame.positions.map(\.label), canvas: canvas)
    let left = names.isAbove ? 0 : names.width + 10
    let values = values
    let domain = LinearScale.domain(of: values, includesZero: true)
    let showsValues = !isStacked || frame.labels != .hidden
    let room = showsValues ? valueRoom : 0
    let low = domain.low < 0 ? left + room : left
    let scale = ValueScale(domain: domain, range: (low, canvas.width - room))
    var spans: [(top: Double, bottom: Double)] = []
    for index in frame.positions.indices {
      let height = names.height(index, barsHeight)
      names.draw(index, at: y, barsHeight, into: &layers)
      let barTop = names.isAbove ? y + height - barsHeight : y + (height - barsHeight) / 2
      spans.append((barTop - 2, barTop + barsHeight + 2))
      draw(index, from: barTop, scale, showsValues: showsValues, into: &layers)
      y += height + (frame.series.count > 1 && !isStacked ? 14 : 10)
    }
    drawZero(scale, spans, isWhole: !names.isAbove, into: &layers)
    return Scene(width: canvas.width, height: y.rounded(.up), layers: layers.layers)
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

  private var values: [Double] {
    guard isStacked else { return frame.axisValues }
    return frame.positions.indices.map { frame.sum(below: frame.series.count, at: $0) }
  }

  /// The texts that stand at the ends of bars.
  private var valueRoom: Double {
    let texts =
      isStacked
      ? frame.positions.indices.map { frame.total(at: $0) } : frame.data.map(\.short)
    let widest = texts.map { canvas.room(for: $0) }.max() ?? 0
    let hasFloor = frame.data.contains { $0.bound == .floor }
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
      let base = isStacked ? frame.sum(below: row, at: index) : 0
      let bar = ValueBar(scale: scale, across: sides, isUpright: false, base: base)
      bar.draw(datum, title: frame.title(datum, series, index), into: &layers)
      for claim in cell.dropFirst() where !claim.isMissing {
        bar.drawBracket(claim, title: frame.title(claim, series, index), into: &layers)
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
    guard base > 0 else { return }
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
    let sum = frame.sum(below: frame.series.count, at: index)
    let y = top + thickness / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    layers.add(canvas.text(frame.total(at: index), x: scale(sum) + 5, y: y), .ink)
  }

  private func drawGap(
    _ scale: ValueScale, _ sides: (low: Double, high: Double), into layers: inout LayerSet
  ) {
    let y = (sides.low + sides.high) / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    layers.addIfFree(
      canvas.text(frame.language.charts.notAvailable, x: scale(0) + 5, y: y), .ink3)
  }
}

/// The names of bars: in lines at the left, or above their bars.
private struct Names {
  let canvas: Canvas
  let isAbove: Bool
  /// The width of the names at the left.
  let width: Double
  private let lines: [[String]]

  /// Puts names at the left when they take no more than 38 per cent in three lines.
  init(_ names: [String], canvas: Canvas) {
    self.canvas = canvas
    let breaking = LineBreaking(size: canvas.fontSize)
    let most = canvas.width * 0.38
    let beside = names.map { breaking.lines($0, width: most, limit: canvas.isNarrow ? 2 : 3) }
    isAbove = beside.contains { $0 == nil }
    let isAbove = isAbove
    lines = zip(names, beside).map { name, beside in
      if !isAbove, let beside { return beside }
      return breaking.lines(name, width: canvas.width, limit: 3)
        ?? [breaking.cut(name, width: canvas.width)]
    }
    width = lines.flatMap { $0 }.map { canvas.room(for: $0) }.max() ?? 0
  }

  /// The height of a row.
  func height(_ index: Int, _ bars: Double) -> Double {
    let text = Double(lines[index].count) * canvas.lineHeight
    return isAbove ? text + bars + 2 : max(text, bars)
  }

  func draw(_ index: Int, at top: Double, _ bars: Double, into layers: inout LayerSet) {
    let text = Double(lines[index].count) * canvas.lineHeight
    let start = isAbove ? top : top + (height(index, bars) - text) / 2
    for (row, line) in lines[index].enumerated() {
      let y = start + Double(row) * canvas.lineHeight + canvas.fontSize * 0.98
      layers.add(
        canvas.text(line, x: 0, y: y), .ink)
    }
  }
}
