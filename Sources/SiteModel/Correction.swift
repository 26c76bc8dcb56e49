public import Quantities

/// A change of something that was published: what it was, what it is now, and why.
public struct Correction: Identified {
  /// What kind of change it is: a correction mends an error, a revision takes up better data.
  public enum Kind: String, CaseIterable, Sendable {
    case correction, clarification, revision, update, retraction
  }

  /// How much it matters: a substantial change would change a conclusion.
  public enum Severity: String, CaseIterable, Sendable {
    case substantial, minor
  }

  /// What was changed.
  public struct Target: Sendable {
    /// The kinds of things that can be changed.
    public enum Kind: Hashable, Sendable {
      /// A briefing's title or key points.
      case briefing
      /// A series' figure for a period, wherever it is used.
      case figure(Period)
      /// A series as a whole.
      case series
      /// A claim.
      case claim
      /// A site.
      case campus
      /// A source.
      case source
      /// Something that happened.
      case event
      /// An earlier correction.
      case correction
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// The record: of a figure, its series.
    public let record: Reference

    /// Makes a target.
    public init(_ kind: Kind, _ record: Reference) {
      self.kind = kind
      self.record = record
    }
  }

  /// The id.
  public let id: String
  /// The day on which the change was made.
  public let date: CivilDate
  /// What kind of change it is.
  public let kind: Kind
  /// How much it matters.
  public let severity: Severity
  /// What was published.
  public let was: LocalizedText
  /// What is published now.
  public let now: LocalizedText
  /// How it came about.
  public let cause: LocalizedText?
  /// Who found it.
  public let foundBy: LocalizedText?
  /// What was changed.
  public let targets: [Target]
  /// The record's file.
  public let path: String

  /// Makes a correction.
  public init(
    id: String, date: CivilDate, kind: Kind, severity: Severity, was: LocalizedText,
    now: LocalizedText, cause: LocalizedText? = nil, foundBy: LocalizedText? = nil,
    targets: [Target], path: String = ""
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.severity = severity
    self.was = was
    self.now = now
    self.cause = cause
    self.foundBy = foundBy
    self.targets = targets
    self.path = path
  }
}
