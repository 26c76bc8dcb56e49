internal import Diagnostics

/// A full briefing is read by its main points: three to six of them.
enum KeyPointCount: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    for briefing in site.briefings where briefing.form == .full {
      for edition in briefing.editions
      where !edition.keyPoints.isEmpty && !(3...6).contains(edition.keyPoints.count) {
        let line = edition.keyPoints.first?.line ?? 1
        findings.warning(
          "key-points", "a briefing has 3 to 6 key points, not \(edition.keyPoints.count)",
          at: SourceLocation(path: edition.path, line: line, column: 1))
      }
    }
  }
}
