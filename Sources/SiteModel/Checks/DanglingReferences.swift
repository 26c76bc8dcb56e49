internal import Diagnostics

/// Every id that a record refers to must be there.
enum DanglingReferences: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    let companies = Targets("company", site.companies.ids, site)
    let sources = Targets("source", site.sources.ids, site)
    require(
      site.settings.headlines, Targets("series", site.series.ids, site), "Content/site.yaml",
      &findings)
    for company in site.companies.all {
      require([company.parent].compactMap(\.self), companies, company.path, &findings)
    }
    for person in site.people.all {
      require(person.posts.map(\.organisation), companies, person.path, &findings)
    }
    for series in site.series.all {
      require([series.entity].compactMap(\.self), companies, series.path, &findings)
      let table = String(series.path.dropLast("yaml".count)) + "csv"
      require(series.observations.map(\.source), sources, table, &findings)
    }
    checkBriefings(site, companies, &findings)
    for id in site.settings.colours.keys.sorted()
    where site.companies[id] == nil && site.series[id] == nil && !site.brokenRecords.contains(id) {
      findings.error(
        "unknown-reference", "'colours' names the company or series '\(id)', which is not there",
        at: .init(path: "Content/site.yaml", line: 1, column: 1),
        suggestion: findings.nearest(to: id, among: site.companies.ids, of: "company"))
    }
  }

  private static func checkBriefings(
    _ site: Site, _ companies: Targets, _ findings: inout SiteFindings
  ) {
    let people = Targets("person", site.people.ids, site)
    let authors = Targets("person or company", site.people.ids + site.companies.ids, site)
    let topics = Targets("topic", site.topics.ids, site)
    for briefing in site.briefings {
      guard let path = briefing.editions.first?.path else { continue }
      require(briefing.authors, authors, path, &findings)
      require(briefing.companies, companies, path, &findings)
      require(briefing.people, people, path, &findings)
      require(briefing.topics, topics, path, &findings)
    }
  }

  /// The records of one kind that may be referred to.
  private struct Targets {
    let kind: String
    let ids: [String]
    /// The ids, and those of records that could not be read: a reference to one is no slip.
    let known: Set<String>

    init(_ kind: String, _ ids: [String], _ site: Site) {
      self.kind = kind
      self.ids = ids
      known = Set(ids).union(site.brokenRecords)
    }
  }

  private static func require(
    _ references: [Reference], _ targets: Targets, _ path: String, _ findings: inout SiteFindings
  ) {
    for reference in references where !targets.known.contains(reference.id) {
      findings.error(
        "unknown-reference", "there is no \(targets.kind) '\(reference.id)'",
        at: reference.location(in: path),
        suggestion: findings.nearest(to: reference.id, among: targets.ids, of: targets.kind))
    }
  }
}
