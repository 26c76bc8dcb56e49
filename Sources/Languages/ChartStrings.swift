/// The words in and around charts.
public struct ChartStrings: Sendable {
  /// In the place of a value that is missing, as short as can be.
  public let notAvailable: String
  /// In the place of a drawing without values.
  public let noData: String
  /// The head of a table's column of periods.
  public let period: String
  /// The head of a table's column of names.
  public let category: String
  /// What unfolds the table.
  public let table: Plural
  /// What loads the numbers as a file.
  public let download: String
  /// The chart's number on its page: gap `number`.
  public let number: Phrase
  /// Before the name of one source.
  public let source: String
  /// Before the names of several sources.
  public let sources: String
  /// Before a note.
  public let note: String
  /// What is measured when companies state their spending on different bases.
  public let capitalExpenditure: String
  /// A chart of vertical bars.
  public let columnChart: String
  /// The same with the bars of a position on top of one another.
  public let stackedColumnChart: String
  /// A chart of horizontal bars.
  public let barChart: String
  /// The same with the bars of a position end to end.
  public let stackedBarChart: String
  /// A chart of lines.
  public let lineChart: String
  /// A chart in one sentence: gaps `type`, `subtitle`.
  public let summary: Phrase
  /// The value axis: gaps `low`, `high`.
  public let axis: Phrase
  /// A series over time: gaps `series`, `first`, `firstPeriod`, `last`, `lastPeriod`; periods come
  /// as `in 2025` or `on 8 Apr 2025`.
  public let seriesSpan: Phrase
  /// What follows when its greatest value is neither first nor last: gaps `value`, `period`.
  public let seriesPeak: Phrase
  /// One value of a series: gaps `series`, `value`, `period`.
  public let seriesValue: Phrase
  /// A value under a name: gaps `name`, `value`.
  public let namedValue: Phrase
  /// What hatching means: gap `status`.
  public let hatched: Phrase
  /// What a lighter fill means: gap `status`.
  public let lighter: Phrase
  /// What a dashed outline means: gap `status`.
  public let dashed: Phrase
  /// What an empty outline means: gap `status`.
  public let hollow: Phrase
  /// What a sign of two strokes means: gap `status`.
  public let doubleStroke: Phrase
  /// What an open end means.
  public let openEnd: String
  /// What a dashed end means.
  public let dashedEnd: String
  /// A range in the key: gap `status`.
  public let range: Phrase
  /// A floor in the key: gap `status`.
  public let floor: Phrase
  /// A ceiling in the key: gap `status`.
  public let ceiling: Phrase

  // MARK: - Computed

  /// What was computed from the data.
  public let computed: ComputedWords
  // MARK: - Marks by shares, steps and pairs

  /// A chart of vertical bars that are parts of 100 per cent.
  public let normalizedColumnChart: String
  /// A chart of stacked vertical bars on both sides of zero.
  public let divergingColumnChart: String
  /// A chart of horizontal bars that are parts of 100 per cent.
  public let normalizedBarChart: String
  /// A chart of stacked horizontal bars on both sides of zero.
  public let divergingBarChart: String
  /// A chart of layers on one another.
  public let stackedAreaChart: String
  /// A chart of layers that are parts of 100 per cent.
  public let normalizedAreaChart: String
  /// A chart of one filled line.
  public let areaChart: String
  /// A chart of lines that go up and down in steps.
  public let stepChart: String
  /// A chart of dots in rows.
  public let dotChart: String
  /// A chart of two dots in each row.
  public let dumbbellChart: String
  /// A chart of slopes between upright axes.
  public let slopeChart: String
  /// A chart of the way from one total to another.
  public let waterfallChart: String
  /// The unit of parts of a total.
  public let percentOfTotal: String
  /// The sum of parts above and below zero: gap `value`.
  public let net: Phrase
  /// The way between two times: gaps `first`, `firstPeriod`, `last`, `lastPeriod`, `changes`.
  public let bridge: Phrase
  /// The way between two named totals: gaps `first`, `firstName`, `last`, `lastName`, `changes`.
  public let namedBridge: Phrase
  /// A name and how much it adds or takes: gaps `name`, `change`.
  public let namedChange: Phrase
  /// What is left out of a list of changes.
  public let moreChanges: Plural
  /// The head of a table's column of changes.
  public let change: String
  /// The head of a table's row of sums.
  public let total: String
  /// A name with its value at one time and at a later one: gaps `name`, `first`, `firstName`,
  /// `last`, `lastName`.
  public let pair: Phrase
  // MARK: - Outlooks and projects

  /// A chart of ranges with what came.
  public let rangeChart: String
  /// One number that was said would come, in the key: gap `status`.
  public let pointOutlook: Phrase
  /// A chart of announcements about one period.
  public let ladder: String
  /// What came, at a ladder's rule: gap `value`.
  public let outcome: Phrase
  /// The head of a table's column of announcements.
  public let announced: String
  /// A chart in panels: gap `type`.
  public let panels: Plural
  /// That each panel has an axis of its own, after the subtitle.
  public let freePanels: String
  /// A chart of points.
  public let scatterPlot: String
  /// The same with areas.
  public let bubbleChart: String
  /// Two measures: gaps `x`, `y`.
  public let against: Phrase
  /// What areas stand for: gap `measure`.
  public let area: Phrase
  /// The least and the greatest value of a measure: gaps `name`, `low`, `high`.
  public let extent: Phrase
  /// The words of a timeline.
  public let projects: ProjectStrings

  // MARK: - Tables

  /// The head of a table's row of sparklines.
  public let trend: String
}
