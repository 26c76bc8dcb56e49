internal import Quantities
internal import SiteModel

/// Who refers to whom: what the records say, and what the texts were found to use.
package struct Relations: Sendable {
  /// What one briefing's texts refer to.
  package struct Uses: Sendable {
    var series: [String] = []
    var sources: [String] = []
    var people: [String] = []
    var claims: [String] = []
    var campuses: [String] = []
    var corrections: [String] = []
    var images: [String] = []
  }

  private(set) var byCompany: [String: [Int]] = [:]
  private(set) var byTopic: [String: [Int]] = [:]
  private(set) var byAuthor: [String: [Int]] = [:]
  private(set) var byPerson: [String: [Int]] = [:]
  private(set) var bySeries: [String: [Int]] = [:]
  private(set) var bySource: [String: [Int]] = [:]
  private(set) var byClaim: [String: [Int]] = [:]
  private(set) var byCampus: [String: [Int]] = [:]
  private(set) var byCorrection: [String: [Int]] = [:]
  /// The paths of the images that texts show or lead to.
  private(set) var imagesInTexts: Set<String> = []
  /// What pages that stand by themselves refer to.
  private var inPages = Uses()

  /// The relations that the briefings' facts state.
  init(_ site: Site) {
    for (index, briefing) in site.briefings.enumerated() {
      for reference in briefing.companies { byCompany[reference.id, default: []].append(index) }
      for reference in briefing.topics { byTopic[reference.id, default: []].append(index) }
      for reference in briefing.authors { byAuthor[reference.id, default: []].append(index) }
      for reference in briefing.people { byPerson[reference.id, default: []].append(index) }
    }
  }

  /// The days whose knowledge of a series briefings state, sorted.
  func vintages(of series: String, on site: Site) -> [CivilDate] {
    Set((bySeries[series] ?? []).map { site.briefings[$0].asOf }).sorted()
  }

  /// The sources that a text cites.
  var sourcesInTexts: Set<String> { Set(bySource.keys).union(inPages.sources) }

  /// The people that a text names or is by.
  var peopleInTexts: Set<String> {
    Set(byPerson.keys).union(byAuthor.keys).union(inPages.people)
  }

  /// Adds what a page that stands by itself refers to.
  mutating func add(_ uses: Uses) {
    inPages.sources += uses.sources
    inPages.people += uses.people
    imagesInTexts.formUnion(uses.images)
  }

  /// Adds what a briefing's texts refer to; briefings come in the site's order.
  mutating func add(_ uses: Uses, of briefing: Int) {
    imagesInTexts.formUnion(uses.images)
    for id in uses.series { bySeries[id, default: []].append(briefing) }
    for id in uses.sources { bySource[id, default: []].append(briefing) }
    for id in uses.claims { byClaim[id, default: []].append(briefing) }
    for id in uses.campuses { byCampus[id, default: []].append(briefing) }
    for id in uses.corrections { byCorrection[id, default: []].append(briefing) }
    // Facts may have named them before.
    for id in uses.people { byPerson[id, default: []].append(briefing) }
  }
}

extension Site {
  /// The briefings with these indices, each once, in the site's order.
  func briefings(at indices: [Int]?) -> [Briefing] {
    Set(indices ?? []).sorted().map { briefings[$0] }
  }
}
