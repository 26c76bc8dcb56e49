internal import Diagnostics
internal import Quantities

/// Every id that a record refers to must be there.
enum DanglingReferences: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    let targets = ReferenceTargets(site)
    require(site.settings.headlines, targets.series, "Content/site.yaml", &findings)
    for company in site.companies.all {
      require(company.parent, targets.companies, company.path, &findings)
    }
    for person in site.people.all {
      require(person.posts.map(\.organisation), targets.companies, person.path, &findings)
    }
    for series in site.series.all {
      require(series.entity, targets.companies, series.path, &findings)
      require(series.observations.map(\.source), targets.sources, series.tablePath, &findings)
    }
    for image in site.images {
      require(image.credit?.source, targets.sources, image.sidecarPath, &findings)
    }
    checkBriefings(site, targets, &findings)
    checkStatements(site, targets, &findings)
    checkCampuses(site, targets, &findings)
    checkCorrections(site, targets, &findings)
    checkColours(site, &findings)
  }

  private static func checkBriefings(
    _ site: Site, _ targets: ReferenceTargets, _ findings: inout SiteFindings
  ) {
    for briefing in site.briefings {
      guard let path = briefing.editions.first?.path else { continue }
      require(briefing.authors, targets.speakers, path, &findings)
      require(briefing.companies, targets.companies, path, &findings)
      require(briefing.people, targets.people, path, &findings)
      require(briefing.topics, targets.topics, path, &findings)
    }
  }

  private static func checkStatements(
    _ site: Site, _ targets: ReferenceTargets, _ findings: inout SiteFindings
  ) {
    for claim in site.claims.all {
      require(claim.speaker, targets.speakers, claim.path, &findings)
      require(claim.source, targets.sources, claim.path, &findings)
      require(claim.about, targets.subjects, claim.path, &findings)
      require(claim.supersededBy, targets.claims, claim.path, &findings)
      require(claim.disputedBy, targets.claims, claim.path, &findings)
      if let asserts = claim.asserts {
        require(asserts.series, at: asserts.period, site, targets, claim.path, &findings)
      }
    }
    for event in site.events.all {
      require(event.companies, targets.companies, event.path, &findings)
      require(event.people, targets.people, event.path, &findings)
      require(event.campus, targets.campuses, event.path, &findings)
      require(event.claims, targets.claims, event.path, &findings)
      require(event.sources, targets.sources, event.path, &findings)
      require(event.supersededBy, targets.events, event.path, &findings)
    }
    for term in site.terms.all { require(term.see, targets.terms, term.path, &findings) }
  }

  private static func checkCampuses(
    _ site: Site, _ targets: ReferenceTargets, _ findings: inout SiteFindings
  ) {
    for campus in site.campuses.all {
      require(campus.owners, targets.companies, campus.path, &findings)
      require(campus.operatedBy, targets.companies, campus.path, &findings)
      require(campus.users, targets.companies, campus.path, &findings)
      require(campus.overlaps, targets.campuses, campus.path, &findings)
      require(campus.milestones.map(\.source), targets.sources, campus.path, &findings)
    }
  }

  private static func checkCorrections(
    _ site: Site, _ targets: ReferenceTargets, _ findings: inout SiteFindings
  ) {
    for correction in site.corrections.all {
      for target in correction.targets {
        let (record, path) = (target.record, correction.path)
        switch target.kind {
        case .briefing: require(record, targets.briefings, path, &findings)
        case .figure(let period): require(record, at: period, site, targets, path, &findings)
        case .series: require(record, targets.series, path, &findings)
        case .claim: require(record, targets.claims, path, &findings)
        case .campus: require(record, targets.campuses, path, &findings)
        case .source: require(record, targets.sources, path, &findings)
        }
      }
    }
  }

  private static func checkColours(_ site: Site, _ findings: inout SiteFindings) {
    for id in site.settings.colours.keys.sorted()
    where site.companies[id] == nil && site.series[id] == nil && !site.brokenRecords.contains(id) {
      findings.error(
        "unknown-reference", "'colours' names the company or series '\(id)', which is not there",
        at: .init(path: "Content/site.yaml", line: 1, column: 1),
        suggestion: findings.nearest(to: id, among: site.companies.ids, of: "company"))
    }
  }

  private static func require(
    _ reference: Reference?, _ targets: ReferenceTargets.Kind, _ path: String,
    _ findings: inout SiteFindings
  ) {
    if let reference { require([reference], targets, path, &findings) }
  }

  private static func require(
    _ references: [Reference], _ targets: ReferenceTargets.Kind, _ path: String,
    _ findings: inout SiteFindings
  ) {
    for reference in references where !targets.known.contains(reference.id) {
      findings.error(
        "unknown-reference", "there is no \(targets.noun) '\(reference.id)'",
        at: reference.location(in: path),
        suggestion: findings.nearest(to: reference.id, among: targets.ids, of: targets.noun))
    }
  }

  /// A series, and its row for a period.
  private static func require(
    _ reference: Reference, at period: Period, _ site: Site, _ targets: ReferenceTargets,
    _ path: String, _ findings: inout SiteFindings
  ) {
    require(reference, targets.series, path, &findings)
    guard let series = site.series[reference.id], series.observation(period, .latest) == nil,
      // Rows that are wrong, or not known yet, are left out of the series.
      !site.shortenedSeries.contains(series.id), !site.brokenRecords.contains(series.id)
    else { return }
    let periods = series.observations.map(\.period.description)
    findings.error(
      "unknown-period", "'\(series.id)' has no row for \(period)",
      at: reference.location(in: path), suggestion: periods.nearest(to: period.description))
  }
}

/// The ids that references of each kind may name.
private struct ReferenceTargets {
  /// The records of one kind.
  struct Kind {
    let noun: String
    let ids: [String]
    /// The ids, and those of records that could not be read: a reference to one is no slip.
    let known: Set<String>
  }

  let companies, people, topics, sources, series, briefings: Kind
  let claims, events, campuses, terms: Kind
  /// Those who can write or say something.
  let speakers: Kind
  /// What a claim can be about.
  let subjects: Kind

  init(_ site: Site) {
    func kind(_ noun: String, _ ids: [String]) -> Kind {
      Kind(noun: noun, ids: ids, known: Set(ids).union(site.brokenRecords))
    }
    companies = kind("company", site.companies.ids)
    people = kind("person", site.people.ids)
    topics = kind("topic", site.topics.ids)
    sources = kind("source", site.sources.ids)
    series = kind("series", site.series.ids)
    // A correction may stand ready before its briefing is due.
    briefings = kind("briefing", site.briefings.map(\.id) + site.heldBriefings.sorted())
    claims = kind("claim", site.claims.ids)
    events = kind("event", site.events.ids)
    campuses = kind("site", site.campuses.ids)
    terms = kind("term", site.terms.ids)
    speakers = kind("person or company", site.people.ids + site.companies.ids)
    subjects = kind("company or site", site.companies.ids + site.campuses.ids)
  }
}
