internal import Diagnostics
internal import Languages
internal import Quantities
internal import Records
internal import SiteModel

// The schema of each small record: the keys that are asked for are the keys there are.

extension SiteSettings {
  init?(_ record: inout RecordDecoder) {
    let languages = SiteSettings.languages(&record)
    let title = record.localized("title", .required)
    let description = record.localized("description", .required)
    let baseURL = record.value(
      "base_url", .required, expected: "an address such as https://host/ or https://host/folder/"
    ) { SiteSettings.baseURL($0) }
    let publisher = record.node("publisher").flatMap { node in
      record.nested(node, of: "publisher") { $0.text("name", .required) }
    }
    let licence = record.text("licence").map { Licence($0) }
    let colours = SiteSettings.colours(&record)
    let allowedHTML = record.texts("allow_html").map(\.text)
    let headlines = SiteSettings.headlines(&record)
    let pageSize = record.integer("page_size", in: 5...500) ?? 20
    // Every page stands below a language.
    if languages.isEmpty { return nil }
    self.init(
      title: title ?? LocalizedText(""), description: description ?? LocalizedText(""),
      baseURL: baseURL ?? "/", languages: languages,
      licence: licence, publisher: publisher, colours: colours,
      allowedHTML: allowedHTML, headlines: headlines, pageSize: pageSize)
  }

  private static func languages(_ record: inout RecordDecoder) -> [Language] {
    var languages: [Language] = []
    let texts = record.texts("languages", .required)
    for (code, node) in texts {
      if let language = Language.named(code) {
        if languages.contains(where: { $0.code == code }) {
          record.report("duplicate-language", "'\(code)' is listed twice", at: node)
        } else {
          languages.append(language)
        }
      } else {
        record.report(
          "unknown-language", "there is no language '\(code.shortened)' in this version",
          at: node, suggestion: Language.all.map(\.code).nearest(to: code))
      }
    }
    if let value = record.node("languages"), value.elements?.isEmpty == true {
      record.report(
        "no-language", "a site needs at least one language, such as 'languages: [en]'", at: value)
    }
    return languages
  }

  private static func headlines(_ record: inout RecordDecoder) -> [Reference] {
    let headlines = record.references("headlines")
    if headlines.count > 4, let node = record.node("headlines") {
      record.report(
        "too-many", "the home page has room for 4 headlines, not \(headlines.count)", at: node)
    }
    return headlines
  }

  private static func colours(_ record: inout RecordDecoder) -> [String: Int] {
    var colours: [String: Int] = [:]
    guard let node = record.node("colours") else { return colours }
    if node.entries == nil {
      record.report(
        "wrong-type",
        "'colours' must be a map from companies to slots, not \(node.kindDescription)",
        at: node)
    }
    for entry in node.entries ?? [] {
      guard let id = entry.key.text else { continue }
      if let slot = entry.value.text.flatMap({ Int($0) }), (1...SiteColours.count).contains(slot) {
        colours[id] = slot
      } else {
        record.report("wrong-value", "a colour is a palette slot from 1 to 6", at: entry.value)
      }
    }
    return colours
  }
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
    let seenOn = record.partialDates("seen_on")
    if from != nil || to != nil, !seenOn.isEmpty, let node = record.node("seen_on") {
      record.report(
        "wrong-value",
        "'seen_on' goes with a post whose ends are not known; leave out one or the other",
        at: node)
    }
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
    let language = record.languageTag("lang")
    let nextUpdate = record.date("next_update")
    let note = record.localized("note")
    guard let title, let publisher, let kind, let date, let tier else { return nil }
    self.init(
      id: id, title: title, publisher: publisher, kind: kind, date: date, accessed: accessed,
      url: url, language: language, access: access ?? .open, tier: tier, nextUpdate: nextUpdate,
      note: note, path: record.source.path)
  }
}
