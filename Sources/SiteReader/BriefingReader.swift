internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// What one file of a briefing says: its words, and its facts when it is the original.
///
/// A class, for thousands of them are sorted and handed on.
final class BriefingFile: Sendable {
  let id: String
  let edition: Edition
  /// The facts; `nil` in a translation.
  let facts: Facts?
  /// Whether it has `as_of`, right or wrong.
  let isOriginal: Bool
  /// Where the front matter starts, for faults of the briefing as a whole.
  let place: SourceLocation

  /// Reads the front matter of a briefing's file; with `as_of` it is the original.
  init?(_ record: inout RecordDecoder, id: String, language: String, bodyOffset: Int) {
    let title = record.limitedText("title", limit: 90)
    let summary = record.limitedText("summary", limit: 160)
    let keyPoints = record.lines("key_points")
    let whyItMatters = record.line("why_it_matters")
    let isOriginal = record.has("as_of")
    let whatNext = record.list("what_next").compactMap { node in
      // A translation needs no days, so that its steps may be plain texts.
      if !isOriginal, let text = node.text {
        return Edition.Upcoming(on: nil, text: .init(text, line: node.line, column: node.column))
      }
      return record.nested(node, of: "next step") { $0.upcoming(isOriginal: isOriginal) } ?? nil
    }
    facts = isOriginal ? Facts(&record) : nil
    self.isOriginal = isOriginal
    place = SourceLocation(
      path: record.source.path, line: record.node.line, column: record.node.column)
    self.id = id
    let titleNode = record.node("title") ?? record.node
    edition = Edition(
      language: language, title: title ?? "", summary: summary ?? "", keyPoints: keyPoints,
      whyItMatters: whyItMatters, whatNext: whatNext, path: record.source.path,
      bodyOffset: bodyOffset, titleLine: titleNode.line, titleColumn: titleNode.column)
  }

  /// What the original alone says.
  struct Facts: Sendable {
    let asOf: CivilDate
    let published: Instant?
    let writtenStatus: Briefing.WrittenStatus?
    let authors: [Reference]
    let companies: [Reference]
    let people: [Reference]
    let topics: [Reference]
    let form: Briefing.Form
    let nextUpdate: CivilDate?
    let aliases: [String]
  }
}

extension BriefingFile {
  /// The keys that an original has and a translation does not.
  static let factKeys = [
    "as_of", "published", "status", "authors", "companies", "people", "topics", "form",
    "next_update", "aliases",
  ]
}

extension BriefingFile.Facts {
  init?(_ record: inout RecordDecoder) {
    let asOf = record.date("as_of", .required)
    let published = record.instant("published")
    let nextUpdate = record.date("next_update")
    writtenStatus = record.choice("status")
    authors = record.references("authors")
    companies = record.references("companies")
    people = record.references("people")
    topics = record.references("topics")
    form = record.choice("form") ?? .full
    aliases = record.aliases()
    self.published = published
    self.nextUpdate = nextUpdate
    guard let asOf else { return nil }
    self.asOf = asOf
    record.check(asOf: asOf, published: published, nextUpdate: nextUpdate)
  }
}

extension RecordDecoder {
  /// A required text of at most `limit` characters.
  mutating func limitedText(_ key: String, limit: Int) -> String? {
    guard let value = node(key, .required), let text = text(of: value, key) else { return nil }
    if text.unicodeScalars.count > limit {
      report(
        "too-long", "'\(key)' has \(text.unicodeScalars.count) characters; at most \(limit) fit",
        at: value)
    }
    if text.unicodeScalars.contains("\n") {
      report("wrong-value", "'\(key)' must be a single line", at: value)
    }
    return text
  }

  mutating func lines(_ key: String) -> [Edition.Line] {
    texts(key).map { Edition.Line($0.text, line: $0.node.line, column: $0.node.column) }
  }

  mutating func line(_ key: String) -> Edition.Line? {
    guard let value = node(key), let text = text(of: value, key) else { return nil }
    return Edition.Line(text, line: value.line, column: value.column)
  }

  mutating func upcoming(isOriginal: Bool) -> Edition.Upcoming? {
    let day = isOriginal ? date("on", .required) : nil
    let text = node("text", .required).flatMap { node in
      self.text(of: node, "text").map { Edition.Line($0, line: node.line, column: node.column) }
    }
    return text.map { Edition.Upcoming(on: day, text: $0) }
  }

  /// Former addresses: relative paths of plain characters that end in a slash.
  mutating func aliases() -> [String] {
    texts("aliases").compactMap { text, node in
      let path = text.hasPrefix("/") ? String(text.dropFirst()) : text
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let isPlain = parts.dropLast().allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
          && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\%?#:*|".utf8.contains($0) }
      }
      if parts.count > 1, parts.last == "", isPlain { return path }
      report(
        "wrong-value", "an alias is a path such as '/old/name/', not '\(text.shortened)'", at: node)
      return nil
    }
  }

  mutating func check(asOf: CivilDate, published: Instant?, nextUpdate: CivilDate?) {
    if let published, published.date < asOf, let node = node("published") {
      report("date-order", "'published' (\(published.date)) is before 'as_of' (\(asOf))", at: node)
    }
    if let nextUpdate, nextUpdate <= asOf, let node = node("next_update") {
      report("date-order", "'next_update' (\(nextUpdate)) is not after 'as_of' (\(asOf))", at: node)
    }
  }
}
