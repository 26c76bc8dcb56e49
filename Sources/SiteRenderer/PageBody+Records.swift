internal import Languages
internal import Markdown
internal import Markup
internal import SiteModel

// Links to what was said, to sites, to events and to terms.
extension PageBody {
  /// `[words](claim:id)`: words that someone said, whose source is cited on the page.
  mutating func claim(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    let site = scope.site
    bind(claim: id)
    guard check(site.claims, id, "claim", link, document), let claim = site.claims[id],
      let source = site.sources[claim.source.id]
    else { return .textOnly }
    let cited = CitedSource(number: note(claim), source: source)
    let words = link.text.isEmpty ? escaped(text(claim.text)) : inlines(of: link, document)
    let mark = ClaimMark(
      context: context, html: words,
      href: context.links.href(site.permalink(ofClaim: id, in: context.language.code)),
      cited: cited)
    return .replaced(markup { theme, buffer in theme.write(mark, to: &buffer) })
  }

  /// `[words](site:id)`: words that lead to a site's page, or its name.
  mutating func campus(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard check(scope.site.campuses, id, "site", link, document) else { return .textOnly }
    references.use(campus: id)
    return record(
      scope.site.permalink(ofCampus: id, in: context.language.code), link,
      name: scope.site.campuses[id].map { text($0.name) })
  }

  /// `[words](event:id)`: words that lead to an event on the timeline, or its title.
  mutating func event(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard check(scope.site.events, id, "event", link, document) else { return .textOnly }
    references.use(event: id)
    return record(
      scope.site.timeline(in: context.language.code), fragment: id, link,
      name: scope.site.events[id].map { text($0.title) })
  }

  /// `[words](term:id)`: a word that leads to its meaning where the page uses it first.
  mutating func term(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard check(scope.site.terms, id, "term", link, document) else { return .textOnly }
    let name = scope.site.terms[id].map { text($0.term) }
    if references.isFirstUse(ofTerm: id) {
      return record(
        scope.site.glossary(in: context.language.code), fragment: id, link, name: name)
    }
    return link.text.isEmpty ? .replaced(escaped(name ?? "")) : .textOnly
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: context.language.code) }
}
