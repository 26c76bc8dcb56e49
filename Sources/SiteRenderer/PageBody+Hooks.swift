internal import Charts
internal import Languages
internal import Quantities
internal import Diagnostics
internal import Markdown
internal import Markup
internal import Records
internal import SiteModel

/// The schemes of links to things of the site.
enum SiteScheme: String, CaseIterable {
  case fig, source, claim, company, person, site, event, term, topic, briefing, spark

  static var names: [String] { allCases.map(\.rawValue) }

  /// The scheme of a destination and what follows it.
  static func split(_ destination: String) -> (scheme: SiteScheme, rest: String)? {
    guard let colon = destination.firstIndex(of: ":"),
      let scheme = SiteScheme(rawValue: String(destination[..<colon]))
    else { return nil }
    return (scheme, String(destination[destination.index(after: colon)...]))
  }
}

extension PageBody: DocumentHooks {
  mutating func link(_ link: Document.Link, in document: Document) -> LinkRendering {
    guard let (scheme, rest) = SiteScheme.split(link.destination) else {
      return plainLink(link, in: document)
    }
    noteUse(of: scheme, rest, link, document)
    switch scheme {
    case .fig: return figure(rest, link, document)
    case .source: return source(rest, link, document)
    case .claim: return claim(rest, link, document)
    case .site: return campus(rest, link, document)
    case .event: return event(rest, link, document)
    case .term: return term(rest, link, document)
    case .company:
      guard check(scope.site.companies, rest, "company", link, document) else { return .textOnly }
      references.use(company: rest)
      return record(
        scope.site.permalink(ofCompany: rest, in: context.language.code), link,
        name: scope.site.companies[rest]?.name)
    case .person:
      guard check(scope.site.people, rest, "person", link, document) else { return .textOnly }
      references.use(person: rest)
      return record(
        scope.site.permalink(ofPerson: rest, in: context.language.code), link,
        name: scope.site.people[rest]?.name)
    case .topic:
      guard check(scope.site.topics, rest, "topic", link, document) else { return .textOnly }
      let name = scope.site.topics[rest]?.name.text(in: context.language.code)
      return record(
        scope.site.permalink(ofTopic: rest, in: context.language.code), link, name: name)
    case .briefing: return briefing(rest, link, document)
    case .spark: return sparkline(rest, link, document)
    }
  }

  mutating func codeBlock(_ block: Document.CodeBlock, in document: Document) -> [UInt8]? {
    guard let directive = Directives.named(block.word) else { return nil }
    return directive.write(DirectiveBlock(block, in: document), to: &self)
  }

  // MARK: - Figures and sources

  private mutating func figure(
    _ address: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    let resolver = FigureResolver(site: scope.site, language: context.language, asOf: scope.asOf)
    do throws(FigureResolver.Fault) {
      let figure = try resolver.figure(at: address, words: link.text, title: link.title)
      let id = note(figure)
      guard let first = figure.operands.first else { return .textOnly }
      if figure.hasNeedlessReason {
        diagnostics.append(
          document.diagnostic(
            .warning, id: "figure-needless-mixed",
            "'mixed:' gives a reason, but nothing is mixed", at: link.range))
      }
      let words = resolver.words(for: figure)
      noteUse(of: figure, at: address, shownAs: words, link, document)
      let revisions = revisions(of: figure)
      let mark = FigureMark(
        context: context, id: id,
        html: link.text.isEmpty ? escaped(words) : inlines(of: link, document),
        href: context.links.href(
          scope.site.permalink(ofSeries: first.series.id, in: context.language.code),
          fragment: first.series.anchor(of: first.row)),
        value: resolver.machineValue(of: figure),
        explanation: resolver.explanation(of: figure, since: revisions),
        since: note(revisions, of: figure))
      return .replaced(markup { theme, buffer in theme.write(mark, to: &buffer) })
    } catch {
      // What is at fault is still a place that shows a series.
      noteUse(
        of: try? resolver.figure(at: address, words: "", title: link.title), at: address,
        shownAs: "", link, document)
      let operands = (try? FigureAddress(parsing: address))?.operands ?? []
      if operands.contains(where: { scope.site.brokenRecords.contains($0.series) }) {
        return .textOnly
      }
      diagnostics.append(
        document.diagnostic(
          .error, id: error.id, error.message, at: link.range, suggestion: error.suggestion))
      return .textOnly
    }
  }

  /// `[](spark:acme-capex)`: a line the size of a word, which leads to its data.
  private mutating func sparkline(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard check(scope.site.series, id, "series", link, document),
      let series = scope.site.series[id]
    else { return .textOnly }
    references.use(series: id)
    let code = context.language.code
    let rows = series.observations(knownOn: scope.asOf ?? .last)
    let data = ChartSeries(
      series, label: series.title.text(in: code),
      slot: scope.site.colours.slot(of: series), rows: rows)
    guard let line = Sparkline(data, language: context.language) else {
      let problem = ChartProblem.noSparkline(series: id)
      diagnostics.append(
        document.diagnostic(.error, id: problem.id, problem.message, at: link.range))
      return .textOnly
    }
    noteUse(ofSparkline: id, rows, link, document)
    let href = context.links.href(scope.site.permalink(ofSeries: id, in: code))
    let words = link.text
    return .replaced(
      markup { _, buffer in
        a(.href(href), .class("sparkline")) {
          if !words.isEmpty {
            words
            " "
          }
          line
        }.write(to: &buffer)
      })
  }

  private mutating func source(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard check(scope.site.sources, id, "source", link, document),
      let source = scope.site.sources[id]
    else { return .textOnly }
    let cited = CitedSource(number: noteSource(id), source: source)
    let mark = SourceMark(context: context, html: inlines(of: link, document), cited: cited)
    return .replaced(markup { theme, buffer in theme.write(mark, to: &buffer) })
  }

  // MARK: - Links to things of the site

  func record(
    _ permalink: Permalink, fragment: String? = nil, _ link: Document.Link, name: String?
  ) -> LinkRendering {
    let href = context.links.href(permalink, fragment: fragment)
    if link.text.isEmpty, let name {
      return .replaced(markup { _, buffer in a(.href(href)) { name }.write(to: &buffer) })
    }
    return .element(destination: href)
  }

  private mutating func briefing(
    _ id: String, _ link: Document.Link, _ document: Document
  ) -> LinkRendering {
    guard let briefing = scope.site.briefing(id) else {
      // A briefing that is a draft or due later is known, but has no page yet.
      if !scope.site.heldBriefings.contains(id) {
        let briefings = scope.site.briefings
        unknown(id, "briefing", briefings.map(\.id), link, document)
      }
      return .textOnly
    }
    let language =
      briefing.nearestEdition(to: context.language.code)?.language ?? context.language.code
    let title = briefing.nearestEdition(to: context.language.code)?.title
    return record(briefing.permalink(in: language), link, name: title)
  }

  mutating func check<Record: Identified>(
    _ catalog: Catalog<Record>, _ id: String, _ kind: String, _ link: Document.Link,
    _ document: Document
  ) -> Bool {
    if catalog[id] != nil { return true }
    if scope.site.brokenRecords.contains(id) { return false }
    unknown(id, kind, catalog.ids, link, document)
    return false
  }

  private mutating func unknown(
    _ id: String, _ kind: String, _ ids: @autoclosure () -> [String], _ link: Document.Link,
    _ document: Document
  ) {
    diagnostics.append(
      document.diagnostic(
        .error, id: "unknown-reference", "there is no \(kind) '\(id)'", at: link.range,
        suggestion: diagnostics.count < 20 ? ids().nearest(to: id) : nil))
  }

  // MARK: - Ordinary links

  private mutating func plainLink(_ link: Document.Link, in document: Document) -> LinkRendering {
    let destination = link.destination
    if destination.hasWebScheme {
      return .element(destination: destination, attributes: [LinkAttribute("rel", "external")])
    }
    if destination.hasScheme("mailto:") { return .plain }
    if destination.hasPrefix("#") {
      expect(fragment: destination.dropFirst(), link, document)
      return .plain
    }
    return relativeFile(link, in: document)
  }

  private mutating func relativeFile(
    _ link: Document.Link, in document: Document
  ) -> LinkRendering {
    guard let target = target(of: link, in: document) else { return .textOnly }
    if let image = scope.targets.image(at: target.permalink) { references.use(image: image.path) }
    if target.permalink == scope.permalink, let mark = target.rest.firstIndex(of: "#") {
      expect(fragment: target.rest[mark...].dropFirst(), link, document)
    }
    let href = context.links.href(target.permalink)
    return .element(destination: href.asURLPath + target.rest)
  }

  /// What a path leads to, beside the text, or from the site's root when it starts with a slash;
  /// `rest` is what follows the path.
  mutating func target(
    of link: Document.Link, in document: Document
  ) -> (permalink: Permalink, path: String, rest: Substring)? {
    let path = String(link.destination.prefix { $0 != "#" && $0 != "?" })
    let decoded = path.percentDecoded
    if let decoded, let target = scope.target(decoded) {
      return (target, decoded, link.destination.dropFirst(path.count))
    }
    diagnostics.append(
      document.diagnostic(
        .error, id: "broken-link", "nothing stands at '\(path)'", at: link.range))
    return nil
  }

  /// Notes that a link leads to an element of this page, which may stand further down.
  private mutating func expect(
    fragment: Substring, _ link: Document.Link, _ document: Document
  ) {
    guard let id = String(fragment).percentDecoded, !id.isEmpty else { return }
    ids.expect(
      id,
      document.diagnostic(
        .error, id: "broken-link", "nothing on this page has the id '\(id.shortened)'",
        at: link.range))
  }

  /// The markup between a link's brackets.
  mutating func inlines(of link: Document.Link, _ document: Document) -> [UInt8] {
    if link.isPlain { return escaped(link.text) }
    var buffer = MarkupBuffer(capacity: link.text.utf8.count + 16)
    document.writeInlines(of: link.node, to: &buffer, hooks: &self)
    return buffer.bytes
  }

  func escaped(_ text: String) -> [UInt8] {
    var buffer = MarkupBuffer(capacity: text.utf8.count + 16)
    buffer.text(text)
    return buffer.bytes
  }
}

extension String {
  /// A Boolean value indicating whether it is an address on the web.
  fileprivate var hasWebScheme: Bool { hasScheme("https:") || hasScheme("http:") }

  /// A Boolean value indicating whether it starts with a scheme, which may be in any case.
  fileprivate func hasScheme(_ scheme: String) -> Bool {
    prefix(scheme.count).lowercased() == scheme
  }
}
