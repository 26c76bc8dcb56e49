public import Languages

/// A number as an author wrote it in prose: `more than US$80 billion`, `64–72 miliar`, `45%`.
///
/// What is read, in any case where nothing else is said:
/// - a qualifier in the words of the page's language (`about`, `lebih dari`), or as a sign: `~` `>`
///   `≥` `<` `≤`;
/// - a currency as a sign or code before the number (`US$`, `$`, `Rp`, `CHF`), or as a code or a
///   word after it (`80 billion dollars`); `$` alone is the dollar of the United States;
/// - digits as the page's language groups and points them: `1,234.5` in English is `1.234,5` in
///   Indonesian, and `1.234` is by the language too;
/// - a magnitude as a word of the page's language, or as its short form in charts;
/// - a unit: `%`, the code of a unit in its own case, or its name;
/// - a range with a hyphen or an en dash, or in words: `between … and …`;
/// - a growth or a decline: `up 45%`, `rose by a third`, `turun 12 persen`, `45% more`;
/// - a multiple or a part: `2.5 times`, `tripled`, `two thirds`, `tiga kali lipat`, `separuh`;
/// - small numbers in words: `two gigawatts`.
///
/// What readers of another language would misread is refused with what to write instead: digits
/// grouped as elsewhere, `80 M`, words of another language. Nothing is guessed.
public struct Literal: Hashable, Sendable {
  /// One number of a literal, with its own magnitude and unit where it has them.
  public struct Number: Hashable, Sendable {
    /// The number before the magnitude: 80 in `80 billion`.
    public let value: ExactDecimal
    /// How many decimals are written, and so how the number is rounded.
    public let decimals: Int
    /// The magnitude that is written, or `nil` for none.
    public internal(set) var scale: Scale?
    /// The unit that is written, or `nil` for none.
    public internal(set) var unit: Unit?
  }

  /// One number or two.
  public enum Amount: Hashable, Sendable {
    /// One number.
    case value(Number)
    /// From a low to a high number.
    case range(low: Number, high: Number)
    /// A multiple or a part in words, which shows no rounding: `tripled`, `a third`.
    case part(Part)
  }

  /// A multiple or a part that has a word.
  public struct Part: Hashable, Sendable {
    /// The number above the stroke.
    public let numerator: Int
    /// The number under the stroke.
    public let denominator: Int
  }

  /// Which way something went.
  public enum Change: Hashable, Sendable {
    /// It grew by the number.
    case rise
    /// It shrank by the number.
    case fall
  }

  /// What kind of number it is.
  public enum Form: Hashable, Sendable {
    /// A number with its unit, or none.
    case plain
    /// A multiple: `2.5 times`.
    case times
    /// A difference between percentages: `3 percentage points`.
    case points
  }

  /// Why a text is not a number of a language.
  public struct Failure: Error, Hashable, Sendable {
    /// The kinds of fault.
    public enum Reason: String, Sendable {
      /// There is no number in it.
      case noNumber = "no-number"
      /// The digits are grouped or pointed as the language does not.
      case badNumber = "bad-number"
      /// The number has more digits than can be exact.
      case tooLong = "too-long"
      /// The word means different magnitudes to different readers.
      case misleadingMagnitude = "misleading-magnitude"
      /// The word belongs to another language.
      case foreignWord = "foreign-word"
      /// The word or sign is not known, or not known in its place.
      case unknownWord = "unknown-word"
      /// The range is not clear, or its ends are in the wrong order.
      case badRange = "bad-range"
    }

    /// The kind of fault.
    public let reason: Reason
    /// What is wrong, worded as a diagnostic's message is.
    public let message: String
    /// What to write instead of the offending part, when that is known.
    public let suggestion: String?
  }

  /// The text as the author wrote it.
  public let text: String
  /// The qualifier in its words; for `nearly` it is `about`.
  public let qualifier: Qualifier
  /// A Boolean value indicating whether the words, such as `nearly`, say that the truth lies a
  /// little below.
  public let isNearly: Bool
  /// A Boolean value indicating whether the words, such as `just over`, say that the truth lies a
  /// little above; the qualifier is `about`.
  public let isBarely: Bool
  /// The way it went, when the words say so.
  public let change: Change?
  /// What kind of number it is.
  public let form: Form
  /// The number or numbers.
  public let amount: Amount

  /// Reads a text in a page's language.
  public static func parse(_ text: String, in language: Language) -> Result<Literal, Failure> {
    do throws(Failure) {
      var parser = LiteralParser(text, language)
      return .success(try parser.literal())
    } catch {
      return .failure(error)
    }
  }
}
