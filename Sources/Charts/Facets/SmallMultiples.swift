import Languages

/// Panels of one mark, one for each series, with the same size, the same positions and, unless each
/// has its own, the same axis.
struct SmallMultiples {
  let frame: ChartFrame
  let canvas: Canvas
  let facet: ChartFacet

  /// The most panels of a chart.
  static let limit = 24

  private var gap: Double { canvas.isNarrow ? 16 : 24 }
  private var mark: any Mark.Type { frame.mark.mark }

  // MARK: - Panels

  /// The frames of the panels, in the order of the series.
  var panels: [ChartFrame] { frame.series.indices.map(panel) }

  /// The frame of one series; with a shared axis it knows the others' values.
  func panel(_ row: Int) -> ChartFrame {
    var panel = frame.inPanels
    panel.series = [frame.series[row]]
    panel.cells = [frame.cells[row]]
    panel.sharedValues = []
    if row > 0 { panel.annotations = panel.annotations.map(\.saidOnce) }
    guard facet.values == .shared else { return panel }
    panel.sharedValues = frame.axisValues
    panel.sharedData = frame.data
    return panel
  }

  /// What the panel in a column is drawn on.
  func panelCanvas(column: Int) -> Canvas {
    let widths = widths(columns)
    var panel = canvas.panel(
      width: column == 0 ? widths.first : widths.other, plotHeight: plotHeight(widths.other))
    panel.hidesValueLabels = column > 0 && sharesLabels
    return panel
  }

  // MARK: - Columns

  /// A Boolean value indicating whether only the first panel of each row has labels of values:
  /// over time the axis is upright, and shared.
  private var sharesLabels: Bool {
    facet.values == .shared && isCompact
  }

  /// A Boolean value indicating whether narrow panels are legible, because nothing but the axis of
  /// values is written beside the marks.
  private var isCompact: Bool {
    !frame.isCategorical && !mark.isLying && mark.axis(of: panel(0), on: canvas) != nil
  }

  /// How many panels stand side by side: as many as are asked for or have room, without leaving the
  /// last row nearly empty.
  var columns: Int {
    let count = max(1, frame.series.count)
    let least = isCompact ? 116.0 : 200
    var columns = min(count, facet.columns.map { max(1, $0) } ?? (canvas.isNarrow ? 2 : 4))
    while columns > 1, widths(columns).other < least { columns -= 1 }
    guard facet.columns == nil else { return columns }
    let rows = (count + columns - 1) / columns
    return (count + rows - 1) / rows
  }

  /// The widths of the first panel of a row, which has the labels, and of the others.
  private func widths(_ columns: Int) -> (first: Double, other: Double) {
    let room = columns > 1 && sharesLabels ? labelRoom : 0
    let other = (canvas.width - room - gap * Double(columns - 1)) / Double(columns)
    return (other + room, other)
  }

  private var labelRoom: Double {
    mark.axis(of: panel(0), on: canvas.panel(width: 200, plotHeight: 120))?
      .labelRoom(on: canvas) ?? 0
  }

  /// A single row has room to be as high as it is wide.
  private func plotHeight(_ width: Double) -> Double {
    let share = frame.series.count <= columns ? 0.9 : 0.62
    return min(170, max(96, width * share)).rounded()
  }

  // MARK: - Drawing

  func scene() -> Scene {
    var layers = LayerSet()
    var y = mark.key(of: frame.inPanels, on: canvas).draw(from: 0, on: canvas, into: &layers)
    let columns = columns
    let canvases = (0..<columns).map { panelCanvas(column: $0) }
    let panels = panels.enumerated().map { row, panel in
      (x: x(row % columns, canvases), scene: mark.scene(of: panel, on: canvases[row % columns]))
    }
    let titles = frame.series.enumerated().map { row, series in
      title(series, width: canvases[row % columns].width)
    }
    let height = panels.map(\.scene.height).max() ?? 0
    for start in stride(from: 0, to: panels.count, by: columns) {
      let rows = start..<min(start + columns, panels.count)
      let lines = titles[rows].map(\.count).max() ?? 0
      for row in rows { draw(titles[row], lines, x: panels[row].x, y: y, into: &layers) }
      y += Double(lines) * canvas.lineHeight + 4
      for row in rows { layers.add(panels[row].scene.moved(x: panels[row].x, y: y)) }
      y += height + 16
    }
    return Scene(width: canvas.width, height: (y - 16).rounded(.up), layers: layers.layers)
  }

  private func x(_ column: Int, _ canvases: [Canvas]) -> Double {
    canvases[..<column].reduce(0) { $0 + $1.width + gap }
  }

  /// The lines of a panel's title.
  private func title(_ series: ChartFrame.Series, width: Double) -> [String] {
    let breaking = LineBreaking(size: canvas.fontSize, weight: .semibold)
    let lines = [series.label, series.shortLabel].lazy.compactMap {
      breaking.lines($0, width: width, limit: 2)
    }
    return lines.first ?? [breaking.cut(series.shortLabel, width: width)]
  }

  /// Draws a title so that the last lines of a row's titles stand beside one another.
  private func draw(
    _ lines: [String], _ most: Int, x: Double, y: Double, into layers: inout LayerSet
  ) {
    for (index, line) in lines.enumerated() {
      let row = Double(most - lines.count + index)
      let baseline = y + row * canvas.lineHeight + canvas.fontSize
      layers.add(canvas.text(line, x: x, y: baseline, semibold: true), .ink)
    }
  }
}

extension ChartFrame {
  /// The frame as its panels are drawn: side by side, with names in titles.
  fileprivate var inPanels: ChartFrame {
    var frame = self
    frame.spec.facet = nil
    frame.spec.arrange = .group
    frame.spec.labels = spec.labels == .values ? .values : .hidden
    return frame
  }

  /// Its panels on a canvas, when it has panels.
  func panels(on canvas: Canvas) -> SmallMultiples? {
    spec.facet.map { SmallMultiples(frame: self, canvas: canvas, facet: $0) }
  }

  /// The drawing: one, or panels.
  func scene(on canvas: Canvas) -> Scene {
    panels(on: canvas)?.scene() ?? mark.mark.scene(of: self, on: canvas)
  }

  /// The axis of values that all marks stand on, if there is one.
  func axis(on canvas: Canvas) -> ValueAxis? {
    guard let panels = panels(on: canvas) else { return mark.mark.axis(of: self, on: canvas) }
    guard panels.facet.values == .shared else { return nil }
    return mark.mark.axis(of: panels.panel(0), on: panels.panelCanvas(column: 0))
  }

  /// The key above the drawing.
  func key(on canvas: Canvas) -> Key {
    mark.mark.key(of: spec.facet == nil ? self : inPanels, on: canvas)
  }

  /// What the drawing is called in a description.
  func kind(on canvas: Canvas) -> String {
    guard let panels = panels(on: canvas) else { return mark.mark.kind(of: self, on: canvas) }
    let kind = mark.mark.kind(of: panels.panel(0), on: panels.panelCanvas(column: 0))
    return Phrase(language.text(language.charts.panels, series.count)).filled(["type": kind])
  }

  /// The most positions that can be shown legibly; panels have less room for them.
  var positionLimit: Int {
    guard spec.facet != nil else { return mark.mark.positionLimit(for: self) }
    var panel = self
    panel.series = Array(series.prefix(1))
    panel.cells = Array(cells.prefix(1))
    return max(1, mark.mark.positionLimit(for: panel) * 2 / 5)
  }
}
