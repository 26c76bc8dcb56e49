/// The mark of one value: from the fourth series on a shape of its own; on lines hollow where the
/// value is not an actual one, and alone in the shape of its status.
struct PointMarker {
  /// The series' place in its chart.
  let row: Int
  let slot: Int
  let isSolid: Bool
  /// Its size as a multiple of that on lines.
  var size = 1.0

  /// Draws a marker that stands alone, large enough for the shape of a status.
  func draw(
    _ form: Datum.Form, _ x: Double, _ y: Double, title: String, into layers: inout LayerSet
  ) {
    guard form != .solid else { return layers.add(shape(x, y, title: title), paint) }
    layers.add(shape(x, y, title: nil), Paint(fill: .paper))
    layers.add(shape(x, y, title: title), .form(form, slot: slot))
  }

  /// How it is painted on a line.
  var paint: Paint {
    isSolid
      ? Paint(fill: .series(slot), stroke: .paper)
      : Paint(fill: .paper, stroke: .series(slot), strokeWidth: 1.8)
  }

  /// The marker around a point.
  func shape(_ x: Double, _ y: Double, title: String?) -> Shape {
    switch row {
    case ...2: .dot(Dot(x: x, y: y, radius: (isSolid ? 3.8 : 3.4) * size, title: title))
    case 3: .path(path(x, y, [(-1, -1), (1, -1), (1, 1), (-1, 1)], 3.6, title))
    case 4: .path(path(x, y, [(0, -1.1), (1.1, 0.9), (-1.1, 0.9)], 4.8, title))
    default: .path(path(x, y, [(0, -1), (1, 0), (0, 1), (-1, 0)], 5.4, title))
    }
  }

  private func path(
    _ x: Double, _ y: Double, _ corners: [(Double, Double)], _ radius: Double, _ title: String?
  ) -> Path {
    let points = corners.map { (x: x + $0.0 * radius * size, y: y + $0.1 * radius * size) }
    return Path(points, closed: true, title: title)
  }
}
