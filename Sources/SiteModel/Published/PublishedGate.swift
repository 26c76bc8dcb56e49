package import Diagnostics
package import Quantities

/// Holds a site against what it has published: nothing changes without a correction, and no
/// address is lost.
package struct PublishedGate: Sendable {
  /// What was published.
  let before: Publication
  /// What the site says now.
  let now: Publication
  /// The changes that nothing excuses, in the lock's order.
  package private(set) var uncovered: [PublishedChange] = []
  /// What a new lock keeps though the site does not say it now: what belongs to a later day, and
  /// texts of briefings that are withdrawn.
  package private(set) var kept: [PublishedFact] = []

  /// The day whose knowledge the site holds.
  let day: CivilDate
  private let instant: Instant
  private let figuresAreKnown: Bool
  private let withdrawn: Set<String>
  /// The corrections that are not in the lock, of this day and of later ones.
  private let (new, waiting): ([Correction], [Correction])
  /// The changes that each of the new corrections lets through.
  private var covered: [String: [PublishedChange]] = [:]

  /// Compares a lock with a site at the instant `instant`.
  ///
  /// `figuresAreKnown` is false when texts have errors, so that figures would seem to be missing.
  package init(
    _ before: Publication, _ now: Publication, of site: Site, at instant: Instant,
    figuresAreKnown: Bool
  ) {
    (self.before, self.now) = (before, now)
    (self.instant, self.figuresAreKnown) = (instant, figuresAreKnown)
    day = site.day
    withdrawn = Set(site.briefings.filter { $0.writtenStatus == .withdrawn }.map(\.id))
    let unrecorded = site.corrections.all.filter { before[.correction($0.id)] == nil }
    new = unrecorded.filter { $0.date <= site.day }
    waiting = unrecorded.filter { $0.date > site.day }
    for change in before.changes(to: now) {
      let coverers = new.filter { $0.covers(change) }
      for correction in coverers { covered[correction.id, default: []].append(change) }
      if coverers.isEmpty, !isExcused(change) { uncovered.append(change) }
    }
    kept = before.facts.filter { now[$0.item] == nil && (isOfLaterDay($0) || isWithdrawn($0)) }
    let points = Set(now.facts.filter { $0.item.kind == .keyPoint }.map(PointWords.init))
    kept.removeAll { $0.item.kind == .keyPoint && points.contains(PointWords($0)) }
  }
}

/// The words of a key point, wherever it stands.
private struct PointWords: Hashable {
  let briefing: String
  let language: String
  let words: String

  init(_ fact: PublishedFact) {
    (briefing, language, words) = (fact.item.key(0), fact.item.key(1), fact.value)
  }
}

// The rules: what may differ from the lock without a correction.
extension PublishedGate {
  private func isExcused(_ change: PublishedChange) -> Bool {
    isOfLaterDay(change.was) || isTakenBack(change) || isUnread(change) || isMissedAsPage(change)
  }

  /// What was published, said or known after this day: its author looks at an earlier one.
  private func isOfLaterDay(_ fact: PublishedFact) -> Bool {
    if let row = fact.item.rowID { return row.knownFrom > day }
    guard let owner = fact.owner else { return false }
    switch owner.kind {
    case .briefing:
      return before[owner.head].flatMap { Instant($0.value) }.map { $0 > instant } ?? false
    case .claim: return before[.claimSaid(owner.id)].map { $0.isDated(after: day) } ?? false
    case .correction: return before[owner.head].map { $0.isDated(after: day) } ?? false
    case .event, .series, .site, .source: return false
    }
  }

  /// What a text said that is withdrawn may go, but not say something else.
  private func isTakenBack(_ change: PublishedChange) -> Bool {
    change.now == nil && isWithdrawn(change.was)
  }

  private func isWithdrawn(_ fact: PublishedFact) -> Bool {
    fact.item.kind.isText && (fact.item.briefing.map(withdrawn.contains) ?? false)
  }

  /// Where texts have errors, it is not known what they show.
  private func isUnread(_ change: PublishedChange) -> Bool {
    !figuresAreKnown && [.figure, .links, .chart, .point].contains(change.item.kind)
  }

  /// A briefing that is gone is missed as its pages, which may lead to what takes its place.
  ///
  /// Other records need a word of their own.
  private func isMissedAsPage(_ change: PublishedChange) -> Bool {
    change.now == nil && change.item.kind == .briefing
  }
}

extension PublishedFact {
  /// Whether the date that its value starts with is after a day.
  fileprivate func isDated(after day: CivilDate) -> Bool {
    let date = value.prefix { $0 != "," }
    return PartialDate(String(date)).map { $0.earliest > day } ?? false
  }
}

// What is said of the changes.
extension PublishedGate {
  /// An error a change, at the text or row that changed, with the figures that a changed row
  /// explains.
  ///
  /// A warning a correction that tells readers nothing of the number that it is on.
  package var diagnostics: [Diagnostic] {
    let rows = Set(uncovered.compactMap(\.item.row))
    var shown: [PublishedRow: [Diagnostic.Note]] = [:]
    var alone: [PublishedChange] = []
    for change in uncovered {
      let row = change.item.operands.first { rows.contains($0) }
      guard let row, let now = change.now else {
        alone.append(change)
        continue
      }
      shown[row, default: []] += ([now.location] + now.others).sorted().map {
        Diagnostic.Note("the figure that readers saw as '\(change.was.value)'", at: $0)
      }
    }
    let errors = alone.map { change in
      let notes = change.item.row.flatMap { shown[$0] } ?? change.otherPlaces
      let waiting = waiting.first { $0.covers(change) }
      return Diagnostic(
        .error, id: change.faultID, change.message(waiting: waiting, on: day),
        at: place(of: change), notes: notes)
    }
    return errors + new.compactMap { $0.muteness(on: covered[$0.id] ?? []) }
  }

  /// Where a change can be mended.
  private func place(of change: PublishedChange) -> SourceLocation {
    if let now = change.now { return now.location }
    let whole = change.item.whole.flatMap { now[$0]?.location }
    switch change.item.kind {
    case .row:
      return whole.map { SourceLocation(startOf: $0.path.dropLast("yaml".count) + "csv") }
        ?? change.was.location
    case .figure, .point:
      return whole.map { SourceLocation(startOf: $0.path) } ?? change.was.location
    default: return whole ?? change.was.location
    }
  }
}
