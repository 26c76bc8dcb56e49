internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

/// The corrections as an Atom feed (RFC 4287), newest first.
///
/// Times are those of the corrections, so that the same content gives the same feed.
struct CorrectionsFeed: Markup {
  let page: CorrectionsPage

  private var context: PageContext { page.context }
  private var site: Site { context.site }
  private var words: CorrectionStrings { context.language.strings.records.correction }

  func write(to buffer: inout MarkupBuffer) {
    let settings = site.settings
    let title = context.text(settings.title)
    let feed = settings.baseURL + site.correctionsFeed(in: context.language.code).path
    buffer.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    buffer.literal("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    buffer.attributeValue(context.language.code)
    buffer.literal("\">")
    element("id", context.url, &buffer)
    element("title", "\(title): \(words.corrections)", &buffer)
    element("subtitle", words.summary, &buffer)
    element("updated", updated, &buffer)
    buffer.literal("<author>")
    element("name", settings.publisher ?? title, &buffer)
    buffer.literal("</author>")
    link("self", "application/atom+xml", feed, &buffer)
    link("alternate", "text/html", context.url, &buffer)
    for entry in page.entries { write(entry, to: &buffer) }
    buffer.literal("</feed>\n")
  }

  private func write(_ entry: CorrectionsPage.Entry, to buffer: inout MarkupBuffer) {
    let correction = entry.correction
    let url = context.url + "#" + correction.id
    buffer.literal("<entry>")
    element("id", url, &buffer)
    element("title", title(of: entry), &buffer)
    element("updated", correction.date.description + "T00:00:00Z", &buffer)
    link("alternate", "text/html", url, &buffer)
    for briefing in entry.briefings {
      guard let edition = briefing.nearestEdition(to: context.language.code) else { continue }
      let page = briefing.permalink(in: edition.language)
      link("related", "text/html", site.settings.baseURL + page.path, &buffer)
    }
    let cause = correction.cause.map { ["\(words.cause): \(context.text($0))"] } ?? []
    let lines =
      [
        "\(words.was): \(context.text(correction.was))",
        "\(words.now): \(context.text(correction.now))",
      ] + cause
    element("summary", lines.joined(separator: "\n"), &buffer)
    buffer.literal("</entry>")
  }

  /// The kind of change, and what it is of.
  private func title(of entry: CorrectionsPage.Entry) -> String {
    let kind = words.name(of: entry.correction.kind)
    guard let briefing = entry.briefings.first,
      let edition = briefing.nearestEdition(to: context.language.code)
    else { return "\(kind): \(context.text(entry.correction.now))" }
    return "\(kind): \(edition.title)"
  }

  /// The day of the newest correction; before there is one, that of the newest facts.
  private var updated: String {
    let newest = page.entries.first?.correction.date ?? site.briefings.map(\.asOf).max() ?? .first
    return newest.description + "T00:00:00Z"
  }

  private func element(_ name: StaticString, _ text: String, _ buffer: inout MarkupBuffer) {
    buffer.literal("<")
    buffer.literal(name)
    buffer.literal(">")
    buffer.text(text)
    buffer.literal("</")
    buffer.literal(name)
    buffer.literal(">")
  }

  private func link(
    _ relation: StaticString, _ type: StaticString, _ url: String, _ buffer: inout MarkupBuffer
  ) {
    buffer.literal("<link rel=\"")
    buffer.literal(relation)
    buffer.literal("\" type=\"")
    buffer.literal(type)
    buffer.literal("\" href=\"")
    buffer.attributeValue(url)
    buffer.literal("\"/>")
  }
}
