import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// What a component needs to know of the page it stands on: the site, the language with its words
/// and formats, and how to link.
///
/// It is a class so that handing it down costs nothing: a site is a large value.
final class Surroundings: Sendable {
  let site: Site
  let language: Language
  let links: Links

  init(_ context: PageContext) {
    (site, language, links) = (context.site, context.language, context.links)
  }

  init(_ context: BodyContext) {
    (site, language, links) = (context.site, context.language, context.links)
  }

  var words: SiteStrings { language.strings }
  var dates: DateFormat { DateFormat(language) }
  var numbers: NumberFormat { NumberFormat(language) }

  /// A text in the page's language.
  func text(_ text: LocalizedText) -> String { text.text(in: language.code) }

  /// Words with their first letter in upper case, unless the first word has a form of its own, as
  /// `kW` has.
  func sentence(_ words: String) -> String { language.sentence(words) }

  /// A link to a company, a person or a topic, where there is such a page.
  func companyLink(_ id: String) -> TextLink? {
    site.companies[id].map {
      TextLink(links.href(site.permalink(ofCompany: id, in: language.code)), $0.name)
    }
  }

  func personLink(_ id: String) -> TextLink? {
    site.people[id].map {
      TextLink(links.href(site.permalink(ofPerson: id, in: language.code)), $0.name)
    }
  }

  func topicLink(_ id: String) -> TextLink? {
    site.topics[id].map {
      TextLink(links.href(site.permalink(ofTopic: id, in: language.code)), text($0.name))
    }
  }

  func seriesLink(_ series: Series) -> TextLink {
    TextLink(
      links.href(site.permalink(ofSeries: series.id, in: language.code)), text(series.title))
  }
}

/// A link with plain words.
struct TextLink: Markup {
  let address: String
  let words: String

  init(_ address: String, _ words: String) {
    self.address = address
    self.words = words
  }

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<a href=\"")
    buffer.attributeValue(address)
    buffer.literal("\">")
    buffer.text(words)
    buffer.literal("</a>")
  }
}

/// Links one after another, with commas between them.
struct LinkList: Markup {
  let items: [TextLink]
  let language: Language

  func write(to buffer: inout MarkupBuffer) {
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.text(separator(before: index)) }
      item.write(to: &buffer)
    }
  }

  private func separator(before index: Int) -> String {
    if index + 1 < items.count { return language.lists.comma }
    return items.count == 2 ? language.lists.pair : language.lists.last
  }
}

/// A phrase with markup in its one gap.
struct FilledPhrase<Gap: Markup>: Markup {
  let phrase: Phrase
  let gap: Gap

  init(_ phrase: Phrase, @MarkupBuilder gap: () -> Gap) {
    self.phrase = phrase
    self.gap = gap()
  }

  func write(to buffer: inout MarkupBuffer) {
    for part in phrase.parts {
      switch part {
      case .words(let words): buffer.text(words)
      case .gap: gap.write(to: &buffer)
      }
    }
  }
}

/// A title whose words with hyphens are kept on one line each.
struct Headline: Markup {
  let words: String

  init(_ words: String) { self.words = words }

  func write(to buffer: inout MarkupBuffer) {
    let bytes = Array(words.utf8)
    guard bytes.contains(UInt8(ascii: "-")) else { return buffer.text(words) }
    for (index, word) in bytes.split(separator: UInt8(ascii: " ")).enumerated() {
      if index > 0 { buffer.literal(" ") }
      let isCompound = word.contains(UInt8(ascii: "-")) && word.count <= 18
      if isCompound { buffer.literal("<span class=\"nowrap\">") }
      buffer.text(utf8: word)
      if isCompound { buffer.literal("</span>") }
    }
  }
}
