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
      /// The words speak of a change, and the data is a level; or the other way round.
      case change
      /// The words are per cent, and the data is a difference between percentages; or the other way
      /// round.
      case points
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
      return values + hint
    }

    /// What to know about the kind of difference, to stand behind both values.
    public var hint: String {
      switch reason {
      case .value: ""
      case .qualifier: "; the words about exactness must match"
      case .unit: "; the units measure different things"
      case .range: "; a range and a single number do not match"
      case .change:
        "; a change is a difference or a ratio of two figures, 'a@2025--2024' or 'a@2025/2024'"
      case .points: "; percentages differ by percentage points"
      }
    }
  }

  /// Compares the literal with the data.
  ///
  /// The numbers agree when the data's value, in the unit and magnitude that the literal shows
  /// and rounded half away from zero to the decimals it shows, is the number written: `65 billion`
  /// and `64.6 billion` both agree with 64.551 × 10⁹. Power and energy convert between their
  /// units; a quantity rounded to nothing does not agree. A literal without unit and magnitude is in the series' own; a bare count is in ones.
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
    agreement(with: .stated(quantity), in: language)
  }

  /// Compares the literal with a figure, which may be computed.
  ///
  /// A ratio agrees as a share (`45%`), as a multiple (`1.45 times`) or, with a word such as `up`,
  /// as a growth (`up 45%` for 1.45); a difference below zero agrees with a decline (`down 5 GW`).
  /// A percentage of the data agrees with and without such a word.
  ///
  /// Of what is computed nobody stated a bound, so an author's may stand before it: `more than N`
  /// is above N by at most a quarter of it, `less than N` below it by at most that.
  ///
  /// Words such as `tripled` or `a third` show no rounding. They agree within a fortieth, with
  /// `about` within a tenth, with `nearly` up to a tenth below, with `just over` up to a tenth
  /// above, and with a bound as a number does.
  public func agreement(with value: FigureValue, in language: Language) -> Agreement {
    let comparison = LiteralComparison(literal: self, value: value)
    guard let reason = comparison.difference else { return .agrees }
    let words = FigureWords(literal: self, value: value, format: NumberFormat(language))
    return .differs(
      Difference(
        reason: reason, written: text, expected: words.expected, exact: value.description,
        suggestion: words.suggestion))
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
