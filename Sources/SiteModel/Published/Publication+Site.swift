package import Diagnostics
internal import Languages

/// The address of something on the site, and the briefing that it belongs to, if it belongs to one.
package struct PublishedAddress: Sendable {
  let path: String
  let briefing: String?

  /// Makes an address.
  package init(_ permalink: Permalink, briefing: String? = nil) {
    path = permalink.path
    self.briefing = briefing
  }

  /// A Boolean value indicating whether it stays whatever is added to the site: the numbered parts
  /// of lists come and go, and nobody looks for the page that says that one is missing.
  fileprivate var isLasting: Bool {
    let parts = path.split(separator: "/")
    let isNumbered = parts.count > 1 && parts[parts.count - 2] == "page"
    return !isNumbered && path != "404.html"
  }
}

extension Publication {
  /// What a site publishes at `addresses`; `figures` are those that its briefings state.
  package init(_ site: Site, addresses: [PublishedAddress], figures: [PublishedFact]) {
    let nowhere = SourceLocation(path: Publication.lockName, line: 1, column: 1)
    let isPublished = Set(site.briefings.filter { $0.published != nil }.map(\.id))
    let drafts = Set(
      addresses.filter { !($0.briefing.map(isPublished.contains) ?? true) }.map(\.path))
    let owners = site.recordAddresses
    var facts = addresses.filter { $0.isLasting && !drafts.contains($0.path) }.map { address in
      let owner = address.briefing.map { PublishedRecord(.briefing, $0) } ?? owners[address.path]
      return PublishedFact(.page(address.path), owner.map { "\($0)" } ?? "", at: nowhere)
    }
    facts += site.briefings.filter { isPublished.contains($0.id) }.flatMap(\.publishedFacts)
    facts += figures.filter { $0.item.briefing.map(isPublished.contains) ?? false }
    facts += site.publishedRecords
    self.init(facts)
  }
}

extension Site {
  /// The records whose pages and files stand at addresses of their own.
  fileprivate var recordAddresses: [String: PublishedRecord] {
    var owners: [String: PublishedRecord] = [:]
    func own(
      _ kind: PublishedRecord.Kind, _ ids: [String], _ address: (String, String) -> Permalink
    ) {
      for id in ids {
        for language in settings.languages {
          owners[address(id, language.code).path] = PublishedRecord(kind, id)
        }
      }
    }
    own(.series, series.ids, permalink(ofSeries:in:))
    own(.claim, claims.ids, permalink(ofClaim:in:))
    own(.site, campuses.ids, permalink(ofCampus:in:))
    own(.source, sources.ids, permalink(ofSource:in:))
    for id in series.ids {
      let table = csv(ofSeries: id)
      for file in [table, csvMetadata(ofTable: table), json(ofTable: table)] {
        owners[file.path] = PublishedRecord(.series, id)
      }
    }
    return owners
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
