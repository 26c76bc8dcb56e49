import Languages

/// A kind of chart: it lays a frame out on a canvas and says what it is.
///
/// A mark never reads the author's data and never writes SVG. A new mark is one file in this
/// folder and its name in ``MarkName/marks``.
protocol Mark: Sendable {
  /// The name that authors write.
  static var name: String { get }

  /// What the drawing is called in a description.
  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String

  /// The value axis that is drawn; `nil` where values stand at their marks.
  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis?

  /// The most positions it can show legibly.
  static func positionLimit(for frame: ChartFrame) -> Int

  /// A Boolean value indicating whether series are named in the key and not beside the marks.
  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool

  /// The arrangements of several series that it can draw, the usual one first.
  static var arrangements: [ChartSpec.Arrangement] { get }

  /// A Boolean value indicating whether lengths from zero stand for values; then the axis starts
  /// at zero and is linear.
  static var hasBaseline: Bool { get }

  /// What is wrong with data that are right for other marks.
  static func problems(of spec: ChartSpec, _ series: [ChartSeries]) -> [ChartProblem]

  /// What is wrong with numbers that are right for other marks, where they stand.
  static func problems(of frame: ChartFrame) -> [ChartProblem]

  /// The most series that it tells apart.
  static var seriesLimit: Int { get }

  /// A Boolean value indicating whether several series at one position are drawn as names with one
  /// value each.
  static var ranksSeries: Bool { get }

  /// A Boolean value indicating whether series are rows, whose names stand beside them.
  static func listsSeries(_ series: Int, over positions: Int, areTimes: Bool) -> Bool

  /// A Boolean value indicating whether times are compared, wherever they lie; all others have a
  /// place for each period between the first and the last.
  static var comparesTimes: Bool { get }

  /// A Boolean value indicating whether a sign stands where a series breaks.
  static var showsBreaks: Bool { get }

  /// A Boolean value indicating whether an axis of values lies below rows.
  static var isLying: Bool { get }

  /// The numbers as another table than a row a position and a column a series; `nil` for that.
  static func table(of frame: ChartFrame) -> (header: [String], rows: [ChartTable.Row])?

  /// The frame with nothing but what is drawn, for a description.
  static func drawn(of frame: ChartFrame) -> ChartFrame

  /// What a description says instead of the first and last value of each series; `nil` for these.
  static func summary(of frame: ChartFrame) -> String?

  /// A Boolean value indicating whether all series stand on one axis, in one unit.
  static var usesOneUnit: Bool { get }

  /// A Boolean value indicating whether it draws projects, and not series.
  static var readsProjects: Bool { get }

  /// What an author may add to the drawing.
  static var annotations: [FrameAnnotation.Kind] { get }

  /// What makes points stand at one position; a mark of announcements orders them by date.
  static func positionKey(of point: ChartPoint) -> PositionKey

  /// The key above the drawing.
  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key

  /// The drawing.
  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene
}

extension Mark {
  static func axis(of frame: ChartFrame, on canvas: Canvas) -> ValueAxis? { nil }

  static func positionLimit(for frame: ChartFrame) -> Int { 40 }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool { false }

  static var arrangements: [ChartSpec.Arrangement] { [.group] }

  static var hasBaseline: Bool { false }

  static func problems(of spec: ChartSpec, _ series: [ChartSeries]) -> [ChartProblem] { [] }

  static var comparesTimes: Bool { false }

  static var showsBreaks: Bool { false }

  static var isLying: Bool { false }

  static func problems(of frame: ChartFrame) -> [ChartProblem] { [] }

  static func listsSeries(_ series: Int, over positions: Int, areTimes: Bool) -> Bool { false }

  static var seriesLimit: Int { Palette.size }

  static var ranksSeries: Bool { hasBaseline }

  static func table(of frame: ChartFrame) -> (header: [String], rows: [ChartTable.Row])? { nil }

  static func drawn(of frame: ChartFrame) -> ChartFrame { frame }

  static func summary(of frame: ChartFrame) -> String? { nil }

  static var readsProjects: Bool { false }

  static var usesOneUnit: Bool { true }

  static var annotations: [FrameAnnotation.Kind] { FrameAnnotation.Kind.allCases }

  static func positionKey(of point: ChartPoint) -> PositionKey { PositionKey(point.position) }

  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas))
  }
}

/// The name of a mark: `column`, `bar` or `line`.
public struct MarkName: Sendable, Hashable, CustomStringConvertible {
  /// The name, as authors write it.
  public let description: String

  /// The mark of that name, or `nil` when there is none.
  public init?(_ name: String) {
    guard MarkName.marks.contains(where: { $0.name == name }) else { return nil }
    description = name
  }

  private init(of mark: any Mark.Type) { description = mark.name }

  /// Vertical bars from a zero baseline.
  public static let column = MarkName(of: Column.self)
  /// Horizontal bars from a zero baseline.
  public static let bar = MarkName(of: Bar.self)
  /// A line through the values of each series.
  public static let line = MarkName(of: Line.self)

  /// A line that holds each value until the next one.
  public static let step = MarkName(of: Step.self)
  /// Layers from zero, on one another.
  public static let area = MarkName(of: Area.self)
  /// What was said would come against what came.
  public static let range = MarkName(of: RangeMark.self)
  /// Two measures of each name against one another, perhaps with a third as area.
  public static let scatter = MarkName(of: Scatter.self)
  /// When projects come.
  public static let timeline = MarkName(of: Timeline.self)
  /// How guidance about one period moved.
  public static let ladder = MarkName(of: Ladder.self)
  /// The way from one total to another.
  public static let waterfall = MarkName(of: Waterfall.self)
  /// Dots in rows.
  public static let dot = MarkName(of: DotMark.self)
  /// Two values a row and the way between them.
  public static let dumbbell = MarkName(of: Dumbbell.self)
  /// Lines between two or three upright axes.
  public static let slope = MarkName(of: Slope.self)

  /// All marks.
  public static var all: [MarkName] { marks.map { MarkName(of: $0) } }

  /// The list of marks.
  static let marks: [any Mark.Type] = [
    Column.self, Bar.self, Line.self, Step.self, Area.self, RangeMark.self, Ladder.self,
    Waterfall.self, DotMark.self, Dumbbell.self, Slope.self, Timeline.self,
    Scatter.self,
  ]

  /// The mark itself.
  var mark: any Mark.Type { MarkName.marks.first { $0.name == description } ?? Column.self }
}
