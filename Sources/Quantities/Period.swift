/// The time a value is about: `2025`, `2025-H1`, `2025-Q1`, `2025-04`, `2025-04-08`, `FY2025`,
/// `FY2025-H1`, `FY2025-Q3`, or a stretch of months or days such as `2024-10..2025-03`.
///
/// A fiscal year is named after the calendar year in which it ends.
public struct Period: Hashable, Sendable {
  /// The kinds of period; their numbers are in range by construction.
  public enum Kind: Hashable, Sendable {
    /// A year, civil or fiscal.
    case year(Int)
    /// A half of a year, 1 or 2.
    case half(Int, year: Int)
    /// A quarter of a year, 1 to 4.
    case quarter(Int, year: Int)
    /// A month of a civil year.
    case month(Int, year: Int)
    /// A day.
    case day(CivilDate)
    /// From the start of one month or day to the end of another, later one.
    case stretch(from: PartialDate, to: PartialDate)
  }

  /// What kind of period it is.
  public let kind: Kind
  /// A Boolean value indicating whether its year is a company's fiscal year.
  public let isFiscal: Bool

  private init(_ kind: Kind, isFiscal: Bool = false) {
    self.kind = kind
    self.isFiscal = isFiscal
  }

  /// A civil or fiscal year, or `nil` outside 1 to 9999.
  public init?(year: Int, isFiscal: Bool = false) {
    guard Period.years.contains(year) else { return nil }
    self.init(.year(year), isFiscal: isFiscal)
  }

  /// A half, or `nil` when there is no such half.
  public init?(half: Int, year: Int, isFiscal: Bool = false) {
    guard Period.years.contains(year), (1...2).contains(half) else { return nil }
    self.init(.half(half, year: year), isFiscal: isFiscal)
  }

  /// A quarter, or `nil` when there is no such quarter.
  public init?(quarter: Int, year: Int, isFiscal: Bool = false) {
    guard Period.years.contains(year), (1...4).contains(quarter) else { return nil }
    self.init(.quarter(quarter, year: year), isFiscal: isFiscal)
  }

  /// A month, or `nil` when there is no such month.
  public init?(month: Int, year: Int) {
    guard Period.years.contains(year), (1...12).contains(month) else { return nil }
    self.init(.month(month, year: year))
  }

  /// A day.
  public init(day: CivilDate) {
    self.init(.day(day))
  }

  /// A stretch between two months or two days, or `nil` when it is not longer than one of them.
  public init?(from first: PartialDate, to last: PartialDate) {
    switch (first, last) {
    case (.month, .month), (.day, .day):
      guard first < last else { return nil }
      self.init(.stretch(from: first, to: last))
    default: return nil
    }
  }

  /// The day, the month or the civil year of a date.
  public init(date: PartialDate) {
    switch date {
    case .day(let day): self.init(Kind.day(day))
    case .month(let year, let month): self.init(Kind.month(month, year: year))
    case .year(let year): self.init(Kind.year(year))
    }
  }

  /// Reads the form that data files use, or gives `nil` for anything else.
  public init?(parsing text: some StringProtocol) {
    let text = String(text)
    if let dots = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: "..".utf8) }) {
      guard let first = PartialDate(text[..<dots]),
        let last = PartialDate(text[text.utf8.index(dots, offsetBy: 2)...])
      else { return nil }
      self.init(from: first, to: last)
    } else if text.hasPrefix("FY") {
      self.init(ofYear: text.dropFirst(2), isFiscal: true)
    } else {
      switch PartialDate(text) {
      case .day(let day): self.init(day: day)
      case .month(let year, let month): self.init(month: month, year: year)
      default: self.init(ofYear: text[...], isFiscal: false)
      }
    }
  }

  /// `2025`, `2025-H1` or `2025-Q1`.
  private init?(ofYear text: Substring, isFiscal: Bool) {
    var reader = DigitReader(text)
    guard let year = reader.number(4) else { return nil }
    if reader.isAtEnd {
      self.init(year: year, isFiscal: isFiscal)
      return
    }
    let isHalf = reader.take("-H")
    guard isHalf || reader.take("-Q"), let part = reader.number(1), reader.isAtEnd
    else { return nil }
    if isHalf {
      self.init(half: part, year: year, isFiscal: isFiscal)
    } else {
      self.init(quarter: part, year: year, isFiscal: isFiscal)
    }
  }

  private static let years = 1...9999
}

extension Period {
  /// How often a series has a value for such a period; a stretch is irregular.
  public var frequency: Frequency {
    switch kind {
    case .year: .annual
    case .half: .halfYearly
    case .quarter: .quarterly
    case .month: .monthly
    case .day: .daily
    case .stretch: .irregular
    }
  }

  /// The year it belongs to; a stretch belongs to the year of its end.
  public var year: Int {
    switch kind {
    case .year(let year), .half(_, let year), .quarter(_, let year), .month(_, let year): year
    case .day(let day): day.year
    case .stretch(_, let last): last.year
    }
  }

  /// The days it covers, or `nil` for a fiscal period without the company's year end.
  ///
  ///     Period(parsing: "FY2025-Q1")?.interval(fiscalYearEnd: MonthDay("06-30"))
  ///     // 2024-07-01...2024-09-30
  public func interval(fiscalYearEnd: MonthDay? = nil) -> ClosedRange<CivilDate>? {
    guard let yearEnd = isFiscal ? fiscalYearEnd : .endOfYear else { return nil }
    switch kind {
    case .year(let year): return Period.months(12, before: 0, of: year, yearEnd)
    case .half(let half, let year):
      return Period.months(6, before: 12 - half * 6, of: year, yearEnd)
    case .quarter(let quarter, let year):
      return Period.months(3, before: 12 - quarter * 3, of: year, yearEnd)
    case .month(let month, let year):
      let date = PartialDate.month(year: year, month: month)
      return date.earliest...date.latest
    case .day(let day): return day...day
    case .stretch(let first, let last): return first.earliest...last.latest
    }
  }

  /// `count` months that end `months` before the end of a year.
  private static func months(
    _ count: Int, before months: Int, of year: Int, _ yearEnd: MonthDay
  ) -> ClosedRange<CivilDate>? {
    guard let end = yearEnd.date(year: year, monthsBefore: months) else { return nil }
    let eve = yearEnd.date(year: year, monthsBefore: months + count)
    let start = eve?.adding(days: 1) ?? .first
    return start <= end ? start...end : nil
  }

  /// The period of the same kind that follows, or `nil` for a stretch and after the last year.
  public var next: Period? {
    switch kind {
    case .year(let year): Period(year: year + 1, isFiscal: isFiscal)
    case .half(let half, let year):
      Period(half: half % 2 + 1, year: year + half / 2, isFiscal: isFiscal)
    case .quarter(let quarter, let year):
      Period(quarter: quarter % 4 + 1, year: year + quarter / 4, isFiscal: isFiscal)
    case .month(let month, let year): Period(month: month % 12 + 1, year: year + month / 12)
    case .day(let day): day.adding(days: 1).map { Period(day: $0) }
    case .stretch: nil
    }
  }
}

extension Period: Comparable {
  /// Orders by start, then by end.
  ///
  /// A fiscal year counts as the civil year of its name, which is right among periods of one
  /// series. A civil period comes before its fiscal namesake.
  public static func < (a: Self, b: Self) -> Bool {
    let (x, y) = (a.nominal, b.nominal)
    if x != y { return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound) }
    if a.isFiscal != b.isFiscal { return b.isFiscal }
    return a.kind != b.kind && a.description < b.description
  }

  private var nominal: ClosedRange<CivilDate> {
    interval(fiscalYearEnd: .endOfYear) ?? .first ... .first
  }
}

extension Period: CustomStringConvertible {
  /// The form that data files use.
  public var description: String {
    let prefix = isFiscal ? "FY" : ""
    return switch kind {
    case .year(let year): "\(prefix)\(padded(year, 4))"
    case .half(let half, let year): "\(prefix)\(padded(year, 4))-H\(half)"
    case .quarter(let quarter, let year): "\(prefix)\(padded(year, 4))-Q\(quarter)"
    case .month(let month, let year): "\(padded(year, 4))-\(padded(month, 2))"
    case .day(let day): day.description
    case .stretch(let first, let last): "\(first)..\(last)"
    }
  }
}
