package import Diagnostics

/// A check of the whole site, when all records are read.
///
/// A new check is a new file in this folder, and its name in `SiteChecks.all`.
protocol SiteCheck: Sendable {
  /// Reports to `findings` what is wrong with `site`.
  static func check(_ site: Site, _ findings: inout SiteFindings)
}

/// What checks have found so far.
struct SiteFindings {
  private(set) var diagnostics: [Diagnostic] = []

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
    [DanglingReferences.self, PeriodKinds.self, UnitSlips.self, KeyPointCount.self]
  }
}

extension Site {
  /// Everything that is wrong with the records as a whole.
  package func check() -> [Diagnostic] {
    var findings = SiteFindings()
    for check in SiteChecks.all { check.check(self, &findings) }
    return findings.diagnostics
  }
}
