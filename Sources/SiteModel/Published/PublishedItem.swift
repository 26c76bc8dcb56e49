internal import Quantities

/// A thing that readers were shown and may cite, so that it never changes without a word.
package struct PublishedItem: Hashable, Sendable {
  /// What kind of thing it is; the raw value stands for it in a lock.
  package enum Kind: String, CaseIterable, Sendable {
    /// When a briefing was first published.
    case briefing
    /// The title of a briefing's chart or table in a language.
    case chart
    /// The wording of a claim in a language.
    case claim
    /// A claim's words as they were said.
    case claimOriginal = "claim-original"
    /// When a claim was made, of what kind it is, by whom, where it stands, what it states, and how
    /// sure it is.
    case claimSaid = "claim-said"
    /// Whether a claim stands.
    case claimStatus = "claim-status"
    /// The day of a correction, of what kind it is, how much it matters and what it is on.
    case correction
    /// What a correction says is published now, in a language.
    case correctionNow = "correction-now"
    /// What a correction says was published, in a language.
    case correctionWas = "correction-was"
    /// When something happened, and of what kind it was.
    case event
    /// What happened, in a language.
    case eventTitle = "event-title"
    /// A figure that a briefing states as of its own day, by its address.
    case figure
    /// A briefing's key point in a language, from 1.
    case keyPoint = "key-point"
    /// What a briefing's text leads to in a language, in its order.
    case links
    /// What a series' numbers count, and of whom.
    case measure
    /// What a document told of a phase of a site for a date.
    case milestone
    /// A page's or a data file's address; its value is the record that it belongs to.
    case page
    /// A number that a chart or table of a briefing shows.
    case point
    /// A row of a series.
    case row
    /// The title of a series in a language.
    case seriesTitle = "series-title"
    /// Whose a data-centre site is.
    case site
    /// Where a source is from.
    case source
    /// A briefing's title in a language.
    case title
  }

  /// What kind of thing it is.
  package let kind: Kind
  /// What tells it from others of its kind, as many as the kind has names for.
  package let keys: [String]

  private init(_ kind: Kind, _ keys: String...) {
    self.kind = kind
    self.keys = keys
  }

  /// An item from what a lock says; `nil` when a key is none of its kind.
  init?(_ kind: Kind, keys: [String]) {
    guard keys.count == kind.keys.count else { return nil }
    self.kind = kind
    self.keys = keys
    switch kind {
    case .keyPoint: if (Int(keys[2]) ?? 0) < 1 { return nil }
    case .row: if rowID == nil { return nil }
    default: break
    }
  }

  /// A key; empty when the kind has fewer.
  func key(_ place: Int) -> String { place < keys.count ? keys[place] : "" }
}

extension PublishedItem.Kind {
  /// What the keys are, as a lock has them behind the kind.
  var keys: [String] {
    switch self {
    case .briefing: ["briefing"]
    case .chart: ["briefing", "chart", "language"]
    case .claim, .claimOriginal: ["claim", "language"]
    case .claimSaid, .claimStatus: ["claim"]
    case .correction: ["correction"]
    case .correctionNow, .correctionWas: ["correction", "language"]
    case .event: ["event"]
    case .eventTitle: ["event", "language"]
    case .figure: ["briefing", "figure"]
    case .keyPoint: ["briefing", "language", "number"]
    case .links, .title: ["briefing", "language"]
    case .measure: ["series"]
    case .milestone: ["site", "phase", "date", "source"]
    case .page: ["address"]
    case .point: ["briefing", "chart", "point"]
    case .row: ["series", "period", "known_from", "flag"]
    case .seriesTitle: ["series", "language"]
    case .site: ["site"]
    case .source: ["source"]
    }
  }

  /// A Boolean value indicating whether a text says it, which a withdrawn briefing need not keep.
  var isText: Bool { [.title, .keyPoint, .figure, .links, .chart, .point].contains(self) }

  /// The kind of record that it belongs to; `nil` for an address, whose value says it.
  var owner: PublishedRecord.Kind? {
    switch self {
    case .briefing, .title, .keyPoint, .figure, .links, .chart, .point: .briefing
    case .claim, .claimOriginal, .claimSaid, .claimStatus: .claim
    case .correction, .correctionNow, .correctionWas: .correction
    case .event, .eventTitle: .event
    case .measure, .row, .seriesTitle: .series
    case .milestone, .site: .site
    case .source: .source
    case .page: nil
    }
  }
}

// The things, by what tells them from others.
extension PublishedItem {
  package static func briefing(_ id: String) -> Self { Self(.briefing, id) }
  package static func page(_ address: String) -> Self { Self(.page, address) }
  package static func title(briefing: String, language: String) -> Self {
    Self(.title, briefing, language)
  }
  package static func keyPoint(briefing: String, language: String, number: Int) -> Self {
    Self(.keyPoint, briefing, language, "\(number)")
  }
  package static func figure(briefing: String, address: String) -> Self {
    Self(.figure, briefing, address)
  }
  package static func links(briefing: String, language: String) -> Self {
    Self(.links, briefing, language)
  }
  package static func chart(briefing: String, id: String, language: String) -> Self {
    Self(.chart, briefing, id.inOneLine, language)
  }
  /// A number of a chart: `series@period` of a series, else its names in the chart's own table.
  package static func point(briefing: String, chart: String, _ name: String) -> Self {
    Self(.point, briefing, chart.inOneLine, name.inOneLine)
  }
  static func claim(_ id: String, language: String) -> Self { Self(.claim, id, language) }
  static func claimOriginal(_ id: String, language: String) -> Self {
    Self(.claimOriginal, id, language)
  }
  static func claimSaid(_ id: String) -> Self { Self(.claimSaid, id) }
  static func claimStatus(_ id: String) -> Self { Self(.claimStatus, id) }
  static func correction(_ id: String) -> Self { Self(.correction, id) }
  static func correctionNow(_ id: String, language: String) -> Self {
    Self(.correctionNow, id, language)
  }
  static func correctionWas(_ id: String, language: String) -> Self {
    Self(.correctionWas, id, language)
  }
  static func event(_ id: String) -> Self { Self(.event, id) }
  static func eventTitle(_ id: String, language: String) -> Self { Self(.eventTitle, id, language) }
  static func measure(series: String) -> Self { Self(.measure, series) }
  static func milestone(
    site: String, phase: String?, date: PartialDate, source: String
  ) -> Self {
    Self(.milestone, site, phase ?? "-", "\(date)", source)
  }
  static func row(series: String, _ row: Observation.ID) -> Self {
    Self(.row, series, "\(row.period)", "\(row.knownFrom)", row.flag?.rawValue ?? "-")
  }
  static func seriesTitle(_ id: String, language: String) -> Self {
    Self(.seriesTitle, id, language)
  }
  static func site(_ id: String) -> Self { Self(.site, id) }
  static func source(_ id: String) -> Self { Self(.source, id) }
}

// What a thing belongs to, and what it is made of.
extension PublishedItem {
  /// The record that it belongs to; `nil` for an address.
  package var owner: PublishedRecord? { kind.owner.map { PublishedRecord($0, key(0)) } }

  /// The briefing that it belongs to, if it belongs to one.
  package var briefing: String? { kind.owner == .briefing ? key(0) : nil }

  /// What it is a part of, so that its end is no news when that is gone.
  var whole: PublishedItem? {
    switch kind {
    case .figure, .point: .briefing(key(0))
    case .keyPoint, .links: .title(briefing: key(0), language: key(1))
    case .chart: .title(briefing: key(0), language: key(2))
    case .claim, .claimOriginal, .claimSaid: .claimStatus(key(0))
    case .correctionNow, .correctionWas: .correction(key(0))
    case .eventTitle: .event(key(0))
    case .row, .seriesTitle: .measure(series: key(0))
    case .milestone: .site(key(0))
    case .briefing, .page, .title, .claimStatus, .correction, .event, .measure, .site, .source: nil
    }
  }

  /// The row that it is, if it is one.
  package var row: PublishedRow? {
    rowID.map { PublishedRow(series: key(0), period: $0.period) }
  }

  /// What tells a row from others of its series.
  package var rowID: Observation.ID? {
    guard kind == .row, let period = Period(parsing: key(1)), let knownFrom = CivilDate(key(2))
    else { return nil }
    let flag = Flag(rawValue: key(3))
    guard flag != nil || key(3) == "-" else { return nil }
    return Observation.ID(period: period, knownFrom: knownFrom, flag: flag)
  }

  /// The rows that a figure or a point of a chart is made of.
  package var operands: [PublishedRow] {
    switch kind {
    case .figure: PublishedRow.operands(of: key(1))
    case .point: PublishedRow(parsing: key(2)).map { [$0] } ?? []
    default: []
    }
  }
}
