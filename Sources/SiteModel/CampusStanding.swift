public import Quantities

/// How far each phase of a site is, as known on a day.
///
/// Of a phase the latest milestone counts, once, whoever tells of it. Of several of one day, the
/// one whose source is of the better tier counts, then the one whose source is later.
public struct CampusStanding: Sendable {
  /// One phase.
  public struct Phase: Sendable {
    /// Its id within the site; `nil` for the site as one.
    public let id: String?
    /// What it was last told to be.
    public let milestone: Milestone
    /// Its power: that milestone's, or, where it tells none, that of the last one that does.
    public let power: Quantity?
    /// What others told on the same day, and is not counted.
    public let others: [Milestone]
  }

  /// The phases, in the order in which they were first told of.
  public let phases: [Phase]

  /// The power of the phases that are not cancelled, whatever its basis: what tells the larger of
  /// two sites.
  var size: ExactDecimal {
    let powers = phases.filter { $0.milestone.status != .cancelled }.compactMap(\.power?.high)
    return powers.reduce(.zero) { $0.adding($1) ?? $0 }
  }

  /// The status of the phase that is furthest; of paused and cancelled ones alone, the last.
  public var status: Milestone.Status? {
    let statuses = phases.map(\.milestone.status)
    return statuses.filter { $0.stage != nil }.max { $0.stage ?? -1 < $1.stage ?? -1 }
      ?? statuses.last
  }
}

extension Campus {
  /// The milestones that were known on a day and had come by it.
  public func milestones(knownOn day: CivilDate, in site: Site) -> [Milestone] {
    milestones.filter { $0.knownFrom(in: site) <= day && $0.date.earliest <= day }
  }

  /// How far each phase is, as known on a day.
  public func standing(on day: CivilDate, in site: Site) -> CampusStanding {
    standing(of: milestones(knownOn: day, in: site), in: site)
  }

  /// How far each phase is after these milestones, which come in order of date.
  package func standing(
    of milestones: some Sequence<Milestone>, in site: Site
  ) -> CampusStanding {
    var order: [String?] = []
    var byPhase: [String?: [Milestone]] = [:]
    for milestone in milestones {
      if byPhase[milestone.phase] == nil { order.append(milestone.phase) }
      byPhase[milestone.phase, default: []].append(milestone)
    }
    return CampusStanding(
      phases: order.compactMap { id in
        byPhase[id].flatMap { CampusStanding.Phase(id: id, milestones: $0, in: site) }
      })
  }
}

extension CampusStanding.Phase {
  fileprivate init?(id: String?, milestones: [Milestone], in site: Site) {
    guard let winner = milestones.latest(in: site) else { return nil }
    self.id = id
    milestone = winner.milestone
    others = winner.others
    power =
      winner.milestone.power
      ?? milestones.filter { $0.power != nil }.latest(in: site)?
      .milestone.power
  }
}

extension Array<Milestone> {
  /// The last of them, and what else was told on its day.
  fileprivate func latest(in site: Site) -> (milestone: Milestone, others: [Milestone])? {
    guard let day = last?.date.latest else { return nil }
    let sameDay = filter { $0.date.latest == day }
    let ranks = sameDay.map { Rank($0, in: site) }
    // Of equals, the last in the record.
    guard let best = ranks.indices.last(where: { index in !ranks.contains { ranks[index] < $0 } })
    else { return nil }
    var others = sameDay
    others.remove(at: best)
    return (sameDay[best], others)
  }
}

/// How much the word of a milestone's source weighs.
private struct Rank: Comparable {
  let tier: Int
  let date: CivilDate

  init(_ milestone: Milestone, in site: Site) {
    let source = site.sources[milestone.source.id]
    tier =
      switch source?.tier {
      case .a: 3
      case .b: 2
      case .c: 1
      case nil: 0
      }
    date = source?.date.latest ?? .first
  }

  static func < (a: Self, b: Self) -> Bool { (a.tier, a.date) < (b.tier, b.date) }
}
