package import Diagnostics

/// A check of the whole site, when all records are read.
///
/// A new check is a new file in this folder, and its name in `SiteChecks.all`.
protocol SiteCheck: Sendable {
  /// Reports to `findings` what is wrong with `site`.
  static func check(_ site: Site, _ findings: inout SiteFindings)
}

/// What checks have found so far, and what they know besides the site.
struct SiteFindings {
  /// The ids of all briefings, held ones too: linking to one that is due later is no slip.
  let knownBriefings: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(knownBriefings: Set<String>) { self.knownBriefings = knownBriefings }

  mutating func error(
    _ id: String, _ message: String, at place: SourceLocation, suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, id: id, message, at: place, suggestion: suggestion))
  }

  mutating func warning(_ id: String, _ message: String, at place: SourceLocation) {
    diagnostics.append(Diagnostic(.warning, id: id, message, at: place))
  }
}

/// The list of checks.
enum SiteChecks {
  static var all: [any SiteCheck.Type] {
    [DanglingReferences.self, PeriodKinds.self, KeyPointCount.self]
  }
}

extension Site {
  /// Everything that is wrong with the records as a whole.
  package func check(alsoKnown briefings: Set<String> = []) -> [Diagnostic] {
    var findings = SiteFindings(knownBriefings: briefings)
    for check in SiteChecks.all { check.check(self, &findings) }
    return findings.diagnostics
  }
}
