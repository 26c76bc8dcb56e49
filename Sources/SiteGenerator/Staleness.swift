package import Diagnostics
package import Quantities
internal import SiteModel
package import SiteRenderer

/// A series or a source that should have been brought up to date, and what still shows it.
package struct StaleRecord: Sendable {
  /// `series` or `source`.
  package let kind: String
  /// Its id.
  package let id: String
  /// The day on which an update was expected.
  package let due: CivilDate
  /// Its record.
  package let location: SourceLocation
  /// The places that show it.
  package let uses: [Use]
}

extension SiteSurvey {
  /// What was due before `day` and has not come, the longest overdue first.
  package func stale(on day: CivilDate) -> [StaleRecord] {
    let series = site.series.all.compactMap { series in
      series.nextUpdate.map { due in
        StaleRecord(
          kind: "series", id: series.id, due: due, location: SourceLocation(startOf: series.path),
          uses: due < day ? impact(of: series.id, nil) : [])
      }
    }
    let sources = site.sources.all.compactMap { source in
      source.nextUpdate.map { due in
        StaleRecord(
          kind: "source", id: source.id, due: due, location: SourceLocation(startOf: source.path),
          uses: due < day ? places(onSource: source.id) : [])
      }
    }
    return (series + sources).filter { $0.due < day }
      .sorted { ($0.due, $0.kind, $0.id) < ($1.due, $1.kind, $1.id) }
  }

  private func places(onSource id: String) -> [Use] {
    uses.filter { $0.rests(onSource: id) }.sorted { $0.location < $1.location }
  }
}
