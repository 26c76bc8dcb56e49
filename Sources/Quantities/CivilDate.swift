/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time or a zone.
public struct CivilDate: Hashable, Sendable {
  /// The number of days since 1970-01-01.
  public let daysSince1970: Int32

  /// The earliest day.
  public static let first = CivilDate(days: -719_162)
  /// The latest day.
  public static let last = CivilDate(days: 2_932_896)

  /// Makes a day from its parts, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    daysSince1970 = CivilDate.days(year: year, month: month, day: day)
  }

  /// Makes a day from its number, or `nil` when its year is outside 1 to 9999.
  public init?(daysSince1970: Int) {
    guard (-719_162...2_932_896).contains(daysSince1970) else { return nil }
    self.init(days: Int32(daysSince1970))
  }

  private init(days: Int32) {
    daysSince1970 = days
  }

  /// Makes a day from `YYYY-MM-DD`, or `nil` when the text is anything else.
  public init?(_ iso: some StringProtocol) {
    var reader = DigitReader(iso)
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
      reader.take("-"), let day = reader.number(2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, from 1.
  public var month: Int { parts.month }
  /// The day of the month, from 1.
  public var day: Int { parts.day }

  /// The day of the week by ISO 8601: Monday is 1, Sunday is 7.
  public var weekday: Int { (Int(daysSince1970) + 719_162) % 7 + 1 }

  /// The day that is `days` later, or `nil` outside the calendar's years.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSince1970: sum)
  }

  /// The number of days to `other`; negative when it is earlier.
  public func days(to other: CivilDate) -> Int { Int(other.daysSince1970 - daysSince1970) }

  /// The last day of this day's month.
  public var endOfMonth: CivilDate {
    let (year, month, _) = parts
    let length = CivilDate.length(ofMonth: month, year: year)
    return CivilDate(days: CivilDate.days(year: year, month: month, day: length))
  }

  /// The number of days in a month of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Days from 1970 (after Howard Hinnant, "chrono-compatible low-level date algorithms"):
  /// years start in March, so that the leap day comes last.
  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day in one computation.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince1970) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }
}

extension CivilDate: Comparable {
  /// Orders by time.
  public static func < (a: Self, b: Self) -> Bool { a.daysSince1970 < b.daysSince1970 }
}

extension CivilDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      for (end, number, width) in [(4, year, 4), (7, month, 2), (10, day, 2)] {
        var left = number
        for offset in 1...width {
          unsafe bytes[end - offset] = UInt8(ascii: "0") + UInt8(left % 10)
          left /= 10
        }
      }
      for offset in [4, 7] { unsafe bytes[offset] = UInt8(ascii: "-") }
      return 10
    }
  }
}

/// A number of at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  let missing = width - digits.utf8.count
  return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
}
