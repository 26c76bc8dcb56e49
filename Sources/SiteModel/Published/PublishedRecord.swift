/// A record that was published, as corrections name it: `series:msft-capex`.
package struct PublishedRecord: Hashable, Sendable {
  /// What kind of record it is; the raw value stands for it in a lock.
  package enum Kind: String, CaseIterable, Sendable {
    case briefing, series, claim, site, source, event, correction
  }

  /// What kind of record it is.
  package let kind: Kind
  /// Its id.
  package let id: String

  /// Makes a name.
  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Reads a name, such as `series:msft-capex`.
  package init?(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.init(kind, parts[1])
  }

  /// The thing that is gone when the record is.
  var head: PublishedItem {
    switch kind {
    case .briefing: .briefing(id)
    case .series: .measure(series: id)
    case .claim: .claimStatus(id)
    case .site: .site(id)
    case .source: .source(id)
    case .event: .event(id)
    case .correction: .correction(id)
    }
  }
}

extension PublishedRecord: CustomStringConvertible {
  /// The name, such as `series:msft-capex`.
  package var description: String { "\(kind.rawValue):\(id)" }
}
