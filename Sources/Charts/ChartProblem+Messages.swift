public import Diagnostics

extension ChartProblem {
  /// Whether the chart is refused or drawn all the same.
  public var severity: Diagnostic.Severity {
    switch self {
    case .needlessMixed, .labelCut, .noTitle, .topicTitle, .crowdedColumns, .noAlt: .warning
    default: .error
    }
  }

  /// The key of the chart's record that is at fault; `nil` when it is the data.
  public var key: String? {
    switch self {
    case .badID: "id"
    case .noTitle, .topicTitle: "title"
    case .crowdedColumns: "series"
    case .noAlt: "alt"
    case .mixedBases, .mixedCalendars, .mixedNatures, .needlessMixed: "mixed"
    case .duplicateSeries, .tooManySeries, .mixedUnits, .mixedPositions, .duplicateLabel: "series"
    case .unstackable, .badArrangement: "arrange"
    case .truncatedBars, .curvedBars, .notPositive, .zeroOnLog: "y"
    case .tooManyPositions, .severalPeriods: "periods"
    case .notComputable, .noBase: "transform"
    case .positionOutside, .valueOutside, .reversedBand, .annotationNotPositive, .noAnnotation:
      "annotate"
    case .unknownName(_, let key, _): key
    case .badSlot: "color"
    case .noTotals, .unknownTotal, .wrongTotal: "totals"
    case .positionCount: "periods"
    case .sharedAxis: "facet"
    case .noData, .duplicatePoint, .reversedRange, .valueOutOfRange, .labelCut, .undatedPoint,
      .missingInStack, .notOneNumber, .duplicateProject, .undatedPhase, .reversedPhase,
      .negativeArea:
      nil
    case .measureCount: "series"
    case .earlyOperation: "now"
    case .noPanels: "facet"
    case .noSparkline: "sparklines"
    }
  }

  /// What the author probably meant.
  public var suggestion: String? {
    if case .unknownName(_, _, let suggestion) = self { suggestion } else { nil }
  }

  /// The stable name of this kind of fault.
  public var id: String {
    switch self {
    case .noData: "chart-no-data"
    case .badID: "chart-id"
    case .duplicateSeries: "chart-duplicate-series"
    case .duplicatePoint: "chart-duplicate-point"
    case .tooManySeries: "chart-too-many-series"
    case .mixedUnits: "chart-mixed-units"
    case .mixedBases: "chart-mixed-bases"
    case .mixedCalendars: "chart-mixed-calendars"
    case .mixedNatures: "chart-mixed-natures"
    case .mixedPositions: "chart-mixed-positions"
    case .unstackable: "chart-unstackable"
    case .badArrangement: "chart-bad-arrangement"
    case .truncatedBars: "chart-truncated-bars"
    case .curvedBars: "chart-curved-bars"
    case .reversedRange: "chart-reversed-range"
    case .valueOutOfRange: "chart-value-out-of-range"
    case .tooManyPositions: "chart-too-many-positions"
    case .notComputable: "chart-not-computable"
    case .noBase: "chart-no-base"
    case .unknownName: "chart-unknown-name"
    case .notPositive: "chart-not-positive"
    case .zeroOnLog: "chart-zero-on-log"
    case .topicTitle: "chart-topic-title"
    case .crowdedColumns: "chart-crowded-columns"
    case .noAlt: "chart-no-alt"
    case .positionOutside: "chart-annotation-outside"
    case .valueOutside: "chart-annotation-outside"
    case .reversedBand: "chart-reversed-band"
    case .annotationNotPositive: "chart-not-positive"
    case .noAnnotation: "chart-no-annotation"
    case .badSlot: "chart-bad-slot"
    case .needlessMixed: "chart-needless-mixed"
    case .duplicateLabel: "chart-duplicate-label"
    case .labelCut: "chart-label-cut"
    case .noTitle: "chart-no-title"
    case .missingInStack: "chart-missing-in-stack"
    case .notOneNumber: "chart-not-one-number"
    case .noTotals: "chart-no-totals"
    case .unknownTotal: "chart-unknown-total"
    case .wrongTotal: "chart-wrong-total"
    case .positionCount: "chart-position-count"
    case .sharedAxis: "chart-shared-axis"
    case .measureCount: "chart-measure-count"
    case .negativeArea: "chart-negative-area"
    case .duplicateProject: "chart-duplicate-project"
    case .undatedPhase: "chart-undated-phase"
    case .reversedPhase: "chart-reversed-phase"
    case .earlyOperation: "chart-early-operation"
    case .noPanels: "chart-no-panels"
    case .undatedPoint: "chart-undated-point"
    case .severalPeriods: "chart-several-periods"
    case .noSparkline: "no-sparkline"
    }
  }

  /// What is wrong and what was expected.
  public var message: String {
    switch self {
    case .noData:
      "the chart has no value to draw; expected at least one in its periods"
    case .badID(let id):
      "bad chart id '\(id)'; expected lower-case letters, digits and hyphens"
    case .duplicateSeries(let series):
      "series '\(series)' stands twice in one chart"
    case .duplicatePoint(let series, let position):
      "series '\(series)' has two values at '\(position)'; expected one"
    case .tooManySeries(let count, let limit):
      "\(count) series in one chart; expected at most \(limit), or several charts"
    case .mixedUnits(let units):
      "units '\(units.joined(separator: "', '"))' on one axis; expected one unit in a chart"
    case .mixedBases(let bases):
      "bases '\(bases.joined(separator: "', '"))' on one scale; expected one, or the reason in 'mixed'"
    case .mixedCalendars:
      "fiscal and civil years on one scale; expected one, or the reason in 'mixed'"
    case .mixedNatures:
      "levels and amounts over a period on one scale; expected one, or the reason in 'mixed'"
    case .mixedPositions(let kinds):
      "positions of different kinds side by side: '\(kinds.joined(separator: "', '"))'"
    case .unstackable(let series, let position):
      "the value of series '\(series)' at '\(position)' cannot be stacked; "
        + "expected one exact number, and a negative one only in 'arrange: diverging'"
    case .badArrangement(let mark, let arrange, let expected):
      "the mark '\(mark)' cannot be arranged as '\(arrange)'; "
        + "expected \(expected.joined(separator: ", "))"
    case .truncatedBars(let mark):
      "a '\(mark)' without zero on its axis misleads, for its length stands for the value; "
        + "expected the mark 'line' or 'dot' where zero is left out"
    case .curvedBars(let mark):
      "a '\(mark)' on a logarithmic scale misleads, for its length stands for the value; "
        + "expected the mark 'line' or 'dot'"
    case .reversedRange(let series, let position):
      "the range of series '\(series)' at '\(position)' ends below its start"
    case .valueOutOfRange(let series, let position):
      "the value of series '\(series)' at '\(position)' is too large to draw"
    case .tooManyPositions(let count, let limit, let orLine):
      "\(count) positions in one chart; expected at most \(limit)"
        + (orLine ? ", or the mark 'line'" : "")
    case .notComputable(let transform, let series, let position, let reason):
      "'\(transform)' cannot be computed for series '\(series)'"
        + (position.map { " at '\($0)'" } ?? "") + ": \(reason)"
    case .notPositive(let series, let position):
      "the value of series '\(series)' at '\(position)' is not above zero, and so has no "
        + "logarithm; expected the scale 'symlog' or 'linear'"
    case .zeroOnLog:
      "a logarithmic scale has no zero; expected the scale 'symlog' or 'linear'"
    case .positionOutside(let position, let first, let last):
      "the annotation at '\(position)' is not on the axis; expected a time from "
        + "'\(first)' to '\(last)'"
    case .valueOutside(let value, let low, let high):
      "the annotation at the value \(value) is too far from the data, "
        + "which go from \(low) to \(high)"
    case .annotationNotPositive(let value):
      "the annotation at the value \(value) is not above zero, and so has no logarithm; "
        + "expected the scale 'symlog' or 'linear'"
    case .noAnnotation(let mark, let kind, let expected):
      "the mark '\(mark)' has no place for the annotation '\(kind)'; expected "
        + (expected.isEmpty ? "none" : "'\(expected.joined(separator: "' or '"))'")
    case .reversedBand(let from, let to):
      "the band from '\(from)' to '\(to)' ends before it starts"
    case .topicTitle(let title):
      "the title '\(title)' names the topic; expected what the chart shows, in one sentence"
    case .crowdedColumns(let count, let limit):
      "\(count) columns side by side are hard to compare; expected at most \(limit), "
        + "'facet', or the mark 'line'"
    case .noAlt:
      "the values are too many for a description of 60 words; expected what the chart shows in "
        + "'alt'"
    case .noBase(let series, let position):
      "series '\(series)' cannot be indexed at '\(position)'; "
        + "expected one exact number above zero there"
    case .unknownName(let name, _, _):
      "the chart has nothing named '\(name)'"
    case .badSlot(let series, let slot):
      "series '\(series)' has colour \(slot); expected 0 to \(Palette.size)"
    case .noSparkline(let series):
      "the series '\(series)' has no values of one kind to draw"
    case .needlessMixed:
      "'mixed' gives a reason, but nothing is mixed"
    case .duplicateLabel(let label):
      "two series are labelled '\(label)'; expected different labels"
    case .labelCut(let label):
      "no room for the label '\(label)'; expected a shorter one in 'short'"
    case .measureCount(let mark, let count, let expected):
      "\(count) series for the mark '\(mark)'; expected \(expected)"
    case .negativeArea(let series, let position):
      "the value of series '\(series)' at '\(position)' is below zero, which no area can show"
    case .duplicateProject(let label):
      "two projects are called '\(label)'; expected one row with all of its phases"
    case .undatedPhase(let project, let phase):
      "the phase '\(phase)' of project '\(project)' has no date; expected a start, an end or both"
    case .reversedPhase(let project, let phase):
      "the phase '\(phase)' of project '\(project)' ends before it starts"
    case .earlyOperation(let project, let phase, let now):
      "the phase '\(phase)' of project '\(project)' operates, but starts after \(now); "
        + "expected the status announced or under-construction"
    case .noPanels(let mark):
      "the mark '\(mark)' cannot be drawn in panels; expected a mark that draws series one by one"
    case .undatedPoint(let series, let position):
      "series '\(series)' does not say when its value at '\(position)' became known; "
        + "expected a date, for which this mark has a row"
    case .severalPeriods(let series, let periods):
      "series '\(series)' is about several periods, '\(periods.joined(separator: "', '"))'; "
        + "expected what was said of one"
    case .noTitle:
      "the chart has no title; expected what it shows in one sentence"
    case .missingInStack(let series, let position):
      "series '\(series)' has no value at '\(position)'; "
        + "expected none missing in a stack from its first on, or the mark 'line' or 'column'"
    case .notOneNumber(let mark, let series, let position):
      "the mark '\(mark)' cannot show the value of series '\(series)' at '\(position)'; "
        + "expected one exact number"
    case .noTotals:
      "a waterfall of one series with no sum; expected 'totals' with the names of its sums"
    case .unknownTotal(let name):
      "unknown name '\(name)' in 'totals'; expected names of the data"
    case .wrongTotal(let name, let stated, let sum):
      "the total '\(name)' is \(stated), but what stands before it adds up to \(sum)"
    case .sharedAxis(let mark):
      "panels of the mark '\(mark)' cannot share an axis; expected 'y: free' in 'facet'"
    case .positionCount(let mark, let count, let expected):
      "the mark '\(mark)' with \(count) positions; expected \(expected)"
    }
  }
}
