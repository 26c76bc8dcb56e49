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

  /// A text, or texts by language, of at most `limit` characters each.
  mutating func localized(
    _ key: String, _ presence: Presence, limit: Int
  ) -> LocalizedText? {
    let text = localized(key, presence)
    for value in node(key)?.entries?.map(\.value) ?? [node(key)].compactMap(\.self) {
      guard let count = value.text?.unicodeScalars.count, count > limit else { continue }
      report("too-long", "'\(key)' has \(count) characters; at most \(limit) fit", at: value)
    }
    return text
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

  /// Dates that may lack their day or their month.
  mutating func partialDates(_ key: String) -> [PartialDate] {
    texts(key).compactMap { text, node in
      if let date = PartialDate(text) { return date }
      report(
        "wrong-value",
        "'\(key)' must be a date such as 2025-04-08, 2025-04 or 2025, not '\(text.shortened)'",
        at: node)
      return nil
    }
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

  /// The code of a language that may be none of the site's.
  mutating func languageTag(_ key: String, _ presence: Presence = .optional) -> String? {
    value(key, presence, expected: "a language's code such as en or zh-Hant") {
      $0.isLanguageTag ? $0 : nil
    }
  }

  /// The ids of other records.
  mutating func references(_ key: String, _ presence: Presence = .optional) -> [Reference] {
    var seen: Set<String> = []
    return texts(key, presence).compactMap { text, node in
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

extension String {
  /// A Boolean value indicating whether the string has the form of a language's code (BCP 47): two
  /// or three letters, and parts of two to eight letters and digits behind hyphens.
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy(letters.contains)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy {
          letters.contains($0 | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }
}
