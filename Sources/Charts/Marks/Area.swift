import Languages

/// Layers from zero: several series on one another, or one filled line.
enum Area: Mark {
  static let name = "area"
  static let arrangements: [ChartSpec.Arrangement] = [.stack, .normalize, .group]
  static let hasBaseline = true
  static let showsBreaks = true

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    let words = frame.language.charts
    return switch frame.arrange {
    case .normalize: words.normalizedAreaChart
    case .group, .diverging: words.areaChart
    case .stack: frame.series.count > 1 ? words.stackedAreaChart : words.areaChart
    }
  }

  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? {
    let frame = frame.normalized
    return ValueAxis(
      frame.isStacked ? frame.stackValues : frame.axisValues, pixels: canvas.plotHeight,
      includesZero: true, unit: frame.unit, language: frame.language)
  }

  static func positionLimit(for frame: ChartFrame) -> Int { 2000 }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    switch frame.labels {
    case .hidden: false
    case .legend: true
    case .direct, .values, nil: frame.series.count > 1 && endLabels(of: frame, on: canvas) == nil
    }
  }

  /// The names beside the layers, when all layers reach the right end.
  static func endLabels(of frame: ChartFrame, on canvas: Canvas) -> EndLabels? {
    let frame = frame.normalized
    guard frame.series.count > 1, frame.labels != .hidden, frame.labels != .legend,
      frame.cells.allSatisfy({ ($0.last?.first?.value ?? 0) > 0 })
    else { return nil }
    return EndLabels(of: frame, on: canvas)
  }

  /// Layers beside one another would hide one another.
  static func problems(of spec: ChartSpec, _ series: [ChartSeries]) -> [ChartProblem] {
    guard spec.facet == nil, spec.arrangement == .group, series.count > 1 else { return [] }
    let expected = arrangements.filter(\.isStacked).map(\.rawValue)
    return [.badArrangement(mark: "area of several series", arrange: "group", expected: expected)]
  }

  /// A layer has one height at each position, and in a stack no hole that those above fall into.
  static func problems(of frame: ChartFrame) -> [ChartProblem] {
    frame.series.indices.flatMap { row in
      frame.positions.indices.compactMap { index -> ChartProblem? in
        let series = frame.series[row].id, position = frame.positions[index].label
        if frame.isStacked, frame.lacks(row, index) {
          return .missingInStack(series: series, position: position)
        }
        guard let datum = frame.cells[row][index].first, !datum.isMissing else { return nil }
        return datum.low == nil && datum.bound == .exact
          ? nil : .notOneNumber(mark: name, series: series, position: position)
      }
    }
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    guard let axis = axis(of: frame, on: canvas) else {
      return Scene(width: canvas.width, height: canvas.plotHeight)
    }
    let layout = AreaLayout(
      frame: frame.normalized, canvas: canvas,
      key: Key(
        of: frame, namesSeries: frame.series.count > 1 && namesSeriesInKey(frame, on: canvas)),
      labels: endLabels(of: frame, on: canvas))
    return layout.scene(axis)
  }
}
