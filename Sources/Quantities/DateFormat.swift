public import Languages

/// Writes dates and periods in a language.
public struct DateFormat: Sendable {
  /// Whether months are written in full.
  public enum Style: Sendable {
    /// `8 April 2025`.
    case long
    /// `8 Apr 2025`.
    case short
  }

  /// The language that is written.
  public let language: Language

  private var words: DateWords { language.dates }

  /// Makes a format for a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A day: `8 April 2025`.
  public func date(_ date: CivilDate, style: Style = .long) -> String {
    let (year, month, day) = date.parts
    return words.day.filled([
      "day": String(day), "month": self.month(month, style: style), "year": String(year),
    ])
  }

  /// A month's name, from 1; nothing for any other number.
  public func month(_ month: Int, style: Style = .long) -> String {
    let names = style == .long ? words.months : words.shortMonths
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  /// A day of every year: `30 June`.
  public func monthDay(_ day: MonthDay, style: Style = .long) -> String {
    words.dayOfMonth.filled(["day": "\(day.day)", "month": month(day.month, style: style)])
  }

  /// A date as far as it is known: `8 April 2025`, `April 2025` or `2025`.
  public func partialDate(_ date: PartialDate, style: Style = .long) -> String {
    switch date {
    case .day(let day): self.date(day, style: style)
    case .month(let year, let month):
      words.month.filled(["month": self.month(month, style: style), "year": "\(year)"])
    case .year(let year): "\(year)"
    }
  }

  /// A moment at its own offset: `9 April 2025, 06:00 UTC+7`.
  public func instant(_ instant: Instant, style: Style = .long) -> String {
    let time = padded(instant.hour, 2) + words.timeSeparator + padded(instant.minute, 2)
    return words.moment.filled([
      "date": date(instant.date, style: style), "time": time,
      "zone": zone(instant.offsetMinutes),
    ])
  }

  /// `UTC`, `UTC+7` or `UTC−3:30`.
  private func zone(_ minutes: Int) -> String {
    guard minutes != 0 else { return "UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":\(padded(size % 60, 2))"
    return "UTC\(minutes < 0 ? "\u{2212}" : "+")\(size / 60)\(rest)"
  }

  /// A period's label: `2025`, `FY2025`, `Q3 FY2025`, `H1 2026`, `April 2025`,
  /// `October 2024 – March 2025`.
  public func period(_ period: Period, style: Style = .long) -> String {
    switch period.kind {
    case .year(let year): return self.year(year, isFiscal: period.isFiscal)
    case .half(let half, let year):
      let year = self.year(year, isFiscal: period.isFiscal)
      return words.half.filled(["number": "\(half)", "year": year])
    case .quarter(let quarter, let year):
      let year = self.year(year, isFiscal: period.isFiscal)
      return words.quarter.filled(["number": "\(quarter)", "year": year])
    case .month(let month, let year):
      return partialDate(.month(year: year, month: month), style: style)
    case .day(let day): return date(day, style: style)
    case .stretch(let first, let last):
      return words.stretch.filled([
        "first": partialDate(first, style: style), "last": partialDate(last, style: style),
      ])
    }
  }

  /// When something was so, in a sentence: `in 2025`, `on 8 April 2025`.
  public func moment(_ period: Period, style: Style = .long) -> String {
    let phrase =
      switch period.kind {
      case .day: words.onDay
      case .year where !period.isFiscal: words.inYear
      default: words.inPeriod
      }
    return phrase.filled(["date": self.period(period, style: style)])
  }

  private func year(_ year: Int, isFiscal: Bool) -> String {
    isFiscal ? words.fiscalYear.filled(["year": "\(year)"]) : "\(year)"
  }
}
