/// The little pictures of a key: each looks like what it stands for.
enum KeySymbol: Equatable {
  /// A filled or outlined square.
  case square
  /// A low bar without its top, and the head of an arrow above.
  case open
  case dot
  case triangle
  case diamond
  /// A range between two strong bounds.
  case range
  /// A strong bound with an arrow that leads up.
  case floor
  /// A strong bound with an arrow that leads down.
  case ceiling
  /// A square with a line through it.
  case struck
  /// A line across.
  case line
  /// Two short strokes.
  case doubleStroke

  /// Draws the symbol into a square box.
  func draw(in box: Box, _ paint: Paint, into layers: inout LayerSet) {
    let x = (box.x + box.right) / 2, y = (box.y + box.bottom) / 2
    switch self {
    case .square: layers.add(Path(box), paint)
    case .open:
      let top = y - 0.5
      layers.add(
        Path([(box.x, top), (box.x, box.bottom), (box.right, box.bottom), (box.right, top)]), paint)
      let head = Path([(x - 4, box.y + 3), (x, box.y - 1), (x + 4, box.y + 3)])
      layers.add(head, .line(paint.stroke == .none ? paint.fill : paint.stroke, width: 1.6))
    case .dot: layers.add(.dot(Dot(x: x, y: y, radius: 4.5)), paint)
    case .triangle:
      let corners = [(x: x, y: y - 5.5), (x: x + 5.5, y: y + 4.5), (x: x - 5.5, y: y + 4.5)]
      layers.add(Path(corners, closed: true), paint)
    case .diamond: layers.add(Path.diamond(x: x, y: y, radius: 5.5), paint)
    case .range:
      layers.add(Path(box), paint)
      let bounds = [box.y, box.bottom].map { Path.Piece(points: [(box.x, $0), (box.right, $0)]) }
      layers.add(Path(pieces: bounds), .line(paint.stroke, width: 2.4))
    case .floor: drawArrow(from: box.bottom, to: box.y, in: box, paint, into: &layers)
    case .ceiling: drawArrow(from: box.y, to: box.bottom, in: box, paint, into: &layers)
    case .struck:
      layers.add(Path(box), paint)
      layers.add(Path([(box.x - 1, y), (box.right + 1, y)]), .line(.ink2, width: 1.6))
    case .line: layers.add(Path([(box.x, y), (box.right, y)]), paint)
    case .doubleStroke: BreakSign(x: x, y: y).draw(into: &layers)
    }
  }

  private func drawArrow(
    from start: Double, to tip: Double, in box: Box, _ paint: Paint, into layers: inout LayerSet
  ) {
    let x = (box.x + box.right) / 2, foot = tip + (start - tip) * 0.4
    layers.add(Path([(box.x, start), (box.right, start)]), .line(paint.stroke, width: 2.4))
    let arrow = Path(pieces: [
      Path.Piece(points: [(x, start), (x, tip)]),
      Path.Piece(points: [(x - 4, foot), (x, tip), (x + 4, foot)]),
    ])
    layers.add(arrow, .line(paint.stroke, width: 1.6))
  }
}

extension Path {
  /// A square on its corner.
  static func diamond(x: Double, y: Double, radius: Double, title: String? = nil) -> Path {
    Path(
      [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], closed: true,
      title: title)
  }
}
