internal import Diagnostics
internal import Quantities

// What is said of a change that no correction speaks of.
extension PublishedChange {
  /// The kind of fault.
  var faultID: String {
    switch item.kind {
    case .page: "lost-address"
    case .correction where now == nil: "lost-correction"
    default: isEndOfRecord ? "lost-record" : "silent-change"
    }
  }

  /// What is wrong, with both values, and how to mend it; `waiting` is a correction that would
  /// have let it through, were it not dated after the build's day.
  func message(waiting: Correction?, on day: CivilDate) -> String {
    if let waiting {
      return
        "\(sentence); the correction '\(waiting.id)' is dated after \(day), the build's day, and "
        + "covers nothing yet"
    }
    switch item.kind {
    case .page: return "\(sentence); \(wayBack)"
    case .correction where now == nil: return "\(sentence); put it back"
    case .row:
      return "\(sentence); keep the row and add one with a later 'known_from', or say what was "
        + "wrong with 'briefing correct ID'"
    default:
      let advice = "\(sentence); say so with 'briefing correct ID'"
      guard isEndOfRecord, let owner = item.owner else { return advice }
      return advice + ", of the kind 'retraction' on '\(owner)'"
    }
  }

  /// How an address comes back.
  private var wayBack: String {
    let address = item.key(0)
    guard address.isEmpty || address.hasSuffix("/") else { return "put back what it was made of" }
    let alias = "name it in the 'aliases' of the briefing that takes its place"
    guard was.owner?.kind == .briefing else { return alias }
    return alias + ", or keep the briefing with 'status: withdrawn'"
  }

  /// The other places where a figure stands.
  var otherPlaces: [Diagnostic.Note] {
    (now?.others ?? []).sorted().map { Diagnostic.Note("it stands here too", at: $0) }
  }

  private var sentence: String {
    if let now { return "\(item.subject) was '\(was.value)' and is now '\(now.value)'" }
    if item.kind == .page {
      return "'/\(item.key(0))' was published and is no longer made"
    }
    if isEndOfRecord, let owner = item.owner {
      return "the published \(owner.kind.rawValue) '\(owner.id)' is gone"
    }
    return "\(item.subject) was '\(was.value)' and is gone"
  }
}

extension PublishedItem {
  /// The item at the start of a sentence.
  fileprivate var subject: String {
    switch kind {
    case .briefing: "the instant at which '\(key(0))' was first published"
    case .chart: "the published title of '\(key(1))'"
    case .claim: "the published wording of the claim '\(key(0))'"
    case .claimOriginal: "the published original of the claim '\(key(0))'"
    case .claimSaid: "what was published of the claim '\(key(0))'"
    case .claimStatus: "the published status of the claim '\(key(0))'"
    case .correction: "the published correction '\(key(0))'"
    case .correctionNow: "the 'now' of the published correction '\(key(0))'"
    case .correctionWas: "the 'was' of the published correction '\(key(0))'"
    case .event: "what was published of the event '\(key(0))'"
    case .eventTitle: "the published title of the event '\(key(0))'"
    case .figure: "the published figure 'fig:\(key(1))'"
    case .keyPoint: "the published key point \(key(2))"
    case .links: "what the published text leads to, in its order,"
    case .measure: "what the published series '\(key(0))' counts"
    case .milestone:
      "the published milestone of '\(key(0))'\(phase) on \(key(2)), from '\(key(3))',"
    case .page: "the published address '/\(key(0))'"
    case .point: "the published number '\(key(2))' in '\(key(1))'"
    case .row: "the published row of '\(key(0))' for \(key(1)), known from \(key(2)),"
    case .seriesTitle: "the published title of the series '\(key(0))'"
    case .site: "what was published of the site '\(key(0))'"
    case .source: "what was published of the source '\(key(0))'"
    case .title: "the published title"
    }
  }

  /// The item in a few words, for lists of changes.
  package var name: String {
    switch kind {
    case .briefing, .claim, .correction, .event, .site, .source: "\(kind.rawValue) \(words)"
    case .chart: "title of \(key(1)) in \(key(0)) (\(key(2)))"
    case .claimOriginal: "original of claim \(words)"
    case .claimSaid: "origin of claim \(words)"
    case .claimStatus: "status of claim \(words)"
    case .correctionNow: "now of correction \(words)"
    case .correctionWas: "was of correction \(words)"
    case .eventTitle: "title of event \(words)"
    case .figure: "figure \(key(1)) in \(key(0))"
    case .keyPoint: "key point \(key(2)) of \(key(0)) (\(key(1)))"
    case .links: "links of \(words)"
    case .measure: "series \(words)"
    case .milestone: "milestone of site \(key(0))\(phase) on \(key(2)), from \(key(3))"
    case .page: "page /\(key(0))"
    case .point: "number \(key(2)) in \(key(1)) of \(key(0))"
    case .row:
      "row \(key(0))@\(key(1))\(key(3) == "-" ? "" : " \(key(3))"), known from \(key(2))"
    case .seriesTitle: "title of series \(words)"
    case .title: "title of \(words)"
    }
  }

  /// The record, with the language behind it.
  private var words: String { keys.count > 1 ? "\(key(0)) (\(key(1)))" : key(0) }

  private var phase: String { key(1) == "-" ? "" : ", phase '\(key(1))'," }
}
