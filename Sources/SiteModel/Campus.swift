public import Quantities

/// A data-centre site: where it is, whose it is, and how far it has come.
///
/// Records and links call it a `site`; here, `Site` is the web site.
public struct Campus: Identified {
  /// Where a site is, as exactly as that is known.
  public struct Place: Sendable {
    /// What is known of a place.
    public enum Precision: String, CaseIterable, Sendable {
      case exact, town, region
    }

    /// The country.
    public let country: LocalizedText
    /// The state or province.
    public let region: LocalizedText?
    /// The town.
    public let town: LocalizedText?
    /// How exactly the place is known.
    public let precision: Precision
    /// Degrees north of the equator.
    public let latitude: ExactDecimal?
    /// Degrees east of Greenwich.
    public let longitude: ExactDecimal?

    /// Makes a place.
    public init(
      country: LocalizedText, region: LocalizedText? = nil, town: LocalizedText? = nil,
      precision: Precision, latitude: ExactDecimal? = nil, longitude: ExactDecimal? = nil
    ) {
      self.country = country
      self.region = region
      self.town = town
      self.precision = precision
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// The id.
  public let id: String
  /// The name it goes by.
  public let name: LocalizedText
  /// Where it is.
  public let place: Place
  /// The companies that own it.
  public let owners: [Reference]
  /// The company that runs it.
  public let operatedBy: Reference?
  /// The companies that use it.
  public let users: [Reference]
  /// The sites whose capacity is the same, in whole or in part.
  public let overlaps: [Reference]
  /// What it is, in a few sentences.
  public let description: LocalizedText?
  /// What was told of it, in order of date; where dates overlap, in the record's order.
  public let milestones: [Milestone]
  /// The record's file.
  public let path: String

  /// Makes a site.
  public init(
    id: String, name: LocalizedText, place: Place, owners: [Reference] = [],
    operatedBy: Reference? = nil, users: [Reference] = [], overlaps: [Reference] = [],
    description: LocalizedText? = nil, milestones: [Milestone], path: String = ""
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.owners = owners
    self.operatedBy = operatedBy
    self.users = users
    self.overlaps = overlaps
    self.description = description
    let dates = Campus.dates(of: milestones)
    self.milestones = milestones.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
      .map { milestones[$0] }
    self.path = path
  }

  /// The companies that own, run or use it, each once.
  public var companies: [Reference] {
    var seen: Set<String> = []
    return (owners + [operatedBy].compactMap(\.self) + users)
      .filter { seen.insert($0.id).inserted }
  }
}

extension Campus {
  /// When milestones were reached, each at the latest by the time of its phase's next: what was
  /// announced in `2025` and built on since `2025-06` was announced by June.
  package static func dates(of milestones: [Milestone]) -> [PartialDate] {
    var next: [String?: PartialDate] = [:]
    let dates = milestones.reversed().map { milestone in
      let date = next[milestone.phase].map { min($0, milestone.date) } ?? milestone.date
      next[milestone.phase] = date
      return date
    }
    return dates.reversed()
  }
}
