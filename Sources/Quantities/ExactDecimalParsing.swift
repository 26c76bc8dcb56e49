extension ExactDecimal {
  /// Reads machine form, such as `-1234.5`: digits with at most one point between them; no
  /// grouping, no exponent, no plus, no spaces, and at most 18 digits.
  public init(parsing text: String) throws(NumberFault) {
    guard let number = ExactDecimal(machineForm: text.utf8) else {
      throw NumberFault(of: text)
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
