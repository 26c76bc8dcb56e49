import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// A briefing: status, title, dates, key points, text, what is next, sources, citation.
struct BriefingContent: Component {
  let page: BriefingPage
  let surroundings: Surroundings

  init(_ page: BriefingPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    article {
      CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
      if let notice { Notice(words: notice, isSevere: page.briefing.writtenStatus == .withdrawn) }
      PageHead(page.edition.title, standfirst: page.edition.summary) {
        TextLink(
          surroundings.links.href(page.context.site.briefingsIndex(in: surroundings.language.code)),
          surroundings.words.briefings)
      } facts: {
        BriefingDates(briefing: page.briefing, surroundings: surroundings)
      }
      div(.class("columns")) {
        if page.since.isEmpty {
          keyPoints
        } else {
          div {
            keyPoints
            SinceSection(
              entries: page.since, day: page.briefing.asOf, surroundings: surroundings)
          }
        }
        BriefingFacts(page, surroundings)
      }
      div(.class("prose")) { Raw(unescaped: page.body) }
      if !page.whatNext.isEmpty {
        PageSection(Anchor.part("next"), words.whatNext) { upcoming }
      }
      CorrectionSection(corrections: page.corrections, surroundings: surroundings)
      if !page.sources.isEmpty {
        PageSection(Anchor.part("sources"), surroundings.words.sources) {
          CitedSources(sources: page.sources, surroundings: surroundings)
        }
      }
      ImageCredits(images: page.images, surroundings: surroundings)
      if !page.series.isEmpty {
        PageSection(
          Anchor.part("data"),
          surroundings.words.citing.dataOnDay.filled([
            "date": surroundings.dates.date(page.briefing.asOf)
          ])
        ) { BriefingData(page: page, surroundings: surroundings) }
      }
      PageSection(Anchor.part("cite"), words.cite) {
        CiteBlock(citation: page.citation, full: citation, language: surroundings.language)
      }
    }
    BriefingNeighbours(page, surroundings)
  }

  private var words: BriefingStrings { surroundings.words.briefing }

  private var keyPoints: BriefingKeyPoints {
    BriefingKeyPoints(
      points: page.keyPoints, why: page.whyItMatters, surroundings: surroundings)
  }

  private var notice: String? {
    switch page.briefing.writtenStatus {
    case .superseded: words.superseded
    case .withdrawn: words.withdrawn
    case nil: page.briefing.published == nil ? words.draft : nil
    }
  }

  private var upcoming: some Markup {
    dl(.class("dates")) {
      ForEach(page.whatNext) { item in
        dt { if let day = item.on { DateText(day: day, format: surroundings.dates) } else { "–" } }
        dd { Raw(unescaped: item.html) }
      }
    }
  }

  private var citation: String {
    let publisher = page.context.publisher
    let asOf = surroundings.dates.date(page.briefing.asOf)
    guard let published = page.briefing.published else {
      return words.draftCitation.filled([
        "publisher": publisher, "title": page.edition.title, "asOf": asOf,
        "url": page.context.url,
      ])
    }
    return words.citation.filled([
      "publisher": publisher, "title": page.edition.title, "asOf": asOf,
      "published": surroundings.dates.date(published.date), "url": page.context.url,
    ])
  }
}

/// The days of a briefing: that of its data, of its publication and of its next update.
struct BriefingDates: Component {
  let briefing: Briefing
  let surroundings: Surroundings

  var body: some Markup {
    li(.class("as-of")) {
      FilledPhrase(surroundings.language.dates.dataAsOf) {
        DateText(day: briefing.asOf, format: surroundings.dates)
      }
    }
    if let published = briefing.published {
      li {
        FilledPhrase(surroundings.words.briefing.published) {
          InstantText(instant: published, format: surroundings.dates)
        }
      }
    }
    if let nextUpdate = briefing.nextUpdate {
      li {
        FilledPhrase(surroundings.words.briefing.nextUpdate) {
          DateText(day: nextUpdate, format: surroundings.dates)
        }
      }
    }
  }
}

/// The main points, and why they matter.
private struct BriefingKeyPoints: Component {
  let points: [[UInt8]]
  let why: [UInt8]?
  let surroundings: Surroundings

  private var words: BriefingStrings { surroundings.words.briefing }

  var body: some Markup {
    if !points.isEmpty || why != nil {
      section(.class("key-points"), .ariaLabelledby(Anchor.part("points"))) {
        h2(.id(Anchor.part("points"))) {
          points.isEmpty ? words.whyItMatters : words.keyPoints
        }
        if !points.isEmpty {
          ul { ForEach(points) { point in li { Raw(unescaped: point) } } }
        }
        if let why {
          p(.class("why")) {
            if !points.isEmpty {
              strong {
                words.whyItMatters
                "."
              }
              " "
            }
            Raw(unescaped: why)
          }
        }
      }
    }
  }
}

/// Who wrote it, whom it is about, and its headings.
private struct BriefingFacts: Component {
  private let facts: [LinkFact]
  private let headings: [ContentsEntry]
  private let surroundings: Surroundings

  private var words: BriefingStrings { surroundings.words.briefing }

  init(_ page: BriefingPage, _ surroundings: Surroundings) {
    facts = BriefingFacts.facts(of: page.briefing, surroundings)
    headings = page.contents.filter { $0.level == 2 }
    self.surroundings = surroundings
  }

  var body: some Markup {
    if !facts.isEmpty || headings.count > 2 {
      aside(.class("facts"), .ariaLabelledby(Anchor.part("about"))) {
        h2(.id(Anchor.part("about"))) { words.about }
        dl { ForEach(facts) { fact in fact } }
        if headings.count > 2 {
          nav(.class("contents"), .ariaLabelledby(Anchor.part("contents"))) {
            h2(.id(Anchor.part("contents"))) { words.contents }
            ul { ForEach(headings) { entry in li { TextLink("#" + entry.id, entry.text) } } }
          }
        }
      }
    }
  }

  private static func facts(
    of briefing: Briefing, _ surroundings: Surroundings
  ) -> [LinkFact] {
    let authors = briefing.authors.compactMap {
      surroundings.personLink($0.id) ?? surroundings.companyLink($0.id)
    }
    return [
      (surroundings.words.briefing.by, authors),
      (
        surroundings.words.companies,
        briefing.companies.compactMap { surroundings.companyLink($0.id) }
      ),
      (surroundings.words.people, briefing.people.compactMap { surroundings.personLink($0.id) }),
      (surroundings.words.topics, briefing.topics.compactMap { surroundings.topicLink($0.id) }),
    ].filter { !$0.1.isEmpty }.map { name, links in
      LinkFact(name: name, links: LinkList(items: links, language: surroundings.language))
    }
  }
}

/// A fact that is a list of links.
private struct LinkFact: Component {
  let name: String
  let links: LinkList

  var body: some Markup {
    div {
      dt { name }
      dd { links }
    }
  }
}

/// The briefings published before and after this one.
private struct BriefingNeighbours: Component {
  private let older: BriefingLink?
  private let newer: BriefingLink?
  private let surroundings: Surroundings

  private var words: BriefingStrings { surroundings.words.briefing }

  init(_ page: BriefingPage, _ surroundings: Surroundings) {
    func link(_ briefing: Briefing?) -> BriefingLink? {
      briefing?.nearestEdition(to: surroundings.language.code).flatMap { edition in
        briefing.map { BriefingLink($0, edition, surroundings) }
      }
    }
    older = link(page.older)
    newer = link(page.newer)
    self.surroundings = surroundings
  }

  var body: some Markup {
    if older != nil || newer != nil {
      nav(.class("neighbours"), .ariaLabel(words.more)) {
        entry(older, words.older, "prev")
        entry(newer, words.newer, "next")
      }
    }
  }

  @MarkupBuilder private func entry(
    _ target: BriefingLink?, _ name: String, _ relation: String
  ) -> some Markup {
    if let target {
      p(.class(relation)) {
        span(.class("label")) { name }
        " "
        target
      }
    }
  }
}
