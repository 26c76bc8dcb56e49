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
    var rows = self.rows(for: period)
    if vintage == .first { return rows.first }
    if case .known(let day) = vintage { rows = rows.prefix { $0.knownFrom <= day } }
    return rows.last { !$0.isOutlook } ?? rows.last
  }

  /// The rows for a period, which stand together.
  func rows(for period: Period) -> ArraySlice<Observation> {
    var (low, high) = (0, observations.count)
    while low < high {
      let middle = (low + high) / 2
      if observations[middle].period < period { low = middle + 1 } else { high = middle }
    }
    return observations[low...].prefix { $0.period == period }
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

  /// The newest actual with a number that was known on `day`, else the newest outlook.
  public func latest(knownOn day: CivilDate) -> Observation? {
    let rows = observations(knownOn: day).filter { $0.value != nil || $0.low != nil }
    return rows.last { !$0.isOutlook } ?? rows.last
  }

  /// The day that names the table of what was known on `day`: that of the newest row, so that days
  /// without news share a table.
  ///
  /// There is none when nothing was known, and none once the rows are many: with a table for each
  /// day, a daily series would fill the disk. The whole table says of each row when it became known.
  public func tableDay(knownOn day: CivilDate) -> CivilDate? {
    let days = daysOfKnowledge
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return (1...Series.rowLimit).contains(low) ? days[low - 1] : nil
  }

  /// The most rows of a table of an earlier day.
  static let rowLimit = 500

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
