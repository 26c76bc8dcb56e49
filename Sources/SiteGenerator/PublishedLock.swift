internal import Diagnostics
internal import FileSystem
internal import SiteModel
internal import SiteRenderer
internal import SiteWriter

/// The file `published.lock` of a site.
struct PublishedLock {
  /// What it says, as far as that can be read.
  let publication: Publication?
  private let faults: [Diagnostic]

  /// Reads the file, if there is one; what was known on an earlier day is not held against it.
  ///
  /// - Throws: A `FileError` when it cannot be read.
  init?(_ options: BuildOptions) throws(FileError) {
    let path = "\(options.root)/\(Publication.lockName)"
    guard !options.showsEarlierDay, try fileStatus(path) != nil else { return nil }
    let bytes = try readFile(path)
    do throws(Diagnostic) {
      (publication, faults) = Publication.reading(
        lock: try SourceText(path: Publication.lockName, bytes: bytes))
    } catch {
      (publication, faults) = (nil, [error])
    }
  }

  /// Compares it with what the site publishes now, and reports what changed without a word.
  func compare(
    _ now: Publication, of site: Site, _ options: BuildOptions, _ report: inout BuildReport
  ) {
    report.diagnostics += faults
    guard let publication, !faults.containsErrors, report.isRead else { return }
    let gate = PublishedGate(
      publication, now, of: site, at: options.now,
      figuresAreKnown: !report.diagnostics.containsErrors)
    report.uncovered = gate.uncovered
    report.kept = gate.kept
    report.diagnostics += gate.diagnostics
  }
}

extension [Use] {
  /// What briefings state as of their own day: their figures, and what their charts and tables
  /// show; each once, with all its places.
  var publishedFigures: [PublishedFact] {
    var facts = FactList()
    for use in self {
      guard let briefing = use.briefing else { continue }
      switch use.subject {
      case .figure(let figure):
        guard figure.isPinned, !figure.value.isEmpty else { continue }
        facts.add(.figure(briefing: briefing, address: figure.address), figure.value, use.location)
      case .drawing(let id, let points):
        facts.add(
          .chart(briefing: briefing, id: id, language: use.language), use.sentence, use.location)
        for point in points {
          facts.join(
            .point(briefing: briefing, chart: id, point.name), point.value, use.location)
        }
      case .series, .record: continue
      }
    }
    return facts.all + publishedLinks
  }

  /// What briefings' texts lead to, a fact a text.
  private var publishedLinks: [PublishedFact] {
    var order: [PublishedItem] = []
    var texts: [PublishedItem: (links: PublishedLinks, at: [SourceLocation])] = [:]
    for use in self {
      guard let briefing = use.briefing, let link = use.link else { continue }
      let item = PublishedItem.links(briefing: briefing, language: use.language)
      if texts[item] == nil { order.append(item) }
      texts[item, default: (PublishedLinks(), [])].links.add(link, words: use.fingerprint)
      texts[item]?.at.append(use.location)
    }
    return order.compactMap { item -> PublishedFact? in
      guard let (links, places) = texts[item], let first = places.first else { return nil }
      return PublishedFact(
        item, links.published, at: first, and: [SourceLocation](places.dropFirst()))
    }
  }
}

extension Use {
  /// What its link leads to; `nil` for what is no link whose words a reader may cite.
  fileprivate var link: String? {
    switch subject {
    case .figure(let figure): "fig:\(figure.address)"
    case .series(let id, _): part == .sparkline ? "spark:\(id)" : nil
    case .record("claim", let id): "claim:\(id)"
    case .drawing, .record: nil
    }
  }

  /// The fingerprint of the sentence around it; `nil` when that says no more than the link.
  fileprivate var fingerprint: String? {
    sentence == words || sentence.isEmpty
      ? nil : String(Checksum(of: Array(sentence.utf8)).hexadecimal.prefix(8))
  }
}

/// Facts in the order in which they are met.
private struct FactList {
  private var order: [PublishedItem] = []
  private var told: [PublishedItem: (value: String, at: [SourceLocation])] = [:]

  /// Adds a fact; of one that is there, another place.
  mutating func add(_ item: PublishedItem, _ value: String, _ place: SourceLocation) {
    if told[item] == nil { order.append(item) }
    told[item, default: (value, [])].at.append(place)
  }

  /// Adds a fact; of one that is there, another value.
  mutating func join(_ item: PublishedItem, _ value: String, _ place: SourceLocation) {
    guard let known = told[item] else { return add(item, value, place) }
    told[item] = ("\(known.value); \(value)", known.at)
  }

  var all: [PublishedFact] {
    order.compactMap { item in
      guard let (value, places) = told[item], let first = places.first else { return nil }
      return PublishedFact(item, value, at: first, and: [SourceLocation](places.dropFirst()))
    }
  }
}
