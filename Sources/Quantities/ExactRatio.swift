/// A quotient of two decimals, kept as they are: nothing is rounded until it is shown.
public struct ExactRatio: Hashable, Sendable {
  /// What is divided.
  public let numerator: ExactDecimal
  /// What it is divided by, above zero.
  public let denominator: ExactDecimal

  /// Makes a quotient, or `nil` for a divisor of zero or less.
  public init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard denominator > .zero else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A number as it is.
  public init(_ number: ExactDecimal) {
    numerator = number
    denominator = 1
  }

  /// The quotient with the other sign.
  static prefix func - (ratio: Self) -> ExactRatio {
    ExactRatio(unchecked: -ratio.numerator, ratio.denominator)
  }

  private init(unchecked numerator: ExactDecimal, _ denominator: ExactDecimal) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// What it is above one: 0.5 for 1.5; `nil` when that takes too many digits.
  var excess: ExactRatio? {
    numerator.subtracting(denominator).map { ExactRatio(unchecked: $0, denominator) }
  }

  /// The quotient times a power of ten, or `nil` when that is out of bounds.
  func scaled(byPowerOfTen places: Int) -> ExactRatio? {
    numerator.scaled(byPowerOfTen: places).map { ExactRatio(unchecked: $0, denominator) }
  }

  /// The decimal rounded half away from zero, or `nil` when it has too many digits.
  func rounded(toDecimals decimals: Int) -> ExactDecimal? {
    if denominator == 1 { return numerator.rounded(toDecimals: decimals) }
    return numerator.divided(by: denominator, decimals: decimals)
  }

  /// The nearest binary floating-point number.
  public var doubleValue: Double { numerator.doubleValue / denominator.doubleValue }
}

extension ExactRatio: Comparable {
  /// Compares the quotients, by multiplying crosswise: two decimals of 18 digits make one of 36.
  public static func < (a: Self, b: Self) -> Bool {
    if a.numerator.isNegative != b.numerator.isNegative { return a.numerator.isNegative }
    let left = WideDecimal(a.numerator, times: b.denominator)
    let right = WideDecimal(b.numerator, times: a.denominator)
    return a.numerator.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Two quotients are the same when neither is smaller: a half is two quarters.
  public static func == (a: Self, b: Self) -> Bool { !(a < b) && !(b < a) }

  /// Hashes nothing, since equal quotients may be written with different numbers.
  public func hash(into hasher: inout Hasher) {}
}

/// The size of a product of two decimals: at most 36 digits, times a power of ten.
private struct WideDecimal {
  let digits: UInt128
  let exponent: Int

  init(_ a: ExactDecimal, times b: ExactDecimal) {
    digits = UInt128(a.significand.magnitude) * UInt128(b.significand.magnitude)
    exponent = a.exponent + b.exponent
  }

  /// How many digits stand before the point; below 1 for a small fraction.
  private var size: Int {
    var (rest, count) = (digits, 0)
    while rest != 0 { (rest, count) = (rest / 10, count + 1) }
    return count + exponent
  }

  func isSmaller(than other: WideDecimal) -> Bool {
    guard digits != 0, other.digits != 0 else { return digits == 0 && other.digits != 0 }
    if size != other.size { return size < other.size }
    // As many digits before the point: aligned, neither has more than the other's 36.
    let power = min(exponent, other.exponent)
    return aligned(to: power) < other.aligned(to: power)
  }

  private func aligned(to power: Int) -> UInt128 {
    (power..<exponent).reduce(digits) { digits, _ in digits * 10 }
  }
}
