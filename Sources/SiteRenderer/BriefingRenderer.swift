package import Diagnostics
internal import Languages
internal import Markdown
internal import Markup
internal import SiteModel

/// Renders one briefing: its original first, then the translations, which take the facts of their
/// charts from it and must show the same figures and claims.
struct BriefingRenderer<T: Theme> {
  let renderer: SiteRenderer<T>
  let index: Int

  /// The pages and files of the briefing, in every language.
  func render() -> RenderedJob {
    let briefing = renderer.site.briefings[index]
    var job = RenderedJob()
    var original: (charts: [String: OriginalBlock], bindings: Set<String>)?
    for edition in briefing.editions {
      guard let language = Language.named(edition.language) else { continue }
      do {
        let source = try renderer.loader.load(edition.path)
        let body = render(briefing, edition, language, source, original?.charts, &job)
        // Where an error stopped a figure from being read, its absence is no second fault.
        if let original, !job.diagnostics.containsErrors {
          job.diagnostics += differences(body, original.bindings, edition)
        } else if original == nil {
          original = (body.ownCharts, Set(body.bindings))
        }
      } catch {
        job.fail(edition.path, error)
      }
    }
    return job
  }

  private func render(
    _ briefing: Briefing, _ edition: Edition, _ language: Language, _ source: SourceText,
    _ originalCharts: [String: OriginalBlock]?, _ job: inout RenderedJob
  ) -> PageBody<T> {
    let permalink = briefing.permalink(in: edition.language)
    let context = renderer.context(
      permalink, language, .briefings,
      alternates: briefing.editions.map { ($0.language, briefing.permalink(in: $0.language)) })
    var body = PageBody(
      theme: renderer.theme, context: BodyContext(context),
      scope: renderer.scope(
        edition.path, asOf: briefing.asOf, briefing: briefing.id, permalink: permalink),
      originalCharts: originalCharts)
    let keyPoints = KeyPoints(edition.keyPoints, source).html(&body)
    body.part = .whyItMatters
    let whyItMatters = edition.whyItMatters.map { body.inline($0, in: source) }
    let whatNext = edition.whatNext.enumerated().map { number, step in
      body.part = .whatNext(number + 1)
      return BriefingPage.Upcoming(
        on: step.on ?? briefing.editions.first?.whatNext.dropFirst(number).first?.on,
        html: body.inline(step.text, in: source))
    }
    body.part = .body
    let (document, html) = body.html(of: source, from: edition.bodyOffset)
    body.checkHeadlines(of: edition, in: source)
    let page = BriefingPage(
      context: context, briefing: briefing, edition: edition, keyPoints: keyPoints,
      whyItMatters: whyItMatters, since: body.sinceWritten(), whatNext: whatNext, body: html,
      contents: document.headings.map { ContentsEntry(level: $0.level, id: $0.id, text: $0.text) },
      sources: body.references.cited(in: renderer.site), images: body.imageCredits,
      series: body.references.series.compactMap { renderer.site.series[$0] },
      corrections: body.corrections(),
      picture: renderer.site.card(of: permalink).map {
        PagePicture(card: $0, alt: body.firstChart?.words ?? edition.title)
      },
      older: renderer.site.briefings.dropFirst(index + 1).first,
      newer: index > 0 ? renderer.site.briefings[index - 1] : nil)
    job.take(body, permalink) { renderer.theme.write(page, to: &$0) }
    return body
  }

  /// A translation shows the figures and the claims of its original, no more and no less.
  private func differences(
    _ body: PageBody<T>, _ original: Set<String>, _ edition: Edition
  ) -> [Diagnostic] {
    let own = Set(body.bindings)
    return translationFaults(of: edition, at: original.subtracting(own)) { kind, link in
      "the translation lacks the original's \(kind) '\(link)'"
    }
      + translationFaults(of: edition, at: own.subtracting(original)) { kind, link in
        "the translation has a \(kind) that the original lacks, '\(link)'"
      } + body.missingBlocks + stepFaults(edition)
  }

  private func translationFaults(
    of edition: Edition, at links: Set<String>, _ message: (String, String) -> String
  ) -> [Diagnostic] {
    links.sorted().compactMap { link in
      // Sources are cited where a language needs them.
      let kind = link.hasPrefix("fig:") ? "figure" : link.hasPrefix("claim:") ? "claim" : nil
      return kind.map {
        Diagnostic(
          .error, id: "translation-\($0)s", message($0, link),
          at: SourceLocation(path: edition.path, line: 1, column: 1))
      }
    }
  }

  /// The steps of a translation take their days from those of its original, one by one.
  private func stepFaults(_ edition: Edition) -> [Diagnostic] {
    let count = renderer.site.briefings[index].editions.first?.whatNext.count ?? 0
    guard let first = edition.whatNext.first, edition.whatNext.count != count else { return [] }
    return [
      Diagnostic(
        .error, id: "translation-steps",
        "the translation has \(edition.whatNext.count) next steps, the original \(count)",
        at: SourceLocation(
          path: edition.path, line: first.text.line, column: first.text.column))
    ]
  }
}

extension PageBody {
  /// The HTML of a text's body.
  mutating func html(of source: SourceText, from start: Int) -> (Document, [UInt8]) {
    let result = markup(of: source, from: start)
    diagnostics += ids.faults
    return result
  }

  /// The HTML of a text, which may stand within the body.
  mutating func markup(of source: SourceText, from start: Int) -> (Document, [UInt8]) {
    ids.reserve(in: source.bytes, from: start)
    let (document, faults) = Document.parse(source, from: start, options: options)
    diagnostics += faults
    for heading in document.headings { ids.note(heading: heading.id) }
    // The page's title is its one heading of the first level.
    for heading in document.headings where heading.level == 1 {
      diagnostics.append(
        document.diagnostic(
          .warning, id: "heading-level", "headings of a text start at '##'; its title is the '#'",
          at: heading.range))
    }
    var buffer = MarkupBuffer(capacity: (source.bytes.count - start) * 3 / 2)
    let strings = context.language.strings
    document.write(
      to: &buffer, hooks: &self,
      words: .init(footnotes: strings.footnotes, back: strings.backToText, table: strings.table))
    lint(document)
    return (document, buffer.bytes)
  }
}

/// What one job gave: pages and files, what they refer to, and what was wrong.
package struct RenderedJob: Sendable {
  /// The pages and files.
  package var files: [RenderedFile] = []
  /// What was wrong.
  package var diagnostics: [Diagnostic] = []
  /// What the texts refer to.
  package var uses = Relations.Uses()
  /// The places that take something from the records, when they were asked for.
  package var places: [Use] = []
  /// How many pages were left out because they need what was known after the vintage.
  package var newer = 0
  /// How many charts were drawn.
  package var charts = 0
  /// How many figures were checked.
  package var figures = 0

  mutating func fail(_ path: String, _ error: any Error) {
    let fault = error as? Diagnostic
    diagnostics.append(
      fault
        ?? Diagnostic(
          .error, id: "unreadable-file", "\(error)",
          at: SourceLocation(path: path, line: 1, column: 1)))
  }

  /// Takes a finished text, and its page as `write` writes it.
  mutating func take<T: Theme>(
    _ body: PageBody<T>, _ permalink: Permalink, _ write: (inout MarkupBuffer) -> Void
  ) {
    diagnostics += body.diagnostics
    charts += body.chartCount
    figures += body.figures.count
    uses.add(body.references)
    places += body.uses
    for correction in body.corrections() where !uses.corrections.contains(correction.id) {
      uses.corrections.append(correction.id)
    }
    files += body.files
    add(permalink, origin: body.scope.path, write)
  }

  /// Adds a page as `write` writes it.
  mutating func add(
    _ permalink: Permalink, origin: String = "Content/site.yaml",
    _ write: (inout MarkupBuffer) -> Void
  ) {
    var buffer = MarkupBuffer(capacity: 1 << 15)
    write(&buffer)
    files.append(RenderedFile(permalink: permalink, bytes: buffer.bytes, origin: origin))
  }
}
