import Languages

/// The layout of a range chart of names: a row each, in the order of the data.
struct RangeRows {
  let frame: ChartFrame
  let canvas: Canvas
  let key: Key
  let axis: ValueAxis

  private let thickness = 14.0
  private let between = 12.0

  func scene() -> Scene {
    var layers = LayerSet()
    let names = RowNames(of: frame.positions, canvas: canvas, texts: valueRoom)
    let top = key.draw(from: 0, on: canvas, into: &layers) + 2
    let rows = names.rows(from: top + 4, bars: lanes, between: between)
    let bottom = rows.last?.end ?? top
    let edge = axis.ticks.first.map { canvas.room(for: $0.label) / 2 } ?? 0
    let sinks = frame.labelledData.contains(where: \.isCeiling) ? OutlookShape.reach : 0
    let left = (names.isAbove ? 0 : names.width + 12) + max(edge, sinks, OutlookShape.radius + 1)
    // Very long values on a very narrow canvas leave the shapes no room; the table has them.
    let hasValues = canvas.width - left - valueRoom >= 24
    let end = axis.ticks.last.map { canvas.room(for: $0.label) / 2 } ?? 0
    let room = hasValues ? valueRoom : max(boundRoom, end)
    let scale = axis.scale(from: left, to: canvas.width - room)
    axis.drawAcross(scale, from: top, to: bottom, on: canvas, into: &layers)
    for (index, row) in rows.enumerated() {
      names.draw(index, at: row.top, lanes, into: &layers)
    }
    drawShapes(rows, scale, into: &layers)
    if hasValues { drawValues(rows, scale, into: &layers) }
    let plot = Box(x: scale.range.low, y: top, right: scale.range.high, bottom: bottom)
    let height = AnnotationLayer(
      frame: frame, canvas: canvas, plot: plot, value: scale, step: lanes + between,
      isUpright: false,
      position: { rows[$0].middle }
    ).draw(into: &layers, height: bottom + ValueAxis.heightAcross(on: canvas))
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  /// The height of the shapes of a row.
  private var lanes: Double { (thickness + 4) * Double(frame.series.count) - 4 }

  /// The sides of a series' shape in a row.
  private func sides(_ place: RowNames.Row, _ row: Int) -> (low: Double, high: Double) {
    let start = place.bars.low + Double(row) * (thickness + 4)
    return (start, start + thickness)
  }

  private func drawShapes(
    _ places: [RowNames.Row], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    func shape(_ row: Int, _ index: Int) -> OutlookShape {
      OutlookShape(scale: scale, across: sides(places[index], row), isUpright: false)
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
    _ places: [RowNames.Row], _ scale: ValueScale, into layers: inout LayerSet
  ) {
    for row in frame.series.indices {
      for index in frame.positions.indices {
        let (low, high) = sides(places[index], row)
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
