import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The events, quarter by quarter.
struct TimelineContent: Component {
  let page: TimelinePage
  let surroundings: Surroundings

  init(_ page: TimelinePage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(words.timeline, standfirst: words.summary)
    ForEach(page.groups) { group in
      PageSection(
        "_" + group.period.description, surroundings.dates.period(group.period)
      ) { EventEntries(events: group.events, surroundings: surroundings) }
    }
  }

  private var words: EventStrings { surroundings.words.records.event }
}

/// The terms and what they mean.
struct GlossaryContent: Component {
  let page: GlossaryPage
  let surroundings: Surroundings

  init(_ page: GlossaryPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(words.glossary, standfirst: words.summary)
    dl(.class("glossary")) {
      ForEach(page.terms) { term in
        div(.id(term.id)) {
          dt {
            surroundings.text(term.term)
            if let symbol = term.symbol { span(.class("symbol")) { " \(symbol)" } }
          }
          dd { surroundings.text(term.short) }
          more(on: term)
        }
      }
    }
  }

  private var words: TermStrings { surroundings.words.records.term }

  @MarkupBuilder private func more(on term: Term) -> some Markup {
    let language = surroundings.language
    let avoided = term.avoid.filter { $0.languageOfText(in: language.code) == language.code }
      .map { surroundings.text($0) }
    if !avoided.isEmpty {
      dd(.class("more")) { words.avoid.filled(["list": language.lists.joined(avoided)]) }
    }
    let others = term.see.compactMap { surroundings.site.terms[$0.id] }.map(surroundings.termLink)
    if !others.isEmpty {
      dd(.class("more")) {
        FilledPhrase(words.see) { LinkList(items: others, language: language) }
      }
    }
  }
}

/// The corrections, what kinds there are, and the way to their feed.
struct CorrectionsContent: Component {
  let page: CorrectionsPage
  let surroundings: Surroundings

  init(_ page: CorrectionsPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(words.corrections, standfirst: words.summary)
    section(.class("facts facts-wide"), .ariaLabel(words.kinds)) { FactList(facts: kinds) }
    if page.entries.isEmpty {
      p(.class("measure remark")) { words.none }
    } else {
      PageSection(Anchor.part("list"), words.all) {
        ol(.class("entries statements")) {
          ForEach(page.entries) { entry in
            li(.id(entry.correction.id)) {
              CorrectionEntry(
                correction: entry.correction, links: links(of: entry), surroundings: surroundings)
            }
          }
        }
      }
    }
    ul(.class("links")) {
      li {
        a(
          .href(
            surroundings.links.href(
              surroundings.site.correctionsFeed(in: surroundings.language.code))),
          .type("application/atom+xml")
        ) { words.feed }
      }
    }
  }

  private var words: CorrectionStrings { surroundings.words.records.correction }

  private var kinds: [FactList.Fact] {
    [
      (words.correction, words.correctionMeans), (words.clarification, words.clarificationMeans),
      (words.revision, words.revisionMeans), (words.update, words.updateMeans),
      (words.retraction, words.retractionMeans),
    ].map { kind, meaning in FactList.Fact(kind) { meaning } }
  }

  /// The briefings that a correction touches, then the records that it is of, each once.
  private func links(of entry: CorrectionsPage.Entry) -> [TextLink] {
    var links = entry.briefings.compactMap(surroundings.briefingLink)
    for target in entry.correction.targets {
      guard let link = link(to: target), !links.contains(where: { $0.address == link.address })
      else { continue }
      links.append(link)
    }
    return links
  }

  private func link(to target: Correction.Target) -> TextLink? {
    let (site, id) = (surroundings.site, target.record.id)
    return switch target.kind {
    case .briefing: site.briefing(id).flatMap(surroundings.briefingLink)
    case .figure, .series: site.series[id].map(surroundings.seriesLink)
    case .claim: site.claims[id].map(surroundings.claimLink)
    case .campus: site.campuses[id].map(surroundings.campusLink)
    case .source: site.sources[id].map(surroundings.sourceLink)
    }
  }
}
