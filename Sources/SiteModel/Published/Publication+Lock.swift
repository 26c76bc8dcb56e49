package import Diagnostics

// `published.lock`: a line a thing, its fields between tabs, the lines sorted, so that two branches
// merge line by line and a review reads what was published.
extension Publication {
  /// The name of the file, beside `Content/`.
  package static let lockName = "published.lock"

  /// The first line, and the last: between them the lines are sorted, so that neither moves.
  fileprivate static let (head, foot) = (
    "# What this site has published, as 'briefing record' wrote it; a build compares itself with it.",
    "# End of what is published"
  )

  /// The file's bytes.
  package var lock: [UInt8] {
    let lines = facts.map { fact in
      let item = fact.item
      let fields = [item.kind.rawValue] + item.keys + (fact.value.isEmpty ? [] : [fact.value])
      return Array(fields.joined(separator: "\t").utf8)
    }
    var bytes = Array("\(Publication.head)\n".utf8)
    for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes + Array("\(Publication.foot)\n".utf8)
  }

  /// Reads the file; what is wrong with a line is reported, and the line left out.
  package static func reading(
    lock source: SourceText
  ) -> (publication: Publication, diagnostics: [Diagnostic]) {
    var reader = LockReader(source)
    reader.read()
    return (Publication(reader.facts), reader.diagnostics)
  }
}

/// Reads the lines of a lock.
private struct LockReader {
  let source: SourceText
  var facts: [PublishedFact] = []
  var diagnostics: [Diagnostic] = []
  private var lines: [PublishedItem: (value: String, line: Int)] = [:]

  init(_ source: SourceText) { self.source = source }

  mutating func read() {
    checkEnds()
    var (start, number) = (0, 0)
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
      number += 1
      let line = source.bytes[start..<end]
      if !line.isEmpty, line.first != UInt8(ascii: "#") { read(line, number) }
      start = end + 1
    }
  }

  /// A lock that is empty or cut short would hold less, and say nothing of it.
  private mutating func checkEnds() {
    let lines = source.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let ends = [lines.first, lines.last].map { $0.map { String(decoding: $0, as: UTF8.self) } }
    if ends == [Publication.head, Publication.foot] { return }
    diagnostics.append(
      Diagnostic(
        .error, id: "lock-ends",
        "the file is not whole: its first line says what it is, and its last is "
          + "'\(Publication.foot)'; take it as it was committed last",
        at: SourceLocation(path: source.path, line: 1, column: 1)))
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let kind = kind(fields, line) else { return }
    let keys = kind.keys
    let values = fields.dropFirst(1 + keys.count)
    guard fields.count > keys.count, values.count < 2,
      let item = PublishedItem(kind, keys: Array(fields[1...keys.count]))
    else {
      return report(
        "lock-line",
        "a line '\(kind.rawValue)' has, between tabs, \((keys + ["value"]).joined(separator: ", "))",
        line)
    }
    add(PublishedFact(item, values.first ?? "", at: place(number)), line)
  }

  private mutating func kind(
    _ fields: [String], _ line: ArraySlice<UInt8>
  ) -> PublishedItem.Kind? {
    let word = fields.first ?? ""
    if let kind = PublishedItem.Kind(rawValue: word) { return kind }
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: word.hasPrefix) {
      report(
        "lock-conflict", "a merge was left unfinished here; keep the lines of both sides", line)
      return nil
    }
    let kinds = PublishedItem.Kind.allCases.map(\.rawValue)
    report(
      "lock-line",
      "'\(word.prefix(40))' is nothing that is published; expected one of "
        + kinds.joined(separator: ", "), line, suggestion: kinds.nearest(to: word))
    return nil
  }

  private mutating func add(_ fact: PublishedFact, _ line: ArraySlice<UInt8>) {
    let known = lines.updateValue((fact.value, fact.location.line), forKey: fact.item)
    guard let known else { return facts.append(fact) }
    if known.value == fact.value { return }
    report(
      "lock-line",
      "line \(known.line) says '\(known.value)' of the same thing; keep one of the two",
      line)
  }

  private func place(_ number: Int) -> SourceLocation {
    SourceLocation(path: source.path, line: number, column: 1)
  }

  private mutating func report(
    _ id: String, _ message: String, _ line: ArraySlice<UInt8>, suggestion: String? = nil
  ) {
    let end = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.endIndex
    diagnostics.append(
      source.diagnostic(
        .error, id: id, message, at: line.startIndex..<end, suggestion: suggestion))
  }
}
