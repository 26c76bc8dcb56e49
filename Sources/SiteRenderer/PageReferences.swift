internal import SiteModel

/// What a page refers to, in the order of first use; sources are numbered by it.
struct PageReferences {
  private(set) var sources: [String] = []
  private(set) var series: [String] = []
  private(set) var people: [String] = []
  private(set) var companies: [String] = []

  /// The number of a source on the page, given at its first use.
  mutating func number(ofSource id: String) -> Int {
    if let index = sources.firstIndex(of: id) { return index + 1 }
    sources.append(id)
    return sources.count
  }

  mutating func use(series id: String) { if !series.contains(id) { series.append(id) } }
  mutating func use(person id: String) { if !people.contains(id) { people.append(id) } }
  mutating func use(company id: String) { if !companies.contains(id) { companies.append(id) } }

  /// The sources with their numbers.
  func cited(in site: Site) -> [CitedSource] {
    sources.enumerated().compactMap { index, id in
      site.sources[id].map { CitedSource(number: index + 1, source: $0) }
    }
  }
}
