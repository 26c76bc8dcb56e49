internal import Diagnostics
internal import Quantities

/// A value about a thousand times its neighbour was almost surely entered in another unit.
///
/// A row flagged `b`, a break in the series, says that the step is meant. A revision of the other
/// sign is suspicious, but no more than that.
enum UnitSlips: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    for series in site.series.all {
      // A suspect is no measure for the row after it.
      var measure: Observation?
      for row in series.observations {
        if let earlier = measure, isSuspect(row, after: earlier, in: series, &findings) { continue }
        measure = row
      }
    }
  }

  private static func isSuspect(
    _ row: Observation, after earlier: Observation, in series: Series,
    _ findings: inout SiteFindings
  ) -> Bool {
    guard row.flag != .seriesBreak, row.period.frequency == earlier.period.frequency,
      let value = row.value ?? row.low, let other = earlier.value ?? earlier.low
    else { return false }
    let relation: UnitSlip.Relation = row.period == earlier.period ? .revision : .neighbour
    guard let slip = UnitSlip.between(other, value, as: relation, unit: series.unit) else {
      return false
    }
    let line = row.source.location(in: series.tablePath).line
    let place = SourceLocation(path: series.tablePath, line: line, column: 1)
    let suspicion =
      "row \(line - 1), column 'value': \(value) is \(slip.message) (\(other) for \(earlier.period))"
    guard case .magnitude = slip else {
      // Growth may turn into decline; a value that was published rarely changes its sign.
      if relation == .revision { findings.warning("sign-flip", suspicion, at: place) }
      return false
    }
    findings.error(
      "unit-slip",
      "\(suspicion); the series is in \(series.scale == .one ? "" : "\(series.scale.rawValue)s of ")"
        + "\(series.unit.code); flag the row 'b' when the step is real", at: place)
    return true
  }
}
