/// The names of rows: in lines at the left, or above what they name.
struct RowNames {
  let canvas: Canvas
  let isAbove: Bool
  /// The width of the names at the left.
  let width: Double
  private let lines: [[String]]

  /// Puts names at the left when they take no more than 38 per cent in three lines, and leave 70
  /// pixels beside the texts that stand at what they name.
  init(_ names: [String], canvas: Canvas, texts: Double = 0) {
    self.canvas = canvas
    let breaking = LineBreaking(size: canvas.fontSize)
    let most = max(0, min(canvas.width * 0.38, canvas.width - texts - 70))
    let beside = names.map { breaking.lines($0, width: most, limit: canvas.isNarrow ? 2 : 3) }
    isAbove = beside.contains { $0 == nil }
    let isAbove = isAbove
    lines = zip(names, beside).map { name, beside in
      if !isAbove, let beside { return beside }
      return breaking.lines(name, width: canvas.width, limit: 3)
        ?? [breaking.cut(name, width: canvas.width)]
    }
    width = lines.flatMap { $0 }.map { canvas.room(for: $0) }.max() ?? 0
  }

  /// The height of a row.
  func height(_ index: Int, _ bars: Double) -> Double {
    let text = Double(lines[index].count) * canvas.lineHeight
    return isAbove ? text + bars + 2 : max(text, bars)
  }

  /// Draws a name beside or above bars of a height; the row starts at `top`.
  func draw(_ index: Int, at top: Double, _ bars: Double, into layers: inout LayerSet) {
    let text = Double(lines[index].count) * canvas.lineHeight
    let start = isAbove ? top : top + (height(index, bars) - text) / 2
    for (row, line) in lines[index].enumerated() {
      let y = start + Double(row) * canvas.lineHeight + canvas.fontSize * 0.98
      layers.add(canvas.text(line, x: 0, y: y), .ink)
    }
  }
}
