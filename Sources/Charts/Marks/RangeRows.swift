import Languages

/// The layout of a range chart of names: a row each, in the order of the data.
struct RangeRows {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  let axis: ValueAxis

  private let thickness = 14.0

  func scene() -> Scene {
    var layers = LayerSet()
    let names = RowNames(frame.positions.map(\.label), canvas: canvas, texts: valueRoom)
    let top = key.draw(from: 0, on: canvas, into: &layers) + 2
    let tops = rowTops(names, from: top)
    let bottom = tops.last ?? top
    let edge = axis.ticks.first.map { canvas.room(for: $0.label) / 2 } ?? 0
    let sinks = frame.labelledData.contains(where: \.isCeiling) ? OutlookShape.reach : 0
    let left = (names.isAbove ? 0 : names.width + 12) + max(edge, sinks, OutlookShape.radius + 1)
    // Very long values on a very narrow canvas leave the shapes no room; the table has them.
    let hasValues = canvas.width - left - valueRoom >= 24
    let end = axis.ticks.last.map { canvas.room(for: $0.label) / 2 } ?? 0
    let room = hasValues ? valueRoom : max(boundRoom, end)
    let scale = axis.scale(from: left, to: canvas.width - room)
    axis.drawAcross(scale, from: top, to: bottom, on: canvas, into: &layers)
    for index in frame.positions.indices {
      names.draw(index, at: tops[index], lanes, into: &layers)
    }
    drawShapes(names, tops, scale, into: &layers)
    if hasValues { drawValues(names, tops, scale, into: &layers) }
    let plot = Box(x: scale.range.low, y: top, right: scale.range.high, bottom: bottom)
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: scale, step: lanes + 12, isUpright: false,
      position: { (tops[$0] + tops[$0 + 1] - 12) / 2 }
    ).draw(into: &layers, height: bottom + ValueAxis.heightAcross(on: canvas))
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// The height of the shapes of a row.
  private var lanes: Double { (thickness + 4) * Double(frame.series.count) - 4 }

  /// Where rows start, and where the last one ends.
  private func rowTops(_ names: RowNames, from top: Double) -> [Double] {
    var tops = [top + 4]
    for index in frame.positions.indices {
      tops.append((tops.last ?? top) + names.height(index, lanes) + 12)
    }
    return tops
  }

  /// The sides of a series' shape in a row.
  private func sides(
    _ names: RowNames, _ tops: [Double], _ row: Int, _ index: Int
  ) -> (low: Double, high: Double) {
    let height = names.height(index, lanes)
    let first = tops[index] + (names.isAbove ? height - lanes : (height - lanes) / 2)
    let start = first + Double(row) * (thickness + 4)
    return (start, start + thickness)
  }

  private func drawShapes(
    _ names: RowNames, _ tops: [Double], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    func shape(_ row: Int, _ index: Int) -> OutlookShape {
      OutlookShape(scale: scale, across: sides(names, tops, row, index), isUpright: false)
    }
    frame.forEachOutlook { datum, row, index, _ in shape(row, index).clear(datum, into: &layers) }
    layers.rise()
    frame.forEachOutlook { datum, row, index, title in
      shape(row, index).draw(datum, title: title, into: &layers)
    }
    layers.rise()
    frame.forEachActual { datum, row, index, title in
      shape(row, index).drawActual(datum, title: title, into: &layers)
    }
  }

  // MARK: - Words at shapes

  /// The text at the right of a row: the actual value, or else what was said.
  private func text(_ row: Int, _ index: Int) -> String {
    let cell = frame.cells[row][index]
    return (cell.actual ?? cell.first)?.short ?? ""
  }

  private var valueRoom: Double {
    (frame.labelledData.map { canvas.room(for: $0.short) }.max() ?? 0) + boundRoom
  }

  /// The room at the right of a value for its dot or arrow.
  private var boundRoom: Double {
    frame.labelledData.contains(where: \.isFloor) ? OutlookShape.reach + 5 : 10
  }

  private func drawValues(
    _ names: RowNames, _ tops: [Double], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    for row in frame.series.indices {
      for index in frame.positions.indices {
        let (low, high) = sides(names, tops, row, index)
        let y = (low + high) / 2 + canvas.fontSize * FontMetrics.capHeight / 2
        let ends = frame.cells[row][index].filter { !$0.isMissing }.map { datum in
          scale(datum.top) + (datum.isFloor ? OutlookShape.reach : OutlookShape.radius + 1)
        }
        let isGap = ends.isEmpty
        let x = (ends.max() ?? scale.range.low) + 4
        layers.addIfFree(canvas.text(text(row, index), x: x, y: y), isGap ? .ink3 : .ink)
      }
    }
  }
}
