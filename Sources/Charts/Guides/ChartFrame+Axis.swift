import Languages

extension ChartFrame {
  /// The axis of marks that may leave zero out, upright or across the drawing; all of them have it
  /// from here, so that a scale that is asked for is the one that is drawn.
  func valueAxis(
    pixels: Double, isUpright: Bool = true, includesZero: Bool? = nil
  ) -> ValueAxis {
    ValueAxis(
      axisValues, pixels: pixels, includesZero: includesZero ?? hasZero(among: axisValues),
      unit: unit, language: language, scale: spec.scale, isUpright: isUpright)
  }

  /// The scale of marks at which values are written, so that no axis is drawn and none has to end
  /// at a round number.
  func bareScale(from low: Double, to high: Double) -> ValueScale {
    guard spec.scale == .linear else {
      return valueAxis(pixels: (high - low).magnitude).scale(from: low, to: high)
    }
    let domain = LinearScale.domain(of: axisValues, includesZero: hasZero(among: axisValues))
    return ValueScale(domain: domain, range: (low, high))
  }

  /// A Boolean value indicating whether zero belongs to the linear axis of some values: as the
  /// author says, or unless all of them are far from it.
  func hasZero(among values: [Double]) -> Bool {
    guard spec.scale == .linear else { return false }
    if let includesZero = spec.includesZero { return includesZero }
    guard let low = values.min(), let high = values.max() else { return true }
    let sizes = [low.magnitude, high.magnitude].sorted()
    return low * high <= 0 || sizes[0] < sizes[1] * 0.4 || low == high
  }
}
