public import Quantities

// The addresses of the files of series.
extension Site {
  /// A series' table, as a file.
  public func csv(ofSeries id: String) -> Permalink { Permalink("data/\(id).csv") }

  /// A series' table as it was known on a day, or the whole table where that has no file of its own.
  public func csv(of series: Series, knownOn day: CivilDate) -> Permalink {
    series.tableDay(knownOn: day).map { Permalink("data/\(series.id)@\($0).csv") }
      ?? csv(ofSeries: series.id)
  }

  /// What a table means, for programs, where the W3C's "CSV on the Web" looks for it.
  public func csvMetadata(ofTable table: Permalink) -> Permalink {
    Permalink("\(table.path)-metadata.json")
  }

  /// A table with all that is said of its series, for programs.
  public func json(ofTable table: Permalink) -> Permalink {
    Permalink("\(table.path.dropLast(".csv".count)).json")
  }

  /// The licence of a series: its own, else the site's.
  public func licence(of series: Series) -> Licence? {
    series.licence.map { Licence($0) } ?? settings.licence
  }
}
