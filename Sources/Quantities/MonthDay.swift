/// A day of every year, such as the end of a company's fiscal year.
public struct MonthDay: Hashable, Sendable {
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1; the 29th of February is that month's last day.
  public let day: Int

  /// Makes a day from `MM-DD`, or `nil` when no year has it.
  public init?(_ text: some StringProtocol) {
    var reader = DigitReader(text)
    guard let month = reader.number(2), reader.take("-"), let day = reader.number(2),
      reader.isAtEnd
    else { return nil }
    self.init(month: month, day: day)
  }

  /// Makes a day from its parts, or `nil` when no year has it.
  public init?(month: Int, day: Int) {
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The last day of December.
  public static let endOfYear = MonthDay(december: 31)

  private init(december day: Int) {
    month = 12
    self.day = day
  }

  /// A Boolean value indicating whether it is a month's last day (for February, the 28th counts).
  var isEndOfMonth: Bool { day >= CivilDate.length(ofMonth: month, year: 2001) }

  /// The day in the month that lies `months` before this one, counted from `year`; a month's end
  /// goes with a month's end, and a day that the month lacks is its end.
  func date(year: Int, monthsBefore months: Int) -> CivilDate? {
    let index = year * 12 + month - 1 - months
    guard index >= 12, let first = CivilDate(year: index / 12, month: index % 12 + 1, day: 1)
    else { return nil }
    let end = first.endOfMonth
    return isEndOfMonth || day > end.day ? end : first.adding(days: day - 1)
  }
}

extension MonthDay: CustomStringConvertible {
  /// The day as `MM-DD`.
  public var description: String { "\(padded(month, 2))-\(padded(day, 2))" }
}
