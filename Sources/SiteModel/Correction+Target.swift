internal import Diagnostics
internal import Quantities

// How a target is written: `claim:msft-pacing`, `fig:msft-capex@FY2025`.
extension Correction.Target: CustomStringConvertible {
  /// What can be written before the colon.
  package static let schemes = [
    "briefing", "fig", "series", "claim", "site", "source", "event", "correction",
  ]

  /// What a text is told that is no target.
  package static let expectation =
    "a target is 'briefing:<id>', 'fig:<series>@<period>', 'series:<id>', 'claim:<id>', "
    + "'site:<id>', 'source:<id>', 'event:<id>' or 'correction:<id>'"

  /// Reads a target that stands at a place; `nil` when the text is none.
  package init?(parsing text: String, line: Int = 1, column: Int = 1) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    func at(_ kind: Kind, _ id: String) -> Self {
      Self(kind, Reference(id, line: line, column: column))
    }
    switch parts[0] {
    case "briefing": self = at(.briefing, parts[1])
    case "series": self = at(.series, parts[1])
    case "claim": self = at(.claim, parts[1])
    case "site": self = at(.campus, parts[1])
    case "source": self = at(.source, parts[1])
    case "event": self = at(.event, parts[1])
    case "correction": self = at(.correction, parts[1])
    case "fig":
      guard let row = PublishedRow(parsing: parts[1]) else { return nil }
      self = at(.figure(row.period), row.series)
    default: return nil
    }
  }

  /// What was most likely meant by a text that is no target.
  package static func suggestion(for text: String) -> String? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 2, let scheme = schemes.nearest(to: parts[0]), scheme != parts[0] else {
      return nil
    }
    return "\(scheme):\(parts[1])"
  }

  /// The target as records write it.
  public var description: String {
    switch kind {
    case .briefing: "briefing:\(record.id)"
    case .figure(let period): "fig:\(record.id)@\(period)"
    case .series: "series:\(record.id)"
    case .claim: "claim:\(record.id)"
    case .campus: "site:\(record.id)"
    case .source: "source:\(record.id)"
    case .event: "event:\(record.id)"
    case .correction: "correction:\(record.id)"
    }
  }
}
