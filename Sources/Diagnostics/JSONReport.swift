/// The report for programs: an array of objects, one a line.
struct JSONReport {
  func report(_ diagnostics: [Diagnostic]) -> String {
    let objects = diagnostics.map { "  {\(members(of: $0).joined(separator: ", "))}" }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  private func members(of diagnostic: Diagnostic) -> [String] {
    var members = [
      "\"severity\": \(diagnostic.severity.rawValue.quotedAsJSON)",
      "\"id\": \(diagnostic.id.quotedAsJSON)",
      "\"message\": \(diagnostic.message.quotedAsJSON)",
    ]
    members += place(diagnostic.location)
    if let suggestion = diagnostic.suggestion {
      members.append("\"suggestion\": \(suggestion.quotedAsJSON)")
    }
    if let excerpt = diagnostic.excerpt {
      members.append("\"source\": \(excerpt.line.quotedAsJSON), \"length\": \(excerpt.length)")
    }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map { note in
        (["\"message\": \(note.message.quotedAsJSON)"] + place(note.location)).joined(
          separator: ", ")
      }
      members.append("\"notes\": [\(notes.map { "{\($0)}" }.joined(separator: ", "))]")
    }
    return members
  }

  private func place(_ location: SourceLocation?) -> [String] {
    guard let location else { return [] }
    return [
      "\"path\": \(location.path.quotedAsJSON)", "\"line\": \(location.line)",
      "\"column\": \(location.column)",
    ]
  }
}

extension String {
  /// The text as a JSON string, with its quotes (RFC 8259 §7).
  package var quotedAsJSON: String {
    var result = "\""
    for scalar in unicodeScalars {
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
