public import Quantities

/// The capacity of several sites by status, in which nothing counts twice.
///
/// Only what is told on the same basis is added. Of sites that overlap, the larger counts, and the
/// other is named.
public struct CapacityTotals: Sendable {
  /// What stands at one status, told on one basis.
  public struct Row: Sendable {
    /// The status.
    public let status: Milestone.Status
    /// The sum, in megawatts, with its basis.
    public let power: Quantity
    /// Of that, what is claimed by someone or estimated; `nil` when nothing is.
    public let uncertain: Quantity?
    /// The ids of the sites, in their order.
    public let campuses: [String]
  }

  /// A site that is not added.
  public struct Overlap: Sendable {
    /// Its id.
    public let campus: String
    /// The id of the larger site that its capacity is a part of.
    public let larger: String
  }

  /// The sums: the furthest status first, then by basis.
  public let rows: [Row]
  /// The sites that are not added, in the order of their ids.
  public let overlaps: [Overlap]

  /// Adds up sites with their standings.
  public init(_ sites: [(campus: Campus, standing: CampusStanding)]) {
    let counted = CapacityTotals.withoutOverlaps(sites)
    overlaps = counted.left
    var sums: [Key: Sum] = [:]
    for (campus, standing) in counted.sites {
      for phase in standing.phases {
        guard let power = phase.power, let basis = power.basis else { continue }
        let key = Key(status: phase.milestone.status, basis: basis)
        sums[key, default: Sum()].add(
          power, of: campus.id, isCertain: phase.milestone.certainty == .reported)
      }
    }
    rows = sums.sorted { $0.key < $1.key }.compactMap { key, sum in
      sum.total(key.basis, sum.all).map {
        Row(
          status: key.status, power: $0, uncertain: sum.total(key.basis, sum.uncertain),
          campuses: sum.campuses)
      }
    }
  }

  /// The sites that count, from the largest on: one that overlaps a site that counts does not.
  private static func withoutOverlaps(
    _ sites: [(campus: Campus, standing: CampusStanding)]
  ) -> (sites: [(campus: Campus, standing: CampusStanding)], left: [Overlap]) {
    var neighbours: [String: Set<String>] = [:]
    for (campus, _) in sites {
      for other in campus.overlaps where other.id != campus.id {
        neighbours[campus.id, default: []].insert(other.id)
        neighbours[other.id, default: []].insert(campus.id)
      }
    }
    let sizes = sites.map(\.standing.size)
    let order = sites.indices.sorted { a, b in
      sizes[a] != sizes[b] ? sizes[a] > sizes[b] : sites[a].campus.id < sites[b].campus.id
    }
    var counted: Set<String> = []
    var left: [Overlap] = []
    for index in order {
      let id = sites[index].campus.id
      if let larger = neighbours[id]?.filter(counted.contains).min() {
        left.append(Overlap(campus: id, larger: larger))
      } else {
        counted.insert(id)
      }
    }
    return (
      sites.filter { counted.contains($0.campus.id) }, left.sorted { $0.campus < $1.campus }
    )
  }

  /// What is added.
  private struct Key: Hashable, Comparable {
    let status: Milestone.Status
    let basis: Basis

    static func < (a: Self, b: Self) -> Bool { a.order < b.order }

    /// The furthest status first; paused and cancelled last.
    private var order: (Int, String) {
      let place = Milestone.Status.allCases.firstIndex(of: status) ?? 0
      return (status.stage.map { -$0 } ?? place, basis.rawValue)
    }
  }

  /// A sum as it grows.
  private struct Sum {
    /// From a low to a high number, which are the same for what is no range.
    typealias Span = (low: ExactDecimal, high: ExactDecimal)

    private(set) var all: Span? = (.zero, .zero)
    private(set) var uncertain: Span?
    private(set) var campuses: [String] = []
    private var qualifiers: Set<Qualifier> = []

    mutating func add(_ power: Quantity, of campus: String, isCertain: Bool) {
      qualifiers.insert(power.qualifier)
      if campuses.last != campus { campuses.append(campus) }
      all = all.flatMap { Sum.sum($0, power) }
      if !isCertain { uncertain = Sum.sum(uncertain ?? (.zero, .zero), power) }
    }

    private static func sum(_ span: Span, _ power: Quantity) -> Span? {
      guard let low = span.low.adding(power.low), let high = span.high.adding(power.high) else {
        return nil
      }
      return (low, high)
    }

    func total(_ basis: Basis, _ span: Span?) -> Quantity? {
      span.map { span in
        Quantity(
          span.low == span.high ? .value(span.low) : .range(low: span.low, high: span.high),
          .megawatt, qualifier: qualifier, basis: basis)
      }
    }

    /// How exact the sum is: floors make a floor, ceilings a ceiling, both together neither.
    private var qualifier: Qualifier {
      let isFloor = qualifiers.contains(.moreThan) || qualifiers.contains(.atLeast)
      let isCeiling =
        qualifiers.contains(.lessThan) || qualifiers.contains(.atMost)
        || qualifiers.contains(.upTo)
      switch (isFloor, isCeiling) {
      case (true, false): return .atLeast
      case (false, true): return .atMost
      case (true, true): return .about
      case (false, false): return qualifiers.contains(.about) ? .about : .exact
      }
    }
  }
}
