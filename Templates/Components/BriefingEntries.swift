import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// Briefings in a list, with the day their data stood.
struct BriefingEntries: Component {
  let briefings: [Briefing]
  let surroundings: Surroundings

  var body: some Markup {
    ol(.class("entries")) {
      ForEach(briefings) { briefing in
        if let edition = briefing.nearestEdition(to: surroundings.language.code) {
          BriefingEntry(briefing: briefing, edition: edition, surroundings: surroundings)
        }
      }
    }
  }
}

/// One briefing in a list.
///
/// Lists hold more of these than a site has of anything else, so they are written without a block.
struct BriefingEntry: Markup {
  let briefing: Briefing
  let edition: Edition
  let surroundings: Surroundings

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<li><article")
    if edition.language != surroundings.language.code {
      buffer.literal(" lang=\"")
      buffer.attributeValue(edition.language)
      buffer.literal("\"")
    }
    buffer.literal("><h3>")
    BriefingLink(briefing, edition, surroundings).write(to: &buffer)
    buffer.literal("</h3><p class=\"date\"")
    if edition.language != surroundings.language.code {
      buffer.literal(" lang=\"")
      buffer.attributeValue(surroundings.language.code)
      buffer.literal("\"")
    }
    buffer.literal(">")
    FilledPhrase(surroundings.language.dates.dataAsOf) {
      DateText(day: briefing.asOf, format: surroundings.dates, style: .short)
    }.write(to: &buffer)
    buffer.literal("</p><p>")
    buffer.text(edition.summary)
    buffer.literal("</p></article></li>")
  }
}

/// A briefing's title as a link to the edition that is nearest to the page's language.
struct BriefingLink: Markup {
  private let address: String
  private let title: String
  /// The edition's language, when it is not the page's.
  private let foreignLanguage: String?

  init(_ briefing: Briefing, _ edition: Edition, _ surroundings: Surroundings) {
    address = surroundings.links.href(briefing.permalink(in: edition.language))
    title = edition.title
    foreignLanguage = edition.language == surroundings.language.code ? nil : edition.language
  }

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<a href=\"")
    buffer.attributeValue(address)
    if let foreignLanguage {
      buffer.literal("\" hreflang=\"")
      buffer.attributeValue(foreignLanguage)
      buffer.literal("\" lang=\"")
      buffer.attributeValue(foreignLanguage)
    }
    buffer.literal("\">")
    Headline(title).write(to: &buffer)
    buffer.literal("</a>")
  }
}

/// One page of a list of briefings, and the way to the others.
struct BriefingPages: Component {
  let list: BriefingList
  let surroundings: Surroundings

  var body: some Markup {
    if list.briefings.isEmpty {
      p(.class("measure")) { surroundings.words.homePage.noBriefings }
    } else {
      BriefingEntries(briefings: list.briefings, surroundings: surroundings)
    }
    BriefingPager(list: list, surroundings: surroundings)
  }
}

/// The links between the pages of a list.
struct BriefingPager: Component {
  let list: BriefingList
  let surroundings: Surroundings

  var body: some Markup {
    if list.newer != nil || list.older != nil {
      nav(.ariaLabel(words.pages)) {
        ul(.class("links")) {
          if let newer = list.newer {
            li { a(.href(surroundings.links.href(newer)), .rel("prev")) { words.newer } }
          }
          if let older = list.older {
            li { a(.href(surroundings.links.href(older)), .rel("next")) { words.older } }
          }
        }
      }
    }
  }

  private var words: HomeStrings { surroundings.words.homePage }
}

extension BriefingList {
  /// The title of the page that this part of a list is on, different from those of the others.
  func title(_ name: String, _ words: SiteStrings) -> String {
    guard let number else { return name }
    return words.homePage.pageNumber.filled(["name": name, "number": "\(number)"])
  }
}

extension Array<Briefing> {
  /// The briefings of each year, in their order, the newest year first.
  ///
  /// They are ordered by instant, while a year is a place's own: at the turn of the year the two
  /// may disagree.
  var byYear: [(year: Int, briefings: [Briefing])] {
    let years = Dictionary(grouping: self, by: \.year)
    return years.sorted { $0.key > $1.key }.map { (year: $0.key, briefings: $0.value) }
  }
}
