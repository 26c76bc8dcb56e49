import Languages

/// Why the text of a data cell is not a number in machine form, and what to write instead.
public struct NumberFault: Error, Hashable, Sendable {
  /// The kinds of fault.
  public enum Reason: String, Sendable {
    /// Nothing, or only spaces.
    case empty
    /// Spaces around it, a plus, a bare point, zeros in front, or U+2212 for the minus.
    case form
    /// `1,5`
    case decimalComma = "decimal-comma"
    /// `1,234`, `1 234` or `1.234.567`
    case grouping
    /// `NaN`, `inf`
    case notFinite = "not-finite"
    /// `n/a`, `-`, `null`
    case missing
    /// `1e9`
    case scientific
    /// `0x1F`
    case hexadecimal
    /// `Apr-25`, which a spreadsheet makes of a number or a range.
    case date
    /// `64-72`
    case range
    /// `$80`
    case currency
    /// `45%`
    case percent
    /// `(5)`, as accountants write a negative number.
    case parentheses
    /// `>2`, `~80`
    case qualifier
    /// `80 bn`, `2GW`
    case unit
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

  init(_ reason: Reason, _ message: String, suggestion: String? = nil) {
    self.reason = reason
    self.message = message
    self.suggestion = suggestion
  }

  /// The fault of a text that is not in machine form.
  init(of text: String) {
    let cell = NumberCell(text)
    self =
      cell.emptyFault ?? cell.wordFault ?? cell.signFault ?? cell.dateFault ?? cell.commaFault
      ?? cell.groupFault ?? cell.formFault ?? cell.unitFault
      ?? NumberFault(.notANumber, "'\(text)' is not a number")
  }
}

/// A data cell that is not a number, looked at from several sides.
private struct NumberCell {
  let text: String
  /// The text without spaces around it, with an ASCII minus, in lower case.
  let core: String

  init(_ text: String) {
    self.text = text
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: text.unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 })
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    let trimmed = String(view).drop(while: isSpace)
    let end = trimmed.lastIndex { !$0.isWhitespace }
    core = end.map { trimmed[...$0].lowercased() } ?? ""
  }

  var emptyFault: NumberFault? {
    core.isEmpty ? NumberFault(.empty, "the cell is empty, expected a number") : nil
  }

  /// Words that stand for no number.
  var wordFault: NumberFault? {
    let bare = core.hasPrefix("-") || core.hasPrefix("+") ? String(core.dropFirst()) : core
    if ["nan", "inf", "infinity", "∞"].contains(bare) {
      return NumberFault(.notFinite, "'\(text)' is not a finite number")
    }
    let missing = ["n/a", "na", "n.a.", "null", "none", "nil", "-", "–", "—", "...", "…", "?"]
    guard missing.contains(core) || bare.isEmpty || core.hasPrefix("#") else { return nil }
    return NumberFault(
      .missing,
      "'\(text)' is not a number; leave the cell empty and write the flag 'x' for not available "
        + "or 'z' for not applicable")
  }

  /// Notations with a sign of their own.
  var signFault: NumberFault? {
    if core.hasPrefix("("), core.hasSuffix(")") {
      let inner = "-\(core.dropFirst().dropLast())"
      return fault(.parentheses, "stands in parentheses; write a minus", certain: inner)
    }
    if core.hasSuffix("%") {
      return fault(
        .percent, "has a '%'; the unit stands in the series' record",
        certain: String(core.dropLast()))
    }
    if core.hasPrefix("="), ExactDecimal(machineForm: core.dropFirst().utf8) == nil {
      return fault(.notANumber, "is a formula; write its result")
    }
    if let sign = core.unicodeScalars.first, "<>~≥≤≈=".unicodeScalars.contains(sign) {
      return fault(.qualifier, "has a '\(sign)'; it goes into the column 'qualifier'")
    }
    let isMoney = core.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
    if isMoney || core.hasPrefix("rp") || hasCurrencyCode {
      return fault(.currency, "has a currency; the unit stands in the series' record")
    }
    if core.drop(while: { $0 == "-" }).hasPrefix("0x") {
      return fault(.hexadecimal, "is hexadecimal; write the number in decimal digits")
    }
    return scientificFault
  }

  private var hasCurrencyCode: Bool {
    core.contains { ("0"..."9").contains($0) }
      && Currency.codes.contains { code in
        let code = code.lowercased()
        return core.hasPrefix(code) || core.hasSuffix(code)
      }
  }

  private var scientificFault: NumberFault? {
    let parts = core.split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let power = Int(parts[1]), let digits = parts.first,
      let number = ExactDecimal(machineForm: digits.utf8)
    else { return nil }
    return fault(
      .scientific, "is in scientific notation; write it in full",
      certain: number.scaled(byPowerOfTen: max(-200, min(200, power)))?.description)
  }

  /// Dates and ranges: digits, or a month's name, around a hyphen or a stroke.
  var dateFault: NumberFault? {
    let parts = core.split { "-–/ ".contains($0) }
    let months = Language.all.flatMap { $0.dates.months + $0.dates.shortMonths }
      .map { $0.lowercased() }
    guard (2...3).contains(parts.count) else { return nil }
    let isNumber = parts.map { $0.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 } }
    let isDate =
      core.contains("/") || (parts.count == 3 && !core.contains(" "))
      || parts.contains { months.contains(String($0)) }
    if isDate, zip(parts, isNumber).allSatisfy({ $1 || months.contains(String($0)) }) {
      return fault(.date, "reads as a date, which a spreadsheet may have made of a number")
    }
    guard core.dropFirst().contains(where: { "-–".contains($0) }), isNumber == [true, true]
    else { return nil }
    return fault(.range, "is a range; it goes into the columns 'low' and 'high'")
  }

  var commaFault: NumberFault? {
    guard core.contains(",") else { return nil }
    let groups = core.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let joined = groups.joined()
    if isGrouped(groups) {
      let isAmbiguous = groups.count == 2 && !core.contains(".")
      return isAmbiguous
        ? fault(
          .grouping, "is grouped or has a decimal comma; write \(joined) or \(pointed(groups))")
        : fault(.grouping, "is grouped; write \(joined)", certain: joined)
    }
    let whole = (groups.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 2, whole.count == 1 || isGrouped(whole.map(String.init)) else {
      return nil
    }
    let number = pointed([whole.joined(), groups[1]])
    return fault(.decimalComma, "has a decimal comma; write \(number)", certain: number)
  }

  private func pointed(_ parts: [String]) -> String { parts.joined(separator: ".") }

  /// Whether each group but the first has three digits before a decimal point.
  private func isGrouped(_ groups: [String]) -> Bool {
    guard let first = groups.first, groups.count > 1 else { return false }
    let lead = first.hasPrefix("-") ? first.dropFirst() : first[...]
    return (1...3).contains(lead.utf8.count) && lead.first != "0"
      && groups.dropFirst().enumerated().allSatisfy { index, group in
        let digits =
          index == groups.count - 2 ? group.prefix { $0 != "." } : group[...]
        return digits.utf8.count == 3
      }
  }

  /// Spaces, underscores, apostrophes or points between groups of digits.
  var groupFault: NumberFault? {
    for separator in [" ", "\u{A0}", "\u{202F}", "\u{2009}", "_", "'", "’", "."] {
      let groups = core.split(separator: Character(separator)).map(String.init)
      guard groups.count > (separator == "." ? 2 : 1), isGrouped(groups) else { continue }
      let joined = groups.joined()
      guard ExactDecimal(machineForm: joined.utf8) != nil else { continue }
      return fault(.grouping, "is grouped; write \(joined)", certain: joined)
    }
    return nil
  }

  /// A number all the same, in an unwelcome form.
  var formFault: NumberFault? {
    let sign = core.hasPrefix("-") ? "-" : ""
    var digits = core.drop { "+-".contains($0) }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      core.count - digits.count <= 1
    else { return nil }
    digits = digits.drop { $0 == "0" }
    var number = digits.isEmpty || digits.hasPrefix(".") ? "0" + digits : String(digits)
    if number.hasSuffix(".") { number.removeLast() }
    number = sign + number
    if ExactDecimal(machineForm: number.utf8) != nil {
      return fault(.form, "is not in machine form; write \(number)", certain: number)
    }
    guard number.count(where: { $0 == "." }) <= 1 else { return nil }
    return fault(.tooLong, "has more digits than the 18 that are kept exactly")
  }

  var unitFault: NumberFault? {
    let number = core.prefix { $0.isNumber || "-.".contains($0) }
    guard !number.isEmpty, core.contains(where: \.isLetter),
      ExactDecimal(machineForm: number.utf8) != nil
    else { return nil }
    return fault(
      .unit, "has a word after the number; unit and scale stand in the series' record")
  }

  /// A fault whose suggestion is given only when it is in machine form.
  private func fault(_ reason: NumberFault.Reason, _ what: String, certain: String? = nil)
    -> NumberFault
  {
    let suggestion = certain.flatMap { ExactDecimal(machineForm: $0.utf8) == nil ? nil : $0 }
    return NumberFault(reason, "'\(text)' \(what)", suggestion: suggestion)
  }
}
