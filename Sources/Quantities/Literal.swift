public import Languages

/// A number as an author wrote it in prose: `more than US$64–72 billion`.
public struct Literal: Hashable, Sendable {
  /// One number of a literal, with its own magnitude and unit where it has them.
  public struct Number: Hashable, Sendable {
    /// The number before the magnitude: 80 in `80 billion`.
    public let value: ExactDecimal
    /// How many decimals are written, and so how the number is rounded.
    public let decimals: Int
    /// The magnitude that is written, or `nil` for none.
    public let scale: Scale?
    /// The unit that is written, or `nil` for none.
    public let unit: Unit?
  }

  /// One number or two.
  public enum Amount: Hashable, Sendable {
    /// One number.
    case value(Number)
    /// From a low to a high number.
    case range(low: Number, high: Number)
  }

  /// The text as the author wrote it.
  public let text: String
  /// The qualifier in its words; `nearly` is `about`.
  public let qualifier: Qualifier
  /// A Boolean value indicating whether the words say that the truth lies a little below.
  public let isNearly: Bool
  /// The number or numbers.
  public let amount: Amount

  /// Why a text is not a number of a language.
  public struct Failure: Error, Hashable, Sendable {
    /// The kinds of fault.
    public enum Reason: String, Sendable {
      /// There is no number in it.
      case noNumber = "no-number"
      /// The digits are grouped or pointed as another language does it.
      case foreignNumber = "foreign-number"
      /// The word means different magnitudes to different readers.
      case misleadingMagnitude = "misleading-magnitude"
      /// The word belongs to another language.
      case foreignWord = "foreign-word"
      /// The word is not known.
      case unknownWord = "unknown-word"
      /// The range is not clear, or its ends are in the wrong order.
      case badRange = "bad-range"
      /// The number has more digits than can be exact.
      case tooLong = "too-long"
    }

    /// The kind of fault.
    public let reason: Reason
    /// What is wrong, worded as a diagnostic's message is.
    public let message: String
    /// What to write instead, when that is known.
    public let suggestion: String?
  }

  /// Reads a text in a page's language.
  public static func parse(_ text: String, in language: Language) -> Result<Literal, Failure> {
    .failure(Failure(reason: .noNumber, message: "expected a number", suggestion: nil))
  }
}

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
    /// The data's value in full, in the page's language.
    public let expected: String
    /// The data's value in machine form: `80 billion USD`.
    public let exact: String
    /// What the author could write at the same rounding, in the page's language.
    public let suggestion: String
  }

  /// Compares the literal with the data.
  public func agreement(with quantity: Quantity, in language: Language) -> Agreement {
    .agrees
  }
}
