package import Diagnostics
package import Quantities
package import SiteModel

/// What has changed since an earlier publication or day, as figures and statements.
package struct SiteChanges: Sendable {
  /// What says something else now, or is gone.
  package let changed: [PublishedChange]
  /// What is new.
  package let added: [PublishedFact]

  /// What differs between an earlier lock's bytes and what is published now.
  ///
  /// - Throws: A `Diagnostic` when the bytes are no lock.
  package init(
    sinceLock bytes: [UInt8], named name: String, _ now: Publication
  ) throws(Diagnostic) {
    let (before, faults) = Publication.reading(lock: try SourceText(path: name, bytes: bytes))
    if let fault = faults.sorted().first { throw fault }
    changed = before.changes(to: now).sorted { $0.item.name < $1.item.name }
    added = before.additions(in: now).sorted { $0.item.name < $1.item.name }
  }

  /// What became known after a day: rows, claims and corrections.
  package init(since day: CivilDate, _ site: Site, _ now: Publication) {
    changed = []
    added = now.facts.filter { fact in
      let (kind, id) = (fact.item.kind, fact.item.owner?.id ?? "")
      return switch kind {
      case .row: fact.item.rowID.map { $0.knownFrom > day } ?? false
      case .claim: site.claims[id].map { $0.saidOn.latest > day } ?? false
      case .correction: site.corrections[id].map { $0.date > day } ?? false
      case .briefing: site.briefing(id)?.published.map { $0.date > day } ?? false
      default: false
      }
    }
    .sorted { $0.item.name < $1.item.name }
  }
}
