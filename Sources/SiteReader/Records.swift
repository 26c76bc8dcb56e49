internal import Diagnostics
internal import Languages
internal import Quantities
internal import Records
internal import SiteModel

// The schema of each small record: the keys that are asked for are the keys there are.

extension SiteSettings {
  init?(_ record: inout RecordDecoder) {
    let languages = record.texts("languages", .required).compactMap { code, node -> Language? in
      if let language = Language.named(code) { return language }
      record.report(
        "unknown-language", "there is no language '\(code.shortened)' in this version",
        at: node, suggestion: Language.all.map(\.code).nearest(to: code))
      return nil
    }
    let title = record.localized("title", .required)
    let description = record.localized("description", .required)
    let baseURL = record.url("base_url", .required)
    let publisher = record.node("publisher").flatMap { node in
      record.nested(node, of: "publisher") { $0.text("name", .required) }
    }
    self.init(
      title: title ?? LocalizedText(""), description: description ?? LocalizedText(""),
      baseURL: (baseURL ?? "").withFinalSlash, languages: languages,
      licence: record.text("licence"), publisher: publisher,
      colours: SiteSettings.colours(&record),
      allowedHTML: record.texts("allow_html").map(\.text),
      headlines: record.references("headlines"),
      pageSize: record.integer("page_size", in: 5...500) ?? 20)
  }

  private static func colours(_ record: inout RecordDecoder) -> [String: Int] {
    var colours: [String: Int] = [:]
    for entry in record.node("colours")?.entries ?? [] {
      guard let id = entry.key.text else { continue }
      if let slot = entry.value.text.flatMap({ Int($0) }), (1...6).contains(slot) {
        colours[id] = slot
      } else {
        record.report("wrong-value", "a colour is a palette slot from 1 to 6", at: entry.value)
      }
    }
    return colours
  }
}

extension String {
  /// The string with a slash at its end.
  var withFinalSlash: String { hasSuffix("/") ? self : self + "/" }
}

extension Company {
  init?(_ record: inout RecordDecoder, id: String) {
    let name = record.text("name", .required)
    let roles = record.texts("roles").compactMap { text, node in
      record.choice(text, for: "roles", at: node) as Role?
    }
    self.init(
      id: id, name: name ?? id, aliases: record.texts("aliases").map(\.text), roles: roles,
      fiscalYearEnd: record.value(
        "fiscal_year_end", expected: "the last day of the fiscal year as MM-DD, such as 06-30"
      ) { MonthDay($0) },
      country: record.text("country"), ticker: record.text("ticker"),
      website: record.url("website"), parent: record.reference("parent"),
      description: record.localized("description"), path: record.source.path)
  }
}

extension Person {
  init?(_ record: inout RecordDecoder, id: String) {
    let name = record.text("name", .required)
    let posts = record.list("posts").compactMap { node in
      record.nested(node, of: "post") { Post(&$0) }
    }
    self.init(
      id: id, name: name ?? id, posts: posts.compactMap { $0 }, kind: record.choice("kind"),
      disclosure: record.localized("disclosure"), path: record.source.path)
  }
}

extension Person.Post {
  init?(_ record: inout RecordDecoder) {
    let organisation = record.reference("org", .required)
    let title = record.localized("title", .required)
    let from = record.partialDate("from")
    let to = record.partialDate("to")
    let seenOn = record.partialDate("seen_on")
    guard let organisation, let title else { return nil }
    self.init(organisation: organisation, title: title, from: from, to: to, seenOn: seenOn)
  }
}

extension Topic {
  init?(_ record: inout RecordDecoder, id: String) {
    let name = record.localized("name", .required)
    self.init(
      id: id, name: name ?? LocalizedText(id), description: record.localized("description"),
      path: record.source.path)
  }
}

extension Source {
  init?(_ record: inout RecordDecoder, id: String) {
    let title = record.text("title", .required)
    let publisher = record.text("publisher", .required)
    let kind: Kind? = record.choice("type", .required)
    let date = record.partialDate("date", .required)
    let tier: Tier? = record.choice("tier", .required)
    let access: Access? = record.choice("access")
    let url = record.url("url")
    let accessed = record.date("accessed")
    let language = record.text("lang")
    let note = record.localized("note")
    guard let title, let publisher, let kind, let date, let tier else { return nil }
    self.init(
      id: id, title: title, publisher: publisher, kind: kind, date: date, accessed: accessed,
      url: url, language: language, access: access ?? .open, tier: tier, note: note,
      path: record.source.path)
  }
}
