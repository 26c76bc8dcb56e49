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
  private var matches: [String: String?] = [:]

  /// How many words are compared with all ids: who gets more wrong has another problem.
  private static let searchLimit = 100

  /// The id of a `kind` that `id` may be meant to be, looked for once for each of the first words.
  mutating func nearest(
    to id: String, among ids: @autoclosure () -> [String], of kind: String
  ) -> String? {
    let key = "\(kind) \(id)"
    if let match = matches[key] { return match }
    guard matches.count < SiteFindings.searchLimit else { return nil }
    let match = ids().nearest(to: id)
    matches[key] = .some(match)
    return match
  }

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
    [
      DanglingReferences.self, CorrectionTargets.self, PeriodKinds.self, UnitSlips.self,
      KeyPointCount.self,
      Successions.self, PostsOnTheDay.self, OverlappingSites.self, PeriodGaps.self,
    ]
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
