internal import Quantities

/// The sign before a number's decimals.
package enum DecimalMark: String, CaseIterable, Sendable {
  case point, comma

  var sign: Character { self == .point ? "." : "," }
  var other: DecimalMark { self == .point ? .comma : .point }
}

/// How the numbers of a table are written, told from all of them.
///
/// `1,234` alone may be a thousand or a little more than one; a `17,1` elsewhere in the table, or
/// an `1,234.5`, says which.
struct NumberStyle {
  /// The decimal mark; `nil` when no number shows it.
  private(set) var mark: DecimalMark?
  /// A number that shows a point, and one that shows a comma, when there are both.
  private(set) var contradiction: (point: String, comma: String)?
  /// Whether a lone point is a decimal mark where nothing says otherwise, because commas cut the
  /// fields.
  private let isPointPlain: Bool

  /// Finds the style of `texts`; a `given` mark settles it.
  init(of texts: [String], given: DecimalMark?, isBetweenCommas: Bool) {
    mark = given
    isPointPlain = isBetweenCommas
    if given != nil { return }
    let shown = texts.map { ($0, NumberStyle.mark(shownBy: NumberStyle.core(of: $0))) }
    let point = shown.first { $0.1 == .point }?.0
    let comma = shown.first { $0.1 == .comma }?.0
    if let point, let comma { contradiction = (point, comma) }
    mark = point != nil ? .point : comma != nil ? .comma : nil
  }

  /// What became of a cell.
  enum Reading {
    /// A number; the note says what was understood of it.
    case number(ExactDecimal, note: String?)
    /// A number or another, by the decimal mark.
    case ambiguous(String)
    case fault(NumberFault)
  }

  /// Reads one cell.
  func read(_ text: String, isPercent: Bool) -> Reading {
    let isPlain = mark == nil && isPointPlain || !NumberStyle.isAmbiguous(text)
    if isPlain, let number = ExactDecimal(machineForm: text.utf8) {
      return .number(number, note: nil)
    }
    var core = NumberStyle.core(of: text)
    if isPercent, core.hasSuffix("%") { core = NumberStyle.core(of: String(core.dropLast())) }
    guard NumberStyle.isDigits(core) else { return fault(text) }
    guard let mark else {
      if !NumberStyle.isAmbiguous(core) { return machine(core, text, .point) }
      let whole = String(core.filter { $0 != "." && $0 != "," })
      let broken = core.map { $0 == "," ? "." : String($0) }.joined()
      return .ambiguous("'\(text)' is \(whole) or \(broken)")
    }
    return machine(core, text, mark)
  }

  private func machine(_ core: String, _ text: String, _ mark: DecimalMark) -> Reading {
    let halves = core.split(separator: mark.sign, omittingEmptySubsequences: false).map(String.init)
    let groups = halves[0].split(separator: mark.other.sign, omittingEmptySubsequences: false)
    let isWhole = NumberStyle.areGroups(groups.map(String.init))
    guard halves.count <= 2, isWhole || groups.count == 1,
      !(halves.count == 2 && halves[1].contains(mark.other.sign))
    else { return fault(text) }
    var digits = groups.joined()
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let significant = String(digits.drop { $0 == "0" })
    digits = significant.isEmpty ? "0" : significant
    if halves.count == 2, !halves[1].isEmpty { digits += "." + halves[1] }
    guard let number = ExactDecimal(machineForm: ((isNegative ? "-" : "") + digits).utf8) else {
      return fault(text)
    }
    let isAsWritten = number.description == text || text == digits
    return .number(number, note: isAsWritten ? nil : "'\(text)' is read as \(number)")
  }

  private func fault(_ text: String) -> Reading {
    do throws(NumberFault) {
      return .number(try ExactDecimal(parsing: text), note: nil)
    } catch {
      return .fault(error)
    }
  }
}

// The forms of one cell.
extension NumberStyle {
  /// A cell without spaces around it and between its groups, with an ASCII minus, and without an
  /// accountant's parentheses.
  private static func core(of text: String) -> String {
    let groups = text.split { $0.isWhitespace || $0 == "'" || $0 == "’" }.map(String.init)
    let wholes = groups.map { String($0.prefix { $0 != "." && $0 != "," }) }
    let isGrouped = groups.count == 1 || areGroups(wholes)
    var core = groups.joined(separator: isGrouped ? "" : " ")
    if core.hasPrefix("\u{2212}") { core = "-" + core.dropFirst() }
    if core.hasPrefix("("), core.hasSuffix(")"), core.count > 2 {
      core = "-" + core.dropFirst().dropLast()
    }
    if core.hasPrefix("+") { core.removeFirst() }
    if core.hasPrefix(".") || core.hasPrefix(",") { core = "0" + core }
    return core
  }

  /// Whether a cell holds digits, points, commas and perhaps a minus before them.
  private static func isDigits(_ core: String) -> Bool {
    let rest = core.utf8.drop { $0 == UInt8(ascii: "-") }
    return core.utf8.count - rest.count <= 1 && rest.contains { (0x30...0x39).contains($0) }
      && rest.allSatisfy {
        (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
  }

  /// The decimal mark that a number shows; `nil` when it may have either, or none.
  private static func mark(shownBy core: String) -> DecimalMark? {
    guard isDigits(core) else { return nil }
    let points = core.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let commas = core.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    switch (points.count, commas.count) {
    case (1, 1): return nil
    case (2, 1): return areGroups(points) ? nil : .point
    case (1, 2): return areGroups(commas) ? nil : .comma
    case (_, 1): return areGroups(points) ? .comma : nil
    case (1, _): return areGroups(commas) ? .point : nil
    // The mark that comes last.
    default:
      return core.lastIndex(of: ".") ?? core.startIndex
        > core.lastIndex(of: ",") ?? core.startIndex ? .point : .comma
    }
  }

  /// Whether a number has one point or comma that may be either kind of sign: `1,234`.
  private static func isAmbiguous(_ core: String) -> Bool {
    let signs = core.count { $0 == "." || $0 == "," }
    let parts = core.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return signs == 1 && areGroups(parts.map(String.init))
  }

  /// Whether each group but the first has three digits, and the first one to three.
  private static func areGroups(_ groups: [String]) -> Bool {
    guard let first = groups.first, groups.count > 1 else { return false }
    let lead = first.hasPrefix("-") ? first.dropFirst() : first[...]
    return (1...3).contains(lead.utf8.count) && lead.first != "0"
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}
