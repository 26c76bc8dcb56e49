/// Round values between two bounds, by the rules of d3-array's `ticks`, to the letter.
enum Ticks {
  /// About `count` ascending multiples of a power of ten times 1, 2 or 5 from `start` to `stop`.
  static func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard count > 0, count.isFinite, start.isFinite, stop.isFinite, start <= stop else { return [] }
    if start == stop { return [start] }
    let spec = spec(from: start, to: stop, count: count)
    guard spec.last >= spec.first else { return [] }
    let size = spec.last - spec.first + 1
    guard size < 10_000 else { return [] }
    return stride(from: 0, to: size, by: 1).map { index in
      spec.increment < 0
        ? (spec.first + index) / -spec.increment : (spec.first + index) * spec.increment
    }
  }

  /// The step between ticks; a negative number is the reciprocal of a step below 1, so that
  /// steps of 0.1 stay exact.
  static func increment(from start: Double, to stop: Double, count: Double) -> Double {
    spec(from: start, to: stop, count: count).increment
  }

  /// The step between ticks, as a positive number.
  static func step(from start: Double, to stop: Double, count: Double) -> Double {
    let increment = increment(from: start, to: stop, count: count)
    return increment < 0 ? 1 / -increment : increment
  }

  /// The bounds widened to multiples of the step.
  static func nice(from start: Double, to stop: Double, count: Double) -> (Double, Double) {
    guard count > 0, count.isFinite else { return (start, stop) }
    var (start, stop) = (start, stop)
    var before: Double?
    for _ in 0..<10 {
      let step = increment(from: start, to: stop, count: count)
      if step == before || step == 0 || !step.isFinite { break }
      if step > 0 {
        start = (start / step).rounded(.down) * step
        stop = (stop / step).rounded(.up) * step
      } else {
        start = (start * step).rounded(.up) / step
        stop = (stop * step).rounded(.down) / step
      }
      before = step
    }
    return (start, stop)
  }

  /// The first and last tick in steps from zero, and the step.
  private static func spec(
    from start: Double, to stop: Double, count: Double
  ) -> (first: Double, last: Double, increment: Double) {
    let step = (stop - start) / max(0, count)
    let power = floorLog10(step)
    let error = step / powerOfTen(power)
    // The bounds between the factors are the geometric means √2, √10 and √50.
    let factor: Double =
      error >= (50.0).squareRoot()
      ? 10 : error >= (10.0).squareRoot() ? 5 : error >= (2.0).squareRoot() ? 2 : 1
    var first: Double, last: Double, increment: Double
    if power < 0 {
      increment = powerOfTen(-power) / factor
      first = round(start * increment)
      last = round(stop * increment)
      if first / increment < start { first += 1 }
      if last / increment > stop { last -= 1 }
      increment = -increment
    } else {
      increment = powerOfTen(power) * factor
      first = round(start / increment)
      last = round(stop / increment)
      if first * increment < start { first += 1 }
      if last * increment > stop { last -= 1 }
    }
    if last < first, count >= 0.5, count < 2 {
      return spec(from: start, to: stop, count: count * 2)
    }
    return (first, last, increment)
  }

  /// Rounds half up, as JavaScript's `Math.round` does.
  private static func round(_ value: Double) -> Double { (value + 0.5).rounded(.down) }

  /// The whole part of the decimal logarithm, found by comparing, without rounding.
  static func floorLog10(_ value: Double) -> Int {
    guard value.isFinite, value > 0 else { return 0 }
    var power = 0
    while power < 300, powerOfTen(power + 1) <= value { power += 1 }
    while power > -300, powerOfTen(power) > value { power -= 1 }
    return power
  }

  /// A number with 12 digits, as an author may have written it: 1.4 for 1.4000000000000001, which
  /// is a sum in binary and would need a tick more.
  static func withoutNoise(_ value: Double) -> Double {
    let places = 11 - floorLog10(value.magnitude)
    guard (0...22).contains(places) else { return value }
    let factor = powerOfTen(places)
    return (value * factor).rounded() / factor
  }

  /// 10 to a whole power, as exact as a `Double` can be.
  static func powerOfTen(_ power: Int) -> Double {
    // Powers up to 10²² are exact, and so their reciprocals are the nearest numbers.
    guard power.magnitude <= 22 else { return Double("1e\(power)") ?? 0 }
    var result = 1.0
    for _ in 0..<power.magnitude { result *= 10 }
    return power < 0 ? 1 / result : result
  }
}
