public import Quantities

/// The numbers of a chart, typed and in the page's language; nothing in it knows about files.
public struct ChartData: Sendable, Hashable {
  /// The series, in the order in which they are drawn and named.
  public var series: [ChartSeries]
  /// The projects of a timeline, in the order in which they are drawn.
  public var projects: [ChartProject]

  /// Makes the data from its series, or from projects.
  public init(series: [ChartSeries] = [], projects: [ChartProject] = []) {
    self.series = series
    self.projects = projects
  }
}

/// One named sequence of values.
public struct ChartSeries: Sendable, Hashable {
  /// The series' id, as in the data and in the chart's CSV.
  public var id: String
  /// Its name in the page's language, as it stands beside the marks.
  public var label: String
  /// A shorter name for narrow charts.
  public var shortLabel: String?
  /// The colour, from 1 to 6; 0 is the grey of what has no colour; `nil` gives the first free
  /// slot.
  public var slot: Int?
  /// The values, in any order.
  public var points: [ChartPoint]
  /// What the values count.
  public var unit: Unit
  /// What the values are multiples of.
  public var scale: Scale
  /// What is included in them.
  public var basis: Basis
  /// Whether they are levels or amounts over a period.
  public var nature: Nature
  /// The decimals to show, in the data's own scale; `nil` shows what the data has.
  public var decimals: Int?
  /// What was computed from other values by division, so that its digits go on.
  var ratio: Ratio?
  /// Where values are that a filter left out: they are not shown, but they are not missing.
  var leftOut: Set<PositionKey> = []
  /// What it was before anything was computed; of a sum of series, what all of them were.
  var origins: [SeriesKind]?

  /// Makes a series.
  public init(
    id: String, label: String, shortLabel: String? = nil, slot: Int? = nil, unit: Unit,
    scale: Scale = .one, basis: Basis = .unstated, nature: Nature = .flow,
    decimals: Int? = nil, points: [ChartPoint]
  ) {
    self.id = id
    self.label = label
    self.shortLabel = shortLabel
    self.slot = slot
    self.unit = unit
    self.scale = scale
    self.basis = basis
    self.nature = nature
    self.decimals = decimals
    self.points = points
  }
}

/// Where a value stands: in time, or under a name.
public enum ChartPosition: Sendable, Hashable {
  /// A stretch of time.
  case period(Period)
  /// A category such as a company, in the page's language; drawn in the order of the data.
  case category(String)
}

/// One value of a series.
public struct ChartPoint: Sendable, Hashable {
  /// Where it stands.
  public var position: ChartPosition
  /// The value; `nil` when there is only a range, or nothing.
  public var value: ExactDecimal?
  /// The lower bound of a range.
  public var low: ExactDecimal?
  /// The upper bound of a range.
  public var high: ExactDecimal?
  /// How exact it is; `atLeast` and `moreThan` make a floor, `atMost`, `upTo` and `lessThan` a
  /// ceiling.
  public var qualifier: Qualifier
  /// What kind of number it is; `nil` is an actual value.
  public var flag: Flag?
  /// When it became known.
  public var knownFrom: PartialDate?
  /// The sources it was read in.
  public var sourceIDs: [String]
  /// A remark, shown in the table.
  public var note: String?

  /// Makes a point.
  public init(
    _ position: ChartPosition, value: ExactDecimal? = nil, low: ExactDecimal? = nil,
    high: ExactDecimal? = nil, qualifier: Qualifier = .exact, flag: Flag? = nil,
    knownFrom: PartialDate? = nil, sourceIDs: [String] = [], note: String? = nil
  ) {
    self.position = position
    self.value = value
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.flag = flag
    self.knownFrom = knownFrom
    self.sourceIDs = sourceIDs
    self.note = note
  }
}
