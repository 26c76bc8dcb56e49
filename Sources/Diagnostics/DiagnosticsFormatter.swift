/// Turns diagnostics into a report, for people or for programs.
public enum DiagnosticsFormatter: Sendable {
  /// One diagnostic after another, with the source line and a caret under the place.
  case text
  /// One JSON array; each element has `severity`, `id`, `message`, and where known `path`,
  /// `line`, `column`, `suggestion`, `source` and `notes`.
  case json

  /// The report on `diagnostics`, sorted by place.
  ///
  /// As text, at most `limit` of one kind are spelt out; the rest are counted.
  public func report(_ diagnostics: [Diagnostic], limit: Int = 20) -> String {
    let sorted = diagnostics.sorted()
    return switch self {
    case .text: TextReport(limit: limit).report(sorted)
    case .json: JSONReport().report(sorted)
    }
  }
}

/// The compiler-like form: `path:3:1: error: message`, the source line, a caret.
private struct TextReport {
  let limit: Int

  func report(_ diagnostics: [Diagnostic]) -> String {
    var seen: [String: Int] = [:]
    var text = ""
    for diagnostic in diagnostics {
      seen[diagnostic.id, default: 0] += 1
      if seen[diagnostic.id, default: 0] <= limit { text += describe(diagnostic) }
    }
    for (id, count) in seen.sorted(by: { $0.key < $1.key }) where count > limit {
      text += "… and \(count - limit) more of the kind '\(id)'\n"
    }
    return text
  }

  private func describe(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    let hint = hint(diagnostic).map { "; did you mean '\($0)'?" } ?? ""
    var text = "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message)\(hint)\n"
    if let excerpt = diagnostic.excerpt, let location = diagnostic.location {
      text += underline(excerpt, column: location.column)
    }
    for note in diagnostic.notes {
      text += "\(note.location.map { "\($0): " } ?? "  ")note: \(note.message)\n"
    }
    return text.printable
  }

  /// The suggestion, unless the message itself says what to write.
  private func hint(_ diagnostic: Diagnostic) -> String? {
    guard let suggestion = diagnostic.suggestion else { return nil }
    let said = ["write \(suggestion)", "write '\(suggestion)'", "data says '\(suggestion)'"]
    return said.contains { diagnostic.message.contains($0) } ? nil : suggestion
  }

  /// The line and its caret; a very long line is cut to the part around the place.
  private func underline(_ excerpt: Diagnostic.Excerpt, column: Int) -> String {
    let scalars = Array(excerpt.line.unicodeScalars)
    let start = max(0, column - 60)
    let shown = scalars[min(start, scalars.count)..<min(scalars.count, start + 100)]
    let padding = scalars[min(start, scalars.count)..<min(scalars.count, column - 1)]
      .map { $0 == "\t" ? "\t" : " " }.joined()
    let length = min(excerpt.length, max(1, start + 100 - column + 1))
    var line = String.UnicodeScalarView()
    line.append(contentsOf: shown)
    return "  \(String(line))\n  \(padding)^\(String(repeating: "~", count: length - 1))\n"
  }
}

extension String {
  /// The string with control characters shown as U+FFFD, so that a terminal obeys none of them.
  package var printable: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      let isBidi =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      view.append((isControl && scalar != "\n" && scalar != "\t") || isBidi ? "\u{FFFD}" : scalar)
    }
    return String(view)
  }
}
