import Quantities

/// Parts of wholes as percentages that add up to 100 as they are written.
///
/// They are rounded once, by largest remainders, to the fewest decimals with which no part that is
/// there is told as 0.
struct Percentages {
  /// The parts of each whole; `nil` where they are not known or add up to nothing.
  let wholes: [[ExactDecimal]?]
  let decimals: Int

  private static let decimalLimit = 6

  /// The percentages of parts that are not negative; of a whole that is `nil` nothing is known.
  init(of parts: [[ExactDecimal]?]) {
    var decimals = 1
    var wholes = Percentages.rounded(parts, decimals)
    while decimals < Percentages.decimalLimit, Percentages.hidesPart(parts, wholes) {
      decimals += 1
      wholes = Percentages.rounded(parts, decimals)
    }
    (self.decimals, self.wholes) = (decimals, wholes)
  }

  private static func rounded(_ parts: [[ExactDecimal]?], _ decimals: Int) -> [[ExactDecimal]?] {
    parts.map { $0.flatMap { percentages(of: $0, decimals) } }
  }

  private static func hidesPart(_ parts: [[ExactDecimal]?], _ wholes: [[ExactDecimal]?]) -> Bool {
    zip(parts, wholes).contains { parts, whole in
      zip(parts ?? [], whole ?? []).contains { $0 != .zero && $1 == .zero }
    }
  }

  private static func percentages(of parts: [ExactDecimal], _ decimals: Int) -> [ExactDecimal]? {
    let sum = parts.reduce(ExactDecimal?.some(.zero)) { sum, part in sum?.adding(part) }
    guard let sum, sum > .zero else { return nil }
    // At most 10⁸ units with six decimals each, and so far from what a double cannot count.
    let exact = parts.compactMap { part in
      part.scaled(byPowerOfTen: 2 + decimals)?.divided(by: sum, decimals: 6)?.doubleValue
    }
    guard exact.count == parts.count else { return nil }
    let all = (0..<decimals).reduce(Int64(100)) { all, _ in all * 10 }
    var units = exact.map { Int64($0) }
    let order = exact.indices.sorted {
      let (a, b) = (exact[$0] - Double(units[$0]), exact[$1] - Double(units[$1]))
      return (-a, $0) < (-b, $1)
    }
    let missing = max(0, all - units.reduce(0, +))
    for index in order.prefix(Int(missing)) { units[index] += 1 }
    return units.compactMap { ExactDecimal(significand: $0, exponent: -decimals) }
  }
}

/// What a number was divided by, so that its digits go on.
enum Ratio: Hashable {
  /// A value of its own series.
  case index
  /// The sum of all series or names.
  case share
}

extension NumberFormat {
  /// A number with so many decimals, or with as many more as show that it is not zero; of what is
  /// smaller still, that it is below the least that is told.
  func told(_ number: ExactDecimal, decimals: Int) -> String {
    func isHidden(_ places: Int) -> Bool { number.rounded(toDecimals: places) == .zero }
    guard number != .zero, isHidden(decimals) else { return decimal(number, decimals: decimals) }
    let most = decimals + 4
    if let places = (decimals...most).first(where: { !isHidden($0) }) {
      return decimal(number, decimals: places)
    }
    let least = ExactDecimal(significand: number.isNegative ? -1 : 1, exponent: -most) ?? .zero
    return (number.isNegative ? ">" : "<") + decimal(least, decimals: most)
  }
}
