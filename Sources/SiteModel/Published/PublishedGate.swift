package import Diagnostics
package import Quantities

/// Holds a site against what it has published: nothing changes without a correction, and no
/// address is lost.
package struct PublishedGate: Sendable {
  /// What was published.
  let before: Publication
  /// What the site says now.
  let now: Publication
  /// The changes that no new correction speaks of, in the lock's order.
  package let uncovered: [PublishedChange]

  /// Compares a lock with a site at the instant `instant`.
  ///
  /// A correction covers a change as long as it is not in the lock itself. What the lock says was
  /// published later than `instant`, or became known later than the site's day, is left alone: the
  /// author looks at an earlier day.
  /// `figuresAreKnown` is false when texts have errors, so that figures would seem to be missing.
  package init(
    _ before: Publication, _ now: Publication, of site: Site, at instant: Instant,
    figuresAreKnown: Bool
  ) {
    (self.before, self.now) = (before, now)
    let targets = site.corrections.all.filter { before[.correction($0.id)] == nil }
      .flatMap(\.targets)
    let withdrawn = Set(site.briefings.filter { $0.writtenStatus == .withdrawn }.map(\.id))
    uncovered = before.changes(to: now).filter { change in
      if let briefing = before.owner(of: change.was) {
        if before.isLater(briefing, than: instant) { return false }
        if withdrawn.contains(briefing), change.item.isText { return false }
      }
      if case .figure = change.item, !figuresAreKnown { return false }
      if case .row(_, let row) = change.item, row.knownFrom > site.day { return false }
      // What a page stood for is missed with its page, which may lead elsewhere now.
      if change.now == nil, change.item.hasPage { return false }
      return !targets.contains { $0.covers(change) }
    }
  }

  /// An error a change, at the text or row that changed; figures that a changed row explains are
  /// named with it.
  package var diagnostics: [Diagnostic] {
    let rows = Set(uncovered.compactMap(\.item.row))
    var shown: [PublishedRow: [Diagnostic.Note]] = [:]
    var alone: [PublishedChange] = []
    for change in uncovered {
      let row = change.item.operands.first { rows.contains($0) }
      guard case .figure = change.item, let row, let now = change.now else {
        alone.append(change)
        continue
      }
      shown[row, default: []] += ([now.location] + now.others).sorted().map {
        Diagnostic.Note("the figure that readers saw as '\(change.was.value)'", at: $0)
      }
    }
    return alone.map { change in
      let notes = change.item.row.flatMap { shown[$0] } ?? change.otherPlaces
      return Diagnostic(
        .error, id: change.faultID, change.message, at: place(of: change), notes: notes)
    }
  }

  /// Where a change can be mended.
  private func place(of change: PublishedChange) -> SourceLocation {
    if let now = change.now { return now.location }
    switch change.item {
    case .row(let series, _):
      guard let measure = now[.measure(series: series)] else { break }
      return SourceLocation(startOf: measure.location.path.dropLast("yaml".count) + "csv")
    case .figure(let briefing, _):
      return now[.briefing(briefing)].map { SourceLocation(startOf: $0.location.path) }
        ?? change.was.location
    case .keyPoint(let briefing, let language, _):
      return now[.title(briefing: briefing, language: language)]?.location ?? change.was.location
    case .claim(let id, _): return now[.claimStatus(id)]?.location ?? change.was.location
    case .briefing, .page, .title, .claimStatus, .measure, .correction: break
    }
    return change.was.location
  }
}

extension PublishedItem {
  /// The row that it is, if it is one.
  var row: PublishedRow? {
    if case .row(let series, let id) = self {
      return PublishedRow(series: series, period: id.period)
    }
    return nil
  }

  /// The rows that a figure is made of.
  var operands: [PublishedRow] {
    guard case .figure(_, let address) = self else { return [] }
    return PublishedRow.operands(of: address)
  }

  /// A Boolean value indicating whether a text says it, which a withdrawn briefing need not keep.
  fileprivate var isText: Bool {
    switch self {
    case .title, .keyPoint, .figure: true
    case .briefing, .page, .claim, .claimStatus, .measure, .row, .correction: false
    }
  }

  /// A Boolean value indicating whether it has a page, so that its end is a page's.
  fileprivate var hasPage: Bool {
    switch self {
    case .briefing, .claimStatus, .measure: true
    case .page, .title, .keyPoint, .figure, .claim, .row, .correction: false
    }
  }
}

extension Publication {
  /// The briefing that a fact belongs to.
  fileprivate func owner(of fact: PublishedFact) -> String? {
    if case .page = fact.item { return fact.value.isEmpty ? nil : fact.value }
    return fact.item.briefing
  }

  /// Whether a briefing was published later than an instant.
  fileprivate func isLater(_ briefing: String, than instant: Instant) -> Bool {
    self[.briefing(briefing)].flatMap { Instant($0.value) }.map { $0 > instant } ?? false
  }
}

extension Correction.Target {
  /// Whether it speaks of a change.
  func covers(_ change: PublishedChange) -> Bool {
    switch (kind, change.item) {
    case (.briefing, .title(let id, _)), (.briefing, .keyPoint(let id, _, _)),
      (.briefing, .briefing(let id)):
      record.id == id
    // A briefing may lose a figure when its wording changes, but not change one.
    case (.briefing, .figure(let id, _)): record.id == id && change.now == nil
    case (.figure(let period), .row(let series, let row)):
      record.id == series && period == row.period
    case (.figure(let period), .figure):
      change.item.operands.contains(PublishedRow(series: record.id, period: period))
    case (.series, .row(let series, _)), (.series, .measure(let series)): record.id == series
    case (.series, .figure): change.item.operands.contains { $0.series == record.id }
    case (.claim, .claim(let id, _)), (.claim, .claimStatus(let id)): record.id == id
    case (.briefing, _), (.figure, _), (.series, _), (.claim, _), (.campus, _), (.source, _): false
    }
  }
}
