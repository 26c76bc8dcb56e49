/// Something wrong with a chart, as data; the caller knows the place and adds it.
public enum ChartProblem: Sendable, Hashable {
  /// There is nothing to draw.
  case noData
  /// The id is not of lower-case letters, digits and hyphens.
  case badID(String)
  /// Two series have one id.
  case duplicateSeries(String)
  /// A series has two values of one kind at one position.
  case duplicatePoint(series: String, position: String)
  /// More series than colours.
  case tooManySeries(count: Int, limit: Int)
  /// Series of different units, such as dollars and megawatts, or of two currencies.
  case mixedUnits([String])
  /// Series of different bases, and no reason given.
  case mixedBases([String])
  /// Fiscal and civil years, and no reason given.
  case mixedCalendars
  /// Levels and amounts over a period, and no reason given.
  case mixedNatures
  /// Periods of different lengths, or periods and categories.
  case mixedPositions([String])
  /// A stack of values that cannot be added up, such as negative ones, ranges or floors.
  case unstackable(series: String, position: String)
  /// A range whose low is above its high.
  case reversedRange(series: String, position: String)
  /// A value that is too large to draw.
  case valueOutOfRange(series: String, position: String)
  /// An arrangement that the mark cannot draw.
  case badArrangement(mark: String, arrange: String, expected: [String])
  /// Bars whose axis does not start at zero, so that their lengths say nothing.
  case truncatedBars(mark: String)
  /// Bars on a logarithmic scale, where no length stands for a value.
  case curvedBars(mark: String)
  /// A transform that would say something untrue, or nothing.
  case notComputable(transform: String, series: String, position: String?, reason: String)
  /// An index whose base is missing, zero, negative or not exact.
  case noBase(series: String, position: String)
  /// A series or a name that the data does not have, under a key of the chart's record.
  case unknownName(String, key: String, suggestion: String?)
  /// A value of zero or less on a logarithmic scale.
  case notPositive(series: String, position: String)
  /// An annotation at a time that is not on the axis.
  case positionOutside(String, first: String, last: String)
  /// An annotation at a value so far away that the data would have less than half of the axis.
  case valueOutside(String, low: String, high: String)
  /// An annotation at a value of zero or less on a logarithmic scale.
  case annotationNotPositive(String)
  /// An annotation for which a mark has no place.
  case noAnnotation(mark: String, kind: String, expected: [String])
  /// A band that ends before it starts.
  case reversedBand(from: String, to: String)
  /// A title that names the topic and not the finding.
  case topicTitle(String)
  /// More columns at one position than a reader compares.
  case crowdedColumns(count: Int, limit: Int)
  /// The description that is made up says nothing of the values, and the author gives none.
  case noAlt
  /// Zero is asked for on a logarithmic scale.
  case zeroOnLog
  /// More positions than the mark can show legibly; a line may show more times.
  case tooManyPositions(count: Int, limit: Int, orLine: Bool = false)
  /// A colour slot that does not exist.
  case badSlot(series: String, slot: Int)
  /// `mixed` is given and nothing is mixed.
  case needlessMixed
  /// Two series have one label.
  case duplicateLabel(String)
  /// A label was cut because three lines of the narrow drawing are too short for it.
  case labelCut(String)
  /// A statement without a date, in a mark whose rows are dates.
  case undatedPoint(series: String, position: String)
  /// Statements about several periods, in a mark that is about one.
  case severalPeriods(series: String, [String])
  /// Two projects have one name.
  case duplicateProject(String)
  /// A phase of a project that has neither a start nor an end.
  case undatedPhase(project: String, phase: String)
  /// A phase that ends before it starts.
  case reversedPhase(project: String, phase: String)
  /// A phase that is said to work before it starts.
  case earlyOperation(project: String, phase: String, now: String)
  /// Panels of a mark that has no series to give one each.
  case noPanels(mark: String)
  /// Too few or too many series for a mark that gives each of them a part to play.
  case measureCount(mark: String, count: Int, expected: String)
  /// A value below zero, which no area can show.
  case negativeArea(series: String, position: String)
  /// No title was given.
  case noTitle
  /// A value that is missing in a stack of layers.
  case missingInStack(series: String, position: String)
  /// A range, a floor or nothing where the mark needs one number.
  case notOneNumber(mark: String, series: String, position: String)
  /// A waterfall of one series in which nothing is said to be a sum.
  case noTotals
  /// The name of a sum that the data do not have.
  case unknownTotal(String)
  /// A sum that is not the sum of what stands before it.
  case wrongTotal(name: String, stated: String, sum: String)
  /// Panels with one axis of a mark whose panels cannot have one.
  case sharedAxis(mark: String)
  /// A sparkline of a series without a value, or with positions of different kinds.
  case noSparkline(series: String)
  /// A mark that compares times, and more or fewer of them.
  case positionCount(mark: String, count: Int, expected: String)
}

/// Why a chart was not drawn: at least one error, perhaps with warnings.
public struct ChartRefusal: Error, Sendable, Hashable {
  /// All that is wrong, errors and warnings.
  public let problems: [ChartProblem]
}
