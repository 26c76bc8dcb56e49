/// A drawing before it is written: shapes in layers, with what they stand for.
///
/// Tests check it; ``SVGWriter`` writes it.
struct Scene {
  let width: Double
  let height: Double
  /// The layers, the lowest first.
  var layers: [Layer] = []

  /// The drawing moved right and down.
  func moved(x: Double, y: Double) -> Scene {
    Scene(
      width: width, height: height,
      layers: layers.map { Layer($0.paint, $0.shapes.map { $0.moved(x: x, y: y) }) })
  }

  /// Everything that is drawn.
  var shapes: [Shape] { layers.flatMap(\.shapes) }
}

/// Shapes that share their paint, written as one group.
struct Layer {
  let paint: Paint
  var shapes: [Shape]

  init(_ paint: Paint, _ shapes: [Shape]) {
    self.paint = paint
    self.shapes = shapes
  }
}

/// A path, a dot or a text.
enum Shape {
  case path(Path)
  case dot(Dot)
  case text(TextLine)

  /// The shape moved right and down.
  func moved(x: Double, y: Double) -> Shape {
    switch self {
    case .path(var path):
      for piece in path.pieces.indices {
        path.pieces[piece].points = path.pieces[piece].points.map { ($0.x + x, $0.y + y) }
      }
      return .path(path)
    case .dot(let dot):
      return .dot(Dot(x: dot.x + x, y: dot.y + y, radius: dot.radius, title: dot.title))
    case .text(var text):
      text.x += x
      text.y += y
      return .text(text)
    }
  }

  /// The rectangle it fills.
  var bounds: Box {
    switch self {
    case .path(let path): path.bounds
    case .dot(let dot):
      Box(
        x: dot.x - dot.radius, y: dot.y - dot.radius, right: dot.x + dot.radius,
        bottom: dot.y + dot.radius)
    case .text(let text): text.bounds
    }
  }
}

/// A circle.
struct Dot {
  let x: Double
  let y: Double
  let radius: Double
  /// The words shown when it is pointed at.
  var title: String?
}

/// One line of text.
struct TextLine {
  enum Anchor { case start, middle, end }

  var text: String
  var x: Double
  /// The baseline.
  var y: Double
  var anchor: Anchor = .start
  var size: Double
  var weight: FontMetrics.Weight = .regular

  /// The rectangle that the text fills, with the slack for a fallback font.
  var bounds: Box {
    let width = FontMetrics.room(for: text, size: size, weight: weight)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(
      x: left, y: y - FontMetrics.ascent * size, right: left + width,
      bottom: y + FontMetrics.descent * size)
  }
}

/// A rectangle by its sides.
struct Box: Equatable {
  var x: Double
  var y: Double
  var right: Double
  var bottom: Double

  /// A Boolean value indicating whether the two share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}
