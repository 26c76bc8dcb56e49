internal import Diagnostics

/// A site does not overlap itself, and says once what it overlaps.
enum OverlappingSites: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    for campus in site.campuses.all {
      for other in campus.overlaps where other.id == campus.id {
        findings.error(
          "overlap", "the site '\(campus.id)' overlaps itself", at: other.location(in: campus.path))
      }
    }
  }
}
