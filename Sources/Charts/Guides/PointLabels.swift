/// Puts names at points, each in the first of eight places around it in which it covers no other
/// name and no other point (Imhof's order, as in vega-label).
struct PointLabels {
  let canvas: Canvas
  /// Where names may stand.
  let plot: Box
  private let dots: [Box]
  private var taken: [Box] = []

  init(canvas: Canvas, plot: Box, dots: [Dot]) {
    self.canvas = canvas
    self.plot = plot
    self.dots = dots.map { Shape.dot($0).bounds }
  }

  /// The name at a point, or `nil` when it has no room.
  mutating func place(_ text: String, at dot: Dot) -> TextLine? {
    let own = Shape.dot(dot).bounds
    for (across, down) in PointLabels.anchors {
      let line = line(text, at: dot, across: across, down: down)
      let box = line.bounds
      let isInside =
        box.x >= plot.x && box.right <= plot.right && box.y >= plot.y && box.bottom <= plot.bottom
      guard isInside, !taken.contains(where: { $0.overlaps(box) }),
        !dots.contains(where: { $0 != own && $0.overlaps(box) })
      else { continue }
      taken.append(box)
      return line
    }
    return nil
  }

  /// Right, left, above, below, and the four corners.
  private static let anchors: [(across: Double, down: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
  ]

  private func line(
    _ text: String, at dot: Dot, across: Double, down: Double
  ) -> TextLine {
    let isCorner = across != 0 && down != 0
    let distance = isCorner ? dot.radius * 0.71 : dot.radius
    let x = dot.x + across * (distance + (isCorner ? 2 : 4))
    let cap = canvas.fontSize * FontMetrics.capHeight
    let y =
      down == 0
      ? dot.y + cap / 2 : down < 0 ? dot.y - distance - 4 : dot.y + distance + 4 + cap
    return canvas.text(
      text, x: x, y: y, anchor: across == 0 ? .middle : across > 0 ? .start : .end)
  }
}
