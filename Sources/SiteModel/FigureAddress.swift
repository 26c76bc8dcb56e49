package import Quantities

/// The address of a figure in a link: of one value, or of what is computed from several.
///
/// - `msft-capex@FY2025` is a value, with `~first`, `~latest` or `~DATE` for another state of
///   knowledge than the page's own;
/// - `a@FY2025+b@FY2025` is a sum, `a@FY2025--FY2024` a difference, `a@FY2025/FY2024` a ratio;
/// - behind a sign, a period alone is of the series before it;
/// - a stroke divides all that stands before it by all that stands behind it, and there is one at
///   most.
///
/// No figure is newer than its page's `as_of`, but for `~latest`, by which an author says that what
/// is known now is meant; the source and its date, which every figure shows, tell a reader so.
package struct FigureAddress: Hashable, Sendable {
  /// One value of a series.
  package struct Operand: Hashable, Sendable {
    /// The id of the series.
    package let series: String
    /// The period that the value is about.
    package let period: Period
    /// `nil` for the page's own state of knowledge.
    package let vintage: Vintage?
  }

  /// A value that is added or taken away.
  package struct Term: Hashable, Sendable {
    /// The value.
    package let operand: Operand
    /// Whether it is taken away.
    package let isSubtracted: Bool
  }

  /// Why a text is not an address.
  package struct Fault: Error {
    /// What is wrong, worded as a diagnostic's message is.
    package let message: String
  }

  /// What stands before the stroke, or all of it; never empty.
  package let terms: [Term]
  /// What stands behind the stroke; empty when there is none.
  package let divisor: [Term]

  /// Every value that it is made of, in order.
  package var operands: [Operand] { (terms + divisor).map(\.operand) }
  /// Whether it is computed from several values.
  package var isComputed: Bool { terms.count + divisor.count > 1 }
  /// Whether it is a ratio.
  package var isRatio: Bool { !divisor.isEmpty }

  /// Reads what follows `fig:`.
  package init(parsing text: some StringProtocol) throws(Fault) {
    var terms: [Term] = []
    var divisor: [Term] = []
    var isBehindStroke = false
    var series: String?
    for part in FigureAddress.parts(of: text.utf8) {
      if part.sign == .ratio {
        guard !isBehindStroke else { throw Fault(message: "a figure has one '/' at most") }
        isBehindStroke = true
      }
      let operand = try Operand(part.text, after: series)
      series = operand.series
      let term = Term(operand: operand, isSubtracted: part.sign == .difference)
      if isBehindStroke { divisor.append(term) } else { terms.append(term) }
    }
    (self.terms, self.divisor) = (terms, divisor)
  }

  /// What stands before a value.
  private enum Sign { case sum, difference, ratio }

  /// The values with the signs before them; a series' id may hold two hyphens, so that they are a
  /// sign only behind a period.
  private static func parts(of text: some Collection<UInt8>) -> [(sign: Sign, text: String)] {
    var parts: [(sign: Sign, text: String)] = []
    var sign = Sign.sum
    var part: [UInt8] = []
    var last: UInt8 = 0
    for byte in text {
      let next: Sign? =
        switch byte {
        case UInt8(ascii: "+"): .sum
        case UInt8(ascii: "/"): .ratio
        case UInt8(ascii: "-") where last == byte && isPeriod(part.dropLast()): .difference
        default: nil
        }
      if let next {
        if next == .difference { part.removeLast() }
        parts.append((sign, String(decoding: part, as: UTF8.self)))
        (sign, part, last) = (next, [], 0)
        continue
      }
      part.append(byte)
      last = byte
    }
    return parts + [(sign, String(decoding: part, as: UTF8.self))]
  }

  /// Whether a value ends here: behind its '@', or when it is a period alone.
  private static func isPeriod(_ part: ArraySlice<UInt8>) -> Bool {
    part.contains(UInt8(ascii: "@")) || part.contains(UInt8(ascii: "~"))
      || Period(parsing: String(decoding: part, as: UTF8.self)) != nil
  }
}

extension FigureAddress.Operand {
  /// Reads `series@period~vintage`; without a series it is of the one before.
  fileprivate init(_ text: String, after series: String?) throws(FigureAddress.Fault) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let id = halves.count == 2 ? String(halves[0]) : series
    guard let id, !id.isEmpty, let rest = halves.last else {
      throw .init(message: "a figure is 'fig:<series>@<period>', such as 'fig:msft-capex@FY2025'")
    }
    let parts = rest.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let period = Period(parsing: first) else {
      throw .init(message: FigureAddress.Operand.fault(of: parts.first ?? ""))
    }
    self.series = id
    self.period = period
    vintage = parts.count > 1 ? try FigureAddress.Operand.vintage(parts[1]) : nil
  }

  private static func fault(of text: Substring) -> String {
    if text.contains("@") {
      return "'\(text)' is not a period; between figures stands '+', '--' or '/'"
    }
    return "'\(text)' is not a period; write 2025, 2025-Q1, 2025-04, FY2025 or FY2025-Q1"
  }

  private static func vintage(_ text: Substring) throws(FigureAddress.Fault) -> Vintage {
    if text == "first" { return .first }
    if text == "latest" { return .latest }
    if let day = CivilDate(text) { return .known(on: day) }
    throw .init(
      message: "'~\(text)' is not a vintage; write ~first, ~latest or a date such as ~2025-04-08")
  }
}

extension FigureAddress.Operand: CustomStringConvertible {
  /// The value as an address of its own.
  package var description: String {
    let state =
      switch vintage {
      case nil: ""
      case .first: "~first"
      case .latest: "~latest"
      case .known(let day): "~\(day)"
      }
    return "\(series)@\(period)\(state)"
  }
}

extension FigureAddress: CustomStringConvertible {
  /// The address in full, every value with its series: the same for every way to write it.
  package var description: String {
    let sums = [terms, divisor].filter { !$0.isEmpty }.map { sum in
      sum.enumerated().map { index, term in
        (term.isSubtracted ? "--" : index > 0 ? "+" : "") + term.operand.description
      }.joined()
    }
    return sums.joined(separator: "/")
  }
}
