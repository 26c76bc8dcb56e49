public import Quantities

/// A row that a later one has taken the place of.
public struct Revision: Sendable {
  /// What the later row is to the earlier.
  public enum Kind: Sendable {
    /// The same kind of statement with another value.
    case revised
    /// The same kind of statement with the same value.
    case repeated
    /// The result that an expectation or an estimate has met.
    case outcome
    /// Anything else, such as a value after a break in the series.
    case replaced
  }

  /// The earlier row.
  public let was: Observation
  /// The later one.
  public let now: Observation
  /// What the later row is to the earlier.
  public let kind: Kind

  init(_ was: Observation, _ now: Observation) {
    self.was = was
    self.now = now
    kind =
      if was.isComparable(to: now) {
        was.statesSame(as: now) ? .repeated : .revised
      } else if was.awaitsResult, now.isResult, now > was {
        .outcome
      } else {
        .replaced
      }
  }
}

extension Series {
  /// What took the place of each row that is not the one known on `day`; the newest period comes
  /// first, and of a period the newest row.
  public func revisions(knownOn day: CivilDate) -> [Revision] {
    var later = LaterRows()
    return observations.reversed().compactMap { row in
      guard row.knownFrom <= day else { return nil }
      if later.current?.period != row.period {
        later = LaterRows(current: observation(row.period, .known(on: day)))
      }
      let next = later.next(after: row)
      later.add(row)
      return next.map { Revision(row, $0) }
    }
  }

  /// What became known, after `day` and up to `today`, of what `row` says: a revision, or the
  /// result that it has met.
  ///
  /// A row that others had replaced on `day` already is told of as history, and stays as it is.
  public func revision(
    of row: Observation, after day: CivilDate, knownOn today: CivilDate
  ) -> Revision? {
    guard observation(row.period, .known(on: day)) == row else { return nil }
    let later = rows(for: row.period).filter {
      $0.knownFrom > day && $0.knownFrom <= today && ($0.value != nil || $0.low != nil)
    }
    let result = row.awaitsResult ? later.last { $0.isResult } : nil
    guard let now = result ?? later.last(where: { $0.isComparable(to: row) }) else { return nil }
    let revision = Revision(row, now)
    return revision.kind == .repeated ? nil : revision
  }
}

extension Series {
  /// A row's value for a sentence: with two decimals at most, or as many as the series shows.
  public func shown(_ row: Observation) -> Quantity? {
    let places = max(2, decimals)
    let rounded = Observation(
      period: row.period, value: row.value?.rounded(toDecimals: places),
      low: row.low?.rounded(toDecimals: places), high: row.high?.rounded(toDecimals: places),
      qualifier: row.qualifier, flag: row.flag, knownFrom: row.knownFrom, source: row.source)
    return quantity(of: rounded)
  }
}

extension Observation {
  /// The flag that rows are compared by: what is provisional or of low reliability is a result
  /// all the same.
  fileprivate var comparedFlag: Flag? {
    flag == .provisional || flag == .lowReliability ? nil : flag
  }

  /// Whether both are the same kind of statement, so that one can revise the other.
  fileprivate func isComparable(to other: Observation) -> Bool {
    comparedFlag == other.comparedFlag && !isEmpty && !other.isEmpty
  }

  /// Whether it states what was.
  fileprivate var isResult: Bool { comparedFlag == nil && !isEmpty }

  /// Whether a result is still to come.
  fileprivate var awaitsResult: Bool { isOutlook || flag == .estimate }

  /// Whether it holds no number.
  fileprivate var isEmpty: Bool { value == nil && low == nil }

  fileprivate func statesSame(as other: Observation) -> Bool {
    value == other.value && low == other.low && high == other.high
      && qualifier == other.qualifier
  }
}

/// The rows of a period that stand behind one, as far as they may take its place.
private struct LaterRows {
  /// The row that is known on the day asked for.
  var current: Observation?
  /// The next row of each kind of statement.
  private var byFlag: [Flag?: Observation] = [:]

  init(current: Observation? = nil) { self.current = current }

  /// What took the place of a row; `nil` when it is the one that is known.
  func next(after row: Observation) -> Observation? {
    guard let current, current != row else { return nil }
    let same = row.isEmpty ? nil : byFlag[row.comparedFlag]
    return same ?? byFlag[nil] ?? current
  }

  mutating func add(_ row: Observation) {
    if !row.isEmpty { byFlag[row.comparedFlag] = row }
  }
}
