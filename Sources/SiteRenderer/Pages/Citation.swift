internal import Languages
public import Quantities
internal import SiteModel

/// What a reader cites, in the forms that programs take.
public struct Citation: Sendable {
  /// What is cited.
  public enum Kind: Sendable {
    case article, dataset
  }

  /// A name that readers' programs can refer to it by.
  public let key: String
  /// What is cited.
  public let kind: Kind
  /// Who wrote it; the publisher when no one is named.
  public let authors: [String]
  /// The title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// When it was published, or last updated; `nil` for a draft.
  public let date: CivilDate?
  /// Where it stands.
  public let url: String
  /// The code of its language.
  public let language: String
  /// What state of knowledge it is, in words.
  public let note: String

  /// The entry of a BibTeX file.
  public var bibTeX: String {
    var entry = "@misc{"
    entry.reserveCapacity(512)
    func add(_ name: StaticString, _ value: String, _ open: StaticString, _ close: StaticString) {
      entry += ",\n  "
      entry += name.description
      entry += open.description
      entry += value
      entry += close.description
    }
    entry += key
    // Braces keep a name from being taken apart: an author may be an organisation, and many
    // people have one name.
    let names = authors.map { "{" + Citation.tex($0) + "}" }
    add("author", names.joined(separator: " and "), " = {", "}")
    add("title", Citation.tex(title), " = {{", "}}")
    if let date {
      add("year", String(date.year), " = {", "}")
      add("month", Citation.months[date.month - 1], " = ", "")
    }
    add("publisher", Citation.tex(publisher), " = {{", "}}")
    add("note", Citation.tex(note), " = {", "}")
    add("url", Citation.line(url), " = {", "}")
    add("language", language, " = {", "}")
    entry += "\n}\n"
    return entry
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The entry of an RIS file.
  public var ris: String {
    var entry = kind == .article ? "TY  - ELEC\n" : "TY  - DATA\n"
    entry.reserveCapacity(512)
    func add(_ tag: StaticString, _ value: String) {
      entry += tag.description
      entry += "  - "
      entry += value
      entry += "\n"
    }
    for author in authors { add("AU", Citation.line(author)) }
    add("TI", Citation.line(title))
    add("PB", Citation.line(publisher))
    if let date {
      let day = date.description
      add("PY", String(day.prefix(4)))
      add(
        "DA",
        String(
          decoding: day.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self
        ))
    }
    add("N1", Citation.line(note))
    add("LA", language)
    add("UR", Citation.line(url))
    add("ER", "")
    return entry
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    // Control characters beyond ASCII start with C2 in UTF-8, other ends of lines with E2.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) {
      return text
    }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": view.append(" ")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  /// A text in which TeX finds nothing to obey.
  private static func tex(_ text: String) -> String {
    let line = line(text)
    if !line.utf8.contains(where: isSpecialToTeX) { return line }
    return line.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "%", "_": "\\\(scalar)"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      default: String(scalar)
      }
    }.joined()
  }

  private static func isSpecialToTeX(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "{", "}", "$", "&", "#", "%", "_", "~", "^": true
    default: false
    }
  }
}

extension BriefingPage {
  /// The briefing as readers cite it.
  public var citation: Citation {
    let site = context.site
    let names = briefing.authors.compactMap {
      site.people[$0.id]?.name ?? site.companies[$0.id]?.name
    }
    let asOf = context.language.dates.dataAsOf.filled([
      "date": DateFormat(context.language).date(briefing.asOf)
    ])
    return Citation(
      key: "\(briefing.id)-\(briefing.year)", kind: .article,
      authors: names.isEmpty ? [context.publisher] : names, title: edition.title,
      publisher: context.publisher, date: briefing.published?.date, url: context.url,
      language: context.language.code, note: asOf)
  }
}

extension SeriesPage {
  /// The day on which its newest row became known.
  public var lastUpdated: CivilDate? { (current + replaced).map(\.knownFrom).max() }

  /// The series as readers cite it.
  public var citation: Citation {
    let note = lastUpdated.map {
      context.language.dates.dataAsOf.filled(["date": DateFormat(context.language).date($0)])
    }
    return Citation(
      key: series.id, kind: .dataset, authors: [context.publisher],
      title: context.text(series.title), publisher: context.publisher, date: lastUpdated,
      url: context.url, language: context.language.code, note: note ?? "")
  }
}

extension PageContext {
  /// Who publishes the site: the name in its settings, else its title.
  public var publisher: String { site.settings.publisher ?? text(site.settings.title) }
}
