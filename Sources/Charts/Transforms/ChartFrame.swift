import Languages
import Quantities

/// The numbers of a chart as a grid of series and positions, in the unit of its axis.
struct ChartFrame {
  /// A place on the chart's position axis.
  struct Position: Hashable {
    /// Its name: `2025`, `Q1 2025`, `Amazon`.
    let label: String
    /// Its period, when it has one; of a fiscal and a civil namesake, the civil one.
    let period: Period?
    /// Its place among periods of one length, counted from the year 0.
    let ordinal: Int
    /// The author's shorter name, for where the name has no room.
    var short: String?
  }

  /// A series without its values.
  struct Series: Hashable {
    let id: String
    let label: String
    let shortLabel: String
    let slot: Int
    /// The unit of its own, where series do not share one.
    var unit: AxisUnit?
  }

  /// What was asked for.
  var spec: ChartSpec
  var positions: [Position]
  /// What puts points at the positions, in their order.
  let keys: [PositionKey]
  var series: [Series]
  /// The values: `cells[series][position]`, an actual value before what was said of it.
  var cells: [[[Datum]]]
  /// How often there is a position; `nil` for categories.
  let frequency: Frequency?
  var unit: AxisUnit
  /// The decimals of numbers in the drawing.
  var decimals: Int
  let language: Language
  /// Values of other panels that share this one's axis.
  var sharedValues: [Double] = []
  /// The projects of a timeline, which has no series.
  var projects: [ChartProject] = []
  /// The values of all panels that share this one's axis, for the room that their texts need.
  var sharedData: [Datum] = []
  /// Words, rules and bands on the drawing.
  var annotations: [FrameAnnotation] = []

  /// The mark to draw.
  var mark: MarkName { spec.mark }
  /// How several series stand to one another.
  var arrange: ChartSpec.Arrangement { spec.arrangement }
  /// Where series and values are named.
  var labels: ChartSpec.Labels? { spec.labels }

  /// Every value that is drawn.
  var data: [Datum] { cells.flatMap { $0.flatMap { $0 } } }

  /// A Boolean value indicating whether there is anything to draw.
  var hasValues: Bool {
    guard mark.mark.usesOneUnit || series.count < 2 else {
      return !ScatterPoint.points(of: self).isEmpty
    }
    return !projects.isEmpty || cells.contains { $0.contains { $0.contains { !$0.isMissing } } }
  }

  /// Every value whose text must have room beside the marks, in this panel or another.
  var labelledData: [Datum] { sharedData.isEmpty ? data : sharedData }

  /// Every number that the axis of values must hold, when nothing is stacked.
  var axisValues: [Double] {
    data.flatMap { [$0.value, $0.low].compactMap { $0 } } + sharedValues + annotationValues
  }

  /// A Boolean value indicating whether positions are names and not times.
  var isCategorical: Bool { frequency == nil }

  /// A Boolean value indicating whether positions follow one another at equal distances.
  var isRegular: Bool {
    switch frequency {
    case .annual, .halfYearly, .quarterly, .monthly: true
    case .daily, .irregular, nil: false
    }
  }

  /// The frame with its series as positions, when there is one position for several series; a
  /// ranking then has one bar a series, but a stack remains one.
  var rankedBySeries: ChartFrame {
    guard positions.count == 1, series.count > 1, arrange == .group else { return self }
    var frame = self
    frame.positions = series.enumerated().map {
      Position(label: $1.label, period: nil, ordinal: $0, short: $1.shortLabel)
    }
    frame.cells = [cells.map { $0[0] }]
    frame.series = [Series(id: "", label: "", shortLabel: "", slot: 0)]
    return frame
  }
}

/// One value, ready to be drawn: numbers in the axis's unit, and their texts.
struct Datum: Hashable {
  /// The shape of a status, for those who see no colours.
  enum Form: Int, CaseIterable {
    /// Actual values: filled.
    case solid
    /// Estimates: lighter, with an outline.
    case tint
    /// Provisional values: an outline.
    case hollow
    /// Forecasts: a dashed outline.
    case dashed
    /// Guidance: hatched.
    case hatch
  }

  /// What the value says of the true one.
  enum Bound {
    case exact
    case floor
    case ceiling
  }

  /// The value, or the upper bound of a range; `nil` when the value is missing.
  let value: Double?
  /// The lower bound of a range.
  let low: Double?
  /// The value as it is.
  let number: ExactDecimal?
  let form: Form
  let bound: Bound
  let flag: Flag?
  let slot: Int
  /// The number for the drawing: `64.6`, `66–72`, `≥30`, `n/a`.
  let short: String
  /// The number in full: `US$64.551 bn`.
  let exact: String
  /// The number in full without its unit, for the table: `64.551`.
  let full: String
  /// The remark of the data.
  let note: String?
  /// Where the number was read.
  let sourceIDs: [String]
  /// The numbers at the ends of a range for the drawing, or the number alone.
  var ends: [String] = []
  /// A Boolean value indicating whether it stands at an irregular time of which other series know
  /// something and this one does not: lines pass it by, but no sum does.
  var isUnobserved = false

  /// A Boolean value indicating whether there is no value.
  var isMissing: Bool { value == nil }
  /// The lower bound of a range, or the value.
  var bottom: Double { low ?? value ?? 0 }
  /// The value, or the upper bound of a range.
  var top: Double { value ?? 0 }
  /// The middle of a range, or the value.
  var middle: Double { (bottom + top) / 2 }
}
