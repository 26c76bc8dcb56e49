import Languages
import Quantities
import SeededGenerator
import Testing

/// Thousands of computed figures: what is written is read back, and a wrong digit is caught.
@Suite struct FigureRoundTripTests {
  @Test func `a computed figure is read back as written, in both languages`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      guard let value = figure(&random) else { continue }
      for language in Language.all {
        let text = NumberFormat(language).figure(value)
        // Where rounding leaves nothing of a number, or makes both ends of a range the same, the
        // words are no figure any more.
        guard let literal = try? Literal.parse(text, in: language).get() else {
          Issue.record("'\(text)' is not read")
          continue
        }
        guard literal.hasDigits, literal.isRange == value.hasTwoEnds else { continue }
        #expect(literal.agreement(with: value, in: language) == .agrees, "'\(text)', \(value)")
      }
    }
  }

  @Test func `another digit never agrees with a ratio`() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      guard let (a, b) = pair(&random),
        let value = try? FigureValue.computed([.init(a)], over: [.init(b)]),
        let percent = hundredths(a.low, b.low)
      else { continue }
      for language in Language.all {
        let format = NumberFormat(language)
        let share = format.decimal(percent, decimals: 1)
        #expect(agrees(share + "%", value, language), "\(share)% of \(value)")
        for step in [ExactDecimal(significand: 1, exponent: -1), 1] {
          let wrong = try #require(step.flatMap { percent.adding($0) })
          let text = format.decimal(wrong, decimals: 1) + "%"
          #expect(!agrees(text, value, language), "\(text) of \(value)")
        }
      }
    }
  }

  @Test func `growth is what a ratio is above one, whatever its sign`() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      guard let (a, b) = pair(&random), let change = a.low.subtracting(b.low),
        let value = try? FigureValue.computed([.init(a)], over: [.init(b)]),
        let percent = hundredths(change.magnitude, b.low), percent != .zero
      else { continue }
      for language in Language.all {
        let number = NumberFormat(language).decimal(percent, decimals: 1) + "%"
        let words = language.changes
        let (right, wrong) = change.isNegative ? (words.down, words.up) : (words.up, words.down)
        #expect(agrees(right.filled(["value": number]), value, language), "\(number), \(value)")
        #expect(!agrees(wrong.filled(["value": number]), value, language), "\(number), \(value)")
      }
    }
  }

  @Test func `the order of a sum changes nothing`() throws {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<1000 {
      guard let (a, b) = pair(&random) else { continue }
      let sums = [
        try FigureValue.computed([.init(a), .init(b)]),
        try FigureValue.computed([.init(b), .init(a)]),
      ]
      let text = NumberFormat(.english).figure(sums[0])
      #expect(agrees(text, sums[0], .english) && agrees(text, sums[1], .english), "\(text)")
    }
  }

  private func agrees(_ text: String, _ value: FigureValue, _ language: Language) -> Bool {
    guard let literal = try? Literal.parse(text, in: language).get() else { return false }
    return literal.agreement(with: value, in: language) == .agrees
  }

  /// A share as a percentage with one decimal.
  private func hundredths(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal? {
    a.scaled(byPowerOfTen: 2)?.divided(by: b, decimals: 1)
  }

  private func pair(_ random: inout SeededGenerator) -> (Quantity, Quantity)? {
    let units: [(Unit, Unit)] = [
      (.usDollar, .usDollar), (.gigawatt, .megawatt), (.terawattHour, .gigawattHour),
    ]
    guard let (first, second) = units.randomElement(using: &random),
      let a = number(&random), let b = number(&random)
    else { return nil }
    return first == second
      ? (Quantity(a, first, scale: .billion), Quantity(b, second, scale: .billion))
      : (Quantity(a, first), Quantity(b, first))
  }

  private func figure(_ random: inout SeededGenerator) -> FigureValue? {
    let units: [Unit] = [.usDollar, .gigawatt, .percent, .terawattHour]
    guard let unit = units.randomElement(using: &random) else { return nil }
    let terms = (0..<Int.random(in: 2...4, using: &random)).compactMap { _ in
      term(unit, &random)
    }
    guard terms.count > 1 else { return nil }
    return Bool.random(using: &random)
      ? try? .computed(terms) : try? .computed([terms[0]], over: [terms[1]])
  }

  private func term(_ unit: Unit, _ random: inout SeededGenerator) -> FigureValue.Term? {
    let qualifiers: [Qualifier] = [.exact, .exact, .exact, .about, .moreThan, .atMost]
    guard let low = number(&random), let rest = number(&random), let high = low.adding(rest),
      let qualifier = qualifiers.randomElement(using: &random)
    else { return nil }
    let amount: Quantity.Amount =
      Int.random(in: 0...3, using: &random) == 0 ? .range(low: low, high: high) : .value(low)
    return FigureValue.Term(
      Quantity(amount, unit, scale: unit.isCurrency ? .billion : .one, qualifier: qualifier),
      isSubtracted: Bool.random(using: &random))
  }

  private func number(_ random: inout SeededGenerator) -> ExactDecimal? {
    ExactDecimal(
      significand: Int64.random(in: 1...99_999, using: &random),
      exponent: Int.random(in: -4...0, using: &random))
  }
}

extension Literal {
  fileprivate var isRange: Bool { if case .range = amount { true } else { false } }
  fileprivate var hasDigits: Bool { text.contains { ("1"..."9").contains($0) } }
}

extension FigureValue {
  fileprivate var hasTwoEnds: Bool {
    if case .ratio(let ratio) = self { return ratio.low != ratio.high }
    return quantity?.isRange ?? false
  }
}
