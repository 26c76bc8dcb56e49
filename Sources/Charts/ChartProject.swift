public import Quantities

/// Something that is built: a campus, a plant, a line, with the stretches of time it goes through.
public struct ChartProject: Sendable, Hashable {
  /// Its id, as in the data and in the chart's CSV.
  public var id: String
  /// Its name in the page's language.
  public var label: String
  /// The colour, from 1 to 6; 0 is grey; `nil` is the first.
  public var slot: Int?
  /// What it goes through, in any order.
  public var phases: [ChartPhase]
  /// How much it will do when all is built: `1,200 MW`.
  public var capacity: Quantity?
  /// When all this became known.
  public var knownFrom: PartialDate?
  /// The sources it was read in.
  public var sourceIDs: [String]
  /// A remark, shown in the table.
  public var note: String?

  /// Makes a project.
  public init(
    id: String, label: String, slot: Int? = nil, capacity: Quantity? = nil,
    knownFrom: PartialDate? = nil, sourceIDs: [String] = [], note: String? = nil,
    phases: [ChartPhase]
  ) {
    self.id = id
    self.label = label
    self.slot = slot
    self.phases = phases
    self.capacity = capacity
    self.knownFrom = knownFrom
    self.sourceIDs = sourceIDs
    self.note = note
  }
}

/// A stretch of time in which a project, or a part of it, has one status.
public struct ChartPhase: Sendable, Hashable {
  /// What is certain about it.
  public enum Status: String, Sendable, CaseIterable {
    /// It works.
    case operating
    /// It is being built.
    case construction = "under-construction"
    /// Someone said that it would come.
    case announced
    /// It will not come.
    case cancelled
  }

  /// The part of the project; `nil` is the whole.
  public var label: String?
  /// What is certain about it.
  public var status: Status
  /// When it starts, as far as that is known; `nil` before everything that is shown.
  public var start: PartialDate?
  /// When it ends; `nil` after everything that is shown.
  public var end: PartialDate?
  /// When it was to end before that was changed.
  public var plannedEnd: PartialDate?

  /// Makes a phase.
  public init(
    _ status: Status, from start: PartialDate?, to end: PartialDate?, label: String? = nil,
    plannedEnd: PartialDate? = nil
  ) {
    self.label = label
    self.status = status
    self.start = start
    self.end = end
    self.plannedEnd = plannedEnd
  }
}
