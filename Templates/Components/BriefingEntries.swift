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
struct BriefingEntry: Component {
  let briefing: Briefing
  let edition: Edition
  let surroundings: Surroundings

  var body: some Markup {
    li {
      article(.lang(foreignLanguage)) {
        h3 { BriefingLink(briefing: briefing, edition: edition, surroundings: surroundings) }
        p(.class("date")) {
          FilledPhrase(surroundings.language.dates.dataAsOf) {
            DateText(day: briefing.asOf, format: surroundings.dates, style: .short)
          }
        }
        p { edition.summary }
      }
    }
  }

  /// The edition's language, when it is not the page's.
  private var foreignLanguage: String? {
    edition.language == surroundings.language.code ? nil : edition.language
  }
}

/// A briefing's title as a link to the edition that is nearest to the page's language.
struct BriefingLink: Component {
  let briefing: Briefing
  let edition: Edition
  let surroundings: Surroundings

  var body: some Markup {
    a(
      .href(surroundings.links.href(briefing.permalink(in: edition.language))),
      .hreflang(edition.language == surroundings.language.code ? nil : edition.language)
    ) { Headline(edition.title) }
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

extension Array<Briefing> {
  /// The briefings in runs of one year each, in their order.
  var byYear: [(year: Int, briefings: [Briefing])] {
    var runs: [(year: Int, briefings: [Briefing])] = []
    for briefing in self {
      if runs.last?.year == briefing.year {
        runs[runs.count - 1].briefings.append(briefing)
      } else {
        runs.append((briefing.year, [briefing]))
      }
    }
    return runs
  }
}
