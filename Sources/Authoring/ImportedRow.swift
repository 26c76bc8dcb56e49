package import Quantities
package import SiteModel

/// A row of a foreign table in our terms.
package struct ImportedRow: Sendable {
  /// The line of the file, from 1.
  package let line: Int
  /// The row as the series would have it.
  package var observation: Observation
  /// The day it became known, as far as it is known.
  package let knownFrom: PartialDate
  /// Whether the file says how exact the value is.
  let statesQualifier: Bool
  /// Whether the file says what state the value is in.
  let statesFlag: Bool
  /// The texts of the value's cells, for a look at how they are written.
  let writtenNumbers: [String]
}

extension ImportedRow {
  /// The row with another flag.
  func flagged(_ flag: Flag?) -> ImportedRow {
    var row = self
    let old = observation
    row.observation = Observation(
      period: old.period, value: old.value, low: old.low, high: old.high,
      qualifier: old.qualifier, flag: flag, knownFrom: old.knownFrom, source: old.source,
      note: old.note)
    return row
  }
}
