extension ValueAxis {
  /// The height that the labels of an axis across a drawing take below it.
  static func heightAcross(on canvas: Canvas) -> Double { canvas.lineHeight + 7 }

  /// Draws upright lines from `top` to `bottom` but for the zero line, and as many labels below
  /// them as have room.
  func drawAcross(
    _ scale: ValueScale, from top: Double, to bottom: Double, on canvas: Canvas,
    into layers: inout LayerSet
  ) {
    let lines = ticks.filter { $0.value != 0 || domain.low == 0 }
    layers.add(
      Path(
        pieces: lines.map { tick in
          Path.Piece(points: [(scale(tick.value), top), (scale(tick.value), bottom + 4)])
        }), .line(.hairline))
    for label in labelsAcross(scale, on: canvas).moved(down: bottom) { layers.add(label, .ink2) }
    layers.rise()
  }

  /// All labels, or every second, third … from the top one down.
  private func labelsAcross(_ scale: ValueScale, on canvas: Canvas) -> [TextLine] {
    for step in 1...max(1, ticks.count) {
      let lines = ticks.enumerated().filter { (ticks.count - 1 - $0.offset).isMultiple(of: step) }
        .map { index, tick in
          canvas.centred(
            index == ticks.count - 1 ? topLabel : tick.label, x: scale(tick.value),
            y: canvas.fontSize + 7)
        }
      if !lines.overlap { return lines }
    }
    return []
  }
}
