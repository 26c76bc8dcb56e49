internal import Diagnostics
internal import Quantities

/// A person who says something held a post on that day: it is printed beside the name.
enum PostsOnTheDay: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    for claim in site.claims.all {
      // An id that a company has, too, is the person's.
      guard let person = site.people[claim.speaker.id], person.post(on: claim.saidOn) == nil else {
        continue
      }
      findings.error(
        "no-post",
        "'\(person.id)' has no post that covers \(claim.saidOn); add one, or the day to its "
          + "'seen_on', in '\(person.path)'",
        at: claim.speaker.location(in: claim.path))
    }
  }
}
