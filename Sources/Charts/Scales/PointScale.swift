/// Puts positions at equal distances, the first and the last at the ends; a single one stands in
/// the middle.
struct PointScale {
  /// How many positions there are, at least one.
  let count: Int
  /// The first and the last pixel.
  let range: (low: Double, high: Double)

  /// The distance between neighbours.
  var step: Double { count > 1 ? (range.high - range.low) / Double(count - 1) : 0 }

  /// The pixel of position `index`.
  func callAsFunction(_ index: Int) -> Double {
    count > 1 ? range.low + step * Double(index) : (range.low + range.high) / 2
  }
}
