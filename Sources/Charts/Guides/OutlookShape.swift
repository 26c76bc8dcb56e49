/// The shape of one statement about a value, upright or lying: a bar between two bounds for a
/// range, a diamond for one number, a bound with an arrow for a floor or a ceiling, and a dot for
/// what came.
///
/// No foot stands at zero, so that a guess never looks like a result.
struct OutlookShape {
  /// From values to pixels, along the shape.
  let scale: ValueScale
  /// The shape's sides.
  let across: (low: Double, high: Double)
  let isUpright: Bool

  /// How far an open end reaches beyond its bound, with its arrow.
  static let reach = 22.0
  /// The radius of the dot of an actual value.
  static let radius = 4.6

  private var middle: Double { (across.low + across.high) / 2 }

  /// The direction of greater values in pixels.
  private var upwards: Double { scale.range.high < scale.range.low ? -1 : 1 }

  /// The radius of a dot, which is small where shapes stand close together.
  private var radius: Double {
    min(OutlookShape.radius, max(2.6, (across.high - across.low) / 2 + 1))
  }

  /// The distance from a diamond's middle to its corners.
  private var size: Double { min(6, max(4, (across.high - across.low) / 2)) }

  /// Hides the lines behind what will be drawn; all of it comes before all shapes, for shapes that
  /// share their paint are one layer.
  func clear(_ datum: Datum, into layers: inout LayerSet) {
    if let low = datum.low {
      let zone = path(from: scale(low), to: scale(datum.top), isOpen: false)
      layers.add(zone, Paint(fill: .paper))
    } else if datum.bound == .exact {
      let (x, y) = point(scale(datum.top), middle)
      layers.add(Path.diamond(x: x, y: y, radius: size), Paint(fill: .paper))
    }
  }

  /// Draws what was said of a value.
  func draw(_ datum: Datum, title: String, into layers: inout LayerSet) {
    if let low = datum.low {
      drawRange(datum, low, title: title, into: &layers)
    } else {
      switch datum.bound {
      case .exact: drawPoint(datum, title: title, into: &layers)
      case .floor: drawOpen(datum, upwards, title: title, into: &layers)
      case .ceiling: drawOpen(datum, -upwards, title: title, into: &layers)
      }
    }
  }

  /// Draws a value as it came; of a range, its bar.
  func drawActual(_ datum: Datum, title: String, into layers: inout LayerSet) {
    guard datum.low == nil else { return draw(datum, title: title, into: &layers) }
    let (x, y) = point(scale(datum.top), middle)
    if datum.bound != .exact {
      let direction = datum.bound == .floor ? upwards : -upwards
      let tip = scale(datum.top) + direction * 13
      layers.add(arrow(from: scale(datum.top), to: tip), .line(.series(datum.slot), width: 1.6))
    }
    layers.add(
      .dot(Dot(x: x, y: y, radius: radius, title: title)),
      .dot(datum.form, datum.slot))
  }

  private func drawRange(
    _ datum: Datum, _ low: Double, title: String, into layers: inout LayerSet
  ) {
    var zone = path(from: scale(low), to: scale(datum.top), isOpen: false)
    zone.title = title
    layers.add(zone, .form(datum.form.ofOutlook, slot: datum.slot))
    let bounds = [low, datum.top].map { edge(at: scale($0)) }
    let isThin = (scale(low) - scale(datum.top)).magnitude < 8
    layers.add(Path(pieces: bounds), .line(.series(datum.slot), width: isThin ? 1.4 : 2.4))
  }

  private func drawPoint(_ datum: Datum, title: String, into layers: inout LayerSet) {
    let (x, y) = point(scale(datum.top), middle)
    layers.add(
      Path.diamond(x: x, y: y, radius: size, title: title), .diamond(datum.form, datum.slot))
  }

  /// An open box beyond a strong bound, with an arrow: the value lies that way.
  private func drawOpen(
    _ datum: Datum, _ direction: Double, title: String, into layers: inout LayerSet
  ) {
    let start = scale(datum.top)
    let end = start + direction * (OutlookShape.reach - 8)
    var box = path(from: start, to: end, isOpen: true)
    box.title = title
    layers.add(box, .form(datum.form.ofOutlook, slot: datum.slot))
    layers.add(Path(pieces: [edge(at: start)]), .line(.series(datum.slot), width: 2.4))
    let tip = start + direction * OutlookShape.reach
    layers.add(arrow(from: end - direction * 2, to: tip), .line(.series(datum.slot), width: 1.6))
  }

  // MARK: - Geometry

  /// The point at a pixel along the shape and a pixel across it.
  private func point(_ along: Double, _ across: Double) -> (x: Double, y: Double) {
    isUpright ? (across, along) : (along, across)
  }

  /// A rectangle between two pixels; an open one has no line at its far end.
  private func path(from start: Double, to end: Double, isOpen: Bool) -> Path {
    Path(
      [
        point(end, across.low), point(start, across.low), point(start, across.high),
        point(end, across.high),
      ], closed: !isOpen)
  }

  private func edge(at along: Double) -> Path.Piece {
    Path.Piece(points: [point(along, across.low - 1), point(along, across.high + 1)])
  }

  private func arrow(from start: Double, to tip: Double) -> Path {
    let half = min(4.5, max(3, (across.high - across.low) / 3))
    let foot = tip - (tip > start ? half : -half)
    return Path(pieces: [
      Path.Piece(points: [point(start, middle), point(tip, middle)]),
      Path.Piece(points: [
        point(foot, middle - half), point(tip, middle), point(foot, middle + half),
      ]),
    ])
  }
}

extension Datum.Form {
  /// The shape of a range, which is never solid: its true value is not known.
  var ofOutlook: Datum.Form { self == .solid ? .tint : self }
}

extension Paint {
  /// A diamond in the shape of a status, as far as its size allows.
  static func diamond(_ form: Datum.Form, _ slot: Int) -> Paint {
    Paint(
      fill: form == .tint ? .series(slot) : .none, stroke: .series(slot), strokeWidth: 1.8,
      dash: form == .dashed ? "3 2" : nil, fillOpacity: form == .tint ? 0.3 : nil)
  }

  /// The dot of a value that came, empty while it is provisional.
  static func dot(_ form: Datum.Form, _ slot: Int) -> Paint {
    form == .hollow
      ? Paint(fill: .paper, stroke: .series(slot), strokeWidth: 1.8)
      : Paint(fill: .series(slot), stroke: .paper, strokeWidth: 1.5)
  }
}
