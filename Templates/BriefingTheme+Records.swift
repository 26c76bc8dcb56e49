import Languages
public import Markup
import SiteModel
public import SiteRenderer

// The pages of claims, sites, events, terms, corrections and single sources.
extension BriefingTheme {
  /// Writes the register of claims.
  public func write(_ page: ClaimsPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.records.claim
    write(ClaimsContent(page), page.context, words.claims, words.summary, to: &buffer)
  }

  /// Writes a claim's page.
  public func write(_ page: ClaimPage, to buffer: inout MarkupBuffer) {
    write(
      ClaimContent(page), page.context, page.context.text(page.entry.claim.text), nil, to: &buffer)
  }

  /// Writes the list of data-centre sites.
  public func write(_ page: CampusesPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.records.campus
    write(CampusesContent(page), page.context, words.sites, words.summary, to: &buffer)
  }

  /// Writes a data-centre site's page.
  public func write(_ page: CampusPage, to buffer: inout MarkupBuffer) {
    let campus = page.entry.campus
    write(
      CampusContent(page), page.context, page.context.text(campus.name),
      campus.description.map { page.context.text($0) }, to: &buffer)
  }

  /// Writes the events.
  public func write(_ page: TimelinePage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.records.event
    write(TimelineContent(page), page.context, words.timeline, words.summary, to: &buffer)
  }

  /// Writes the terms.
  public func write(_ page: GlossaryPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.records.term
    write(GlossaryContent(page), page.context, words.glossary, words.summary, to: &buffer)
  }

  /// Writes the corrections.
  public func write(_ page: CorrectionsPage, to buffer: inout MarkupBuffer) {
    let words = page.context.language.strings.records.correction
    write(CorrectionsContent(page), page.context, words.corrections, words.summary, to: &buffer)
  }

  /// Writes a source's page.
  public func write(_ page: SourcePage, to buffer: inout MarkupBuffer) {
    write(SourceContent(page), page.context, page.source.title, nil, to: &buffer)
  }

  /// Writes words that someone said, with the number of the source.
  public func write(_ mark: ClaimMark, to buffer: inout MarkupBuffer) {
    ClaimInText(mark: mark).write(to: &buffer)
  }
}

/// Words that someone said, which lead to the claim, and the number of its source.
private struct ClaimInText: Component {
  let mark: ClaimMark

  var body: some Markup {
    let number = "\(mark.cited.number)"
    let name = mark.context.language.strings.source.numbered.filled(["number": number])
    a(.class("claim"), .href(mark.href)) { Raw(unescaped: mark.html) }
    a(.class("mark"), .href("#" + Anchor.source(mark.cited.number)), .ariaLabel(name)) { number }
  }
}
