import Languages

/// The layout of a ladder: dates at the left, what was said with numbers at both ends, and faint
/// ribbons from each row's bounds to the next one's.
struct LadderLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let rows: LadderRows

  private let thickness = 15.0
  private let gap = 14.0

  func scene() -> Scene {
    var layers = LayerSet()
    let names = names
    let isOnlyActual = rows.said.isEmpty
    let key = Ladder.key(of: frame, on: canvas)
    let keyHeight = key.draw(from: 0, on: canvas, into: &layers)
    let top = keyHeight + (rows.outcome == nil ? 2 : canvas.lineHeight + 6)
    let tops = rowTops(names, from: top)
    let bottom = max(tops.last.map { $0 - gap } ?? top, top + (isOnlyActual ? 24 : 0)) + 6
    let scale = scale(names)
    for row in rows.said.indices { names.draw(row, at: tops[row], thickness, into: &layers) }
    drawRibbons(names, tops, scale, into: &layers)
    layers.rise()
    drawShapes(names, tops, scale, into: &layers)
    layers.rise()
    drawOutcome(scale, from: top, to: bottom, into: &layers)
    for row in rows.said.indices { drawNumbers(row, names, tops, scale, into: &layers) }
    let height = annotations(names, tops, scale, from: top, to: bottom)
      .draw(into: &layers, height: bottom + 2)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  private func annotations(
    _ names: RowNames, _ tops: [Double], _ scale: ValueScale, from top: Double, to bottom: Double
  ) -> AnnotationLayer {
    var middles: [Int: Double] = [:]
    for (row, said) in rows.said.enumerated() {
      let (low, high) = sides(row, names, tops)
      middles[said.index] = (low + high) / 2
    }
    return AnnotationLayer(
      frame: frame, canvas: canvas,
      plot: Box(x: scale.range.low, y: top, right: scale.range.high, bottom: bottom), value: scale,
      step: thickness + gap, isUpright: false, position: { [middles] in middles[$0] ?? bottom })
  }

  /// The dates: beside the bars, or above them; there with the numbers where these have no room at
  /// the ends of bars.
  private var names: RowNames {
    let widest = frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0
    let width = isTight ? canvas.width - widest - 10 : canvas.width
    return RowNames(
      rows.said.map { frame.positions[$0.index].label },
      canvas: canvas.panel(width: width, plotHeight: 0),
      texts: isTight ? width : rooms.left + rooms.right)
  }

  /// A Boolean value indicating whether numbers at both ends of bars would leave no room for these.
  private var isTight: Bool {
    let data = frame.labelledData.filter { !$0.isActual }
    let widest = data.flatMap(\.ends).map { canvas.room(for: $0) }.max() ?? 0
    return canvas.width - 2 * (widest + 10 + OutlookShape.reach) < 50
  }

  private var slot: Int { frame.series.first?.slot ?? 0 }

  /// The room for the numbers at both ends of the longest bar.
  private var rooms: (left: Double, right: Double) {
    let data = frame.labelledData.filter { !$0.isActual }
    let texts = isTight ? [] : data.flatMap(\.ends)
    let widest = texts.map { canvas.room(for: $0) }.max() ?? -5
    return (
      widest + 10 + (data.contains(where: \.isCeiling) ? OutlookShape.reach : 0),
      widest + 10 + (data.contains(where: \.isFloor) ? OutlookShape.reach : 0)
    )
  }

  private func scale(_ names: RowNames) -> ValueScale {
    let domain = LinearScale.domain(
      of: frame.axisValues, includesZero: frame.spec.includesZero ?? false)
    let start = (names.isAbove ? 0 : names.width + 10) + rooms.left
    return ValueScale(
      frame.spec.scale, domain: domain, range: (start, max(start + 10, canvas.width - rooms.right)))
  }

  private func rowTops(_ names: RowNames, from top: Double) -> [Double] {
    var tops = [top]
    for row in rows.said.indices {
      tops.append((tops.last ?? top) + names.height(row, thickness) + gap)
    }
    return tops
  }

  /// The sides of a row's bar.
  private func sides(
    _ row: Int, _ names: RowNames, _ tops: [Double]
  ) -> (low: Double, high: Double) {
    let height = names.height(row, thickness)
    let start = tops[row] + (names.isAbove ? height - thickness : (height - thickness) / 2)
    return (start, start + thickness)
  }

  // MARK: - Shapes

  private func drawShapes(
    _ names: RowNames, _ tops: [Double], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    guard let series = frame.series.first else { return }
    let shapes = rows.said.indices.map {
      OutlookShape(scale: scale, across: sides($0, names, tops), isUpright: false)
    }
    let shown = zip(shapes, rows.said).filter { !$0.1.datum.isMissing }
    for (shape, said) in shown { shape.clear(said.datum, into: &layers) }
    layers.rise()
    for (shape, said) in shown {
      shape.draw(said.datum, title: frame.title(said.datum, series, said.index), into: &layers)
    }
  }

  /// What became of the bounds of each row: an area to the next row's, or a line where one is open.
  private func drawRibbons(
    _ names: RowNames, _ tops: [Double], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    for row in rows.said.indices.dropLast() {
      let (from, to) = (rows.said[row].datum, rows.said[row + 1].datum)
      guard !from.isMissing, !to.isMissing else { continue }
      let start = sides(row, names, tops).high, end = sides(row + 1, names, tops).low
      let low = [(x: scale(from.bottom), y: start), (x: scale(to.bottom), y: end)]
      if from.bound == .exact, to.bound == .exact, from.low != nil || to.low != nil {
        let high = [(x: scale(to.top), y: end), (x: scale(from.top), y: start)]
        layers.add(Path(low + high, closed: true), Paint(fill: .series(slot), fillOpacity: 0.14))
      } else {
        layers.add(Path(low), .line(.series(slot), dash: "2 2"))
      }
    }
  }

  /// The rule at what came, with its value on top.
  private func drawOutcome(
    _ scale: ValueScale, from top: Double, to bottom: Double, into layers: inout LayerSet
  ) {
    guard let outcome = rows.outcome?.datum, let series = frame.series.first else { return }
    let x = scale(outcome.top)
    var rule = Path([(x, top - 6), (x, bottom)])
    rule.title = rows.outcome.map { frame.title(outcome, series, $0.index) }
    layers.add(rule, .line(.ink, width: 1.8))
    let text = frame.language.charts.outcome.filled(["value": outcome.short])
    let lines =
      LineBreaking(size: canvas.fontSize, weight: .semibold)
      .lines(text, width: canvas.width, limit: 1)
    let half = canvas.room(for: text, semibold: true) / 2
    layers.add(
      canvas.text(
        lines?.first ?? outcome.short, x: max(half, min(x, canvas.width - half)), y: top - 10,
        anchor: .middle, semibold: true), .ink)
  }

  // MARK: - Numbers

  /// The numbers at the ends of a row's bar, or a word where the announcement was withdrawn.
  private func drawNumbers(
    _ row: Int, _ names: RowNames, _ tops: [Double], _ scale: ValueScale,
    into layers: inout LayerSet
  ) {
    let (top, bottom) = sides(row, names, tops)
    let y = (top + bottom) / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    let datum = rows.said[row].datum
    if isTight {
      let baseline = tops[row] + canvas.fontSize * 0.98
      let text = canvas.text(datum.short, x: canvas.width, y: baseline, anchor: .end)
      return layers.addIfFree(text, datum.isMissing ? .ink3 : .ink)
    }
    guard !datum.isMissing else {
      layers.add(canvas.text(datum.short, x: scale.range.low, y: y), .ink3)
      return
    }
    let rule = rows.outcome.map { scale($0.datum.top) }
    if datum.low != nil || datum.isFloor, let text = datum.ends.first {
      drawLeft(text, at: scale(datum.bottom) - 5, y: y, beyond: rule, into: &layers)
    }
    if !datum.isFloor, let text = datum.ends.last {
      let isPoint = datum.low == nil && datum.bound == .exact
      drawRight(text, at: scale(datum.top) + (isPoint ? 9 : 5), y: y, beyond: rule, into: &layers)
    }
  }

  /// A number that ends at a pixel, or at the left of the rule where that would cross it.
  private func drawLeft(
    _ text: String, at x: Double, y: Double, beyond rule: Double?, into layers: inout LayerSet
  ) {
    let isCrossed = rule.map { $0 > x - canvas.room(for: text) - 4 && $0 < x + 3 } ?? false
    let end = isCrossed ? min(x, (rule ?? x) - 5) : x
    layers.add(canvas.text(text, x: end, y: y, anchor: .end), .ink)
  }

  /// A number that starts at a pixel, or at the right of the rule where that would cross it.
  private func drawRight(
    _ text: String, at x: Double, y: Double, beyond rule: Double?, into layers: inout LayerSet
  ) {
    let isCrossed = rule.map { $0 > x - 3 && $0 < x + canvas.room(for: text) + 4 } ?? false
    let start = isCrossed ? max(x, (rule ?? x) + 5) : x
    layers.add(canvas.text(text, x: start, y: y), .ink)
  }
}
