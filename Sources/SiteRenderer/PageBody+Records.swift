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
    guard check(scope.site.claims, id, "claim", link, document),
      let claim = scope.site.claims[id], let source = scope.site.sources[claim.source.id]
    else { return .textOnly }
    let cited = CitedSource(number: note(claim), source: source)
    let words = link.text.isEmpty ? escaped(text(claim.text)) : inlines(of: link, document)
    let mark = SourceMark(context: context, html: words, cited: cited)
    return .replaced(markup { theme, buffer in theme.write(mark, to: &buffer) })
  }

  /// A site, an event or a term: its words, or, where there are none, its name.
  mutating func explained(
    _ scheme: SiteScheme, _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    let site = scope.site
    let name: LocalizedText?
    switch scheme {
    case .site:
      guard check(site.campuses, id, "site", link, document) else { return .textOnly }
      references.use(campus: id)
      name = site.campuses[id]?.name
    case .event:
      guard check(site.events, id, "event", link, document) else { return .textOnly }
      references.use(event: id)
      name = site.events[id]?.title
    default:
      guard check(site.terms, id, "term", link, document) else { return .textOnly }
      _ = references.isFirstUse(ofTerm: id)
      name = site.terms[id]?.term
    }
    guard link.text.isEmpty, let name else { return .textOnly }
    return .replaced(escaped(text(name)))
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: context.language.code) }
}
