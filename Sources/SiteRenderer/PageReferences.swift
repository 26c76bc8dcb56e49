internal import SiteModel

/// What a page refers to, in the order of first use; sources are numbered by it.
struct PageReferences {
  private(set) var sources: [String] = []
  private(set) var series: [String] = []
  private(set) var people: [String] = []
  private(set) var companies: [String] = []
  private(set) var claims: [String] = []
  private(set) var campuses: [String] = []
  private(set) var events: [String] = []
  private(set) var terms: [String] = []
  /// The paths of images.
  private(set) var images: [String] = []
  /// The places of corrections of figures that charts and tables show.
  private(set) var changes: [Int] = []
  private var numbers: [String: Int] = [:]

  /// The number of a source on the page, given at its first use.
  mutating func number(ofSource id: String) -> Int {
    if let number = numbers[id] { return number }
    sources.append(id)
    numbers[id] = sources.count
    return sources.count
  }

  mutating func use(series id: String) { if !series.contains(id) { series.append(id) } }
  mutating func use(person id: String) { if !people.contains(id) { people.append(id) } }
  mutating func use(company id: String) { if !companies.contains(id) { companies.append(id) } }
  mutating func use(claim id: String) { if !claims.contains(id) { claims.append(id) } }
  mutating func use(campus id: String) { if !campuses.contains(id) { campuses.append(id) } }
  mutating func use(event id: String) { if !events.contains(id) { events.append(id) } }
  mutating func use(image path: String) { if !images.contains(path) { images.append(path) } }
  mutating func use(changes indices: [Int]) { changes += indices }

  /// Notes the use of a term, and tells whether it is the page's first.
  mutating func isFirstUse(ofTerm id: String) -> Bool {
    if terms.contains(id) { return false }
    terms.append(id)
    return true
  }

  /// The sources with their numbers.
  func cited(in site: Site) -> [CitedSource] {
    sources.enumerated().compactMap { index, id in
      site.sources[id].map { CitedSource(number: index + 1, source: $0) }
    }
  }
}
