internal import Diagnostics
internal import Quantities

/// A series that comes once a period has each period between its first and its last actual value.
///
/// Where no value is to be had, a row flagged `x` says so; before a row flagged `b` a series may
/// stop.
enum PeriodGaps: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    // Markets rest at weekends.
    let irregular: [Frequency] = [.irregular, .daily]
    for series in site.series.all where !irregular.contains(series.frequency) {
      let rows = series.observations.filter { !$0.isOutlook }
      for (row, following) in zip(rows, rows.dropFirst()) {
        guard let next = row.period.next, next < following.period, following.flag != .seriesBreak
        else { continue }
        findings.warning(
          "period-gap",
          "the series is \(series.frequency.rawValue), but behind '\(row.period)' comes "
            + "'\(following.period)'; add a row flagged 'x' for '\(next)', or write "
            + "'frequency: irregular'",
          at: following.source.location(in: series.tablePath))
      }
    }
  }
}
