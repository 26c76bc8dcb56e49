/// The colour that each company and each series has, the same on the whole site.
///
/// What `site.yaml` names has the colour that it gives. The others share those that are left, in
/// the order of their ids, so that no chart's order decides on a colour.
package struct SiteColours: Sendable {
  /// How many colours the palette has.
  package static let count = 6

  private let named: [String: Int]
  private let companies: [String: Int]
  private let series: [String: Int]

  init(named: [String: Int], series: Catalog<Series>) {
    self.named = named
    let all = Array(1...SiteColours.count)
    let free = all.filter { !named.values.contains($0) }
    func shared(_ ids: Set<String>) -> [String: Int] {
      let colours = free.isEmpty ? all : free
      let others = ids.filter { named[$0] == nil }.sorted()
      return Dictionary(
        uniqueKeysWithValues: others.enumerated().map { ($1, colours[$0 % colours.count]) })
    }
    companies = shared(Set(series.all.compactMap(\.entity?.id)))
    self.series = shared(Set(series.ids))
  }

  /// The colour of a series that stands alone: its own, its company's, or that of its id.
  package func slot(of series: Series) -> Int { slots(of: [series], byCompany: true)[0] ?? 1 }

  /// The colour of a company; `nil` when no series is about it.
  package func slot(ofCompany id: String) -> Int? { named[id] ?? companies[id] }

  /// The colours of series in one chart, where each stands for its company or for itself.
  ///
  /// Of two that would look the same, the one that `site.yaml` does not name, or whose id comes
  /// later, has the next colour that is free; `nil` when none is.
  package func slots(of series: [Series], byCompany: Bool) -> [Int?] {
    let keys = series.map { Key($0, isNamed: named[$0.id] != nil, byCompany: byCompany) }
    var slots: [Key: Int] = [:]
    for key in keys { slots[key] = named[key.id] }
    var taken = Set(slots.values)
    for key in Set(keys).sorted() where slots[key] == nil {
      let wanted = (key.isCompany ? companies[key.id] : self.series[key.id]) ?? 1
      let next = (0..<SiteColours.count).map { (wanted - 1 + $0) % SiteColours.count + 1 }
      guard let slot = next.first(where: { !taken.contains($0) }) else { break }
      taken.insert(slot)
      slots[key] = slot
    }
    return keys.map { slots[$0] }
  }

  /// What a colour stands for.
  private struct Key: Hashable, Comparable {
    let id: String
    let isCompany: Bool

    init(_ series: Series, isNamed: Bool, byCompany: Bool) {
      let company = byCompany && !isNamed ? series.entity?.id : nil
      (id, isCompany) = (company ?? series.id, company != nil)
    }

    static func < (a: Self, b: Self) -> Bool {
      a.id != b.id ? a.id < b.id : a.isCompany && !b.isCompany
    }
  }
}
