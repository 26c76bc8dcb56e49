import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

// Links to claims, sites, events, terms and sources.
extension Surroundings {
  func claimLink(_ claim: Claim) -> TextLink {
    TextLink(links.href(site.permalink(ofClaim: claim.id, in: language.code)), text(claim.text))
  }

  func campusLink(_ campus: Campus) -> TextLink {
    TextLink(links.href(site.permalink(ofCampus: campus.id, in: language.code)), text(campus.name))
  }

  func eventLink(_ event: Event) -> TextLink {
    TextLink(links.href(site.timeline(in: language.code), fragment: event.id), text(event.title))
  }

  func termLink(_ term: Term) -> TextLink {
    TextLink(links.href(site.glossary(in: language.code), fragment: term.id), text(term.term))
  }

  /// The day of a correction as a link to it; `nil` when it is not known yet.
  func correctionLink(_ correction: Correction) -> TextLink? {
    if correction.date > site.day { return nil }
    let words = words.records.correction.name(of: correction.kind)
    return TextLink(
      links.href(site.correctionsIndex(in: language.code), fragment: correction.id),
      "\(words), \(dates.date(correction.date))")
  }

  func sourceLink(_ source: Source) -> TextLink {
    TextLink(
      links.href(site.permalink(ofSource: source.id, in: language.code)), source.publisher)
  }

  /// A link to a person or a company.
  func speakerLink(_ id: String) -> TextLink? { personLink(id) ?? companyLink(id) }

  /// A link to a company or a site.
  func subjectLink(_ id: String) -> TextLink? {
    companyLink(id) ?? site.campuses[id].map(campusLink)
  }

  /// A briefing's title as a link to its nearest edition.
  func briefingLink(_ briefing: Briefing) -> TextLink? {
    briefing.nearestEdition(to: language.code).map { edition in
      TextLink(links.href(briefing.permalink(in: edition.language)), edition.title)
    }
  }
}

/// A source's publisher, and its number among the page's sources.
struct CitedPublisher: Component {
  let id: String
  let sources: [CitedSource]
  let surroundings: Surroundings

  var body: some Markup {
    surroundings.site.sources[id]?.publisher ?? id
    if let number = sources.first(where: { $0.source.id == id })?.number {
      a(.class("mark"), .href("#" + Anchor.source(number))) { "\(number)" }
    }
  }
}
