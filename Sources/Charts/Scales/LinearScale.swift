/// Maps numbers to pixels in proportion.
struct LinearScale {
  /// The bounds of the values; the second is above the first.
  let domain: (low: Double, high: Double)
  /// The pixels of these bounds, in either order.
  let range: (low: Double, high: Double)

  /// The pixel of a value.
  func callAsFunction(_ value: Double) -> Double {
    range.low + (value - domain.low) / (domain.high - domain.low) * (range.high - range.low)
  }

  /// A domain that can be divided by: bars need zero in it, lines need height.
  ///
  /// All zero gives 0 to 1. All equal gives zero to the value with a baseline, and 5 per cent on
  /// either side without one.
  static func domain(
    of values: some Sequence<Double>, includesZero: Bool
  ) -> (low: Double, high: Double) {
    var low = includesZero ? 0 : Double.infinity
    var high = includesZero ? 0 : -Double.infinity
    for value in values {
      low = min(low, value)
      high = max(high, value)
    }
    if low > high || (low == 0 && high == 0) { return (0, 1) }
    return low < high ? (low, high) : (low - low.magnitude * 0.05, high + high.magnitude * 0.05)
  }
}
