public import SiteModel

/// The list of series.
public struct DataIndexPage: Sendable {
  /// A series and its newest row.
  public struct Row: Sendable {
    /// The series.
    public let series: Series
    /// Its newest actual row, or its newest row when it has no actual.
    public let latest: Observation?
  }

  /// What every page knows.
  public let context: PageContext
  /// The series, by the name of the company, then by id.
  public let rows: [Row]
}

/// A series' page.
public struct SeriesPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The series.
  public let series: Series
  /// Its newest actual row, or its newest row when it has no actual.
  public let latest: Observation?
  /// What is expected of the last period after that.
  public let outlook: Observation?
  /// One row a period as it is known now, newest period first.
  public let current: [Observation]
  /// What took the place of earlier rows, newest first.
  public let revisions: [Revision]
  /// The chart of the series, as HTML; empty when there is too little to draw.
  public let chart: [UInt8]
  /// The chart of first and latest values, as HTML; empty when nothing was revised.
  public let thenAndNow: [UInt8]
  /// The briefings that use it, newest first.
  public let briefings: [Briefing]
  /// The sources of its rows, numbered by first use in `current`, then in `revisions`.
  public let sources: [CitedSource]
  /// What was changed of it, newest first.
  public let corrections: [Correction]
  private let numbers: [String: Int]

  init(
    context: PageContext, series: Series, latest: Observation?, outlook: Observation?,
    current: [Observation], revisions: [Revision], chart: [UInt8], thenAndNow: [UInt8],
    briefings: [Briefing], sources: [CitedSource],
    corrections: [Correction]
  ) {
    self.context = context
    self.series = series
    self.latest = latest
    self.outlook = outlook
    self.current = current
    self.revisions = revisions
    self.chart = chart
    self.thenAndNow = thenAndNow
    self.briefings = briefings
    self.sources = sources
    self.corrections = corrections
    numbers = Dictionary(sources.map { ($0.source.id, $0.number) }, uniquingKeysWith: { a, _ in a })
  }

  /// Rows that a later row has replaced, newest first.
  public var replaced: [Observation] { revisions.map(\.was) }

  /// The number of the source with that id on this page.
  public func number(ofSource id: String) -> Int? { numbers[id] }
}
