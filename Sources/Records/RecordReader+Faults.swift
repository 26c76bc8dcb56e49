internal import Diagnostics
internal import Yams

extension RecordReader {
  /// What must be refused before Yams sees the text: it would compare aliased keys, which an
  /// author can make exponentially large, and recur into brackets as deep as they nest.
  var lexicalFault: Diagnostic? {
    var names: [UInt8: Set<[UInt8]>] = [:]
    var depth = 0
    var isTokenStart = true
    var index = 0
    let bytes = Array(text.utf8)
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&") where isTokenStart, UInt8(ascii: "*") where isTokenStart:
        // Names hold no '&' and no '*', so no byte is looked at in two of them.
        let name = Array(bytes[(index + 1)...].prefix(while: isNamePart))
        if !name.isEmpty {
          names[byte, default: []].insert(name)
          if names[UInt8(ascii: "&")]?.contains(name) == true,
            names[UInt8(ascii: "*")]?.contains(name) == true
          {
            return lexical(
              "yaml-anchor", "anchors and aliases are not allowed; write the value out", index)
          }
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > 256 {
          return lexical(
            "nesting", "maps and lists nest more than \(Self.maximumDepth) deep", index)
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      isTokenStart = startsToken(after: byte, wasStart: isTokenStart)
      index += 1
    }
    return nil
  }

  private func startsToken(after byte: UInt8, wasStart: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      true
    case UInt8(ascii: " "), UInt8(ascii: "\t"): wasStart
    default: false
    }
  }

  /// A Boolean value indicating whether Yams takes the byte for a part of an anchor's name.
  private func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func lexical(_ id: String, _ message: String, _ offset: Int) -> Diagnostic {
    let before = text.utf8.prefix(offset)
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) }
    let column = String(before[(lineStart ?? before.startIndex)...])?.unicodeScalars.count ?? 0
    return fault(id, message, at: Place(line: line, column: column + 1))
  }

  /// Yams' error as an author's: what is wrong in the words of someone who does not know YAML.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context?, _, _, _) where isUnclosedQuote(error):
      return fault("yaml-quote", "the quote is never closed", at: Place(context.mark))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return explain(problem, at: Place(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicate(duplicates.first ?? "", first: Place(context.mark))
    case .reader(let problem, _, _, _):
      return Diagnostic(
        .error, id: "yaml", "not readable as YAML: \(problem)",
        at: .init(path: source.path, line: firstLine, column: 1))
    default:
      return Diagnostic(
        .error, id: "yaml", "not readable as YAML",
        at: .init(path: source.path, line: firstLine, column: 1))
    }
  }

  /// Whether the text or a document ends within quotes.
  private func isUnclosedQuote(_ error: YamlError) -> Bool {
    guard case .scanner(let context?, let problem, _, _) = error else { return false }
    return context.text.contains("quoted scalar") && problem.contains("found unexpected")
  }

  private func explain(_ problem: String, at mark: Place) -> Diagnostic {
    let line = lineText(mark.line)
    if problem.contains("mapping values are not allowed"), let (key, value) = keyAndValue(line) {
      return fault(
        "yaml-colon",
        "the value of '\(key)' holds ': '; put it in quotes: \(key): \"\(value.shortened)\"",
        at: mark)
    }
    if line.prefix(mark.column).contains("\t")
      || problem.contains("cannot start any token") && line.contains("\t")
    {
      return fault("yaml-tab", "a tab stands where spaces are expected", at: mark)
    }
    let isSigil = problem.contains("expected alphabetic or numeric character")
    if problem.contains("undefined alias") || isSigil,
      let column = Array(line.unicodeScalars.prefix(mark.column)).enumerated()
        .last(where: { $0.element == "*" || $0.element == "&" })?.offset
    {
      let sigil = Array(line.unicodeScalars)[valueStart(line) ?? column]
      return fault(
        "yaml-anchor", "a value that starts with '\(sigil)' must be put in quotes",
        at: Place(line: mark.line, column: (valueStart(line) ?? column) + 1))
    }
    if problem.contains("but found another document") {
      return fault("yaml-documents", "only one document is allowed; remove the '---'", at: mark)
    }
    return fault("yaml", "not readable as YAML: \(problem)", at: mark)
  }

  /// A key that a map has twice, first at `first`.
  private func duplicate(_ key: String, first: Place) -> Diagnostic {
    let message = "the key '\(key.shortened)' is given twice"
    // In a map that is written in braces, the second may stand anywhere.
    guard let second = line(ofKey: key, below: first) else {
      return fault("duplicate-key", message, at: first)
    }
    let start = source.offset(line: second + firstLine - 1, column: first.column + indentation)
    let note = Diagnostic.Note(
      "first here",
      at: .init(
        path: source.path, line: first.line + firstLine - 1, column: first.column + indentation))
    return source.diagnostic(
      .error, id: "duplicate-key", message, at: start..<start + key.utf8.count, notes: [note])
  }

  /// The line below `first` where the same map has `key` again: its lines start in one column.
  private func line(ofKey key: String, below first: Place) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      if rest.isEmpty || rest.hasPrefix("#") || indent >= first.column { continue }
      if indent < first.column - 1 { return nil }
      for quote in ["", "\"", "'"] where rest.hasPrefix(quote + key + quote) {
        let tail = rest.dropFirst(key.count + 2 * quote.count).drop { $0 == " " }
        if tail.hasPrefix(":") { return index + 1 }
      }
    }
    return nil
  }

  private func lineText(_ line: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
  }

  /// The offset in scalars of a line's value that starts with `*` or `&`.
  private func valueStart(_ line: String) -> Int? {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.first { index in
      (scalars[index] == "*" || scalars[index] == "&")
        && scalars[..<index].last(where: { $0 != " " }).map { ":-[{,".unicodeScalars.contains($0) }
          ?? true
    }
  }

  /// The parts of a line `key: value`.
  private func keyAndValue(_ line: String) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = Substring(line[..<colon]).trimmingSpaces
    let value = line[line.index(after: colon)...].trimmingSpaces
    guard !key.isEmpty, value.contains(": ") || value.hasSuffix(":") else { return nil }
    return (String(key), value.split(separator: "\"").joined(separator: "\\\""))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}
