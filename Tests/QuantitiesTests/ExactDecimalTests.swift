import Quantities
import SeededGenerator
import Testing

private func decimal(_ text: String) -> ExactDecimal? {
  try? ExactDecimal(parsing: text)
}

/// The number times 10¹⁸, for numbers of at most 18 decimals and 20 whole digits.
private func int128(_ number: ExactDecimal?) -> Int128? {
  guard let number, (-18...2).contains(number.exponent) else { return nil }
  return Int128(number.significand) * power(18 + number.exponent)
}

private func power(_ exponent: Int) -> Int128 {
  (0..<exponent).reduce(1) { product, _ in product * 10 }
}

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    "0", "1", "-1", "80", "1234.5", "-0.05", "999999999999999999", "0.12345678901234567",
    "-123456789.123456789",
  ])
  func `machine form is read and written back`(text: String) throws {
    #expect(try ExactDecimal(parsing: text).description == text)
  }

  @Test func `zeros at the end do not make another number`() {
    #expect(decimal("80.0") == 80)
    #expect(decimal("-0") == .zero)
    #expect(decimal("0.00") == .zero)
    #expect(decimal("1.50")?.description == "1.5")
    #expect(decimal("1200")?.decimals == 0)
    #expect(decimal("1.25")?.decimals == 2)
  }

  @Test(arguments: [
    "", " ", "-", ".", "+1", ".5", "5.", "01", "00", "-01", "1,5", "1e3", "nan", "inf", "0x1",
    "1 ", " 1", "1.2.3", "--1", "1-", "１", "1234567890123456789", "0.123456789012345678",
  ])
  func `nothing else is read`(text: String) {
    #expect(decimal(text) == nil)
    #expect(ExactDecimal(machineForm: text.utf8) == nil)
  }

  @Test(arguments: [
    ("64.551", 0, "65"), ("64.551", 1, "64.6"), ("64.551", 2, "64.55"), ("64.551", 3, "64.551"),
    ("64.551", 9, "64.551"), ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("1.5", 0, "2"),
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("0.49", 0, "0"), ("1234.5", -2, "1200"),
    ("1250", -2, "1300"), ("-1250", -2, "-1300"), ("49", -2, "0"), ("50", -2, "100"),
    ("999.95", 1, "1000"), ("999999999999999999", -18, "1000000000000000000"),
    ("499999999999999999", -18, "0"), ("5", -50, "0"), ("5", 200, "5"),
  ])
  func `rounding is half away from zero`(text: String, decimals: Int, expected: String) {
    #expect(decimal(text)?.rounded(toDecimals: decimals).description == expected)
  }

  @Test func `what does not fit is refused, never rounded or trapped`() throws {
    let large = try #require(ExactDecimal(significand: 999_999_999_999_999_999, exponent: 0))
    #expect(large.adding(1) == ExactDecimal(significand: 1, exponent: 18))
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(large.multiplied(by: 10) == ExactDecimal(significand: large.significand, exponent: 1))
    #expect(ExactDecimal(significand: .max) == nil)
    #expect(ExactDecimal(significand: .min) == nil)
    #expect(ExactDecimal(significand: 1, exponent: 1_000_000) == nil)
    #expect(ExactDecimal(significand: 1, exponent: .min) == nil)
    #expect(ExactDecimal(significand: 10, exponent: .max) == nil)
    #expect(large.scaled(byPowerOfTen: .max) == nil)
    #expect(large.scaled(byPowerOfTen: .min) == nil)
    #expect(large.rounded(toDecimals: .min) == .zero)
    #expect(large.rounded(toDecimals: .max) == large)
    #expect(ExactDecimal(integerLiteral: .min).description == "-2147483648")
  }

  @Test func `sums, differences, products and order are those of wide integers`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let a = randomDecimal(&random)
      let b = randomDecimal(&random)
      let (x, y) = (try #require(int128(a)), try #require(int128(b)))
      #expect((a < b) == (x < y))
      #expect((a == b) == (x == y))
      if let sum = a.adding(b) { #expect(int128(sum) == x + y) }
      if let difference = a.subtracting(b) { #expect(int128(difference) == x - y) }
      let product = a.multiplied(by: b)
      let wide = Int128(a.significand) * Int128(b.significand)
      if wide.magnitude < 1_000_000_000_000_000_000 {
        #expect(
          product
            == ExactDecimal(
              significand: Int64(wide), exponent: a.exponent + b.exponent))
      } else if let product {
        let shift = product.exponent - a.exponent - b.exponent
        #expect(Int128(product.significand) * power(shift) == wide)
      }
    }
  }

  @Test func `sums of numbers of 17 digits never fail`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<5000 {
      let a = Int64.random(in: -99_999_999_999_999_999...99_999_999_999_999_999, using: &random)
      let b = Int64.random(in: -99_999_999_999_999_999...99_999_999_999_999_999, using: &random)
      let sum = ExactDecimal(significand: a, exponent: -3)
        .flatMap { x in ExactDecimal(significand: b, exponent: -3).flatMap { x.adding($0) } }
      #expect(sum == ExactDecimal(significand: a + b, exponent: -3))
    }
  }

  @Test func `quotients are rounded as exact fractions are`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let a = Int64.random(in: -9_999_999...9_999_999, using: &random)
      let b = Int64.random(in: 1...99_999, using: &random) * (Bool.random(using: &random) ? 1 : -1)
      let (x, y) = (Int.random(in: -4...4, using: &random), Int.random(in: -4...4, using: &random))
      let decimals = Int.random(in: -3...6, using: &random)
      let dividend = try #require(ExactDecimal(significand: a, exponent: x))
      let divisor = try #require(ExactDecimal(significand: b, exponent: y))
      // Half away from zero: add half the divisor to the size, and cut.
      let shift = x - y + decimals
      let top = Int128(a).magnitude * UInt128(power(max(0, shift)))
      let bottom = Int128(b).magnitude * UInt128(power(max(0, -shift)))
      let size = Int64((top * 2 + bottom) / (bottom * 2))
      let expected = ExactDecimal(
        significand: (a < 0) == (b < 0) ? size : -size, exponent: -decimals)
      #expect(dividend.divided(by: divisor, decimals: decimals) == expected)
    }
    #expect(ExactDecimal(5).divided(by: .zero, decimals: 2) == nil)
  }

  @Test(arguments: ["64.551", "0.1", "123456789012345678", "-0.00000000000000001", "1e0"])
  func `the nearest double is that of the text`(text: String) throws {
    guard let number = decimal(text) else { return #expect(text == "1e0") }
    #expect(number.doubleValue == Double(text))
  }

  @Test func `doubles of random numbers are those of their text`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<5000 {
      let number = randomDecimal(&random)
      #expect(number.doubleValue == Double(number.description))
      #expect(decimal(number.description) == number || number.description.utf8.count > 18)
    }
  }

  private func randomDecimal(_ random: inout SeededGenerator) -> ExactDecimal {
    let digits = Int.random(in: 0...18, using: &random)
    let limit = Int64(clamping: power(digits)) - 1
    let significand = Int64.random(in: -limit...limit, using: &random)
    let exponent = Int.random(in: -17...0, using: &random)
    return ExactDecimal(significand: significand, exponent: exponent) ?? .zero
  }
}
