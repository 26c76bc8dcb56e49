internal import Diagnostics
internal import Quantities

/// What takes the place of a claim or an event comes after it, and never leads back to it.
enum Successions: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    let claims = site.claims.all.map {
      Step(id: $0.id, date: $0.saidOn, next: $0.supersededBy, path: $0.path)
    }
    let events = site.events.all.map {
      Step(
        id: $0.id, date: $0.date.interval().map { .day($0.upperBound) }, next: $0.supersededBy,
        path: $0.path)
    }
    check(claims, "claim", &findings)
    check(events, "event", &findings)
    for claim in site.claims.all {
      for other in claim.disputedBy where other.id == claim.id {
        findings.error(
          "succession", "the claim '\(claim.id)' is disputed by itself",
          at: other.location(in: claim.path))
      }
    }
  }

  /// A record that may lead to a later one.
  private struct Step {
    let id: String
    let date: PartialDate?
    let next: Reference?
    let path: String
  }

  private static func check(_ steps: [Step], _ noun: String, _ findings: inout SiteFindings) {
    let byID = Dictionary(steps.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let endless = loops(in: steps, byID)
    for step in steps {
      guard let reference = step.next, let next = byID[reference.id] else { continue }
      let place = reference.location(in: step.path)
      if endless.contains(step.id) {
        findings.error(
          "succession", "the \(noun) '\(step.id)' is superseded by itself, by way of '\(next.id)'",
          at: place)
      } else if let date = step.date, let later = next.date, later.latest < date.earliest {
        findings.error(
          "succession",
          "the \(noun) '\(next.id)' is of \(later), before '\(step.id)' (\(date)), and cannot supersede it",
          at: place)
      }
    }
  }

  /// The ids of those that stand on a loop; each is looked at twice at most.
  private static func loops(in steps: [Step], _ byID: [String: Step]) -> Set<String> {
    var visited: [String: Int] = [:]
    var loops: Set<String> = []
    for (number, start) in steps.enumerated() {
      var step: Step? = start
      while let here = step, visited[here.id] == nil {
        visited[here.id] = number
        step = here.next.flatMap { byID[$0.id] }
      }
      guard let meeting = step, visited[meeting.id] == number else { continue }
      var here: Step? = meeting
      while let id = here?.id, loops.insert(id).inserted {
        here = byID[id]?.next.flatMap { byID[$0.id] }
      }
    }
    return loops
  }
}
