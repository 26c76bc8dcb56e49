import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The sources of a page, numbered as its text refers to them.
struct CitedSources: Component {
  let sources: [CitedSource]
  let surroundings: Surroundings

  var body: some Markup {
    ol(.class("sources")) {
      ForEach(sources) { cited in
        li(.id(Anchor.source(cited.number))) {
          SourceReference(source: cited.source, surroundings: surroundings)
        }
      }
    }
    p(.class("table-note")) {
      TextLink(
        surroundings.links.href(
          surroundings.site.methods(in: surroundings.language.code),
          fragment: Anchor.part("tiers")),
        surroundings.words.methods.tiersExplained)
    }
  }
}

/// A source as a reader cites it: title, publisher, kind, date, access and tier.
struct SourceReference: Component {
  let source: Source
  let surroundings: Surroundings

  // `source` is also a tag, so the record is called by its property only.
  var body: some Markup {
    span(.class("tier")) {
      words.tier.filled(["tier": source.tier.rawValue])
      if let access = source.access.label(in: surroundings.language) {
        surroundings.words.separator
        access
      }
    }
    " "
    cite(.lang(foreignLanguage)) {
      if let url = source.url {
        a(.href(url), .rel("external"), .hreflang(foreignLanguage)) { source.title }
      } else {
        source.title
      }
    }
    ". "
    span(.class("about")) {
      source.publisher
      ", "
      kind
      ", "
      PartialDateText(date: source.date, format: surroundings.dates)
      if let accessed = source.accessed {
        ", "
        FilledPhrase(words.accessed) { DateText(day: accessed, format: surroundings.dates) }
      }
      "."
      if let note = source.note {
        " "
        surroundings.text(note)
      }
    }
  }

  private var words: SourceStrings { surroundings.words.source }

  /// The document's language, when it is known not to be the page's.
  private var foreignLanguage: String? {
    source.language == surroundings.language.code ? nil : source.language
  }

  private var kind: String {
    switch source.kind {
    case .filing: words.filing
    case .call: words.call
    case .press: words.press
    case .post: words.post
    case .note: words.note
    case .permit: words.permit
    case .dataset: words.dataset
    case .interview: words.interview
    case .podcast: words.podcast
    case .report: words.report
    case .article: words.article
    }
  }
}

/// The anchors that pages give to what others link to.
///
/// Each starts with a sign that no heading's id starts with, so that an author's heading never
/// takes one.
enum Anchor {
  /// A source by its number on the page.
  static func source(_ number: Int) -> String { "_source-\(number)" }
  /// A source in the register.
  static func registered(_ id: String) -> String { "_source-\(id)" }
  /// What became known of a figure, by its number on the page.
  static func since(_ number: Int) -> String { "_since-\(number)" }
  /// A company in a list.
  static func company(_ id: String) -> String { "_company-\(id)" }
  /// A part of a page.
  static func part(_ name: StaticString) -> String { "_\(name)" }
}
