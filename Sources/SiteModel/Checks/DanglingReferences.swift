internal import Diagnostics

/// Every id that a record refers to must be there.
enum DanglingReferences: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    let organisationsAndPeople = site.people.ids + site.companies.ids
    require(
      site.settings.headlines, "series", site.series.ids, "Content/site.yaml", &findings)
    for company in site.companies.all {
      require(
        [company.parent].compactMap(\.self), "company", site.companies.ids, company.path, &findings)
    }
    for person in site.people.all {
      require(
        person.posts.map(\.organisation), "company", site.companies.ids, person.path, &findings)
    }
    for series in site.series.all {
      require(
        [series.entity].compactMap(\.self), "company", site.companies.ids, series.path, &findings)
      let table = String(series.path.dropLast("yaml".count)) + "csv"
      require(series.observations.map(\.source), "source", site.sources.ids, table, &findings)
    }
    for briefing in site.briefings {
      guard let path = briefing.editions.first?.path else { continue }
      require(briefing.authors, "person or company", organisationsAndPeople, path, &findings)
      require(briefing.companies, "company", site.companies.ids, path, &findings)
      require(briefing.people, "person", site.people.ids, path, &findings)
      require(briefing.topics, "topic", site.topics.ids, path, &findings)
    }
    for id in site.settings.colours.keys.sorted()
    where site.companies[id] == nil && !site.brokenRecords.contains(id) {
      findings.error(
        "unknown-reference", "'colours' names the company '\(id)', which is not there",
        at: .init(path: "Content/site.yaml", line: 1, column: 1),
        suggestion: site.companies.ids.nearest(to: id))
    }
  }

  private static func require(
    _ references: [Reference], _ kind: String, _ ids: [String], _ path: String,
    _ findings: inout SiteFindings
  ) {
    guard !references.isEmpty else { return }
    let known = Set(ids).union(findings.brokenRecords)
    for reference in references where !known.contains(reference.id) {
      findings.error(
        "unknown-reference", "there is no \(kind) '\(reference.id)'",
        at: reference.location(in: path), suggestion: ids.nearest(to: reference.id))
    }
  }
}
