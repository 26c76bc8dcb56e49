/// One series of a line chart: its line in pieces, its ranges, its markers.
struct LineOfSeries {
  let frame: ChartFrame
  let row: Int
  let x: TimeScale
  let y: ValueScale
  /// A Boolean value indicating whether a value holds until the next one.
  let isStepped: Bool

  /// A value with its position.
  private typealias Place = (index: Int, datum: Datum)

  private var series: ChartFrame.Series { frame.series[row] }

  func draw(into layers: inout LayerSet) {
    let points = frame.positions.indices.compactMap { index -> Place? in
      guard let datum = frame.cells[row][index].first, !datum.isMissing else { return nil }
      return (index, datum)
    }
    drawLines(points, into: &layers)
    for (offset, point) in points.enumerated() {
      if isMarked(points, offset) { drawMarker(point.index, point.datum, into: &layers) }
      for claim in frame.cells[row][point.index].dropFirst() where !claim.isMissing {
        drawWhisker(point.index, claim, into: &layers)
      }
    }
  }

  private func drawLines(_ points: [Place], into layers: inout LayerSet) {
    var solid: [Path.Piece] = []
    var dashed: [Path.Piece] = []
    for (a, b) in zip(points, points.dropFirst()) {
      guard frame.continues(row, from: a.index, to: b.index) else {
        drawBreak(a, b, into: &layers)
        continue
      }
      if isStepped ? a.datum.low != nil : a.datum.low != nil || b.datum.low != nil {
        drawFan(a, b, into: &layers)
        continue
      }
      for (piece, isSolid) in pieces(a, b) {
        if isSolid { solid.join(piece) } else { dashed.join(piece) }
      }
    }
    if !solid.isEmpty {
      let path = Path(pieces: solid.map(\.decimated))
      layers.add(path, .line(.series(series.slot), width: 2.2))
    }
    if !dashed.isEmpty {
      let path = Path(pieces: dashed.map(\.decimated))
      layers.add(path, .line(.series(series.slot), width: 1.6, dash: "5 3"))
    }
  }

  /// The line between two values; a step is level in the shape of the first one, and then goes up
  /// or down in that of the second.
  private func pieces(_ a: Place, _ b: Place) -> [(piece: Path.Piece, isSolid: Bool)] {
    let areSolid = [a, b].map { $0.datum.form == .solid }
    let start = at(a.index, a.datum.middle), end = at(b.index, b.datum.middle)
    guard isStepped else {
      return [(Path.Piece(points: [start, end]), areSolid[0] && areSolid[1])]
    }
    let corner = (x: end.x, y: start.y)
    let tread = (Path.Piece(points: [start, corner]), areSolid[0])
    guard b.datum.low == nil else { return [tread] }
    return [tread, (Path.Piece(points: [corner, end]), areSolid[1])]
  }

  /// Values have markers where there is room, at the end, and where something must be told: a
  /// status, a value without neighbours, and, from the fourth series on, whose line it is.
  private func isMarked(_ points: [Place], _ offset: Int) -> Bool {
    let datum = points[offset].datum
    if x.step >= 44 || offset == points.count - 1 { return true }
    if datum.form != .solid, x.step >= 6 || datum.low != nil { return true }
    if !isJoined(points, offset) { return true }
    let every = max(1, Int((64 / max(1, x.step)).rounded(.up)))
    return row >= 3 && (points.count - 1 - offset).isMultiple(of: every)
  }

  private func at(_ index: Int, _ value: Double) -> (x: Double, y: Double) { (x(index), y(value)) }

  private func isJoined(_ points: [Place], _ offset: Int) -> Bool {
    let index = points[offset].index
    return (offset > 0 && frame.continues(row, from: points[offset - 1].index, to: index))
      || (offset + 1 < points.count
        && frame.continues(row, from: index, to: points[offset + 1].index))
  }

  /// The sign between two values that were not measured alike.
  private func drawBreak(_ a: Place, _ b: Place, into layers: inout LayerSet) {
    guard frame.breaks(row, from: a.index, to: b.index) else { return }
    let middle = (y(a.datum.middle) + y(b.datum.middle)) / 2
    BreakSign(x: (x(a.index) + x(b.index)) / 2, y: middle).draw(into: &layers)
  }

  /// The faint area between two points of which one is a range; a step keeps the first one's.
  private func drawFan(_ a: Place, _ b: Place, into layers: inout LayerSet) {
    let end = isStepped ? a.datum : b.datum
    let corners = [
      at(a.index, a.datum.bottom), at(b.index, end.bottom), at(b.index, end.top),
      at(a.index, a.datum.top),
    ]
    layers.add(
      Path(corners, closed: true), Paint(fill: .series(series.slot), fillOpacity: 0.16))
  }

  // MARK: - Markers

  private func drawMarker(_ index: Int, _ datum: Datum, into layers: inout LayerSet) {
    guard datum.low == nil else { return drawWhisker(index, datum, into: &layers) }
    let (x, y) = at(index, datum.top)
    let marker = PointMarker(row: row, slot: series.slot, isSolid: datum.form == .solid)
    layers.add(marker.shape(x, y, title: frame.title(datum, series, index)), marker.paint)
    if datum.bound == .floor {
      let tip = Path([(x - 4, y - 7), (x, y - 11), (x + 4, y - 7)])
      layers.add(tip, .line(.series(series.slot), width: 1.6))
    }
  }

  /// A range as a narrow bar in the shape of its status, with a strong line at each bound.
  private func drawWhisker(_ index: Int, _ datum: Datum, into layers: inout LayerSet) {
    let x = x(index)
    let box = Box(x: x - 6, y: y(datum.top), right: x + 6, bottom: y(datum.bottom))
    let form = datum.form == .solid ? Datum.Form.tint : datum.form
    layers.add(Path(box), Paint(fill: .paper))
    layers.add(
      Path(box, title: frame.title(datum, series, index)), .form(form, slot: series.slot))
    let bounds = Path(pieces: [
      Path.Piece(points: [(x - 7, box.bottom), (x + 7, box.bottom)]),
      Path.Piece(points: [(x - 7, box.y), (x + 7, box.y)]),
    ])
    layers.add(bounds, .line(.series(series.slot), width: 2.4))
  }
}

extension [Path.Piece] {
  /// Adds a piece, as more of the last one when it starts where that ends.
  mutating func join(_ piece: Path.Piece) {
    if let end = last?.points.last, let start = piece.points.first, end == start {
      self[count - 1].points += piece.points.dropFirst()
    } else {
      append(piece)
    }
  }
}
