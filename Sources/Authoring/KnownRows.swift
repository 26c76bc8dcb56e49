internal import Quantities
internal import SiteModel

/// What is known of a series so far: its rows, and those of a file that were compared with them.
///
/// Each look goes to the rows of one period, so that a file is read in the time that its length
/// takes.
struct KnownRows {
  /// A row, and its line when it is the file's.
  struct Row {
    let observation: Observation
    let line: Int?
  }

  /// What rows are compared within: guidance with guidance, a forecast with a forecast, a result
  /// with a result.
  private struct Kind: Hashable {
    let period: Period
    let outlook: Flag?

    init(_ row: Observation) {
      (period, outlook) = (row.period, row.isOutlook ? row.flag : nil)
    }

    init(_ period: Period, _ outlook: Flag?) { (self.period, self.outlook) = (period, outlook) }
  }

  /// The rows of each kind, by the day on which they became known.
  private var rows: [Kind: [Row]] = [:]
  /// The numbers of the series, and those of the file.
  private var own = NumbersByPeriod()
  private var read = NumbersByPeriod()

  init(_ series: Series) {
    for row in series.observations {
      rows[Kind(row), default: []].append(Row(observation: row, line: nil))
      own.add(row)
    }
  }

  /// The newest row of the kind that was known on the row's day, and the first known later.
  func around(_ row: Observation) -> (earlier: Row?, later: Row?) {
    let group = rows[Kind(row)] ?? []
    let end = group.end(knownOn: row.knownFrom)
    return (end > 0 ? group[end - 1] : nil, end < group.count ? group[end] : nil)
  }

  /// The newest result for a period that was known on a day, or the newest expectation.
  func newest(_ period: Period, isOutlook: Bool, knownOn day: CivilDate) -> Observation? {
    let flags: [Flag?] = isOutlook ? [.guidance, .forecast] : [nil]
    return flags.compactMap { flag in
      let group = rows[Kind(period, flag)] ?? []
      let end = group.end(knownOn: day)
      return end > 0 ? group[end - 1].observation : nil
    }.max { $0.knownFrom < $1.knownFrom }
  }

  mutating func add(_ row: Observation, line: Int) {
    let kind = Kind(row)
    let end = rows[kind]?.end(knownOn: row.knownFrom) ?? 0
    rows[kind, default: []].insert(Row(observation: row, line: line), at: end)
    read.add(row)
  }

  /// The number of the nearest period before the row's, else of the nearest after it.
  ///
  /// What stands in the series is a better measure than the file beside the suspect.
  func neighbour(of row: Observation) -> Observation? {
    own.nearest(to: row.period) ?? read.nearest(to: row.period)
  }
}

extension [KnownRows.Row] {
  /// The place behind the last row that was known on a day.
  fileprivate func end(knownOn day: CivilDate) -> Int {
    place { $0.observation.knownFrom <= day }
  }
}

/// The newest row with a number of each period.
private struct NumbersByPeriod {
  private var periods: [Frequency: [Period]] = [:]
  private var rows: [Period: Observation] = [:]

  mutating func add(_ row: Observation) {
    guard row.value ?? row.low != nil else { return }
    if let known = rows[row.period] {
      if row > known { rows[row.period] = row }
      return
    }
    rows[row.period] = row
    let place = place(of: row.period)
    periods[row.period.frequency, default: []].insert(row.period, at: place)
  }

  func nearest(to period: Period) -> Observation? {
    let all = periods[period.frequency] ?? []
    let place = place(of: period)
    if place > 0 { return rows[all[place - 1]] }
    return all[place...].first { $0 != period }.flatMap { rows[$0] }
  }

  private func place(of period: Period) -> Int {
    periods[period.frequency]?.place { $0 < period } ?? 0
  }
}

extension Array {
  /// The place behind the first elements, for which `isBefore` holds, as it does for no others.
  fileprivate func place(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
