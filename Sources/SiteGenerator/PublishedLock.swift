internal import Diagnostics
internal import FileSystem
internal import SiteModel
internal import SiteRenderer

/// The file `published.lock` of a site.
struct PublishedLock {
  private let publication: Publication?
  private let faults: [Diagnostic]

  /// Reads the file, if there is one; what was known on an earlier day is not held against it.
  ///
  /// - Throws: A `FileError` when it cannot be read.
  init?(_ options: BuildOptions) throws(FileError) {
    let path = "\(options.root)/\(Publication.lockName)"
    guard options.vintage == nil, try fileStatus(path) != nil else { return nil }
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
    report.diagnostics += gate.diagnostics
  }
}

extension [Use] {
  /// The figures that briefings state as of their own day, each once with all its places.
  var publishedFigures: [PublishedFact] {
    var order: [PublishedItem] = []
    var places: [PublishedItem: (value: String, at: [SourceLocation])] = [:]
    for use in self {
      guard let briefing = use.briefing, case .figure(let figure) = use.subject, figure.isPinned,
        !figure.value.isEmpty
      else { continue }
      let item = PublishedItem.figure(briefing: briefing, address: figure.address)
      if places[item] == nil { order.append(item) }
      places[item, default: (figure.value, [])].at.append(use.location)
    }
    return order.compactMap { item -> PublishedFact? in
      guard let (value, locations) = places[item], let first = locations.first else { return nil }
      return PublishedFact(item, value, at: first, and: [SourceLocation](locations.dropFirst()))
    }
  }
}
