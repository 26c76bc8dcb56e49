package import Quantities

/// What to import, into what, and what the file itself does not say.
package struct ImportRequest: Sendable {
  /// The folder that holds `Content/`.
  package var root: String
  /// The file.
  package var path: String
  /// The series' id.
  package var series: String
  /// When values became known that say nothing of it themselves.
  package var knownFrom: PartialDate?
  /// The id of the source of values that name none.
  package var source: String?
  /// The names that our columns have in the file, where they are not found by themselves.
  package var columns: [(column: ImportColumn, name: String)] = []
  /// The sign before decimals, where the numbers do not show it.
  package var decimalMark: DecimalMark?
  /// Which number of a date is the day, where the dates do not show it.
  package var dateOrder: DateOrder?
  /// The present instant; what is known from a later day is suspicious.
  package var now: Instant

  /// Makes a request.
  package init(root: String, path: String, series: String, now: Instant) {
    self.root = root
    self.path = path
    self.series = series
    self.now = now
  }
}
