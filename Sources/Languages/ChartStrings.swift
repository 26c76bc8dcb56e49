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
  /// A series over time: gaps `series`, `first`, `firstPeriod`, `last`, `lastPeriod`.
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
}
