public import Quantities

/// What an author asks of a chart; the numbers come separately, as ``ChartData``.
public struct ChartSpec: Sendable, Hashable {
  /// How the marks of several series at one position stand to one another.
  public enum Arrangement: String, Sendable, CaseIterable {
    /// Side by side.
    case group
    /// One on top of the other.
    case stack
  }

  /// Where series and values are named.
  public enum Labels: String, Sendable, CaseIterable {
    /// Beside the marks; a key on top where there is no room.
    case direct
    /// Direct, and with the value at every mark when all of them fit.
    case values
    /// In a key on top.
    case legend
    /// Nowhere, for a chart of one series that its title names.
    case hidden = "none"
  }

  /// The chart's id, unique on its page: lower-case letters, digits and hyphens.
  public var id: String
  /// What is drawn.
  public var mark: MarkName
  /// How several series stand to one another.
  public var arrange: Arrangement = .group
  /// Where series and values are named; `nil` leaves it to the mark.
  public var labels: Labels?
  /// The finding, in one sentence.
  public var title: String?
  /// Measure, unit and period; generated when `nil`.
  public var subtitle: String?
  /// The author's description, put before the generated one.
  public var alt: String?
  /// A note under the chart.
  public var note: String?
  /// Why bases, calendars or stocks and flows are mixed; printed under the chart.
  public var mixed: String?
  /// What is measured, for the subtitle: `Capital expenditure`.
  public var measure: String?
  /// The positions to show and their order; `nil` shows all that the data has.
  public var periods: PeriodSelection?

  /// Makes a spec of a mark; set the rest as properties.
  public init(id: String, mark: MarkName) {
    self.id = id
    self.mark = mark
  }
}

/// Which periods a chart shows.
public enum PeriodSelection: Sendable, Hashable {
  /// From the first to the last, both included, compared by their place in time.
  case range(first: Period, last: Period)
  /// Just these.
  case list([Period])
}
