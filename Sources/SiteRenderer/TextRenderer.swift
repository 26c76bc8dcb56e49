internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel

/// Renders one page that stands by itself: first in the site's first language that it has, then
/// the translations, which take the facts of their charts from it.
struct TextRenderer<T: Theme> {
  let renderer: SiteRenderer<T>
  /// The id of the page.
  let id: String

  /// The page and its files, in every language.
  func render() -> RenderedJob {
    var job = RenderedJob()
    var charts: [String: OriginalBlock]?
    let same = renderer.site.pages.filter { $0.id == id }
    for language in renderer.site.settings.languages {
      guard let page = same.first(where: { $0.language == language.code }) else { continue }
      do {
        let source = try renderer.loader.load(page.path)
        let body = render(page, language, same, source, charts, &job)
        // Where an error stopped a chart from being read, its absence is no second fault.
        if !job.diagnostics.containsErrors, !body.diagnostics.containsErrors {
          job.diagnostics += body.missingBlocks
        }
        charts = charts ?? body.ownCharts
      } catch {
        job.fail(page.path, error)
      }
    }
    return job
  }

  private func render(
    _ page: StandingPage, _ language: Language, _ same: [StandingPage], _ source: SourceText,
    _ charts: [String: OriginalBlock]?, _ job: inout RenderedJob
  ) -> PageBody<T> {
    let context = renderer.context(
      page.permalink, language, .page, alternates: same.map { ($0.language, $0.permalink) })
    var body = PageBody(
      theme: renderer.theme, context: BodyContext(context),
      scope: renderer.scope(
        page.path, asOf: renderer.site.vintage, briefing: nil, permalink: page.permalink),
      originalCharts: charts)
    let (document, html) = body.html(of: source, from: page.bodyOffset)
    if renderer.site.vintage != nil, body.diagnostics.containsErrors {
      leaveOut(page, context, &job)
      return body
    }
    let text = TextPage(
      context: context, page: page, body: html,
      contents: document.headings.map { ContentsEntry(level: $0.level, id: $0.id, text: $0.text) },
      sources: body.references.cited(in: renderer.site), images: body.imageCredits,
      corrections: body.corrections())
    job.take(body, page.permalink) { renderer.theme.write(text, to: &$0) }
    return body
  }

  /// Says that a page cannot be shown as of the day that was asked for.
  ///
  /// A page without a day of its own speaks of today: what it needs was not known on every day.
  private func leaveOut(_ page: StandingPage, _ context: PageContext, _ job: inout RenderedJob) {
    let text = TextPage(
      context: context, page: page, body: nil, contents: [], sources: [], images: [],
      corrections: [])
    job.newer += 1
    job.add(page.permalink, origin: page.path) { renderer.theme.write(text, to: &$0) }
  }
}
