public import Quantities

/// What is computed from the data of a chart before it is drawn.
///
/// The title, the table, the CSV and the description show what was computed, and the subtitle says
/// how.
public enum ChartTransform: Sendable, Hashable {
  /// Each series as a multiple of its own value at a period, which is 100.
  case index(at: Period)
  /// Each value as a percentage of the sum of all series at its position.
  case share
  /// Each value less the one before it.
  case delta
  /// Each value with all before it.
  case cumulative
  /// The greatest series, or names in a ranking, and the sum of the rest as "Other".
  case top(Int)
  /// The order of series, or of names in a ranking.
  case sort(ChartOrder)
  /// Only values of certain kinds or sizes.
  case filter(ChartFilter)
}

/// An order of series, or of names in a ranking.
public enum ChartOrder: String, Sendable, CaseIterable {
  /// The least first.
  case ascending
  /// The greatest first.
  case descending
  /// By name, letter for letter.
  case name
}

/// Which values are kept.
public enum ChartFilter: Sendable, Hashable {
  /// Those that are at least so great, in the series' own unit and scale.
  case atLeast(ExactDecimal)
  /// Those that are at most so great.
  case atMost(ExactDecimal)
  /// Those of these kinds; `nil` stands for actual values.
  case flags([Flag?])
  /// Those of these series or names.
  case names([String])
}
