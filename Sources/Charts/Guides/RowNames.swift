/// The names of rows: in lines at the left, or above what they name.
struct RowNames {
  let canvas: Canvas
  let isAbove: Bool
  /// The width of the names at the left.
  let width: Double
  private let lines: [[String]]

  /// Puts names at the left when they take no more than 38 per cent in three lines, and leave 70
  /// pixels beside the texts that stand at what they name; else short ones that do, and else the
  /// names above.
  init(_ names: [String], short: [String]? = nil, canvas: Canvas, texts: Double = 0) {
    self.canvas = canvas
    let breaking = LineBreaking(size: canvas.fontSize)
    let most = max(0, min(canvas.width * 0.38, canvas.width - texts - 70))
    let beside = [names, short].compactMap { $0 }.lazy.compactMap {
      $0.lines(breaking, width: most, limit: canvas.isNarrow ? 2 : 3)
    }.first
    isAbove = beside == nil
    lines =
      beside
      ?? zip(names, short ?? names).map { name, short in
        [name, short].lazy.compactMap { breaking.lines($0, width: canvas.width, limit: 3) }.first
          ?? [breaking.cut(short, width: canvas.width)]
      }
    width = lines.joined().map { canvas.room(for: $0) }.max() ?? 0
  }

  /// The names of positions, in short where that is needed and the author says how.
  init(of positions: [ChartFrame.Position], canvas: Canvas, texts: Double = 0) {
    self.init(
      positions.map(\.label), short: positions.shortLabels, canvas: canvas, texts: texts)
  }

  /// A row's place: its bars are in the middle beside a name, and at the foot below one.
  struct Row {
    let top: Double
    let bars: (low: Double, high: Double)
    /// Where the next one may start.
    let end: Double

    /// The middle of its bars.
    var middle: Double { (bars.low + bars.high) / 2 }
  }

  /// The rows from a pixel down, each with bars of a height.
  func rows(from top: Double, bars: Double, between: Double) -> [Row] {
    var y = top
    return lines.indices.map { index in
      let height = height(index, bars)
      let start = isAbove ? y + height - bars : y + (height - bars) / 2
      defer { y += height + between }
      return Row(top: y, bars: (start, start + bars), end: y + height + between)
    }
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

extension [String] {
  /// Each text in lines that fit a width, or `nil` when any does not.
  fileprivate func lines(
    _ breaking: LineBreaking, width: Double, limit: Int
  ) -> [[String]]? {
    let lines = compactMap { breaking.lines($0, width: width, limit: limit) }
    return lines.count == count ? lines : nil
  }
}

extension [ChartFrame.Position] {
  /// The names with the short ones that the author gives; `nil` when there are none.
  var shortLabels: [String]? {
    contains { $0.short != nil } ? map { $0.short ?? $0.label } : nil
  }
}
