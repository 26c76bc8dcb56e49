/// A date of which the day, or the day and the month, may be unknown.
public enum PartialDate: Hashable, Sendable {
  /// A whole date.
  case day(CivilDate)
  /// A month of a year, from 1.
  case month(year: Int, month: Int)
  /// A year.
  case year(Int)

  /// Makes a date from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or `nil` for anything else.
  public init?(_ iso: some StringProtocol) {
    if let date = CivilDate(iso) {
      self = .day(date)
      return
    }
    var reader = DigitReader(iso)
    guard let year = reader.number(4), year > 0 else { return nil }
    if reader.isAtEnd {
      self = .year(year)
      return
    }
    guard reader.take("-"), let month = reader.number(2), (1...12).contains(month),
      reader.isAtEnd
    else { return nil }
    self = .month(year: year, month: month)
  }

  /// How much of a date is known, from the most to the least.
  package enum Precision: Comparable {
    case day, month, year
  }

  /// How much of it is known.
  package var precision: Precision {
    switch self {
    case .day: .day
    case .month: .month
    case .year: .year
    }
  }

  /// Its month or its year; itself, when no more than that is known.
  package func rounded(to precision: Precision) -> PartialDate {
    switch (self, precision) {
    case (_, .year): .year(year)
    case (.day(let day), .month): .month(year: day.year, month: day.month)
    default: self
    }
  }

  /// The first day it may mean.
  public var earliest: CivilDate {
    switch self {
    case .day(let date): date
    case .month(let year, let month): CivilDate(year: year, month: month, day: 1) ?? .first
    case .year(let year): CivilDate(year: year, month: 1, day: 1) ?? .first
    }
  }

  /// The last day it may mean, which is the day it counts as.
  public var latest: CivilDate {
    switch self {
    case .day(let date): date
    case .month(let year, let month):
      CivilDate(year: year, month: month, day: 1)?.endOfMonth ?? .last
    case .year(let year): CivilDate(year: year, month: 12, day: 31) ?? .last
    }
  }

  /// The year.
  public var year: Int { latest.year }
}

extension PartialDate: Comparable {
  /// Orders by the last day meant, then the longer before the shorter.
  public static func < (a: Self, b: Self) -> Bool {
    (a.latest, a.earliest) < (b.latest, b.earliest)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written in data: `2025-04-08`, `2025-04` or `2025`.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .year(let year): padded(year, 4)
    }
  }
}
