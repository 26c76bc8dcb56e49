/// A decimal number without rounding: a whole number of at most 18 digits, times a power of ten.
///
/// Arithmetic that would need more digits gives `nil`; nothing traps and nothing is rounded
/// unasked. Equal numbers are equal values: `80.0` is `80`.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits with their sign, without zeros at the end; below 10¹⁸ in size.
  public let significand: Int64
  /// The power of ten that the digits are multiplied by; 0 for zero.
  public let exponent: Int

  /// Zero.
  public static let zero = ExactDecimal(1, times: 0)

  /// The most digits a value has.
  static let digitLimit = 18
  /// The exponents a value may have.
  static let exponents = -36...54

  /// Makes a number from a significand and a power of ten, or `nil` when it does not fit.
  public init?(significand: Int64, exponent: Int = 0) {
    self.init(negative: significand < 0, magnitude: significand.magnitude, exponent: exponent)
  }

  /// A small whole number times another, which always fits.
  private init(_ number: Int32, times factor: Int32) {
    significand = Int64(number) * Int64(factor)
    exponent = 0
  }

  init?(negative: Bool, magnitude: UInt64, exponent: Int) {
    guard (-1000...1000).contains(exponent) else { return nil }
    var digits = magnitude
    var power = exponent
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      power += 1
    }
    if digits == 0 { power = 0 }
    guard digits < powersOfTen[ExactDecimal.digitLimit], ExactDecimal.exponents.contains(power)
    else { return nil }
    significand = negative ? -Int64(digits) : Int64(digits)
    self.exponent = power
  }

  /// The number of decimals that writing it in full takes.
  public var decimals: Int { max(0, -exponent) }

  /// A Boolean value indicating whether it is below zero.
  public var isNegative: Bool { significand < 0 }

  /// The number of digits of the significand; 1 for zero.
  var digitCount: Int {
    let size = significand.magnitude
    return powersOfTen.firstIndex { size < $0 }.map { max(1, $0) } ?? ExactDecimal.digitLimit
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The number with the other sign.
  public static prefix func - (number: Self) -> ExactDecimal {
    ExactDecimal(negating: number)
  }

  private init(negating number: ExactDecimal) {
    significand = -number.significand
    exponent = number.exponent
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// Makes a number from a literal of the program.
  public init(integerLiteral value: Int32) {
    self = ExactDecimal(significand: Int64(value)) ?? .zero
  }
}

/// 10⁰ to 10¹⁹, all that fit in 64 bits.
let powersOfTen: [UInt64] = {
  var powers: [UInt64] = [1]
  for _ in 1...19 { powers.append((powers.last ?? 1) &* 10) }
  return powers
}()

// MARK: - Arithmetic

extension ExactDecimal {
  /// The sum, or `nil` when it has more than 18 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if significand == 0 { return other }
    if other.significand == 0 { return self }
    let power = min(exponent, other.exponent)
    guard let a = aligned(to: power), let b = other.aligned(to: power) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : ExactDecimal(significand: sum, exponent: power)
  }

  /// The difference, or `nil` when it has more than 18 digits.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(-other) }

  /// The product, or `nil` when it has more than 18 digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    var (high, low) = significand.magnitude.multipliedFullWidth(by: other.significand.magnitude)
    var power = exponent + other.exponent
    while high != 0 {
      let upper = high.quotientAndRemainder(dividingBy: 10)
      let lower = UInt64(10).dividingFullWidth((upper.remainder, low))
      guard lower.remainder == 0 else { return nil }
      (high, low) = (upper.quotient, lower.quotient)
      power += 1
    }
    return ExactDecimal(
      negative: isNegative != other.isNegative, magnitude: low, exponent: power)
  }

  /// The number times 10 to the power of `places`, or `nil` when that is out of bounds.
  public func scaled(byPowerOfTen places: Int) -> ExactDecimal? {
    guard (-100...100).contains(places) else { return nil }
    return ExactDecimal(significand: significand, exponent: exponent + places)
  }

  /// The quotient rounded half away from zero, or `nil` for a zero divisor or too many digits.
  public func divided(by other: ExactDecimal, decimals: Int) -> ExactDecimal? {
    guard other.significand != 0, (-18...18).contains(decimals) else { return nil }
    let shift = exponent - other.exponent + decimals
    guard shift >= -ExactDecimal.digitLimit else { return .zero }
    let (divisor, overflow) = other.significand.magnitude.multipliedReportingOverflow(
      by: powersOfTen[max(0, -shift)])
    // A divisor past 64 bits is more than twice any significand.
    if overflow { return .zero }
    var (digits, rest) = significand.magnitude.quotientAndRemainder(dividingBy: divisor)
    for _ in 0..<max(0, shift) {
      guard digits < powersOfTen[ExactDecimal.digitLimit] else { return nil }
      let next = (rest * 10).quotientAndRemainder(dividingBy: divisor)
      (digits, rest) = (digits * 10 + next.quotient, next.remainder)
    }
    if rest >= divisor - rest { digits += 1 }
    return ExactDecimal(
      negative: isNegative != other.isNegative, magnitude: digits, exponent: -decimals)
  }

  /// The number rounded half away from zero; a negative count rounds to tens, hundreds and so on.
  ///
  /// A number that has no more decimals than that is unchanged.
  public func rounded(toDecimals decimals: Int) -> ExactDecimal {
    let decimals = min(max(decimals, -100), 100)
    let dropped = -decimals - exponent
    guard dropped > 0 else { return self }
    guard dropped <= ExactDecimal.digitLimit else { return .zero }
    let unit = powersOfTen[dropped]
    let size = significand.magnitude
    let up: UInt64 = size % unit >= unit / 2 ? 1 : 0
    return ExactDecimal(negative: isNegative, magnitude: size / unit + up, exponent: -decimals)
      ?? self
  }

  /// The significand for a lower exponent, or `nil` when it does not fit.
  private func aligned(to power: Int) -> Int64? {
    let shift = exponent - power
    guard shift <= ExactDecimal.digitLimit else { return nil }
    let (result, overflow) = significand.multipliedReportingOverflow(
      by: Int64(powersOfTen[shift]))
    return overflow ? nil : result
  }
}

extension ExactDecimal: Comparable {
  /// Compares the numbers.
  public static func < (a: Self, b: Self) -> Bool {
    if a.significand.signum() != b.significand.signum() { return a.significand < b.significand }
    guard a.significand != 0 else { return false }
    let (x, y) = (a.digitCount + a.exponent, b.digitCount + b.exponent)
    if x != y { return (x < y) != a.isNegative }
    // The same number of digits before the point: both fit when aligned.
    let power = min(a.exponent, b.exponent)
    return (a.aligned(to: power) ?? 0) < (b.aligned(to: power) ?? 0)
  }
}

// MARK: - Text

extension ExactDecimal: CustomStringConvertible {
  /// The number in machine form: `-1234.5`.
  public var description: String {
    (isNegative ? "-" : "") + wholeDigits
      + (decimals > 0 ? "." + fractionDigits(decimals) : "")
  }

  /// The digits before the point, at least one.
  var wholeDigits: String {
    let digits = String(significand.magnitude)
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    return digits.utf8.count > -exponent ? String(digits.dropLast(-exponent)) : "0"
  }

  /// The first `count` digits after the point, with zeros at the end.
  func fractionDigits(_ count: Int) -> String {
    var digits = ""
    if exponent < 0 {
      digits = String(String(significand.magnitude).suffix(-exponent))
      digits = String(repeating: "0", count: -exponent - digits.utf8.count) + digits
    }
    return digits + String(repeating: "0", count: max(0, count - digits.utf8.count))
  }

  /// The nearest binary floating-point number.
  public var doubleValue: Double {
    if significand.magnitude < 1 << 53, (-22...22).contains(exponent) {
      let power = Double(powersOfTen[min(abs(exponent), 19)]) * (abs(exponent) > 19 ? 1000 : 1)
      if abs(exponent) <= 19 {
        return exponent < 0 ? Double(significand) / power : Double(significand) * power
      }
    }
    return Double("\(significand)e\(exponent)") ?? 0
  }
}
