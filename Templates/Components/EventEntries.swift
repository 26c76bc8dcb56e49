import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// Events in a list, each with what was said there and the documents that tell of it.
struct EventEntries: Component {
  let events: [Event]
  let surroundings: Surroundings

  var body: some Markup {
    ol(.class("entries statements")) {
      ForEach(events) { event in
        li(.id(event.id)) {
          article {
            h3 { surroundings.text(event.title) }
            p(.class("date")) {
              time(.datetime(event.date.machineReadable)) {
                surroundings.dates.period(event.date, style: .short)
              }
              span(.class("kind")) { words.name(of: event.kind) }
            }
            if let text = event.text { p { surroundings.text(text) } }
            details(of: event)
          }
        }
      }
    }
  }

  private var words: EventStrings { surroundings.words.records.event }

  @MarkupBuilder private func details(of event: Event) -> some Markup {
    list(
      words.said,
      event.claims.compactMap { surroundings.site.claims[$0.id] }
        .map(surroundings.claimLink))
    p {
      let named = names(in: event)
      if !named.isEmpty {
        LinkList(items: named, language: surroundings.language)
        surroundings.words.separator
      }
      FilledPhrase(words.sources) {
        LinkList(
          items: event.sources.compactMap { surroundings.site.sources[$0.id] }
            .map(surroundings.sourceLink), language: surroundings.language)
      }
    }
    if let next = event.supersededBy.flatMap({ surroundings.site.events[$0.id] }),
      next.isKnown(on: surroundings.site)
    {
      p { FilledPhrase(words.supersededBy) { surroundings.eventLink(next) } }
    }
  }

  /// The companies, the people and the site that it concerns.
  private func names(in event: Event) -> [TextLink] {
    let campus = event.campus.flatMap { surroundings.site.campuses[$0.id] }
    return event.companies.compactMap { surroundings.companyLink($0.id) }
      + event.people.compactMap { surroundings.personLink($0.id) }
      + [campus.map(surroundings.campusLink)].compactMap(\.self)
  }

  @MarkupBuilder private func list(_ phrase: Phrase, _ links: [TextLink]) -> some Markup {
    if !links.isEmpty {
      p { FilledPhrase(phrase) { LinkList(items: links, language: surroundings.language) } }
    }
  }
}

/// Events by date and title, which lead to the timeline.
struct EventLines: Component {
  let events: [Event]
  let surroundings: Surroundings

  var body: some Markup {
    dl(.class("dates")) {
      ForEach(events) { event in
        dt { surroundings.dates.period(event.date, style: .short) }
        dd { surroundings.eventLink(event) }
      }
    }
  }
}

extension Period {
  /// What a `time` element can say of it: a day, a month or a year.
  fileprivate var machineReadable: String {
    switch kind {
    case .day, .month, .year: description
    case .half, .quarter, .stretch: "\(year)"
    }
  }
}

extension EventStrings {
  /// A kind of event.
  func name(of kind: Event.Kind) -> String {
    switch kind {
    case .announcement: announcement
    case .lease: lease
    case .cancellation: cancellation
    case .earnings: earnings
    case .permit: permit
    case .energised: energised
    case .policy: policy
    case .deal: deal
    case .note: note
    case .statement: statement
    }
  }
}
