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
  /// The ids of records that could not be read: a reference to one is no slip.
  let brokenRecords: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(brokenRecords: Set<String>) { self.brokenRecords = brokenRecords }

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
    var findings = SiteFindings(brokenRecords: brokenRecords)
    for check in SiteChecks.all { check.check(self, &findings) }
    return findings.diagnostics
  }
}
