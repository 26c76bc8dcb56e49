/// The names of lines at their ends, moved apart where they would overlap.
struct EndLabels {
  private let frame: ChartFrame
  private let canvas: Canvas
  /// The lines of each series' name.
  private let names: [[String]]
  /// The width of the widest name.
  let width: Double

  /// The room between the end of a line and its name.
  static let gap = 22.0

  /// The names, or `nil` when they have no room at the side.
  init?(of frame: ChartFrame, on canvas: Canvas) {
    self.frame = frame
    self.canvas = canvas
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
    width = names.flatMap { $0 }.map { canvas.room(for: $0, semibold: true) }.max() ?? 0
    let height = names.reduce(0) { $0 + Double($1.count) * canvas.lineHeight }
    if height > 190 { return nil }
  }

  /// Draws the names to the right of the plot, with connectors to those that were moved.
  func draw(
    _ x: TimeScale, _ y: LinearScale, right: Double, top: Double, bottom: Double,
    into layers: inout LayerSet
  ) {
    let ends = frame.series.indices.map { row in
      frame.lastIndex(row).map { (x: x($0), y: y(frame.lastDatum(row)?.middle ?? 0)) }
    }
    let heights = names.map { Double($0.count) * canvas.lineHeight }
    let wanted = ends.map { $0?.y ?? bottom }
    guard
      let centers = LabelSpacing.centers(
        wanted: wanted, heights: heights, low: top - canvas.lineHeight, high: bottom + 4)
    else { return }
    let left = right + EndLabels.gap
    for row in names.indices {
      guard let end = ends[row] else { continue }
      if (centers[row] - end.y).magnitude > canvas.lineHeight / 2 || right - end.x > 4 {
        let elbow = [
          (end.x + 6, end.y), (right + 9, end.y), (left - 7, centers[row]), (left - 3, centers[row]),
        ]
        layers.add(Path(elbow.map { (x: $0.0, y: $0.1) }), .line(.series(frame.series[row].slot)))
      }
      for (index, line) in names[row].enumerated() {
        let y =
          centers[row] - heights[row] / 2 + Double(index) * canvas.lineHeight
          + canvas.lineHeight / 2 + canvas.fontSize * FontMetrics.capHeight / 2
        let isMoved = (centers[row] - end.y).magnitude > canvas.lineHeight / 2 || right - end.x > 4
        let x = isMoved ? left : right + 10
        layers.add(canvas.text(line, x: x, y: y, semibold: true), .ink)
      }
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
