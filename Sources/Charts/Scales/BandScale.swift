/// Divides a stretch of pixels into equal bands, by the rules of d3's `scaleBand`.
struct BandScale {
  /// How many bands there are, at least one.
  let count: Int
  /// The first and the last pixel.
  let range: (low: Double, high: Double)
  /// The share of a step between two bands.
  var paddingInner = 0.2
  /// The share of a step before the first and after the last band.
  var paddingOuter = 0.1

  /// The distance from one band's start to the next one's.
  var step: Double {
    (range.high - range.low) / max(1, Double(count) - paddingInner + 2 * paddingOuter)
  }

  /// The width of a band.
  var bandwidth: Double { step * (1 - paddingInner) }

  /// Where band `index` starts.
  func start(_ index: Int) -> Double { range.low + step * (paddingOuter + Double(index)) }

  /// The middle of band `index`.
  func center(_ index: Int) -> Double { start(index) + bandwidth / 2 }
}
