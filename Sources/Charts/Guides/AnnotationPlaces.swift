/// The words of an annotation at a place: lines with the side that stands still.
struct AnnotationBlock {
  let lines: [String]
  let box: Box
  let anchor: TextLine.Anchor

  /// Draws the lines.
  func draw(on canvas: Canvas, into layers: inout LayerSet) {
    let x =
      switch anchor {
      case .start: box.x
      case .middle: (box.x + box.right) / 2
      case .end: box.right
      }
    for (row, line) in lines.enumerated() {
      let y = box.y + Double(row) * canvas.lineHeight + canvas.fontSize * 0.98
      layers.add(canvas.text(line, x: x, y: y, anchor: anchor), .ink2)
    }
  }
}

/// Where an annotation's words may stand, the best places first.
struct AnnotationPlaces {
  private let lines: [String]
  private let size: (width: Double, height: Double)
  private let plot: Box

  /// Breaks the words into lines; `nil` when they are too long to stand in a drawing.
  init?(_ text: String, canvas: Canvas, plot: Box) {
    let width = canvas.isNarrow ? 110.0 : 170
    let breaking = LineBreaking(size: canvas.fontSize)
    guard let lines = breaking.lines(text, width: width, limit: 3) else { return nil }
    self.lines = lines
    self.plot = plot
    size = (
      lines.map { canvas.room(for: $0) }.max() ?? 0, Double(lines.count) * canvas.lineHeight
    )
  }

  /// Places around a point, the nearest first.
  func around(_ point: (x: Double, y: Double)) -> [AnnotationBlock] {
    let directions: [(x: Double, y: Double)] = [
      (0, -1), (1, -0.6), (-1, -0.6), (1, 0), (-1, 0), (1, 0.6), (-1, 0.6), (0, 1),
    ]
    return [9.0, 16, 26, 38, 52, 68, 86, 106, 130].flatMap { distance in
      directions.map { x, y in
        let anchor: TextLine.Anchor = x > 0 ? .start : x < 0 ? .end : .middle
        let left = point.x + x * distance - (x > 0 ? 0 : x < 0 ? size.width : size.width / 2)
        let top = point.y + y * distance - (y < 0 ? size.height : y > 0 ? 0 : size.height / 2)
        return block(left, top, anchor)
      }
    }
  }

  /// Places within a band between two pixels, from the top down: in its middle, or at a side.
  func inBand(_ band: (low: Double, high: Double), isUpright: Bool) -> [AnnotationBlock] {
    let middle = (band.low + band.high) / 2
    guard isUpright else {
      return [block(plot.right - size.width - 4, middle - size.height / 2, .end)]
    }
    guard size.width + 4 <= band.high - band.low else { return [] }
    return stride(from: plot.y + 3, to: plot.bottom - size.height, by: 14).flatMap { top in
      [
        block(middle - size.width / 2, top, .middle), block(band.low + 4, top, .start),
        block(band.high - 4 - size.width, top, .end),
      ]
    }
  }

  /// Places along a rule, on both sides: of a lying one from the right, of a standing one from
  /// the top.
  func beside(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double)
  ) -> [AnnotationBlock] {
    if from.y == to.y {
      return stride(from: to.x - size.width, through: from.x, by: -18).flatMap { left in
        [from.y - size.height - 1, from.y + 4].map { block(left, $0, .start) }
      }
    }
    return stride(from: from.y, to: to.y, by: 14).flatMap { top in
      [block(from.x + 6, top, .start), block(from.x - 6 - size.width, top, .end)]
    }
  }

  private func block(_ left: Double, _ top: Double, _ anchor: TextLine.Anchor) -> AnnotationBlock {
    AnnotationBlock(
      lines: lines,
      box: Box(x: left, y: top, right: left + size.width, bottom: top + size.height),
      anchor: anchor)
  }
}
