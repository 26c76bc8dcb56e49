public import Quantities

/// A measured thing over time: its definition and every value that was ever known of it.
public struct Series: Identified {
  /// The id.
  public let id: String
  /// What is measured.
  public let title: LocalizedText
  /// The name in charts that show several series, when the company's name will not do.
  public let label: LocalizedText?
  /// The unit of the values.
  public let unit: Unit
  /// What one in the file stands for: a thousand, a million or a billion units.
  public let scale: Scale
  /// How the thing is counted.
  public let basis: Basis
  /// How often it is measured.
  public let frequency: Frequency
  /// Whether its years are fiscal or civil.
  public let calendar: CalendarKind
  /// Whether it is a level at a time or an amount over a time.
  public let nature: Nature
  /// The company that it is about.
  public let entity: Reference?
  /// How many decimals are shown by default.
  public let decimals: Int
  /// What is counted and what is not.
  public let description: LocalizedText?
  /// What was done to the published values; `nil` when nothing was.
  public let processing: LocalizedText?
  /// The licence of the data, when it is not the site's.
  public let licence: String?
  /// When the next value is expected.
  public let nextUpdate: CivilDate?
  /// Every value, sorted by period, then by the day it became known.
  public let observations: [Observation]
  /// The days on which the values became known, one a value, sorted.
  let daysOfKnowledge: [CivilDate]
  /// The sidecar's file; the values stand beside it in a `.csv`.
  public let path: String
  /// The file with the values.
  package var tablePath: String { String(path.dropLast("yaml".count)) + "csv" }

  /// Makes a series.
  public init(
    id: String, title: LocalizedText, label: LocalizedText? = nil, unit: Unit, scale: Scale = .one,
    basis: Basis,
    frequency: Frequency, calendar: CalendarKind, nature: Nature, entity: Reference? = nil,
    decimals: Int = 1, description: LocalizedText? = nil, processing: LocalizedText? = nil,
    licence: String? = nil, nextUpdate: CivilDate? = nil, observations: [Observation],
    path: String = ""
  ) {
    self.id = id
    self.title = title
    self.label = label
    self.unit = unit
    self.scale = scale
    self.basis = basis
    self.frequency = frequency
    self.calendar = calendar
    self.nature = nature
    self.entity = entity
    self.decimals = decimals
    self.description = description
    self.processing = processing
    self.licence = licence
    self.nextUpdate = nextUpdate
    self.observations = observations.sorted()
    daysOfKnowledge = observations.map(\.knownFrom).sorted()
    self.path = path
  }
}

/// One row of a series: what was known from a day on about a period.
public struct Observation: Sendable {
  /// The period that the value is about.
  public let period: Period
  /// The value in the series' unit and scale; `nil` when only bounds or nothing is known.
  public let value: ExactDecimal?
  /// The lower bound of a range.
  public let low: ExactDecimal?
  /// The upper bound of a range.
  public let high: ExactDecimal?
  /// How exactly the value is stated.
  public let qualifier: Qualifier
  /// The state of the value; `nil` for an actual.
  public let flag: Flag?
  /// The day on which it became public.
  public let knownFrom: CivilDate
  /// The document it was read in.
  public let source: Reference
  /// What to know about this row.
  public let note: String?

  /// Makes a row.
  public init(
    period: Period, value: ExactDecimal? = nil, low: ExactDecimal? = nil,
    high: ExactDecimal? = nil, qualifier: Qualifier = .exact, flag: Flag? = nil,
    knownFrom: CivilDate, source: Reference, note: String? = nil
  ) {
    self.period = period
    self.value = value
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.flag = flag
    self.knownFrom = knownFrom
    self.source = source
    self.note = note
  }

  /// A Boolean value indicating whether the row states what someone expects, not what was.
  public var isOutlook: Bool { flag == .guidance || flag == .forecast }
}

extension Observation: Comparable {
  /// Orders by period, then by the day of knowledge, outlooks first.
  public static func < (a: Self, b: Self) -> Bool {
    if a.period != b.period { return a.period < b.period }
    if a.knownFrom != b.knownFrom { return a.knownFrom < b.knownFrom }
    return a.isOutlook && !b.isOutlook
  }

  /// Two rows are the same row when period, day of knowledge and flag agree.
  public static func == (a: Self, b: Self) -> Bool { a.id == b.id }

  /// What tells a row of a series from the others.
  package struct ID: Hashable, Sendable {
    /// The period that it is about.
    package let period: Period
    /// The day on which it became public.
    package let knownFrom: CivilDate
    /// The state of its value.
    package let flag: Flag?
  }

  /// What tells the row from the others of its series.
  package var id: ID { ID(period: period, knownFrom: knownFrom, flag: flag) }
}
