import Languages

/// Upright bars from zero: side by side for each position, or on top of one another.
enum Column: Mark {
  static let name = "column"
  static let arrangements: [ChartSpec.Arrangement] = [.group, .stack, .normalize, .diverging]
  static let hasBaseline = true
  static let showsBreaks = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    if layout(frame, canvas).lies { return Bar.kind(of: frame, on: canvas) }
    let words = frame.language.charts
    return switch frame.arrange {
    case .group: words.columnChart
    case .stack: words.stackedColumnChart
    case .normalize: words.normalizedColumnChart
    case .diverging: words.divergingColumnChart
    }
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    let layout = layout(frame, canvas)
    return layout.lies || layout.showsValues ? nil : layout.axis
  }

  /// As many as leave each bar 2 px on the narrow canvas.
  static func positionLimit(for frame: ChartFrame) -> Int {
    let bars = frame.arrange.isStacked ? 1 : max(1, frame.series.count)
    return max(1, 104 / bars)
  }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    frame.rankedBySeries.series.count > 1 && frame.labels != .hidden
      && stackLabels(frame, on: canvas) == nil
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    layout(frame, canvas).scene() ?? Bar.scene(of: frame, on: canvas)
  }

  private static func layout(_ frame: ChartFrame, _ canvas: Canvas) -> ColumnLayout {
    ColumnLayout(
      frame: frame.normalized.rankedBySeries, canvas: canvas,
      key: Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas)),
      labels: stackLabels(frame, on: canvas))
  }

  /// The names beside the parts of the last column of a stack, when it has all parts.
  private static func stackLabels(_ frame: ChartFrame, on canvas: Canvas) -> EndLabels? {
    let frame = frame.normalized
    guard frame.arrange.isStacked, frame.positions.count > 1, frame.series.count > 1,
      frame.labels == nil || frame.labels == .direct, !frame.isCategorical,
      frame.cells.allSatisfy({ ($0.last?.first?.value ?? 0) != 0 })
    else { return nil }
    return EndLabels(of: frame, on: canvas)
  }
}

/// The layout of a column chart.
private struct ColumnLayout {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  /// The names at the right of a stack.
  let labels: EndLabels?

  private var right: Double { canvas.width - (labels?.width ?? 0) }

  private var isStacked: Bool { frame.isStacked }

  /// The drawing, or `nil` when the names of categories have no room below columns.
  func scene() -> Scene? {
    var layers = LayerSet()
    let top = key.draw(from: 0, on: canvas, into: &layers) + canvas.lineHeight + 2
    let bottom = top + canvas.plotHeight
    let axis = axis, band = band, showsValues = showsValues
    let domain = showsValues ? LinearScale.domain(of: values, includesZero: true) : axis.domain
    let lowest = showsValues && domain.low < 0 ? bottom - canvas.lineHeight : bottom
    let scale = ValueScale(domain: domain, range: (lowest, top))
    guard let labels = positionLabels(band) else { return nil }
    if !showsValues { axis.draw(scale, to: right, on: canvas, into: &layers) }
    draw(band, scale, showsValues: showsValues, into: &layers)
    layers.add(Path([(0, scale(0)), (right, scale(0))]), .line(.ink2))
    drawBreaks(band, scale, into: &layers)
    drawNames(band, scale, top: top, bottom: bottom, into: &layers)
    for label in labels.moved(down: bottom) { layers.add(label, .ink2) }
    let foot = (labels.map(\.y).max() ?? 0) + bottom + 6
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: Box(x: 0, y: top, right: right, bottom: bottom),
      value: scale, step: band.step, position: { band.center($0) }
    ).draw(into: &layers, height: foot)
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// The axis of values, whether it is drawn or not.
  var axis: ValueAxis {
    ValueAxis(
      values, pixels: canvas.plotHeight, includesZero: true, unit: frame.unit,
      language: frame.language)
  }

  /// A Boolean value indicating whether every value has room at its bar; an axis is needless then.
  var showsValues: Bool {
    guard !isStacked, frame.labels != .legend, frame.labels != .hidden else { return false }
    let width = bands(from: 0).step * 0.94 / Double(frame.series.count)
    return frame.labelledData.allSatisfy { canvas.room(for: $0.short) + 4 <= width }
  }

  /// A Boolean value indicating whether names have no room below columns.
  var lies: Bool { positionLabels(band) == nil }

  private var band: BandScale {
    bands(from: showsValues ? 0 : axis.labelRoom(on: canvas) + 8)
  }

  /// The values, or the sums of stacks.
  private var values: [Double] {
    isStacked ? frame.stackValues : frame.axisValues
  }

  private func bands(from left: Double) -> BandScale {
    BandScale(count: max(1, frame.positions.count), range: (left, right))
  }

  private func positionLabels(_ band: BandScale) -> [TextLine]? {
    PositionAxis(
      positions: frame.positions, frequency: frame.frequency,
      centers: frame.positions.indices.map { band.center($0) }, step: band.step, canvas: canvas
    ).labels()
  }

  // MARK: - Bars

  private func draw(
    _ band: BandScale, _ scale: ValueScale, showsValues: Bool, into layers: inout LayerSet
  ) {
    for (row, series) in frame.series.enumerated() {
      for index in frame.positions.indices {
        let sides = isStacked ? sides(band, index) : slot(band, index, row)
        let cell = frame.cells[row][index]
        guard let datum = cell.first, !datum.isMissing else { continue }
        let base = isStacked ? frame.base(of: row, at: index) : 0
        let bar = ValueBar(scale: scale, across: sides, isUpright: true, base: base)
        bar.draw(datum, title: frame.title(datum, series, index), into: &layers)
        for claim in cell.dropFirst() where !claim.isMissing {
          bar.drawBracket(claim, title: frame.title(claim, series, index), into: &layers)
        }
        if showsValues { drawValue(datum, cell, scale, sides, into: &layers) }
      }
    }
    if isStacked { drawSeparators(band, scale, into: &layers) }
    drawGaps(band, scale, into: &layers)
  }

  /// The sides of a whole band, which is never wider than looks well.
  private func sides(_ band: BandScale, _ index: Int) -> (low: Double, high: Double) {
    let count = isStacked ? 1 : Double(frame.series.count)
    let half = min(band.bandwidth, 64 * count) / 2
    return (band.center(index) - half, band.center(index) + half)
  }

  /// The sides of one series' bar within the band, with 1 px to the next.
  private func slot(_ band: BandScale, _ index: Int, _ row: Int) -> (low: Double, high: Double) {
    let (low, high) = sides(band, index)
    let width = (high - low) / Double(frame.series.count)
    let gap = frame.series.count > 1 && width > 4 ? 1.0 : 0
    return (low + width * Double(row), low + width * Double(row + 1) - gap)
  }

  /// Lines in the page's colour between the parts of a stack.
  private func drawSeparators(
    _ band: BandScale, _ scale: ValueScale, into layers: inout LayerSet
  ) {
    var pieces: [Path.Piece] = []
    for index in frame.positions.indices {
      let (low, high) = sides(band, index)
      for row in frame.series.indices.dropFirst() {
        let base = frame.base(of: row, at: index)
        guard base != 0, (frame.cells[row][index].first?.value ?? 0) != 0 else { continue }
        pieces.append(Path.Piece(points: [(low, scale(base)), (high, scale(base))]))
      }
    }
    if !pieces.isEmpty { layers.add(Path(pieces: pieces), .line(.paper)) }
  }

  /// Signs on the baseline before columns that were not measured like those before them.
  private func drawBreaks(_ band: BandScale, _ scale: ValueScale, into layers: inout LayerSet) {
    for row in frame.series.indices {
      for index in frame.positions.indices where frame.breaks(row, before: index) {
        let low = (isStacked ? sides(band, index) : slot(band, index, row)).low
        BreakSign(x: low - 2, y: scale(0)).draw(into: &layers)
      }
    }
  }

  // MARK: - Words at bars

  /// The names beside the parts of the last stack.
  private func drawNames(
    _ band: BandScale, _ scale: ValueScale, top: Double, bottom: Double,
    into layers: inout LayerSet
  ) {
    let last = frame.positions.count - 1
    let edge = sides(band, last).high
    let ends = frame.series.indices.map { row -> (x: Double, y: Double)? in
      let base = frame.base(of: row, at: last)
      return (edge - 4, scale(base + (frame.cells[row][last].first?.top ?? 0) / 2))
    }
    labels?.draw(ends, right: edge - 4, top: top, bottom: bottom, into: &layers)
  }

  private func drawValue(
    _ datum: Datum, _ cell: [Datum], _ scale: ValueScale, _ sides: (low: Double, high: Double),
    into layers: inout LayerSet
  ) {
    let middle = (sides.low + sides.high) / 2
    let highest = cell.compactMap(\.value).max() ?? datum.top
    let y =
      datum.top < 0
      ? scale(datum.bottom) + canvas.fontSize + 2
      : scale(highest) - (datum.bound == .floor ? 13 : 6)
    layers.add(canvas.text(datum.short, x: middle, y: y, anchor: .middle), .ink)
  }

  /// A word where a value is missing, or a dash where the word has no room; above a stack of which
  /// a part is missing, that there is more to it.
  private func drawGaps(_ band: BandScale, _ scale: ValueScale, into layers: inout LayerSet) {
    let word = frame.language.charts.notAvailable
    for index in frame.positions.indices {
      if isStacked, frame.isIncomplete(at: index) {
        let sum = frame.extent(at: index).high
        let text = sum > 0 ? "+ \(word)" : word
        layers.addIfFree(
          canvas.centred(text, x: band.center(index), y: scale(sum) - 5), .ink3)
      }
      for row in frame.series.indices where !isStacked && frame.isGap(row, index) {
        let (low, high) = slot(band, index, row)
        let text = canvas.room(for: word) <= high - low + 1 ? word : "–"
        layers.addIfFree(canvas.centred(text, x: (low + high) / 2, y: scale(0) - 4), .ink3)
      }
    }
  }
}
