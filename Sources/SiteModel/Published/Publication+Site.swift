package import Diagnostics

/// The address of something on the site, and the briefing that it belongs to, if it belongs to one.
package struct PublishedAddress: Sendable {
  let path: String
  let briefing: String?

  /// Makes an address.
  package init(_ permalink: Permalink, briefing: String? = nil) {
    path = permalink.path
    self.briefing = briefing
  }

  /// A Boolean value indicating whether it is a page that stays whatever is added to the site: the
  /// numbered parts of lists come and go.
  fileprivate var isLasting: Bool {
    let parts = path.split(separator: "/")
    let isNumbered = parts.count > 1 && parts[parts.count - 2] == "page"
    return !isNumbered && (path.isEmpty || path.hasSuffix("/"))
  }
}

extension Publication {
  /// What a site publishes at `addresses`; `figures` are those that its briefings state.
  package init(_ site: Site, addresses: [PublishedAddress], figures: [PublishedFact]) {
    let nowhere = SourceLocation(path: Publication.lockName, line: 1, column: 1)
    let isPublished = Set(site.briefings.filter { $0.published != nil }.map(\.id))
    let drafts = Set(
      addresses.filter { !($0.briefing.map(isPublished.contains) ?? true) }.map(\.path))
    var facts = addresses.filter { $0.isLasting && !drafts.contains($0.path) }
      .map { PublishedFact(.page($0.path), $0.briefing ?? "", at: nowhere) }
    facts += site.briefings.filter { isPublished.contains($0.id) }.flatMap(\.publishedFacts)
    facts += figures.filter { $0.item.briefing.map(isPublished.contains) ?? false }
    facts += site.claims.all.flatMap(\.publishedFacts)
    facts += site.series.all.flatMap(\.publishedFacts)
    facts += site.corrections.all.map {
      PublishedFact(.correction($0.id), "", at: SourceLocation(startOf: $0.path))
    }
    self.init(facts)
  }
}

extension Briefing {
  /// The day of publication, the titles and the key points.
  fileprivate var publishedFacts: [PublishedFact] {
    let start = editions.first?.titleLocation ?? SourceLocation(startOf: "")
    let own = published.map { PublishedFact(.briefing(id), "\($0)", at: start) }
    return [own].compactMap(\.self)
      + editions.flatMap { edition in
        [
          PublishedFact(
            .title(briefing: id, language: edition.language), edition.title,
            at: edition.titleLocation)
        ]
          + edition.keyPoints.enumerated().map { index, point in
            PublishedFact(
              .keyPoint(briefing: id, language: edition.language, number: index + 1), point.words,
              at: SourceLocation(path: edition.path, line: point.line, column: point.column))
          }
      }
  }
}

extension Claim {
  /// The wording in each language, and whether it stands.
  fileprivate var publishedFacts: [PublishedFact] {
    let place = SourceLocation(startOf: path)
    let wordings = text.common.map { [("-", $0)] } ?? text.byLanguage.map { ($0.language, $0.text) }
    return wordings.map { PublishedFact(.claim(id, language: $0), $1, at: place) }
      + [PublishedFact(.claimStatus(id), status.rawValue, at: place)]
  }
}

extension Series {
  /// What is counted, and every row.
  fileprivate var publishedFacts: [PublishedFact] {
    let measure = PublishedFact(
      .measure(series: id), publishedMeasure, at: SourceLocation(startOf: path))
    let table = tablePath
    return [measure]
      + observations.map { row in
        let line = row.source.location(in: table).line
        return PublishedFact(
          .row(series: id, row.id), row.published,
          at: SourceLocation(path: table, line: line, column: 1))
      }
  }
}

extension Edition.Line {
  /// The words, without what links lead to: a better link is no other wording.
  ///
  /// A figure is given by its address, for what it says is held by itself.
  var words: String {
    var words = ""
    var rest = Substring(markdown)
    while let end = rest.range(ofLink: "](") {
      let text = rest[..<end.lowerBound]
      guard let start = text.lastIndex(of: "["),
        let close = rest[end.upperBound...].firstIndex(of: ")")
      else { break }
      let inner = text[text.index(after: start)...]
      let target = rest[end.upperBound..<close]
      words += text[..<start] + (inner.isEmpty || target.hasPrefix("fig:") ? target : inner)
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }
}

extension Substring {
  /// Where `mark` first stands.
  fileprivate func range(ofLink mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) {
        return start..<index(start, offsetBy: mark.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

extension SourceLocation {
  /// The start of a file.
  package init(startOf path: String) { self.init(path: path, line: 1, column: 1) }
}
