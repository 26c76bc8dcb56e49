/// A bar for one value or range, upright or lying, in the shape of its status.
struct ValueBar {
  /// From values to pixels, along the bar.
  let scale: ValueScale
  /// The bar's sides.
  let across: (low: Double, high: Double)
  let isUpright: Bool
  /// The value at which the bar starts: zero, or the top of what it stands on.
  var base = 0.0

  /// Draws the bar of a datum.
  func draw(_ datum: Datum, title: String, into layers: inout LayerSet) {
    if let low = datum.low {
      drawRange(datum, low, title: title, into: &layers)
    } else {
      drawValue(datum, title: title, into: &layers)
    }
  }

  private func drawValue(_ datum: Datum, title: String, into layers: inout LayerSet) {
    let inset = datum.form == .solid ? 0 : 0.6
    let paint = Paint.form(datum.form, slot: datum.slot)
    var path = path(from: base, to: base + datum.top, inset: inset, isOpen: datum.bound != .exact)
    path.title = title
    path.role = .bar(
      length: (scale(base + datum.top) - scale(base)).magnitude, value: datum.top)
    layers.add(path, paint)
    switch datum.bound {
    case .exact: break
    case .floor: layers.add(chevron(at: datum.top), .line(.series(datum.slot), width: 1.6))
    case .ceiling:
      layers.add(edge(at: datum.top), .line(.series(datum.slot), width: 1.6, dash: "3 2"))
    }
  }

  /// A faint bar up to the lower bound, the range in its shape, and both bounds as strong lines.
  private func drawRange(
    _ datum: Datum, _ low: Double, title: String, into layers: inout LayerSet
  ) {
    if low > 0 {
      var foot = path(from: 0, to: low, inset: 0.6, isOpen: true)
      foot.title = title
      foot.role = .bar(length: (scale(low) - scale(0)).magnitude, value: low)
      let paint = Paint(
        fill: .series(datum.slot), stroke: .series(datum.slot), fillOpacity: 0.12)
      layers.add(foot, paint)
    }
    var zone = path(from: low, to: datum.top, inset: 0.6, isOpen: false)
    zone.title = title
    let form = datum.form == .solid ? Datum.Form.tint : datum.form
    layers.add(zone, .form(form, slot: datum.slot))
    for bound in [low, datum.top] {
      layers.add(edge(at: bound), .line(.series(datum.slot), width: 2.4))
    }
  }

  /// Draws what was said of a value that is drawn already: a bracket over its bar, in ink.
  func drawBracket(_ datum: Datum, title: String, into layers: inout LayerSet) {
    let middle = (across.low + across.high) / 2
    let half = min(7, (across.high - across.low) / 2)
    let ends = [datum.bottom, datum.top].map { value in
      Path.Piece(points: [point(value, middle - half), point(value, middle + half)])
    }
    let stem = Path.Piece(points: [point(datum.bottom, middle), point(datum.top, middle)])
    var bracket = Path(pieces: datum.low == nil ? [ends[1]] : ends + [stem])
    layers.add(bracket, .line(.paper, width: 4.5))
    bracket.title = title
    layers.add(bracket, .line(.ink, width: 1.8))
  }

  // MARK: - Geometry

  /// The point at a value along the bar and a pixel across it.
  func point(_ value: Double, _ across: Double) -> (x: Double, y: Double) {
    isUpright ? (across, scale(value)) : (scale(value), across)
  }

  /// A rectangle between two values; an open one has no line at its far end.
  private func path(from start: Double, to end: Double, inset: Double, isOpen: Bool) -> Path {
    let low = across.low + inset, high = across.high - inset
    return Path(
      [point(start, low), point(end, low), point(end, high), point(start, high)]
        .rotated(isOpen: isOpen),
      closed: !isOpen)
  }

  private func edge(at value: Double) -> Path {
    Path([point(value, across.low), point(value, across.high)])
  }

  /// An arrow's head beyond a value.
  private func chevron(at value: Double) -> Path {
    let middle = (across.low + across.high) / 2
    let half = min(5, (across.high - across.low) / 3)
    let sign: Double = scale.range.high < scale.range.low ? -1 : 1
    let tip = scale(value) + sign * 7, foot = scale(value) + sign * 7 - sign * half
    let points = [(foot, middle - half), (tip, middle), (foot, middle + half)]
    return Path(points.map { isUpright ? (x: $0.1, y: $0.0) : (x: $0.0, y: $0.1) })
  }
}

extension [(x: Double, y: Double)] {
  /// The corners of a rectangle in an order in which an open path leaves out the far end.
  fileprivate func rotated(isOpen: Bool) -> Self {
    isOpen ? [self[1], self[0], self[3], self[2]] : self
  }
}
