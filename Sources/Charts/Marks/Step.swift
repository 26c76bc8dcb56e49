import Languages

/// A line that holds each value until the next one: for prices and tariffs, which are set and not
/// measured.
enum Step: Mark {
  static let name = "step"
  static let showsBreaks = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.stepChart
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    frame.valueAxis(pixels: canvas.plotHeight)
  }

  static func positionLimit(for frame: ChartFrame) -> Int { FrameBuilder.positionLimit }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    Line.namesSeriesInKey(frame, on: canvas)
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    LineLayout(of: frame, on: canvas, isStepped: true).scene()
  }
}
