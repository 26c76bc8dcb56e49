package import Diagnostics

/// What a correction is on must be there, or, of a retraction, have been published.
enum CorrectionTargets: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    let corrections = site.corrections.all.filter { $0.kind != .retraction }
    if corrections.isEmpty { return }
    let targets = ReferenceTargets(site)
    for correction in corrections {
      check(correction.targets, targets, site, correction.path, &findings)
    }
  }

  fileprivate static func check(
    _ subjects: [Correction.Target], _ targets: ReferenceTargets, _ site: Site, _ path: String,
    _ findings: inout SiteFindings
  ) {
    for subject in subjects {
      guard case .figure(let period) = subject.kind else {
        DanglingReferences.require(
          [subject.record], targets.kind(of: subject), path, &findings)
        continue
      }
      DanglingReferences.require(subject.record, at: period, site, targets, path, &findings)
    }
  }
}

extension ReferenceTargets {
  fileprivate func kind(of target: Correction.Target) -> Kind {
    switch target.kind {
    case .briefing: briefings
    case .figure, .series: series
    case .claim: claims
    case .campus: campuses
    case .source: sources
    case .event: events
    case .correction: corrections
    }
  }
}

extension Site {
  /// What is wrong with targets that are to stand at `path`.
  package func faults(of targets: [Correction.Target], at path: String) -> [Diagnostic] {
    var findings = SiteFindings()
    CorrectionTargets.check(targets, ReferenceTargets(self), self, path, &findings)
    return findings.diagnostics
  }

  /// An error for each thing that a retraction takes back and that neither is there nor was
  /// `published`; one that is published itself has done its work.
  package func faults(ofRetractionsSince published: Publication?) -> [Diagnostic] {
    corrections.all.flatMap { correction -> [Diagnostic] in
      guard correction.kind == .retraction, published?[.correction(correction.id)] == nil else {
        return []
      }
      let unheard = correction.targets.filter { published?.says($0) != true }
      return unheard.isEmpty ? [] : faults(of: unheard, at: correction.path)
    }
  }
}

extension Publication {
  /// Whether it says something of a target.
  package func says(_ target: Correction.Target) -> Bool {
    if case .figure(let period) = target.kind {
      let row = PublishedRow(series: target.record.id, period: period)
      return facts.contains { $0.item.row == row }
    }
    return PublishedRecord(parsing: target.description).map { self[$0.head] != nil } ?? false
  }
}
