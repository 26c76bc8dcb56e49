import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The register of sources, by publisher, with what each is used in.
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
          uses(of: row)
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

  @MarkupBuilder private func uses(of row: SourcesPage.Row) -> some Markup {
    let links = row.briefings.compactMap(link) + row.series.map { surroundings.seriesLink($0) }
    if !links.isEmpty {
      p(.class("about")) {
        FilledPhrase(words.usedIn) { LinkList(items: links, language: surroundings.language) }
      }
    }
  }

  private func link(_ briefing: Briefing) -> TextLink? {
    briefing.nearestEdition(to: surroundings.language.code).map { edition in
      TextLink(surroundings.links.href(briefing.permalink(in: edition.language)), edition.title)
    }
  }
}
