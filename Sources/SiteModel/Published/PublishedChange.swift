/// A published thing that says something else now, or nothing any more.
package struct PublishedChange: Sendable {
  /// What was published.
  package let was: PublishedFact
  /// What stands in its place; `nil` when nothing does.
  package let now: PublishedFact?

  /// The thing.
  package var item: PublishedItem { was.item }
}

extension Publication {
  /// What this publication says and `now` does not, in its own order.
  ///
  /// Of a thing that is gone, what belonged to it is not reported again: of a briefing's figures
  /// without the briefing, of a series' rows without the series.
  package func changes(to now: Publication) -> [PublishedChange] {
    facts.compactMap { fact in
      if let other = now[fact.item], other.value == fact.value { return nil }
      switch fact.item {
      case .page: return now[fact.item] == nil ? PublishedChange(was: fact, now: nil) : nil
      // A translation that is gone is missed as a page.
      case .briefing, .measure, .claimStatus, .correction:
        return PublishedChange(was: fact, now: now[fact.item])
      case .title: return now[fact.item].map { PublishedChange(was: fact, now: $0) }
      case .figure(let briefing, _): return change(fact, to: now, within: .briefing(briefing))
      case .claim(let id, _): return change(fact, to: now, within: .claimStatus(id))
      case .row(let series, _): return change(fact, to: now, within: .measure(series: series))
      case .keyPoint(let briefing, let language, _):
        return keyPointChange(fact, to: now, briefing, language)
      }
    }
  }

  /// What `now` says and this publication does not say of anything.
  package func additions(in now: Publication) -> [PublishedFact] {
    now.facts.filter { self[$0.item] == nil }
  }

  private func change(
    _ fact: PublishedFact, to now: Publication, within owner: PublishedItem
  ) -> PublishedChange? {
    now[owner] == nil ? nil : PublishedChange(was: fact, now: now[fact.item])
  }

  /// Key points may change places: one is changed when its words are nowhere among those of now.
  private func keyPointChange(
    _ fact: PublishedFact, to now: Publication, _ briefing: String, _ language: String
  ) -> PublishedChange? {
    guard now[.title(briefing: briefing, language: language)] != nil else { return nil }
    let points = now.keyPoints(briefing, language)
    if points.contains(where: { $0.value == fact.value }) { return nil }
    let before = keyPoints(briefing, language)
    let successor = now[fact.item].flatMap { point in
      before.contains { $0.value == point.value } ? nil : point
    }
    return PublishedChange(was: fact, now: successor)
  }
}
