internal import Quantities

/// A thing that readers were shown and may cite, so that it never changes without a word.
package enum PublishedItem: Hashable, Sendable {
  /// When a briefing was first published.
  case briefing(String)
  /// A page's or a data file's address.
  case page(String)
  /// A briefing's title in a language.
  case title(briefing: String, language: String)
  /// A briefing's key point in a language, from 1.
  case keyPoint(briefing: String, language: String, number: Int)
  /// A figure that a briefing states as of its own day, by its address.
  case figure(briefing: String, address: String)
  /// The wording of a claim in a language.
  case claim(String, language: String)
  /// Whether a claim stands.
  case claimStatus(String)
  /// What a series' numbers count.
  case measure(series: String)
  /// A row of a series.
  case row(series: String, Observation.ID)
  /// A correction.
  case correction(String)
}

// How an item is named in a file: a word, then what tells it from others of its kind.
extension PublishedItem {
  /// The kinds of items, by the words that stand for them.
  enum Kind: String, CaseIterable {
    case briefing, claim, claimStatus = "claim-status", correction, figure
    case keyPoint = "key-point"
    case measure, page, row, title

    /// What follows the word, the item's value left out.
    var keys: [String] {
      switch self {
      case .briefing: ["briefing"]
      case .claim: ["claim", "language"]
      case .claimStatus: ["claim"]
      case .correction: ["correction"]
      case .figure: ["briefing", "figure"]
      case .keyPoint: ["briefing", "language", "number"]
      case .measure: ["series"]
      case .page: ["address"]
      case .row: ["series", "period", "known_from", "flag"]
      case .title: ["briefing", "language"]
      }
    }
  }

  /// The item's kind and its keys.
  var fields: (kind: Kind, keys: [String]) {
    switch self {
    case .briefing(let id): (.briefing, [id])
    case .page(let address): (.page, [address])
    case .title(let briefing, let language): (.title, [briefing, language])
    case .keyPoint(let briefing, let language, let number):
      (.keyPoint, [briefing, language, "\(number)"])
    case .figure(let briefing, let address): (.figure, [briefing, address])
    case .claim(let id, let language): (.claim, [id, language])
    case .claimStatus(let id): (.claimStatus, [id])
    case .measure(let series): (.measure, [series])
    case .row(let series, let row):
      (.row, [series, "\(row.period)", "\(row.knownFrom)", row.flag?.rawValue ?? "-"])
    case .correction(let id): (.correction, [id])
    }
  }

  /// An item from its kind and as many keys as its kind has; `nil` when one of them is none.
  init?(_ kind: Kind, _ keys: [String]) {
    guard keys.count == kind.keys.count else { return nil }
    switch kind {
    case .briefing: self = .briefing(keys[0])
    case .claim: self = .claim(keys[0], language: keys[1])
    case .claimStatus: self = .claimStatus(keys[0])
    case .correction: self = .correction(keys[0])
    case .figure: self = .figure(briefing: keys[0], address: keys[1])
    case .keyPoint:
      guard let number = Int(keys[2]), number > 0 else { return nil }
      self = .keyPoint(briefing: keys[0], language: keys[1], number: number)
    case .measure: self = .measure(series: keys[0])
    case .page: self = .page(keys[0])
    case .row:
      guard let row = Observation.ID(keys: keys.dropFirst()) else { return nil }
      self = .row(series: keys[0], row)
    case .title: self = .title(briefing: keys[0], language: keys[1])
    }
  }

  /// The briefing that it belongs to, if it belongs to one.
  package var briefing: String? {
    switch self {
    case .briefing(let id), .title(let id, _), .keyPoint(let id, _, _), .figure(let id, _): id
    case .page, .claim, .claimStatus, .measure, .row, .correction: nil
    }
  }
}

extension Observation.ID {
  /// A row's period, day of knowledge and flag as text; `-` is no flag.
  fileprivate init?(keys: ArraySlice<String>) {
    let keys = Array(keys)
    guard keys.count == 3, let period = Period(parsing: keys[0]),
      let knownFrom = CivilDate(keys[1])
    else { return nil }
    let flag = Flag(rawValue: keys[2])
    guard flag != nil || keys[2] == "-" else { return nil }
    self.init(period: period, knownFrom: knownFrom, flag: flag)
  }
}
