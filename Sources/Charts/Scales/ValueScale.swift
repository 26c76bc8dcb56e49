/// Maps values to pixels, in proportion or by a logarithm.
struct ValueScale {
  /// How values are spread.
  let type: ScaleType
  /// The scale of the spread values.
  private let linear: LinearScale

  /// Makes a scale between values, the second of which is above the first.
  init(
    _ type: ScaleType = .linear, domain: (low: Double, high: Double),
    range: (low: Double, high: Double)
  ) {
    self.type = type
    linear = LinearScale(domain: domain, range: range)
  }

  /// The pixels at the ends, in either order.
  var range: (low: Double, high: Double) { linear.range }

  /// The pixel of a value.
  func callAsFunction(_ value: Double) -> Double { linear(value) }
}
