import Diagnostics

/// What is wrong with a text, found while it is read.
struct Findings {
  /// A fault before its line is known: finding lines costs, and most texts have no faults.
  struct Finding {
    var severity: Diagnostic.Severity
    var id: String
    var message: String
    var range: Range<Int>
    var suggestion: String?
  }

  /// How many errors and how many warnings are kept: nobody reads more, and each costs a search
  /// for its line.
  private static let limit = 200

  private(set) var all: [Finding] = []
  private var errors = 0
  private var warnings = 0

  mutating func error(
    _ id: String, _ message: String, at range: Range<Int>, suggestion: String? = nil
  ) {
    errors += 1
    guard errors <= Self.limit else { return }
    all.append(
      Finding(severity: .error, id: id, message: message, range: range, suggestion: suggestion))
  }

  mutating func warning(_ id: String, _ message: String, at range: Range<Int>) {
    warnings += 1
    guard warnings <= Self.limit else { return }
    all.append(Finding(severity: .warning, id: id, message: message, range: range))
  }
}

/// The text of `bytes` for a message: at most 40 characters.
func excerpt(_ bytes: some Collection<UInt8>) -> String {
  let text = String(decoding: bytes.prefix(160), as: UTF8.self)
  return text.count > 40 ? String(text.prefix(39)) + "…" : text
}
