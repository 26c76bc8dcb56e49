import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The home page: the newest briefing, the headline figures, the next dates and more briefings.
struct HomeContent: Component {
  let page: HomePage
  let surroundings: Surroundings

  init(_ page: HomePage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    h1(.class("intro")) { page.context.text(page.context.site.settings.description) }
    if let lead = page.briefings.first,
      let edition = lead.nearestEdition(to: page.context.language.code)
    {
      div(.class("columns")) {
        LeadBriefing(briefing: lead, edition: edition, surroundings: surroundings)
        if !page.upcoming.isEmpty { UpcomingList(items: page.upcoming, surroundings: surroundings) }
      }
    } else {
      p { words.noBriefings }
    }
    if !page.headlines.isEmpty {
      PageSection(Anchor.part("figures"), words.headlineFigures) {
        ul(.class("figures")) {
          ForEach(page.headlines) { headline in
            FigureCard(
              series: headline.series, row: headline.row, previous: headline.previous,
              surroundings: surroundings)
          }
        }
      }
    }
    if page.briefings.count > 1 {
      PageSection(Anchor.part("briefings"), words.moreBriefings) {
        BriefingEntries(
          briefings: Array(page.briefings.dropFirst()), surroundings: surroundings)
        ul(.class("links")) {
          li {
            TextLink(
              surroundings.links.href(
                page.context.site.briefingsIndex(in: page.context.language.code)),
              words.allBriefings)
          }
        }
      }
    }
  }

  private var words: HomeStrings { surroundings.words.homePage }
}

/// The newest briefing, in large.
private struct LeadBriefing: Component {
  let briefing: Briefing
  let edition: Edition
  let surroundings: Surroundings

  var body: some Markup {
    article(
      .class("lead"),
      .lang(edition.language == surroundings.language.code ? nil : edition.language)
    ) {
      p(.class("kicker"), .lang(surroundings.language.code)) {
        surroundings.words.homePage.latestBriefing
      }
      h2 { BriefingLink(briefing, edition, surroundings) }
      p(.class("standfirst")) { edition.summary }
      ul(.class("meta"), .lang(surroundings.language.code)) {
        BriefingDates(briefing: briefing, surroundings: surroundings)
      }
    }
  }
}

/// What is expected next, and when.
private struct UpcomingList: Component {
  let items: [HomePage.Upcoming]
  let surroundings: Surroundings

  var body: some Markup {
    aside(.class("facts"), .ariaLabelledby(Anchor.part("upcoming"))) {
      h2(.id(Anchor.part("upcoming"))) { surroundings.words.homePage.nextUpdates }
      dl {
        ForEach(items) { item in
          div {
            dt { DateText(day: item.on, format: surroundings.dates) }
            dd { subject(item.subject) }
          }
        }
      }
    }
  }

  @MarkupBuilder private func subject(_ subject: HomePage.Upcoming.Subject) -> some Markup {
    switch subject {
    case .briefing(let briefing):
      if let edition = briefing.nearestEdition(to: surroundings.language.code) {
        BriefingLink(briefing, edition, surroundings)
      }
    case .series(let series): surroundings.seriesLink(series)
    }
  }
}
