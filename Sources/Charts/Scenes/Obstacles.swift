/// What a drawing has already, so that words can be put where there is nothing.
struct Obstacles {
  /// The rectangles of texts, with a little room around them.
  private var texts: [Box] = []
  /// The rectangles of dots.
  private var dots: [Box] = []
  private var lines: [(a: (x: Double, y: Double), b: (x: Double, y: Double))] = []
  private var areas: [[(x: Double, y: Double)]] = []

  /// Collects all shapes but grid lines and the page's own colour.
  init(_ layers: [Layer]) {
    for layer in layers where layer.paint.stroke != .hairline && layer.paint.fill != .hairline {
      for shape in layer.shapes { add(shape, isFilled: layer.paint.fill != .none) }
    }
  }

  /// Adds a text that has been placed.
  mutating func add(text: Box) { texts.append(text.grown(by: 3)) }

  private mutating func add(_ shape: Shape, isFilled: Bool) {
    switch shape {
    case .text(let text): add(text: text.bounds)
    case .dot: dots.append(shape.bounds.grown(by: 2))
    case .path(let path):
      for piece in path.pieces {
        if piece.isClosed, isFilled { areas.append(piece.points) }
        let ends = piece.isClosed ? piece.points.prefix(1) : []
        for (a, b) in zip(piece.points, piece.points.dropFirst() + ends) { lines.append((a, b)) }
      }
    }
  }

  /// A Boolean value indicating whether a rectangle covers nothing.
  func areFree(of box: Box) -> Bool {
    !texts.contains { $0.overlaps(box) } && !dots.contains { $0.overlaps(box) }
      && !lines.contains { box.meets($0.a, $0.b) } && !areas.contains { $0.surrounds(box) }
  }

  /// A Boolean value indicating whether a line crosses no text.
  func areFree(ofTextOn a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Bool {
    !texts.contains { $0.meets(a, b) }
  }
}

extension Box {
  /// The rectangle with as much more on every side.
  func grown(by margin: Double) -> Box {
    Box(x: x - margin, y: y - margin, right: right + margin, bottom: bottom + margin)
  }

  /// A Boolean value indicating whether another rectangle lies within it.
  func contains(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }

  /// A Boolean value indicating whether a line has a part inside (Liang and Barsky 1984).
  func meets(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Bool {
    var (start, end) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    for (p, q) in [(-dx, a.x - x), (dx, right - a.x), (-dy, a.y - y), (dy, bottom - a.y)] {
      if p == 0 {
        if q <= 0 { return false }
      } else if p < 0 {
        start = max(start, q / p)
      } else {
        end = min(end, q / p)
      }
    }
    return start < end
  }
}

extension [(x: Double, y: Double)] {
  /// A Boolean value indicating whether a rectangle that no side crosses lies inside.
  fileprivate func surrounds(_ box: Box) -> Bool {
    let (x, y) = ((box.x + box.right) / 2, (box.y + box.bottom) / 2)
    var isInside = false
    for (a, b) in zip(self, dropFirst() + prefix(1)) where (a.y > y) != (b.y > y) {
      if x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
    }
    return isInside
  }
}
