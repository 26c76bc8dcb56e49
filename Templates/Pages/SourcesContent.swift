import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The register of sources, by publisher, with how often each is used.
struct SourcesContent: Component {
  let page: SourcesPage
  let surroundings: Surroundings

  init(_ page: SourcesPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(surroundings.words.sources, standfirst: words.summary)
    section(.class("facts facts-wide"), .ariaLabel(words.tiers)) { FactList(facts: tiers) }
    ul(.class("sources sources-plain")) {
      ForEach(page.rows) { row in
        li(.id(Anchor.registered(row.source.id))) {
          SourceReference(source: row.source, surroundings: surroundings)
          p(.class("about")) { TextLink(address(of: row.source), uses(of: row)) }
        }
      }
    }
  }

  private var words: SourceStrings { surroundings.words.source }

  private var tiers: [FactList.Fact] {
    Source.Tier.allCases.map { tier in
      FactList.Fact(words.tier.filled(["tier": tier.rawValue])) {
        tier.meaning(in: surroundings.language)
      }
    }
  }

  private func address(of source: Source) -> String {
    surroundings.links.href(
      surroundings.site.permalink(ofSource: source.id, in: surroundings.language.code))
  }

  private func uses(of row: SourcesPage.Row) -> String {
    surroundings.language.text(surroundings.words.records.usedInPlaces, row.useCount)
  }
}

/// A source's page: what it is, and everything that rests on it.
struct SourceContent: Component {
  let page: SourcePage
  let surroundings: Surroundings

  init(_ page: SourcePage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
    PageHead(page.source.title) {
      TextLink(
        surroundings.links.href(page.context.site.sourcesIndex(in: surroundings.language.code)),
        surroundings.words.sources)
    }
    ul(.class("sources sources-plain")) {
      li { SourceReference(source: page.source, surroundings: surroundings) }
    }
    if !page.briefings.isEmpty {
      PageSection(Anchor.part("briefings"), surroundings.words.briefings) {
        BriefingEntries(briefings: page.briefings, surroundings: surroundings)
      }
    }
    links("series", surroundings.words.data, page.series.map(surroundings.seriesLink))
    if !page.claims.isEmpty {
      PageSection(Anchor.part("claims"), surroundings.words.records.claim.claims) {
        ClaimEntries(entries: page.claims, surroundings: surroundings)
      }
    }
    if !page.events.isEmpty {
      PageSection(Anchor.part("events"), surroundings.words.records.event.timeline) {
        EventLines(events: page.events, surroundings: surroundings)
      }
    }
    links(
      "sites", surroundings.words.records.campus.sites, page.campuses.map(surroundings.campusLink))
    CorrectionSection(corrections: page.corrections, surroundings: surroundings)
  }

  @MarkupBuilder private func links(
    _ id: StaticString, _ heading: String, _ links: [TextLink]
  ) -> some Markup {
    if !links.isEmpty {
      PageSection(Anchor.part(id), heading) {
        ul(.class("links")) { ForEach(links) { link in li { link } } }
      }
    }
  }
}
