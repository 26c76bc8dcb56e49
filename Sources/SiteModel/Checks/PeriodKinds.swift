internal import Diagnostics
internal import Quantities

/// A fiscal series has fiscal periods, a civil one civil periods, and a fiscal year an end; the
/// periods of a series are as long as it says.
enum PeriodKinds: SiteCheck {
  static func check(_ site: Site, _ findings: inout SiteFindings) {
    for series in site.series.all {
      let isFiscal = series.calendar == .fiscal
      let table = series.tablePath
      for row in series.observations where row.period.isFiscal != isFiscal {
        findings.error(
          "period-calendar",
          isFiscal
            ? "the series is fiscal, but '\(row.period)' is a civil period; write 'FY…'"
            : "the series is civil, but '\(row.period)' is a fiscal period",
          at: row.source.location(in: table))
      }
      for row in series.observations
      where series.frequency != .irregular && row.period.frequency != series.frequency {
        findings.error(
          "period-frequency",
          "the series is \(series.frequency.rawValue), but '\(row.period)' is not; "
            + "write 'frequency: irregular' where periods differ",
          at: row.source.location(in: table))
      }
      guard isFiscal else { continue }
      let place = SourceLocation(path: series.path, line: 1, column: 1)
      guard let entity = series.entity else {
        findings.error(
          "no-fiscal-year", "a fiscal series needs 'entity', the company whose fiscal year it is",
          at: place)
        continue
      }
      if let company = site.companies[entity.id], company.fiscalYearEnd == nil {
        findings.error(
          "no-fiscal-year",
          "the company '\(entity.id)' needs 'fiscal_year_end' for a fiscal series",
          at: place)
      }
    }
  }
}
