public import Quantities

/// What one document told of one phase of a site: how far it was on a day, and with what power.
public struct Milestone: Sendable {
  /// How far a phase is.
  public enum Status: String, CaseIterable, Sendable {
    case announced, contracted, permitted, building, energised, operating, paused, cancelled

    /// Its place on the way from word to use; `nil` off that way, when paused or cancelled.
    public var stage: Int? {
      switch self {
      case .announced: 0
      case .contracted: 1
      case .permitted: 2
      case .building: 3
      case .energised: 4
      case .operating: 5
      case .paused, .cancelled: nil
      }
    }
  }

  /// On whose word it stands.
  public enum Certainty: String, CaseIterable, Sendable {
    /// Reported as a fact.
    case reported
    /// Claimed by someone with an interest in it.
    case claimed
    /// Estimated by a third party.
    case estimated
  }

  /// When.
  public let date: PartialDate
  /// How far the phase was.
  public let status: Status
  /// The phase within the site; `nil` for the site as one.
  public let phase: String?
  /// The power of the phase, with its basis, in megawatts; `nil` when none was told.
  public let power: Quantity?
  /// On whose word it stands.
  public let certainty: Certainty
  /// The day on which it became public, when that is not the source's date.
  public let knownFrom: PartialDate?
  /// The document that tells of it.
  public let source: Reference
  /// What to know about it.
  public let note: LocalizedText?

  /// Makes a milestone.
  public init(
    date: PartialDate, status: Status, phase: String? = nil, power: Quantity? = nil,
    certainty: Certainty = .reported, knownFrom: PartialDate? = nil, source: Reference,
    note: LocalizedText? = nil
  ) {
    self.date = date
    self.status = status
    self.phase = phase
    self.power = power
    self.certainty = certainty
    self.knownFrom = knownFrom
    self.source = source
    self.note = note
  }

  /// The day on which it became public; that of its source, when the record says no other.
  public func knownFrom(in site: Site) -> CivilDate {
    (knownFrom ?? site.sources[source.id]?.date ?? date).latest
  }
}
