import Languages

/// A line through the values of each series, named at its end.
enum Line: Mark {
  static let name = "line"
  static let showsBreaks = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.lineChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    valueAxis(of: frame, on: canvas)
  }

  /// The axis of all marks that may leave zero out.
  static func valueAxis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis {
    let values = frame.axisValues
    return ValueAxis(
      values, pixels: canvas.plotHeight,
      includesZero: frame.spec.includesZero ?? startsAtZero(values), unit: frame.unit,
      language: frame.language, scale: frame.spec.scale)
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
    LineLayout(of: frame, on: canvas, isStepped: false).scene()
  }
}
