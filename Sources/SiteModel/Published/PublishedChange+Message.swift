internal import Diagnostics
internal import Quantities

// What is said of a change that no correction speaks of.
extension PublishedChange {
  /// The kind of fault.
  var faultID: String {
    switch item {
    case .page: "lost-address"
    case .correction: "lost-correction"
    case .briefing, .title, .keyPoint, .figure, .claim, .claimStatus, .measure, .row:
      "silent-change"
    }
  }

  /// What is wrong, with both values.
  var message: String {
    switch item {
    case .page(let address):
      "'/\(address)' was published and is no longer made; name it in the 'aliases' of the briefing "
        + "that takes its place, or keep the briefing with 'status: withdrawn'"
    case .correction(let id): "the published correction '\(id)' is gone; put it back"
    case .row:
      "\(subject) \(difference); keep the row and add one with a later 'known_from', or say what "
        + "was wrong with 'briefing correct ID'"
    case .briefing, .title, .keyPoint, .figure, .claim, .claimStatus, .measure:
      "\(subject) \(difference); say so with 'briefing correct ID'"
    }
  }

  /// The other places where a figure stands.
  var otherPlaces: [Diagnostic.Note] {
    (now?.others ?? []).sorted().map { Diagnostic.Note("it stands here too", at: $0) }
  }

  private var subject: String {
    switch item {
    case .briefing(let id): "the instant at which '\(id)' was first published"
    case .page(let address): "the published address '/\(address)'"
    case .title: "the published title"
    case .keyPoint(_, _, let number): "the published key point \(number)"
    case .figure(_, let address): "the published figure 'fig:\(address)'"
    case .claim(let id, _): "the published wording of the claim '\(id)'"
    case .claimStatus(let id): "the published status of the claim '\(id)'"
    case .measure(let series): "what the published series '\(series)' counts"
    case .row(let series, let row):
      "the published row of '\(series)' for \(row.period), known from \(row.knownFrom),"
    case .correction(let id): "the published correction '\(id)'"
    }
  }

  private var difference: String {
    guard let now else { return "was '\(was.value)' and is gone" }
    return "was '\(was.value)' and is now '\(now.value)'"
  }
}

extension PublishedItem {
  /// The item in a few words, for lists of changes.
  package var name: String {
    switch self {
    case .briefing(let id): "briefing \(id)"
    case .page(let address): "page /\(address)"
    case .title(let briefing, let language): "title of \(briefing) (\(language))"
    case .keyPoint(let briefing, let language, let number):
      "key point \(number) of \(briefing) (\(language))"
    case .figure(let briefing, let address): "figure \(address) in \(briefing)"
    case .claim(let id, let language): "claim \(id)\(language == "-" ? "" : " (\(language))")"
    case .claimStatus(let id): "status of claim \(id)"
    case .measure(let series): "series \(series)"
    case .row(let series, let row):
      "row \(series)@\(row.period)\(row.flag.map { " \($0.rawValue)" } ?? ""), known from "
        + "\(row.knownFrom)"
    case .correction(let id): "correction \(id)"
    }
  }
}
