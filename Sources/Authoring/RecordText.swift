/// The text of a record as it is written into `Content/`, key by key.
package struct RecordText: Sendable {
  /// What was written so far.
  package private(set) var text = ""

  /// Starts an empty record.
  package init() {}

  /// Adds a key with one of our own words, an id or a date, which need no quotes.
  package mutating func add(_ key: String, word: String) { text += "\(key): \(word)\n" }

  /// Adds a key with any text, quoted so that it is read as nothing but that text.
  package mutating func add(_ key: String, text value: String) {
    text += "\(key): \(RecordText.quoted(value))\n"
  }

  /// `text` in double quotes (YAML 1.2, §7.3.1), on one line.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      // A byte order mark that was copied along, which libyaml would swallow at the start.
      case "\u{FEFF}": continue
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
