public import Diagnostics

/// Reads the keys of one map by a schema, and remembers which keys the schema knows.
///
/// Each typed read notes its key; `finish()` then reports the keys that nothing asked for. So the
/// code that reads a record is its schema, and there is no second list to keep in step.
///
///     var record = RecordDecoder(node, in: source, of: "company")
///     let name = record.text("name", .required)
///     let ticker = record.text("ticker")
///     record.finish()                      // errors are in record.diagnostics
public struct RecordDecoder {
  /// Whether a key must be there.
  public enum Presence: Sendable {
    case required
    case optional
  }

  /// The file that the record stands in.
  public let source: SourceText
  /// What the record describes, for messages: `briefing`, `company`.
  public let kind: String
  /// What was wrong so far.
  public var diagnostics: [Diagnostic] = []
  /// The map itself.
  public let node: RecordNode

  private var knownKeys: [String] = []
  private let hints: [String: String]

  /// Makes a decoder of a map; `hints` explain keys that are known elsewhere but wrong here.
  public init(
    _ node: RecordNode, in source: SourceText, of kind: String, hints: [String: String] = [:]
  ) {
    self.node = node
    self.source = source
    self.kind = kind
    self.hints = hints
    if node.entries == nil, !node.isEmpty {
      report(
        "wrong-type", "\(aKind) is a map of keys and values, not \(node.kindDescription)", at: node
      )
    }
  }

  /// The kind with its article.
  private var aKind: String { ("aeiou".contains(kind.prefix(1)) ? "an " : "a ") + kind }

  /// The value of `key`, or `nil`; a missing required one is an error, an empty one is missing.
  public mutating func node(_ key: String, _ presence: Presence = .optional) -> RecordNode? {
    knownKeys.append(key)
    let entry = node.entries?.first { $0.key.text == key }
    if let value = entry?.value, !value.isEmpty { return value }
    if presence == .required, node.entries != nil || node.isEmpty {
      let place = entry?.key ?? node
      report(
        "missing-key", "\(aKind) needs '\(key)'\(entry == nil ? "" : ", which is empty")",
        at: place)
    }
    return nil
  }

  /// A Boolean value indicating whether `key` is given and not empty, without noting it as known.
  public func has(_ key: String) -> Bool {
    node.entries?.contains { $0.key.text == key && !$0.value.isEmpty } ?? false
  }

  /// The text of `key`.
  public mutating func text(_ key: String, _ presence: Presence = .optional) -> String? {
    guard let value = node(key, presence) else { return nil }
    return text(of: value, key)
  }

  /// A value's text; anything else is an error.
  public mutating func text(of value: RecordNode, _ key: String) -> String? {
    guard let text = value.text else {
      report("wrong-type", "'\(key)' must be text, not \(value.kindDescription)", at: value)
      return nil
    }
    return text
  }

  /// The value of `key` as `parse` understands its text; `expected` says what it should be.
  public mutating func value<Value>(
    _ key: String, _ presence: Presence = .optional, expected: String,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let value = node(key, presence), let text = text(of: value, key) else { return nil }
    if let parsed = parse(text) { return parsed }
    report("wrong-value", "'\(key)' must be \(expected), not '\(text.shortened)'", at: value)
    return nil
  }

  /// The value of `key` as one of a closed list of words, with the nearest one suggested.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ presence: Presence = .optional, of type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let value = node(key, presence), let text = text(of: value, key) else { return nil }
    return choice(text, for: key, at: value)
  }

  /// The word `text` as one of a closed list, with an error at `value` when it is none of them.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, for key: String, at value: RecordNode
  ) -> Choice? {
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    report(
      "wrong-value",
      "'\(key)' cannot be '\(text.shortened)'; it is one of \(words.joined(separator: ", "))",
      at: value, suggestion: words.nearest(to: text))
    return nil
  }

  /// The elements of the list at `key`; a single text stands for a list of one.
  public mutating func list(_ key: String, _ presence: Presence = .optional) -> [RecordNode] {
    guard let value = node(key, presence) else { return [] }
    if let elements = value.elements { return elements }
    if value.text != nil { return [value] }
    report("wrong-type", "'\(key)' must be a list, not \(value.kindDescription)", at: value)
    return []
  }

  /// The texts of the list at `key`, each with its node.
  public mutating func texts(
    _ key: String, _ presence: Presence = .optional
  ) -> [(text: String, node: RecordNode)] {
    list(key, presence).compactMap { element in
      text(of: element, key).map { ($0, element) }
    }
  }

  /// `true` or `false` at `key`.
  public mutating func boolean(_ key: String) -> Bool? {
    value(key, expected: "true or false") { ["true": true, "false": false][$0] }
  }

  /// A nested map, read by a decoder of its own; what that reports is taken over.
  public mutating func nested<Value>(
    _ value: RecordNode, of kind: String, _ read: (inout RecordDecoder) -> Value?
  ) -> Value? {
    var decoder = RecordDecoder(value, in: source, of: kind)
    let result = read(&decoder)
    decoder.finish()
    diagnostics += decoder.diagnostics
    return value.entries == nil ? nil : result
  }

  /// Reports every key that no read has asked for.
  public mutating func finish() {
    for entry in node.entries ?? [] {
      guard let key = entry.key.text, !knownKeys.contains(key) else { continue }
      if let hint = hints[key] {
        report("unknown-key", "unknown key '\(key.shortened)'; \(hint)", at: entry.key)
      } else {
        report(
          "unknown-key", "unknown key '\(key.shortened)'", at: entry.key,
          suggestion: knownKeys.nearest(to: key))
      }
    }
  }

  /// Reports a fault at a node.
  public mutating func report(
    _ id: String, _ message: String, at node: RecordNode,
    severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = [],
    suggestion: String? = nil
  ) {
    diagnostics.append(
      source.diagnostic(
        severity, id: id, message, at: node.range(in: source), notes: notes, suggestion: suggestion)
    )
  }
}
