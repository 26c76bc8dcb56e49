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
        "'\(person.id)' has no post that covers \(claim.saidOn); add one\(person.otherwise), in "
          + "'\(person.path)'",
        at: claim.speaker.location(in: claim.path))
    }
  }
}

extension Person {
  /// What may be done instead of adding a post, for a message.
  fileprivate var otherwise: String {
    if posts.contains(where: { $0.from == nil && $0.to == nil }) {
      return ", or the day to its 'seen_on'"
    }
    return posts.isEmpty ? "" : ", or mend the 'from' and 'to' of one"
  }
}
