/// Round values on logarithmic scales.
enum LogTicks {
  /// Multiples of powers of ten between two numbers above zero, by the rules of d3-scale's
  /// `scaleLog`: all digits, or only powers where there are more than `count` of them.
  static func values(from start: Double, to stop: Double, count: Double = 10) -> [Double] {
    guard start > 0, stop >= start, stop.isFinite else { return [] }
    let (low, high) = (Logarithm.decimal(start), Logarithm.decimal(stop))
    guard high - low < count else {
      return Ticks.values(from: low, to: high, count: min(high - low, count))
        .filter { $0 == $0.rounded() }.map { Ticks.powerOfTen(Int($0)) }
    }
    let powers = Int(low.rounded()) - 1...Int(high.rounded()) + 1
    return powers.flatMap { power in
      (1...9).map { multiple(Double($0), power) }.filter { start <= $0 && $0 <= stop }
    }
  }

  /// The ticks that are labelled: powers of ten, with twice and five times them where the bounds
  /// are less than two decades apart, thinned to at most `limit`; the bounds where fewer than two
  /// are left.
  static func labelled(from start: Double, to stop: Double, limit: Int) -> [Double] {
    guard start > 0, stop > start else { return [] }
    let low = Ticks.floorLog10(start), high = Ticks.floorLog10(stop)
    if stop / start < 100 {
      let ticks = (low...high + 1).flatMap { power in
        [1, 2, 5].map { multiple($0, power) }
      }.filter { start <= $0 && $0 <= stop }
      if ticks.count <= max(3, limit) { return ticks }
    }
    var step = 1
    while (high - low) / step + 1 > max(2, limit) { step += 1 }
    let powers = (low...high).filter { $0.isMultiple(of: step) }.map { Ticks.powerOfTen($0) }
      .filter { start <= $0 && $0 <= stop }
    return powers.count > 1 ? powers : [start, stop]
  }

  /// The bounds widened to ticks: to 1, 2 or 5 times a power where they are close, and else to
  /// powers of ten, as d3's `nice` does.
  static func nice(from start: Double, to stop: Double) -> (low: Double, high: Double) {
    let steps: [Double] = stop / start < 30 ? [1, 2, 5] : [1]
    var candidates: [Double] = []
    for power in Ticks.floorLog10(start) - 1...Ticks.floorLog10(stop) + 1 {
      candidates += steps.map { multiple($0, power) }
    }
    var low = candidates.last { $0 <= start } ?? start
    let high = candidates.first { $0 >= stop } ?? stop
    if low == high { low = candidates.last { $0 < low } ?? low / 10 }
    return (low, high)
  }

  /// A digit times a power of ten, rounded once.
  private static func multiple(_ digit: Double, _ power: Int) -> Double {
    power < 0 ? digit / Ticks.powerOfTen(-power) : digit * Ticks.powerOfTen(power)
  }
}
