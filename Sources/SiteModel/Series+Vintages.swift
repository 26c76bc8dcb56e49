public import Quantities

/// Which state of knowledge a figure is read in.
public enum Vintage: Hashable, Sendable {
  /// What was known on a day.
  case known(on: CivilDate)
  /// The first value that was ever known.
  case first
  /// The newest value.
  case latest
}

extension Series {
  /// The row for `period` in that state of knowledge, or `nil` when nothing was known.
  ///
  /// An actual beats an outlook, whenever each became known: guidance met by a result is history.
  /// Of rows of the same rank the one known last is taken (for `.first`, the one known first).
  public func observation(_ period: Period, _ vintage: Vintage) -> Observation? {
    let rows = observations.filter { row in
      if row.period != period { return false }
      if case .known(let day) = vintage { return row.knownFrom <= day }
      return true
    }
    if vintage == .first { return rows.first }
    return rows.last { !$0.isOutlook } ?? rows.last
  }

  /// One row a period, in order, as it was known on `day`.
  public func observations(knownOn day: CivilDate) -> [Observation] {
    var result: [Observation] = []
    for row in observations where row.knownFrom <= day {
      guard let last = result.last, last.period == row.period else {
        result.append(row)
        continue
      }
      if last.isOutlook || !row.isOutlook { result[result.count - 1] = row }
    }
    return result
  }

  /// A row's value with the series' unit and basis.
  public func quantity(of row: Observation) -> Quantity? {
    if let value = row.value {
      return Quantity(value, unit, scale: scale, qualifier: row.qualifier, basis: basis)
    }
    guard let low = row.low, let high = row.high else { return nil }
    return Quantity(
      .range(low: low, high: high), unit, scale: scale, qualifier: row.qualifier, basis: basis)
  }
}
