internal import Diagnostics
internal import Quantities
package import SiteModel

/// What an import would do, row by row.
package struct ImportPlan: Sendable {
  /// What a row of the file is to the series.
  package enum Verdict: Sendable {
    /// The series knows nothing of the kind about the period.
    case new
    /// The series says something else: the row becomes a further state of knowledge.
    case changed
    /// The series says it already.
    case same
  }

  /// One row of the file.
  package struct Step: Sendable {
    /// The row.
    package let row: ImportedRow
    /// What it is to the series.
    package let verdict: Verdict
    /// What the series knew on the row's day.
    package let earlier: Observation?
    /// What speaks against writing it without a second look.
    package let doubts: [String]

    /// A Boolean value indicating whether the row is to be written.
    package var isWritten: Bool { verdict != .same }
  }

  /// The series.
  package let series: Series
  /// What was understood of the file, in words.
  package let notes: [String]
  /// The rows, in the order of the file.
  package let steps: [Step]
  /// The series' file, below the site's folder.
  package let path: String
  /// The file's bytes; `nil` when there is none yet.
  package let before: [UInt8]?
  /// The bytes that it would have.
  package let after: [UInt8]
  /// The columns that the file gains.
  package let newColumns: [String]

  /// The rows that need a second look.
  package var suspicious: [Step] { steps.filter { !$0.doubts.isEmpty } }
  /// The rows that would be written.
  package var written: [Step] { steps.filter(\.isWritten) }
}

/// Compares rows with a series.
struct ImportComparison {
  private let series: Series
  private let fiscalYearEnd: MonthDay?
  private let path: String
  /// The last day that has begun somewhere.
  private let today: CivilDate
  private var known: KnownRows

  /// Rows that contradict what is known of the same day.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ series: Series, on site: Site, path: String, today: CivilDate) {
    self.series = series
    self.path = path
    self.today = today
    fiscalYearEnd = series.entity.flatMap { site.companies[$0.id]?.fiscalYearEnd }
    known = KnownRows(series)
  }

  /// What each row is to the series, in their order; rows of one period build on one another.
  mutating func steps(_ rows: [ImportedRow]) -> [ImportPlan.Step] {
    let order = rows.indices.sorted {
      (rows[$0].observation.knownFrom, $0) < (rows[$1].observation.knownFrom, $1)
    }
    var steps: [(place: Int, step: ImportPlan.Step)] = []
    for place in order {
      if let step = step(rows[place]) { steps.append((place, step)) }
    }
    return steps.sorted { $0.place < $1.place }.map(\.step)
  }

  private mutating func step(_ row: ImportedRow) -> ImportPlan.Step? {
    let row = row.statesFlag ? row : row.flagged(flag(for: row.observation))
    let new = row.observation
    let (earlier, later) = known.around(new)
    if let earlier, isSame(earlier.observation, as: row) {
      let doubts = earlier.line.flatMap { line in
        earlier.observation.knownFrom == new.knownFrom ? "repeats line \(line)" : nil
      }
      return .init(
        row: row, verdict: .same, earlier: earlier.observation, doubts: doubts.map { [$0] } ?? [])
    }
    if let earlier, earlier.observation.knownFrom == new.knownFrom {
      refuse(row, against: earlier)
      return nil
    }
    let doubts = doubts(of: row, earlier: earlier?.observation, later: later?.observation)
    known.add(new, line: row.line)
    return .init(
      row: row, verdict: earlier == nil ? .new : .changed, earlier: earlier?.observation,
      doubts: doubts)
  }

  /// The flag of a row that states none: that of what it revises, while that can still be so.
  private func flag(for row: Observation) -> Flag? {
    let day = row.knownFrom
    let actual = known.newest(row.period, isOutlook: false, knownOn: day).flatMap(\.flag)
    let kept = actual == .estimate || actual == .lowReliability ? actual : nil
    if let end = end(of: row.period), end > row.knownFrom {
      return known.newest(row.period, isOutlook: true, knownOn: day)?.flag ?? kept
    }
    return kept
  }

  private func end(of period: Period) -> CivilDate? {
    period.interval(fiscalYearEnd: fiscalYearEnd)?.upperBound
  }

  private func isSame(_ old: Observation, as row: ImportedRow) -> Bool {
    let new = row.observation
    return old.value == new.value && old.low == new.low && old.high == new.high
      && old.flag == new.flag && (!row.statesQualifier || old.qualifier == new.qualifier)
  }

  private mutating func refuse(_ row: ImportedRow, against other: KnownRows.Row) {
    let new = row.observation
    let what = "\(amount(of: other.observation)) for \(new.period), known from \(new.knownFrom)"
    let message =
      other.line.map {
        "line \($0) gives \(what), this line \(amount(of: new)); leave one of them out"
      }
      ?? "the series says \(what), the file \(amount(of: new)); a row is never edited: give the "
      + "later day on which the new value became known"
    diagnostics.append(
      Diagnostic(
        .error, id: "same-day", message, at: SourceLocation(path: path, line: row.line, column: 1)))
  }

  private func amount(of row: Observation) -> String { ImportReport.amount(of: row) }
}

// What speaks against a row.
extension ImportComparison {
  private func doubts(
    of row: ImportedRow, earlier: Observation?, later: Observation?
  ) -> [String] {
    let new = row.observation
    var doubts: [String] = []
    if new.knownFrom > today { doubts.append("known from a day that has not come yet") }
    if let end = end(of: new.period), end > new.knownFrom, new.flag == nil {
      doubts.append(
        "\(new.period) ends on \(end), after the value became known: flag the row 'f' for a "
          + "forecast or 'g' for guidance")
    }
    if earlier == nil, let later, isSame(later, as: row) {
      doubts.append("the series has this value, known only from \(later.knownFrom)")
    }
    if let slip = slip(of: new, beside: earlier) { doubts.append(slip) }
    if let old = earlier?.value, let value = new.value, old != value,
      old.rounded(toDecimals: value.decimals) == value
    {
      doubts.append("the series' \(old), rounded")
    }
    if row.writtenNumbers.contains(where: { $0.count { $0.isNumber } > 14 }) {
      doubts.append("has as many digits as a computation leaves; write it as its source does")
    }
    return doubts
  }

  /// A value in another unit, with another sign, or with its point moved.
  private func slip(of new: Observation, beside earlier: Observation?) -> String? {
    guard new.flag != .seriesBreak, let value = new.value ?? new.low else { return nil }
    let other = earlier ?? known.neighbour(of: new)
    guard let other, let measure = other.value ?? other.low else { return nil }
    let relation: UnitSlip.Relation = earlier == nil ? .neighbour : .revision
    let name = "\(other.period == new.period ? "the earlier value" : "\(other.period)'s") "
    if let slip = UnitSlip.between(measure, value, as: relation, unit: series.unit) {
      return slip.doubt(beside: name + measure.description)
    }
    if value == .zero, measure != .zero { return "nothing, beside \(name)\(measure)" }
    let isMoved = value.significand == measure.significand && value.exponent != measure.exponent
    return isMoved && earlier != nil && value != .zero
      ? "the digits of \(name)\(measure) with the point moved" : nil
  }
}

extension UnitSlip {
  /// The suspicion beside a value that is named.
  fileprivate func doubt(beside other: String) -> String {
    switch self {
    case .magnitude:
      message.replacingSuffix(" the other value", with: " \(other)")
        + ": check the unit, or flag the row 'b' when the step is real"
    case .sign: "of the other sign than \(other): flag the row 'b' when that is real"
    }
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self
  }
}
