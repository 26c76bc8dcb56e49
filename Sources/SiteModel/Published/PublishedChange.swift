/// A published thing that says something else now, or nothing any more.
package struct PublishedChange: Sendable {
  /// What was published.
  package let was: PublishedFact
  /// What stands in its place; `nil` when nothing does.
  package let now: PublishedFact?

  /// The thing.
  package var item: PublishedItem { was.item }
}

extension PublishedChange {
  /// A Boolean value indicating whether a whole record is gone, and not only its pages.
  package var isEndOfRecord: Bool {
    now == nil && item.whole == nil && item.kind != .page && item.kind != .title
  }

  /// What a correction of it names.
  package var targets: [String] {
    switch item.kind {
    case .page: return []
    // A correction that is gone is put back.
    case .correction where now == nil: return []
    case .row: return item.row.map { ["fig:\($0.series)@\($0.period)"] } ?? []
    case .figure, .point:
      let rows = now == nil ? [] : item.operands
      if !rows.isEmpty { return rows.map { "fig:\($0.series)@\($0.period)" } }
    default: break
    }
    return item.owner.map { ["\($0)"] } ?? []
  }
}

extension Publication {
  /// What this publication says and `now` does not, in its own order.
  ///
  /// Of a thing that is gone, what was a part of it is not reported again: a briefing's figures
  /// without the briefing, a series' rows and files without the series, a chart's points without
  /// the chart.
  package func changes(to now: Publication) -> [PublishedChange] {
    let charts = now.charts
    return facts.compactMap { fact in
      let (item, other) = (fact.item, now[fact.item])
      if let other, other.value == fact.value { return nil }
      if let whole = item.whole, now[whole] == nil { return nil }
      switch item.kind {
      case .page: return other == nil && !fact.isFile(ofLost: now) ? change(fact, nil) : nil
      // A translation that is gone is missed as a page.
      case .title: return other.map { change(fact, $0) }
      case .point: return charts.contains(Array(item.keys.prefix(2))) ? change(fact, other) : nil
      case .keyPoint: return keyPointChange(fact, to: now)
      case .links: return linksChange(fact, to: now)
      default: return change(fact, other)
      }
    }
  }

  /// What `now` says and this publication does not say of anything.
  package func additions(in now: Publication) -> [PublishedFact] {
    now.facts.filter { self[$0.item] == nil }
  }

  /// The charts and tables, by their briefings and ids.
  private var charts: Set<[String]> {
    Set(facts.lazy.filter { $0.item.kind == .chart }.map { Array($0.item.keys.prefix(2)) })
  }

  private func change(_ fact: PublishedFact, _ now: PublishedFact?) -> PublishedChange {
    PublishedChange(was: fact, now: now)
  }

  /// Key points may change places: one is changed when its words are nowhere among those of now.
  private func keyPointChange(_ fact: PublishedFact, to now: Publication) -> PublishedChange? {
    let (briefing, language) = (fact.item.key(0), fact.item.key(1))
    let points = now.keyPoints(briefing, language)
    if points.contains(where: { $0.value == fact.value }) { return nil }
    let before = keyPoints(briefing, language)
    let successor = now[fact.item].flatMap { point in
      before.contains { $0.value == point.value } ? nil : point
    }
    return change(fact, successor)
  }
}

extension PublishedFact {
  /// Whether it is the address of a file whose record is gone, and missed as that.
  fileprivate func isFile(ofLost now: Publication) -> Bool {
    guard let owner, !item.key(0).hasSuffix("/"), !item.key(0).isEmpty else { return false }
    return owner.kind != .briefing && now[owner.head] == nil
  }
}
