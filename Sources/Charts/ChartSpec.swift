public import Quantities

/// What an author asks of a chart; the numbers come separately, as ``ChartData``.
public struct ChartSpec: Sendable, Hashable {
  /// How the marks of several series at one position stand to one another.
  public enum Arrangement: String, Sendable, CaseIterable {
    /// Side by side.
    case group
    /// One on top of the other.
    case stack
    /// One on top of the other, as shares of 100 per cent.
    case normalize
    /// One on top of the other, those below zero apart from those above it.
    case diverging
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
  /// What is computed from the data before anything is drawn, in this order.
  public var transforms: [ChartTransform] = []
  /// How several series stand to one another; `nil` leaves it to the mark.
  public var arrange: Arrangement?
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
  /// The one period that a ladder is about, where its points do not say so.
  public var period: Period?
  /// How values are mapped to pixels.
  public var scale: ScaleType = .linear
  /// Whether the axis of values has zero on it; `nil` leaves it to the mark and the values.
  public var includesZero: Bool?
  /// A panel for each series; `nil` draws all of them in one.
  public var facet: ChartFacet?
  /// Words, rules and bands on the drawing.
  public var annotations: [ChartAnnotation] = []
  /// What stands for names, or series by their ids, where these have no room.
  public var shortNames: [String: String] = [:]
  /// The ids of series that keep their colours, while all others are grey; empty when all do.
  public var highlight: [String] = []
  /// The names of positions that are sums of what stands before them, in a waterfall.
  public var totals: [String] = []
  /// The day that a plan is seen from: a rule on a timeline.
  public var now: CivilDate?

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

/// How values are mapped to pixels, by the names of Vega-Lite's scale types.
public enum ScaleType: String, Sendable, CaseIterable {
  /// In proportion.
  case linear
  /// In proportion to their logarithm; every value is above zero.
  case log
  /// Nearly so, with a linear stretch around zero (Webber 2013), for values of both signs.
  case symlog
}

/// Small multiples: a panel for each series, all of one size.
public struct ChartFacet: Sendable, Hashable {
  /// Whether panels can be compared by length.
  public enum Axes: String, Sendable, CaseIterable {
    /// All panels have one axis.
    case shared
    /// Each panel has an axis of its own, which is said under the chart.
    case free
  }

  /// The most panels side by side; `nil` takes as many as have room.
  public var columns: Int?
  /// Whose axis the values stand on.
  public var values: Axes

  /// Makes small multiples.
  public init(columns: Int? = nil, values: Axes = .shared) {
    self.columns = columns
    self.values = values
  }
}
