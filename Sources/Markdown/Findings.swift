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

  private(set) var all: [Finding] = []

  mutating func error(
    _ id: String, _ message: String, at range: Range<Int>, suggestion: String? = nil
  ) {
    all.append(
      Finding(severity: .error, id: id, message: message, range: range, suggestion: suggestion))
  }

  mutating func warning(_ id: String, _ message: String, at range: Range<Int>) {
    all.append(Finding(severity: .warning, id: id, message: message, range: range))
  }
}

/// The text of `bytes` for a message: at most 40 characters.
func excerpt(_ bytes: some Collection<UInt8>) -> String {
  let text = String(decoding: bytes.prefix(160), as: UTF8.self)
  return text.count > 40 ? String(text.prefix(39)) + "…" : text
}
