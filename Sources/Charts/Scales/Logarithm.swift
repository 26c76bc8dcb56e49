/// Logarithms computed alike on every machine, for there is no rule by which C libraries round.
enum Logarithm {
  /// The natural logarithm of 2.
  private static let ln2 = 0.693_147_180_559_945_3
  /// The natural logarithm of 10.
  private static let ln10 = 2.302_585_092_994_046

  /// The natural logarithm of a number above zero.
  ///
  /// The significand is brought near 1, where the series 2·artanh((m − 1) ∕ (m + 1)) converges to
  /// 16 digits in eleven terms.
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var (power, significand) = (Double(value.exponent), value.significand)
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      power += 1
    }
    let z = (significand - 1) / (significand + 1)
    var (sum, term) = (0.0, z)
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += term / odd
      term *= z * z
    }
    return power * ln2 + 2 * sum
  }

  /// The decimal logarithm of a number above zero; of a power of ten, a whole number.
  static func decimal(_ value: Double) -> Double {
    let power = Ticks.floorLog10(value)
    return value == Ticks.powerOfTen(power) ? Double(power) : natural(value) / ln10
  }
}
