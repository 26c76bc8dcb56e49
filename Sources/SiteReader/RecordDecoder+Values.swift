internal import Diagnostics
internal import Languages
internal import Quantities
internal import Records
internal import SiteModel

// The kinds of values that records of a site hold, on top of text, lists and choices.
extension RecordDecoder {
  /// A text, or texts by language.
  mutating func localized(_ key: String, _ presence: Presence = .optional) -> LocalizedText? {
    guard let value = node(key, presence) else { return nil }
    return localized(value, key)
  }

  /// A value as a text, or as texts by language.
  mutating func localized(_ value: RecordNode, _ key: String) -> LocalizedText? {
    if let text = value.text { return LocalizedText(text) }
    guard let entries = value.entries, !entries.isEmpty else {
      report(
        "wrong-type",
        "'\(key)' must be text, or texts by language, not \(value.kindDescription)", at: value)
      return nil
    }
    var texts: [(language: String, text: String)] = []
    for entry in entries {
      guard let text = text(of: entry.value, key), let code = entry.key.text else { continue }
      if Language.named(code) != nil {
        texts.append((code, text))
      } else {
        report(
          "unknown-language", "'\(code)' is not a language that there is", at: entry.key,
          suggestion: Language.all.map(\.code).nearest(to: code))
      }
    }
    return LocalizedText(texts)
  }

  /// A civil date.
  mutating func date(_ key: String, _ presence: Presence = .optional) -> CivilDate? {
    value(key, presence, expected: "a date such as 2025-04-08") { CivilDate($0) }
  }

  /// A date that may lack its day or its month.
  mutating func partialDate(_ key: String, _ presence: Presence = .optional) -> PartialDate? {
    value(key, presence, expected: "a date such as 2025-04-08, 2025-04 or 2025") { PartialDate($0) }
  }

  /// An instant with its offset from UTC.
  mutating func instant(_ key: String) -> Instant? {
    value(key, expected: "an instant with its offset, such as 2025-04-09T06:00+07:00") {
      Instant($0)
    }
  }

  /// A whole number in a range.
  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// The id of another record.
  mutating func reference(_ key: String, _ presence: Presence = .optional) -> Reference? {
    guard let value = node(key, presence), let text = text(of: value, key) else { return nil }
    return Reference(text, line: value.line, column: value.column)
  }

  /// The ids of other records.
  mutating func references(_ key: String) -> [Reference] {
    var seen: Set<String> = []
    return texts(key).compactMap { text, node in
      if !seen.insert(text).inserted {
        report("duplicate-reference", "'\(text.shortened)' is listed twice", at: node)
        return nil
      }
      return Reference(text, line: node.line, column: node.column)
    }
  }

  /// An `http` or `https` URL, without spaces or control characters.
  mutating func url(_ key: String, _ presence: Presence = .optional) -> String? {
    value(key, presence, expected: "a URL that starts with https:// or http://") { text in
      let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
      let isPlain = text.utf8.allSatisfy {
        $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      return isWeb && isPlain && text.utf8.count > 8 ? text : nil
    }
  }
}
