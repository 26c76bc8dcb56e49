import Languages

/// A line through the values of each series, named at its end.
enum Line: Mark {
  static let name = "line"
  static let showsBreaks = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.lineChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    frame.valueAxis(pixels: canvas.plotHeight)
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
