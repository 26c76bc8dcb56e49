/// Why the text of a data cell is not a number in machine form.
public struct NumberFault: Error, Hashable, Sendable {
  /// The kinds of fault.
  public enum Reason: String, Sendable {
    /// Nothing, or only spaces.
    case empty
    /// `1,5`
    case decimalComma = "decimal-comma"
    /// `1,234` or `1 234`
    case grouping
    /// `NaN`, `inf`
    case notFinite = "not-finite"
    /// `1e9`
    case scientific
    /// `0x1F`
    case hexadecimal
    /// `Apr-25`, which a spreadsheet makes of a number or a range.
    case date
    /// `$80`
    case currency
    /// `45%`
    case percent
    /// `(5)`, as accountants write a negative number.
    case parentheses
    /// `80 bn`, `2GW`
    case unit
    /// ` 80`, `+80`, `.5`, `080`, or U+2212 for the minus
    case form
    /// More than 18 digits.
    case tooLong = "too-long"
    /// Anything else.
    case notANumber = "not-a-number"
  }

  /// The kind of fault.
  public let reason: Reason
  /// What is wrong, worded as a diagnostic's message is.
  public let message: String
  /// What to write instead, when that is certain.
  public let suggestion: String?
}

extension ExactDecimal {
  /// Reads machine form, such as `-1234.5`: digits with at most one point between them; no
  /// grouping, no exponent, no plus, no spaces, and at most 18 digits.
  public init(parsing text: String) throws(NumberFault) {
    guard let number = ExactDecimal(machineForm: text.utf8) else {
      throw NumberFault(reason: .notANumber, message: "'\(text)' is not a number", suggestion: nil)
    }
    self = number
  }

  /// Reads machine form, or gives `nil`.
  public init?(machineForm text: some Sequence<UInt8>) {
    var digits: UInt64 = 0
    var count = 0
    var decimals: Int?
    var isNegative = false
    var isFirst = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "-") where isFirst: isNegative = true
      case UInt8(ascii: ".") where count > 0 && decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // A zero may lead only when it is the whole part.
        guard count < ExactDecimal.digitLimit, count != 1 || digits != 0 || decimals != nil
        else { return nil }
        digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
        count += 1
        decimals? += 1
      default: return nil
      }
      isFirst = false
    }
    guard count > 0, decimals != 0 else { return nil }
    self.init(negative: isNegative, magnitude: digits, exponent: -(decimals ?? 0))
  }
}
