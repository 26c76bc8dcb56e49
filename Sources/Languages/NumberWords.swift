/// How a language writes and reads numbers.
public struct NumberWords: Sendable {
  /// A power of ten that has a name.
  public struct Magnitude: Sendable {
    /// The word in running text: `billion`.
    public let prose: String
    /// The word in charts, where room is short: `bn`.
    public let chart: String
    /// Further words that are read as it, without regard to case.
    public let alsoRead: [String]

    init(prose: String, chart: String, alsoRead: [String] = []) {
      self.prose = prose
      self.chart = chart
      self.alsoRead = alsoRead
    }
  }

  /// A word that is refused because readers of another language take it for something else.
  public struct Misleading: Sendable {
    /// The word, in exactly this case: `M`.
    public let word: String
    /// What to write: `miliar`.
    public let instead: String

    init(_ word: String, instead: String) {
      self.word = word
      self.instead = instead
    }
  }

  /// A currency written as a word after the number: `dollars`.
  public struct CurrencyName: Sendable {
    /// The word or words.
    public let words: String
    /// The ISO 4217 code.
    public let code: String

    init(_ words: String, _ code: String) {
      self.words = words
      self.code = code
    }
  }

  /// A way to write a range in words: `between … and …`, or `… to …` with an empty opening.
  public struct RangeForm: Sendable {
    /// The word before the first number, or nothing.
    public let opening: String
    /// The word between the numbers.
    public let joining: String

    init(_ opening: String, _ joining: String) {
      self.opening = opening
      self.joining = joining
    }
  }

  /// The sign before the decimals.
  public let decimalSeparator: Unicode.Scalar
  /// The sign between groups of three digits.
  public let groupSeparator: Unicode.Scalar
  /// 10³; read, but never written: thousands are written in digits.
  public let thousand: Magnitude
  /// 10⁶.
  public let million: Magnitude
  /// 10⁹.
  public let billion: Magnitude
  /// 10¹².
  public let trillion: Magnitude
  /// Words that are refused after a number.
  public let misleading: [Misleading]
  /// Words that are read as `%`.
  public let percent: [String]
  /// Names of currencies that are read after a number.
  public let currencies: [CurrencyName]
  /// The ways to write a range in words.
  public let ranges: [RangeForm]
}

extension NumberWords {
  /// An integer with grouped digits and U+2212 as its minus: `1,234`.
  public func grouped(_ value: Int) -> String {
    (value < 0 ? "\u{2212}" : "") + grouped(digits: String(value.magnitude))
  }

  /// A string of digits with separators between groups of three.
  public func grouped(digits: String) -> String {
    let count = digits.utf8.count
    var result = String.UnicodeScalarView()
    for (index, digit) in digits.unicodeScalars.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { result.append(groupSeparator) }
      result.append(digit)
    }
    return String(result)
  }
}
