/// Straight lines between points; a piece may be closed.
struct Path {
  /// A piece that is drawn without lifting the pen.
  struct Piece {
    var points: [(x: Double, y: Double)]
    var isClosed = false
  }

  /// What the path stands for.
  enum Role: Equatable {
    case decoration
    /// A bar's length in pixels, and the value it stands for.
    case bar(length: Double, value: Double)
  }

  var pieces: [Piece]
  /// The words shown when it is pointed at.
  var title: String?
  var role = Role.decoration

  /// Lines through points.
  init(_ points: [(x: Double, y: Double)], closed: Bool = false, title: String? = nil) {
    pieces = [Piece(points: points, isClosed: closed)]
    self.title = title
  }

  /// Lines in pieces.
  init(pieces: [Piece]) { self.pieces = pieces }

  /// A rectangle.
  init(_ box: Box, title: String? = nil) {
    self.init(
      [(box.x, box.y), (box.x, box.bottom), (box.right, box.bottom), (box.right, box.y)],
      closed: true, title: title)
  }

  /// The rectangle around all points.
  var bounds: Box {
    var box = Box(x: .infinity, y: .infinity, right: -.infinity, bottom: -.infinity)
    for point in pieces.flatMap(\.points) {
      box.x = min(box.x, point.x)
      box.y = min(box.y, point.y)
      box.right = max(box.right, point.x)
      box.bottom = max(box.bottom, point.y)
    }
    return box
  }
}
