import Languages

/// A line through the values of each series, named at its end.
enum Line: Mark {
  static let name = "line"

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.lineChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    let values = frame.axisValues
    return ValueAxis(
      values, pixels: canvas.plotHeight,
      includesZero: frame.spec.includesZero ?? startsAtZero(values), unit: frame.unit,
      language: frame.language)
  }

  /// Zero belongs to the axis unless all values are far from it.
  static func startsAtZero(_ values: [Double]) -> Bool {
    guard let low = values.min(), let high = values.max() else { return true }
    return low * high <= 0 || low.magnitude < high.magnitude * 0.4 || low == high
  }

  static func positionLimit(for frame: ChartFrame) -> Int { FrameBuilder.positionLimit }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    switch frame.labels {
    case .hidden: false
    case .legend: true
    case .direct, .values, nil: EndLabels(of: frame, on: canvas) == nil
    }
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let inKey = namesSeriesInKey(frame, on: canvas)
    let isNamed = !inKey && frame.labels != .hidden && frame.series.count > 1
    let layout = LineLayout(
      frame: frame, canvas: canvas,
      key: Key(of: frame, namesSeries: inKey && frame.series.count > 1),
      labels: isNamed ? EndLabels(of: frame, on: canvas) : nil)
    guard let axis = axis(of: frame, on: canvas) else {
      return Scene(width: canvas.width, height: canvas.plotHeight)
    }
    return layout.scene(axis)
  }
}

/// The layout of a line chart.
private struct LineLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The names at the ends of lines; `nil` when they stand in the key.
  let labels: EndLabels?

  func scene(_ axis: ValueAxis) -> Scene {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let y = axis.scale(from: bottom, to: top)
    let left = axis.labelRoom(on: canvas) + 12
    let right = canvas.width - (labels?.width ?? 8)
    let x = TimeScale(frame, range: (left, right))
    axis.draw(y, to: right + 4, on: canvas, into: &layers)
    let floor = axis.domain.low <= 0 && axis.domain.high >= 0 ? y(0) : bottom
    layers.add(Path([(0, floor), (right + 4, floor)]), .line(.ink2))
    for row in frame.series.indices {
      LineOfSeries(frame: frame, row: row, x: x, y: y).draw(into: &layers)
      drawGaps(row, x, bottom: bottom, into: &layers)
    }
    let ends = frame.series.indices.map { row in
      frame.lastIndex(row).map { (x: x($0), y: y(frame.lastDatum(row)?.middle ?? 0)) }
    }
    labels?.draw(ends, right: right, top: top, bottom: bottom, into: &layers)
    let words = x.labels(on: canvas).moved(down: bottom)
    for word in words { layers.add(word, .ink2) }
    let height = (words.map(\.y).max() ?? bottom) + 6
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// A word at the foot of the plot where a value is missing between others.
  private func drawGaps(
    _ row: Int, _ x: TimeScale, bottom: Double, into layers: inout LayerSet
  ) {
    let word = frame.language.charts.notAvailable
    guard canvas.room(for: word) + 4 <= x.step else { return }
    for index in frame.positions.indices where frame.isFirstGap(row, index) {
      layers.addIfFree(canvas.centred(word, x: x(index), y: bottom - 5), .ink3)
    }
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether a value is missing that no earlier series lacks too.
  fileprivate func isFirstGap(_ row: Int, _ index: Int) -> Bool {
    isGap(row, index) && !(0..<row).contains { isGap($0, index) }
  }
}

/// One series of a line chart: its line in pieces, its ranges, its markers.
private struct LineOfSeries {
  let frame: ChartFrame
  let row: Int
  let x: TimeScale
  let y: ValueScale

  private var series: ChartFrame.Series { frame.series[row] }

  func draw(into layers: inout LayerSet) {
    let points = frame.positions.indices.compactMap { index -> (index: Int, datum: Datum)? in
      guard let datum = frame.cells[row][index].first, !datum.isMissing else { return nil }
      return (index, datum)
    }
    var solid: [Path.Piece] = []
    var dashed: [Path.Piece] = []
    for (a, b) in zip(points, points.dropFirst()) where isConnected(a.index, b.index) {
      let piece = Path.Piece(points: [at(a.index, a.datum.middle), at(b.index, b.datum.middle)])
      if a.datum.low != nil || b.datum.low != nil {
        drawFan(a, b, into: &layers)
      } else if a.datum.form == .solid, b.datum.form == .solid {
        solid.join(piece)
      } else {
        dashed.join(piece)
      }
    }
    if !solid.isEmpty { layers.add(Path(pieces: solid), .line(.series(series.slot), width: 2.2)) }
    if !dashed.isEmpty {
      layers.add(Path(pieces: dashed), .line(.series(series.slot), width: 1.6, dash: "5 3"))
    }
    for (offset, point) in points.enumerated() {
      let isAlone = !isJoined(points, offset)
      if isAlone || x.step >= 44 || offset == points.count - 1 || point.datum.form != .solid {
        drawMarker(point.index, point.datum, into: &layers)
      }
      for claim in frame.cells[row][point.index].dropFirst() where !claim.isMissing {
        drawWhisker(point.index, claim, into: &layers)
      }
    }
  }

  private func at(_ index: Int, _ value: Double) -> (x: Double, y: Double) { (x(index), y(value)) }

  /// Neighbours are connected; at irregular times, whatever follows is a neighbour.
  private func isConnected(_ a: Int, _ b: Int) -> Bool { b == a + 1 }

  private func isJoined(_ points: [(index: Int, datum: Datum)], _ offset: Int) -> Bool {
    let index = points[offset].index
    return (offset > 0 && isConnected(points[offset - 1].index, index))
      || (offset + 1 < points.count && isConnected(index, points[offset + 1].index))
  }

  /// The faint area between two points of which one is a range.
  private func drawFan(
    _ a: (index: Int, datum: Datum), _ b: (index: Int, datum: Datum), into layers: inout LayerSet
  ) {
    let corners = [
      at(a.index, a.datum.bottom), at(b.index, b.datum.bottom), at(b.index, b.datum.top),
      at(a.index, a.datum.top),
    ]
    layers.add(
      Path(corners, closed: true), Paint(fill: .series(series.slot), fillOpacity: 0.16))
  }

  // MARK: - Markers

  private func drawMarker(_ index: Int, _ datum: Datum, into layers: inout LayerSet) {
    guard datum.low == nil else { return drawWhisker(index, datum, into: &layers) }
    let isSolid = datum.form == .solid
    let paint =
      isSolid
      ? Paint(fill: .series(series.slot), stroke: .paper)
      : Paint(fill: .paper, stroke: .series(series.slot), strokeWidth: 1.8)
    let (x, y) = at(index, datum.top)
    let title = frame.title(datum, series, index)
    let radius = isSolid ? 3.8 : 3.4
    switch row {
    case ...2: layers.add(.dot(Dot(x: x, y: y, radius: radius, title: title)), paint)
    case 3: layers.add(marker(x, y, [(-1, -1), (1, -1), (1, 1), (-1, 1)], 3.6, title), paint)
    case 4: layers.add(marker(x, y, [(0, -1.1), (1.1, 0.9), (-1.1, 0.9)], 4.8, title), paint)
    default: layers.add(marker(x, y, [(0, -1), (1, 0), (0, 1), (-1, 0)], 5.4, title), paint)
    }
    if datum.bound == .floor {
      let tip = Path([(x - 4, y - 7), (x, y - 11), (x + 4, y - 7)])
      layers.add(tip, .line(.series(series.slot), width: 1.6))
    }
  }

  private func marker(
    _ x: Double, _ y: Double, _ corners: [(Double, Double)], _ size: Double, _ title: String
  ) -> Path {
    Path(corners.map { (x + $0.0 * size, y + $0.1 * size) }, closed: true, title: title)
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
  fileprivate mutating func join(_ piece: Path.Piece) {
    if let end = last?.points.last, let start = piece.points.first, end == start {
      self[count - 1].points += piece.points.dropFirst()
    } else {
      append(piece)
    }
  }
}
