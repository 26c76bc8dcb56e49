import Languages

/// Digits as a language groups and points them.
struct WrittenNumber {
  let value: ExactDecimal
  let decimals: Int

  /// Reads `1,234.5` in English and `1.234,5` in Indonesian; groups are whole or not at all.
  ///
  /// - Throws: A fault that says what to write, when the digits are those of another language.
  init(_ text: String, _ language: Language) throws(Literal.Failure) {
    guard let (whole, fraction) = WrittenNumber.parts(of: text, language.numbers) else {
      throw WrittenNumber.fault(text, language)
    }
    let machineForm = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    guard let value = ExactDecimal(machineForm: machineForm.utf8) else {
      throw Literal.Failure(
        reason: .tooLong, message: "'\(text)' has more digits than the 18 that are kept exactly",
        suggestion: nil)
    }
    self.value = value
    decimals = fraction.utf8.count
  }

  /// The digits before and after the decimal separator, or `nil` when the grouping is wrong.
  private static func parts(of text: String, _ words: NumberWords) -> (String, String)? {
    let halves = split(text, at: words.decimalSeparator)
    guard halves.count <= 2, let whole = halves.first else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    let groups = split(whole, at: words.groupSeparator)
    guard let first = groups.first, split(fraction, at: words.groupSeparator).count == 1
    else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(first.utf8.count), !first.hasPrefix("0"),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
    }
    let digits = groups.joined()
    return digits.utf8.count > 1 && digits.hasPrefix("0") ? nil : (digits, fraction)
  }

  private static func split(_ text: String, at separator: Unicode.Scalar) -> [String] {
    text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
      .map { String($0) }
  }

  private static func fault(_ text: String, _ language: Language) -> Literal.Failure {
    for other in Language.all where other != language {
      guard let parts = parts(of: text, other.numbers),
        let value = ExactDecimal(machineForm: "\(parts.0).\(parts.1)0".utf8)
      else { continue }
      let instead = NumberFormat(language).decimal(value, decimals: parts.1.utf8.count)
      return Literal.Failure(
        reason: .badNumber,
        message: "'\(text)' is how \(other.englishName) writes a number; "
          + "\(language.englishName) writes '\(instead)'",
        suggestion: instead)
    }
    return Literal.Failure(
      reason: .badNumber, message: "'\(text)' is not a number in \(language.englishName)",
      suggestion: nil)
  }
}
