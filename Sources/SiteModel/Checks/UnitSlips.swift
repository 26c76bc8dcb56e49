internal import Diagnostics
internal import Quantities

/// A value about a thousand times its neighbour was almost surely entered in another unit.
///
/// A row flagged `b`, a break in the series, says that the step is meant.
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
    guard let slip = UnitSlip.between(other, value, as: relation, unit: series.unit),
      case .magnitude = slip
    else { return false }
    let place = row.source.location(in: series.tablePath)
    findings.error(
      "unit-slip",
      "row \(place.line - 1), column 'value': \(value) is \(slip.message) (\(other) for "
        + "\(earlier.period)); the series is in \(series.scale == .one ? "" : "\(series.scale.rawValue)s of ")"
        + "\(series.unit.code); flag the row 'b' when the step is real",
      at: SourceLocation(path: place.path, line: place.line, column: 1))
    return true
  }
}
