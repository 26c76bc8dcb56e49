internal import Languages
internal import Quantities
internal import SiteModel

/// Reads the periods of a table as data, spreadsheets and people write them.
struct SpreadsheetPeriod {
  let frequency: Frequency
  let isFiscal: Bool
  let fiscalYearEnd: MonthDay?
  let order: DateOrder?

  init(_ series: Series, on site: Site, _ order: DateOrder?) {
    frequency = series.frequency
    isFiscal = series.calendar == .fiscal
    fiscalYearEnd = series.entity.flatMap { site.companies[$0.id]?.fiscalYearEnd }
    self.order = order
  }

  /// What is wrong with a text, and what to write.
  struct Fault: Error {
    let message: String
    var suggestion: String?
  }

  /// The period that a text means in the series.
  func read(_ text: String) throws(Fault) -> Period {
    if let period = Period(parsing: text), fits(period) { return try checked(period, text) }
    if !isFiscal, frequency != .monthly, frequency != .daily,
      let years = PeriodWords(text)?.splitYears
    {
      throw Fault(
        message: "'\(text)' may be either year; write \(years.first) or \(years.last)")
    }
    // `2011/12` is a year before it is a month, but where any kind of period may stand.
    if frequency != .irregular, let period = PeriodWords(text)?.period, fits(period) {
      return try checked(period, text)
    }
    switch SpreadsheetDate.read(text, order) {
    case .ambiguous:
      throw Fault(
        message: "'\(text)' may have its day or its month first; say which with --dates day-first "
          + "or --dates month-first")
    case .date(let date): return try period(at: date, text)
    case .none: break
    }
    if let period = PeriodWords(text)?.period { return try checked(period, text) }
    throw Fault(message: "'\(text)' is not a period; write \(example)")
  }

  private func fits(_ period: Period) -> Bool {
    frequency == .irregular || period.frequency == frequency
  }

  private func checked(_ period: Period, _ text: String) throws(Fault) -> Period {
    if !fits(period) {
      throw Fault(message: "the series is \(frequency.rawValue), but '\(text)' is not")
    }
    if frequency == .irregular || period.isFiscal == isFiscal { return period }
    if isFiscal {
      throw Fault(
        message: "the series is fiscal, but '\(text)' is a civil period", suggestion: "FY\(period)")
    }
    throw Fault(message: "the series is civil, but '\(text)' is a fiscal period")
  }

  /// The series' period that a date stands for, as its first or last day or month.
  private func period(at date: PartialDate, _ text: String) throws(Fault) -> Period {
    switch date {
    case .day(let day) where frequency == .daily || frequency == .irregular:
      return Period(day: day)
    case .month(let year, let month) where frequency == .monthly || frequency == .irregular:
      if let period = Period(month: month, year: year) { return period }
    default: break
    }
    for period in candidates(around: date.latest.year) {
      guard let span = period.interval(fiscalYearEnd: fiscalYearEnd) else { continue }
      if case .day(let day) = date {
        if span.lowerBound == day || span.upperBound == day { return period }
      } else if span.lowerBound == date.earliest || span.upperBound == date.latest {
        return period
      }
    }
    let kind = if case .day = date { "day" } else { "month" }
    throw Fault(
      message: "'\(text)' is neither the first nor the last \(kind) of a period of this "
        + "\(frequency.rawValue) series; write \(example)")
  }

  private func candidates(around year: Int) -> [Period] {
    (year - 1...year + 1).flatMap { year -> [Period?] in
      switch frequency {
      case .annual: [Period(year: year, isFiscal: isFiscal)]
      case .halfYearly: (1...2).map { Period(half: $0, year: year, isFiscal: isFiscal) }
      case .quarterly: (1...4).map { Period(quarter: $0, year: year, isFiscal: isFiscal) }
      case .monthly: (1...12).map { Period(month: $0, year: year) }
      case .daily, .irregular: []
      }
    }.compactMap { $0 }
  }

  /// A period of the series, as an example.
  private var example: String {
    let prefix = isFiscal ? "FY" : ""
    return switch frequency {
    case .annual: "\(prefix)2025"
    case .halfYearly: "\(prefix)2025-H1"
    case .quarterly: "\(prefix)2025-Q1"
    case .monthly: "2025-04"
    case .daily: "2025-04-08"
    case .irregular: "a period such as 2025, 2025-Q1, FY2025 or 2025-04-08"
    }
  }
}

/// A year, a half or a quarter as people write it: `Q1 2025`, `1Q25`, `2025Q1`, `FY25`, `H1 FY2025`,
/// `FY2024/25`.
private struct PeriodWords {
  private var isFiscal = false
  /// `Q` or `H`, and how many numbers stand before it.
  private var part: (sign: String, place: Int)?
  private var numbers: [String] = []

  init?(_ text: String) {
    for word in PeriodWords.words(of: text.uppercased()) {
      switch word {
      case "FY", "TF": isFiscal = true
      case "Q", "H":
        guard part == nil else { return nil }
        part = (word, numbers.count)
      default:
        guard word.utf8.count <= 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
          return nil
        }
        numbers.append(word)
      }
    }
  }

  var period: Period? {
    guard let part else { return year(of: numbers).flatMap(wholeYear) }
    // `Q1 2025` and `2025 Q1` have the number behind the sign, `1Q25` before it.
    var rest = numbers
    let place = [part.place, part.place - 1].first {
      rest.indices.contains($0) && rest[$0].utf8.count == 1
    }
    guard let place, let number = Int(rest.remove(at: place)), let year = year(of: rest) else {
      return nil
    }
    return part.sign == "Q"
      ? Period(quarter: number, year: year, isFiscal: isFiscal)
      : Period(half: number, year: year, isFiscal: isFiscal)
  }

  /// Both years of `2024/25`, of which nothing says that it is fiscal.
  var splitYears: (first: Int, last: Int)? {
    guard !isFiscal else { return nil }
    for (text, next) in zip(numbers, numbers.dropFirst()) where text.utf8.count == 4 {
      if let year = Int(text), PeriodWords.isNext(next, after: year) { return (year, year + 1) }
    }
    return nil
  }

  /// Whether `25` or `2025` is the year after 2024.
  private static func isNext(_ text: String, after year: Int) -> Bool {
    text == String(year + 1) || text == String(String(year + 1).suffix(2))
  }

  private func wholeYear(_ year: Int) -> Period? { Period(year: year, isFiscal: isFiscal) }

  /// `2025`, `25`, or `2024/25`, which is named after its end.
  private func year(of texts: [String]) -> Int? {
    guard let first = texts.first, let start = Int(first) else { return nil }
    switch (texts.count, first.utf8.count) {
    case (1, 4): return start
    case (1, 2) where isFiscal || part != nil: return 2000 + start
    case (2, 4):
      return PeriodWords.isNext(texts[1], after: start) ? start + 1 : nil
    default: return nil
    }
  }

  /// The runs of letters and of digits.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      guard !" -/.\u{A0}".contains(character) else {
        isOpen = false
        continue
      }
      if isOpen, let last = words.last?.last, last.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isOpen = true
    }
    return words
  }
}
