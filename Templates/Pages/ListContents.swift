import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// A page of the list of all briefings, by year.
struct BriefingsIndexContent: Component {
  let page: BriefingsIndexPage
  let surroundings: Surroundings

  init(_ page: BriefingsIndexPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(surroundings.words.briefings, standfirst: words.briefingsSummary)
    if page.list.briefings.isEmpty { p { words.noBriefings } }
    ForEach(page.list.briefings.byYear) { run in
      PageSection("_\(run.year)", "\(run.year)") {
        BriefingEntries(briefings: run.briefings, surroundings: surroundings)
      }
    }
    BriefingPager(list: page.list, surroundings: surroundings)
  }

  private var words: HomeStrings { surroundings.words.homePage }
}

/// A topic's page.
struct TopicContent: Component {
  let page: TopicPage
  let surroundings: Surroundings

  init(_ page: TopicPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(
      surroundings.text(page.topic.name),
      standfirst: page.topic.description.map { surroundings.text($0) }
    ) { surroundings.words.topics }
    PageSection(Anchor.part("briefings"), surroundings.words.briefings) {
      BriefingPages(list: page.list, surroundings: surroundings)
    }
  }
}

/// A person's page: posts with the days they were seen, and the briefings.
struct PersonContent: Component {
  let page: PersonPage
  let surroundings: Surroundings

  init(_ page: PersonPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(page.person.name) { surroundings.sentence(kind) }
    if !page.person.posts.isEmpty {
      PageSection(Anchor.part("posts"), words.posts) {
        dl(.class("dates")) {
          ForEach(page.person.posts) { post in
            dt { surroundings.sentence(held(post)) }
            dd {
              surroundings.text(post.title)
              if let company = surroundings.companyLink(post.organisation.id) {
                ", "
                company
              }
            }
          }
        }
        p(.class("table-note")) { words.postsNote }
      }
    }
    if let disclosure = page.person.disclosure {
      PageSection(Anchor.part("disclosure"), words.disclosure) {
        p(.class("measure")) { surroundings.text(disclosure) }
      }
    }
    if !page.claims.isEmpty {
      PageSection(
        Anchor.part("said"),
        surroundings.words.records.claim.by.filled(["name": page.person.name])
      ) {
        ClaimEntries(entries: page.claims, surroundings: surroundings, namesSpeaker: false)
      }
    }
    if !page.events.isEmpty {
      PageSection(Anchor.part("events"), surroundings.words.records.event.timeline) {
        EventLines(events: page.events, surroundings: surroundings)
      }
    }
    briefings("written", words.written.filled(["name": page.person.name]), page.written)
    briefings("mentions", words.mentions.filled(["name": page.person.name]), page.mentions)
  }

  private var words: PersonStrings { surroundings.words.person }

  private var kind: String {
    switch page.person.kind {
    case .author: words.author
    case .analyst: words.analyst
    case .executive: words.executive
    case .official: words.official
    case nil: surroundings.words.people
    }
  }

  /// When a post was held, as far as that is known.
  private func held(_ post: Person.Post) -> String {
    let dates = surroundings.dates
    switch (post.from, post.to) {
    case (let from?, let to?):
      return words.fromTo.filled(["from": dates.partialDate(from), "to": dates.partialDate(to)])
    case (let from?, nil): return words.since.filled(["from": dates.partialDate(from)])
    case (nil, let to?): return words.until.filled(["to": dates.partialDate(to)])
    case (nil, nil):
      let days = post.seenOn.map { dates.partialDate($0) }.joined(separator: ", ")
      return days.isEmpty ? "–" : words.seenOn.filled(["date": days])
    }
  }

  @MarkupBuilder private func briefings(
    _ id: StaticString, _ heading: String, _ briefings: [Briefing]
  ) -> some Markup {
    if !briefings.isEmpty {
      PageSection(Anchor.part(id), heading) {
        BriefingEntries(briefings: briefings, surroundings: surroundings)
      }
    }
  }
}
