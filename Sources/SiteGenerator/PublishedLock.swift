internal import Diagnostics
internal import FileSystem
internal import SiteModel
internal import SiteRenderer

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
    return facts.all
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
      return PublishedFact(item, value, at: first, and: Array(places.dropFirst()))
    }
  }
}
