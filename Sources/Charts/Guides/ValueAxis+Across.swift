extension ValueAxis {
  /// The height that the labels of an axis across a drawing take below it.
  static func heightAcross(on canvas: Canvas) -> Double { canvas.lineHeight + 7 }

  /// Draws as many labels as have room below the plot, and upright lines for these from `top` to
  /// `bottom`, but for the zero line.
  func drawAcross(
    _ scale: ValueScale, from top: Double, to bottom: Double, on canvas: Canvas,
    into layers: inout LayerSet
  ) {
    let shown = shownAcross(scale, on: canvas)
    let lines = shown.map(\.tick.value).filter { $0 != 0 || domain.low == 0 }
    layers.add(
      Path(
        pieces: lines.map { Path.Piece(points: [(scale($0), top), (scale($0), bottom + 4)]) }),
      .line(.hairline))
    for label in shown.map(\.label).moved(down: bottom) { layers.add(label, .ink2) }
    layers.rise()
  }

  /// All ticks, or every second, third … with both ends, or at least the top one; where zero is
  /// an end, it is worth more than those between.
  private func shownAcross(
    _ scale: ValueScale, on canvas: Canvas
  ) -> [(tick: Tick, label: TextLine)] {
    guard !ticks.isEmpty else { return [] }
    let last = ticks.count - 1
    let steps = Array(1...max(1, ticks.count))
    let even = steps.filter {
      last.isMultiple(of: $0) && ($0 < last || last < 4 || ticks[0].value == 0)
    }
    for step in even + steps {
      let shown = ticks.enumerated().filter { (last - $0.offset).isMultiple(of: step) }
        .map { index, tick in
          let text = index == last ? topLabel : tick.label
          return (tick, canvas.centred(text, x: scale(tick.value), y: canvas.fontSize + 7))
        }
      if !shown.map(\.1).isCrowded { return shown }
    }
    return []
  }
}
