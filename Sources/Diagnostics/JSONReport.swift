/// The report for programs: an array of objects, one a line.
struct JSONReport {
  func report(_ diagnostics: [Diagnostic]) -> String {
    let objects = diagnostics.map { "  {\(members(of: $0).joined(separator: ", "))}" }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  private func members(of diagnostic: Diagnostic) -> [String] {
    var members = [
      "\"severity\": \(quoted(diagnostic.severity.rawValue))",
      "\"id\": \(quoted(diagnostic.id))",
      "\"message\": \(quoted(diagnostic.message))",
    ]
    members += place(diagnostic.location)
    if let suggestion = diagnostic.suggestion {
      members.append("\"suggestion\": \(quoted(suggestion))")
    }
    if let excerpt = diagnostic.excerpt {
      members.append("\"source\": \(quoted(excerpt.line)), \"length\": \(excerpt.length)")
    }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map { note in
        (["\"message\": \(quoted(note.message))"] + place(note.location)).joined(separator: ", ")
      }
      members.append("\"notes\": [\(notes.map { "{\($0)}" }.joined(separator: ", "))]")
    }
    return members
  }

  private func place(_ location: SourceLocation?) -> [String] {
    guard let location else { return [] }
    return [
      "\"path\": \(quoted(location.path))", "\"line\": \(location.line)",
      "\"column\": \(location.column)",
    ]
  }

  /// `text` as a JSON string (RFC 8259 §7).
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..<" ":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
