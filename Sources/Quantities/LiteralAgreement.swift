public import Languages

extension Literal {
  /// Whether a literal says what the data says.
  public enum Agreement: Hashable, Sendable {
    /// It does.
    case agrees
    /// It does not.
    case differs(Difference)
  }

  /// How a literal differs from the data.
  public struct Difference: Error, Hashable, Sendable {
    /// The kinds of difference.
    public enum Reason: String, Sendable {
      /// The numbers differ.
      case value
      /// The numbers agree, the qualifiers do not.
      case qualifier
      /// The units measure different things.
      case unit
      /// One is a range, the other is not.
      case range
    }

    /// The kind of difference.
    public let reason: Reason
    /// The text as the author wrote it.
    public let written: String
    /// The data's value in full, in the page's language: `US$80 miliar`.
    public let expected: String
    /// The data's value in machine form: `80 billion USD`.
    public let exact: String
    /// What the author could write at the same rounding, in the page's language.
    public let suggestion: String

    /// The difference in a sentence, with the day the data's value became known where given.
    public func message(knownFrom: PartialDate? = nil) -> String {
      let known = knownFrom.map { ", known \($0)" } ?? ""
      let values = "the text says '\(written)', the data says '\(expected)' (\(exact)\(known))"
      return switch reason {
      case .value: values
      case .qualifier: values + "; the words about exactness must match"
      case .unit: values + "; the units measure different things"
      case .range: values + "; a range and a single number do not match"
      }
    }
  }

  /// Compares the literal with the data.
  ///
  /// The numbers agree when the data's value, in the unit and magnitude that the literal shows
  /// and rounded half away from zero to the decimals it shows, is the number written: `65 billion`
  /// and `64.6 billion` both agree with 64.551 × 10⁹. Power and energy convert between their
  /// units. A literal without unit and magnitude is in the series' own; a bare count is in ones.
  ///
  /// The qualifiers agree by these rules, which never widen what the data says:
  /// - none, or `exactly`: the data is exact;
  /// - `about`: the data is exact or about;
  /// - `nearly`: the data is about and not above the number written; or exact and below it; or
  ///   less than exactly the number written;
  /// - `more than`, `at least`: the data is more than, or at least, the number as written, without
  ///   rounding;
  /// - `less than`, `at most`, `up to`: the data is less than, or at most, the number as written,
  ///   without rounding.
  ///
  /// A range agrees with a range, end by end.
  public func agreement(with quantity: Quantity, in language: Language) -> Agreement {
    let comparison = LiteralComparison(literal: self, quantity: quantity)
    guard let reason = comparison.difference else { return .agrees }
    let format = NumberFormat(language)
    return .differs(
      Difference(
        reason: reason, written: text, expected: format.quantity(quantity),
        exact: quantity.description, suggestion: comparison.suggestion(format)))
  }
}

/// A literal beside the data's value.
private struct LiteralComparison {
  let literal: Literal
  let quantity: Quantity

  /// How they differ, or `nil` when they agree.
  var difference: Literal.Difference.Reason? {
    switch (literal.amount, quantity.amount) {
    case (.value(let written), .value(let value)):
      difference(of: [(written, value)])
    case (.range(let low, let high), .range(let dataLow, let dataHigh)):
      difference(of: [(low, dataLow), (high, dataHigh)])
    default:
      hasSameDimension ? .range : .unit
    }
  }

  private var first: Literal.Number {
    switch literal.amount {
    case .value(let number), .range(let number, _): number
    }
  }

  private var hasSameDimension: Bool { unit(of: first).dimension == quantity.unit.dimension }

  private func difference(of pairs: [(Literal.Number, ExactDecimal)])
    -> Literal.Difference.Reason?
  {
    guard pairs.allSatisfy({ unit(of: $0.0).dimension == quantity.unit.dimension }) else {
      return .unit
    }
    guard pairs.allSatisfy({ isSameNumber($0.0, $0.1) }) else { return .value }
    return isAsExact ? nil : .qualifier
  }

  private func isSameNumber(_ number: Literal.Number, _ value: ExactDecimal) -> Bool {
    guard let shown = shown(value, as: number) else { return false }
    if isAsExact, isBound { return shown == number.value }
    let rounds = shown.rounded(toDecimals: number.decimals) == number.value
    guard literal.isNearly, rounds else { return rounds }
    return quantity.qualifier == .about ? shown <= number.value : shown < number.value
  }

  /// Whether the data is a bound, which no rounding may move.
  private var isBound: Bool { ![.exact, .about].contains(quantity.qualifier) }

  /// Whether the literal's qualifier may stand for the data's.
  private var isAsExact: Bool {
    let allowed: [Qualifier] =
      switch literal.qualifier {
      case .about where literal.isNearly: [.exact, .about, .lessThan]
      case .exact: [.exact]
      case .about: [.exact, .about]
      // What is above 120 is at least 120, but what is at least 120 may be 120.
      case .moreThan: [.moreThan]
      case .atLeast: [.moreThan, .atLeast]
      case .lessThan: [.lessThan]
      case .atMost, .upTo: [.lessThan, .atMost, .upTo]
      }
    return allowed.contains(quantity.qualifier)
  }

  /// The data's value in the magnitude and unit of a written number.
  private func shown(_ value: ExactDecimal, as number: Literal.Number) -> ExactDecimal? {
    value.scaled(
      byPowerOfTen: quantity.scale.exponent + quantity.unit.exponent
        - scale(of: number).exponent - unit(of: number).exponent)
  }

  private func unit(of number: Literal.Number) -> Unit { number.unit ?? quantity.unit }

  private func scale(of number: Literal.Number) -> Scale {
    if let scale = number.scale { return scale }
    return number.unit == nil && quantity.unit != .count ? quantity.scale : .one
  }

  /// The data's value at the magnitude and the decimals of the literal, where that reads well.
  func suggestion(_ format: NumberFormat) -> String {
    guard hasSameDimension else { return format.quantity(quantity) }
    let decimals = isBound ? nil : first.decimals
    if first.unit == nil, first.scale == nil, quantity.unit != .count {
      return format.quantity(quantity, style: .table, decimals: decimals)
    }
    let high = shown(quantity.high, as: first)?.magnitude ?? 0
    guard let decimals, high >= 1, high < 1000 else {
      return format.quantity(quantity, decimals: decimals)
    }
    return format.quantity(
      quantity, at: scale(of: first), unit: unit(of: first), decimals: decimals)
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity in machine form: `>2 GW`, `64..72 billion USD`, `12.5 percent`.
  public var description: String {
    let numbers =
      switch amount {
      case .value(let value): "\(value)"
      case .range(let low, let high): "\(low)..\(high)"
      }
    let magnitude = scale == .one ? "" : " \(scale.rawValue)"
    return "\(qualifier.sign)\(numbers)\(magnitude) \(unit.code)"
  }
}
