internal import Quantities
internal import SiteModel

/// Which records name which, as known on the site's day; made once for all pages.
struct RecordRelations: Sendable {
  /// The claims, newest first.
  let claims: [Claim]
  /// The events, newest first.
  let events: [Event]
  /// The sites, in the order of their ids.
  let campuses: [Campus]

  private(set) var claimsBySpeaker: [String: [Claim]] = [:]
  private(set) var claimsAbout: [String: [Claim]] = [:]
  private(set) var claimsBySource: [String: [Claim]] = [:]
  /// The claims whose place a claim took.
  private(set) var superseded: [String: [Claim]] = [:]
  /// The claims that a claim contradicts.
  private(set) var disputed: [String: [Claim]] = [:]
  private(set) var eventsByCompany: [String: [Event]] = [:]
  private(set) var eventsByPerson: [String: [Event]] = [:]
  private(set) var eventsByCampus: [String: [Event]] = [:]
  private(set) var eventsByClaim: [String: [Event]] = [:]
  private(set) var eventsBySource: [String: [Event]] = [:]
  private(set) var campusesByCompany: [String: [Campus]] = [:]
  private(set) var campusesBySource: [String: [Campus]] = [:]
  /// The sites with the same capacity, whichever of the two says so.
  private(set) var overlaps: [String: [String]] = [:]
  /// The series of a company, in the order of their ids.
  private(set) var seriesByCompany: [String: [Series]] = [:]
  private(set) var peopleByCompany: [String: [Person]] = [:]
  private(set) var subsidiaries: [String: [Company]] = [:]
  private(set) var seriesBySource: [String: [Series]] = [:]

  init(_ site: Site) {
    let day = site.day
    claims = site.claims.all.filter { $0.saidOn.earliest <= day }.newestFirst(\.saidOn)
    events = site.events.all.filter { $0.isKnown(on: site) }.newestFirst(\.lastDay)
    campuses = site.campuses.all.filter { !$0.milestones(knownOn: day, in: site).isEmpty }
    addClaims()
    addEvents()
    addCampuses(day, site)
    for series in site.series.all {
      for id in Set(series.observations.map(\.source.id)) {
        seriesBySource[id, default: []].append(series)
      }
      if let company = series.entity { seriesByCompany[company.id, default: []].append(series) }
    }
    addOrganisations(site)
  }

  /// How many series, claims, events and sites a source stands behind.
  func useCount(ofSource id: String) -> Int {
    (seriesBySource[id]?.count ?? 0) + (claimsBySource[id]?.count ?? 0)
      + (eventsBySource[id]?.count ?? 0) + (campusesBySource[id]?.count ?? 0)
  }

  private mutating func addOrganisations(_ site: Site) {
    for person in site.people.all {
      for id in Set(person.posts.map(\.organisation.id)) {
        peopleByCompany[id, default: []].append(person)
      }
    }
    for company in site.companies.all {
      if let parent = company.parent { subsidiaries[parent.id, default: []].append(company) }
    }
  }

  private mutating func addClaims() {
    for claim in claims {
      claimsBySpeaker[claim.speaker.id, default: []].append(claim)
      claimsBySource[claim.source.id, default: []].append(claim)
      // Who speaks of itself is listed as the speaker alone.
      for reference in claim.about where reference.id != claim.speaker.id {
        claimsAbout[reference.id, default: []].append(claim)
      }
      if let next = claim.supersededBy { superseded[next.id, default: []].append(claim) }
      for other in claim.disputedBy { disputed[other.id, default: []].append(claim) }
    }
  }

  private mutating func addEvents() {
    for event in events {
      for reference in event.companies { eventsByCompany[reference.id, default: []].append(event) }
      for reference in event.people { eventsByPerson[reference.id, default: []].append(event) }
      for reference in event.claims { eventsByClaim[reference.id, default: []].append(event) }
      for reference in event.sources { eventsBySource[reference.id, default: []].append(event) }
      if let campus = event.campus { eventsByCampus[campus.id, default: []].append(event) }
    }
  }

  private mutating func addCampuses(_ day: CivilDate, _ site: Site) {
    var overlapping: [String: Set<String>] = [:]
    for campus in campuses {
      for reference in campus.companies {
        campusesByCompany[reference.id, default: []].append(campus)
      }
      let milestones = campus.milestones(knownOn: day, in: site)
      for id in Set(milestones.map(\.source.id)) {
        campusesBySource[id, default: []].append(campus)
      }
      for other in campus.overlaps {
        overlapping[campus.id, default: []].insert(other.id)
        overlapping[other.id, default: []].insert(campus.id)
      }
    }
    overlaps = overlapping.mapValues { $0.sorted() }
  }
}

extension Event {
  /// The last day that its date may mean.
  fileprivate var lastDay: PartialDate { .day(date.interval()?.upperBound ?? .first) }
}

extension Array where Element: Identified {
  /// The records by date, newest first; those of one date by their ids.
  fileprivate func newestFirst(_ date: (Element) -> PartialDate) -> [Element] {
    map { (date: date($0), record: $0) }
      .sorted { ($1.date, $0.record.id) < ($0.date, $1.record.id) }.map(\.record)
  }
}
