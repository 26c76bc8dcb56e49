internal import SiteModel

/// What a page refers to, in the order of first use; sources are numbered by it.
struct PageReferences {
  private(set) var sources: [String] = []
  private(set) var series: [String] = []
  private(set) var people: [String] = []
  private(set) var companies: [String] = []
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

  /// The sources with their numbers.
  func cited(in site: Site) -> [CitedSource] {
    sources.enumerated().compactMap { index, id in
      site.sources[id].map { CitedSource(number: index + 1, source: $0) }
    }
  }
}
