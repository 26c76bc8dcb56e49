/// The names of series beside the right ends of their marks, moved apart where they would overlap.
struct EndLabels {
  private let canvas: Canvas
  private let slots: [Int]
  /// The lines of each series' name.
  private let names: [[String]]
  /// The width of the widest name.
  private let nameWidth: Double

  /// The room between the end of a mark and its name.
  private static let gap = 24.0

  /// The room that the names take at the right.
  var width: Double { nameWidth + EndLabels.gap }

  /// The names, or `nil` when they have no room at the side.
  init?(of frame: ChartFrame, on canvas: Canvas) {
    self.canvas = canvas
    slots = frame.series.map(\.slot)
    let breaking = LineBreaking(size: canvas.fontSize, weight: .semibold)
    let most = canvas.isNarrow ? 84.0 : 170
    var names: [[String]] = []
    for (row, series) in frame.series.enumerated() {
      let value = frame.labels == .values ? frame.lastDatum(row).map { " \($0.short)" } ?? "" : ""
      let texts = canvas.isNarrow ? [series.shortLabel] : [series.label, series.shortLabel]
      let fitting = texts.lazy.compactMap {
        breaking.lines($0 + value, width: most, limit: canvas.isNarrow ? 3 : 2)
      }
      guard let lines = fitting.first else { return nil }
      names.append(lines)
    }
    self.names = names
    nameWidth = names.flatMap { $0 }.map { canvas.room(for: $0, semibold: true) }.max() ?? 0
    let height = names.reduce(0) { $0 + Double($1.count) * canvas.lineHeight }
    if height > 190 { return nil }
  }

  /// Draws the names to the right of `right`; as soon as one has to be moved, all are connected to
  /// where their marks end.
  ///
  /// - Parameter ends: Where each series ends; `nil` for one without values, which has no name.
  func draw(
    _ ends: [(x: Double, y: Double)?], right: Double, top: Double, bottom: Double,
    into layers: inout LayerSet
  ) {
    let rows = ends.indices.filter { ends[$0] != nil }
    let places = rows.compactMap { ends[$0] }
    let heights = rows.map { Double(names[$0].count) * canvas.lineHeight }
    let centers = LabelSpacing.centers(
      wanted: places.map(\.y), heights: heights, low: top - canvas.lineHeight, high: bottom + 4)
    guard let centers else { return }
    let isConnected = zip(places, centers).contains { place, center in
      (center - place.y).magnitude > canvas.lineHeight / 2 || right - place.x > 4
    }
    let left = right + (isConnected ? EndLabels.gap : 12)
    for (index, row) in rows.enumerated() {
      if isConnected {
        let elbow = [
          (x: places[index].x + 8, y: places[index].y), (x: right + 11, y: places[index].y),
          (x: left - 6, y: centers[index]), (x: left - 3, y: centers[index]),
        ]
        layers.add(Path(elbow), .line(.series(slots[row])))
      }
      draw(names[row], x: left, center: centers[index], into: &layers)
    }
  }

  private func draw(
    _ lines: [String], x: Double, center: Double, into layers: inout LayerSet
  ) {
    let first = center - Double(lines.count - 1) * canvas.lineHeight / 2
    for (index, line) in lines.enumerated() {
      let y =
        first + Double(index) * canvas.lineHeight + canvas.fontSize * FontMetrics.capHeight / 2
      layers.add(canvas.text(line, x: x, y: y, semibold: true), .ink)
    }
  }
}

extension ChartFrame {
  /// The position of a series' last value.
  func lastIndex(_ row: Int) -> Int? {
    cells[row].lastIndex { $0.first?.isMissing == false }
  }

  /// A series' last value.
  func lastDatum(_ row: Int) -> Datum? { lastIndex(row).flatMap { cells[row][$0].first } }
}
