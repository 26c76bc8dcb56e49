/// Maps values to pixels, in proportion or by a logarithm.
struct ValueScale {
  /// How values are spread.
  let type: ScaleType
  /// The size below which a symmetric logarithm is nearly linear (Webber 2013).
  let constant: Double
  /// The scale of the spread values.
  private let linear: LinearScale

  /// Makes a scale between values, the second of which is above the first; on a logarithmic one
  /// both are above zero.
  init(
    _ type: ScaleType = .linear, domain: (low: Double, high: Double),
    range: (low: Double, high: Double), constant: Double = 1
  ) {
    self.type = type
    self.constant = constant
    let low = ValueScale.spread(domain.low, type, constant)
    let high = ValueScale.spread(domain.high, type, constant)
    linear = LinearScale(domain: (low, high), range: range)
  }

  /// The pixels at the ends, in either order.
  var range: (low: Double, high: Double) { linear.range }

  /// The pixel of a value; what is not above zero stands at the low end of a logarithmic scale.
  func callAsFunction(_ value: Double) -> Double {
    if type == .log, value <= 0 { return range.low }
    return linear(ValueScale.spread(value, type, constant))
  }

  /// A value as it is spread over the pixels.
  private static func spread(_ value: Double, _ type: ScaleType, _ constant: Double) -> Double {
    switch type {
    case .linear: return value
    case .log: return Logarithm.decimal(value)
    case .symlog:
      let size = Logarithm.natural(1 + value.magnitude / constant)
      return value < 0 ? -size : size
    }
  }
}
