/// The words of a timeline of projects.
public struct ProjectStrings: Sendable {
  /// A chart of projects over time.
  public let timeline: String
  /// That something works.
  public let operating: String
  /// That something is being built.
  public let construction: String
  /// That something was said to come.
  public let announced: String
  /// That something will not come.
  public let cancelled: String
  /// What a dashed line under a bar is.
  public let slipped: String
  /// Before the end that was planned: gap `date`.
  public let plannedBefore: Phrase
  /// A stretch without an end: gap `date`.
  public let from: Phrase
  /// A stretch without a start: gap `date`.
  public let until: Phrase
  /// The heads of a table.
  public let project: String
  /// A part of a project.
  public let phase: String
  /// What is certain about it.
  public let status: String
  /// When it starts.
  public let start: String
  /// When it ends.
  public let end: String
  /// When it was to end.
  public let planned: String
  /// How much a project will do.
  public let capacity: String
  /// What a timeline shows.
  public let measure: String
  /// What a timeline shows that has capacities at the ends of its rows.
  public let measureWithCapacity: String
}
