internal import Languages
internal import Quantities

/// Which of two small numbers of a date is the day.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// A date as data, spreadsheets and people write it.
enum SpreadsheetDate {
  /// What became of a text.
  enum Reading: Equatable {
    case date(PartialDate)
    /// `04/05/2025`: a day in April or in May.
    case ambiguous
    case none
  }

  /// Reads `2025-03-31`, `31/03/2025`, `3/31/25`, `31.3.2025`, `31-Mar-25`, `Mar-25`,
  /// `31 Maret 2025`, `2025-03-31 00:00:00`, `45747` and the like.
  static func read(_ text: String, _ order: DateOrder?) -> Reading {
    if let date = PartialDate(text) { return .date(date) }
    if let day = day(ofSerial: text) { return .date(.day(day)) }
    let parts = withoutTime(text).split { "/.- ,\u{A0}".contains($0) }.map(String.init)
    switch parts.count {
    case 2: return month(parts).map { .date($0) } ?? .none
    case 3: return day(parts, order)
    default: return .none
    }
  }

  /// The order that a text shows; `nil` when it shows none.
  static func order(shownBy text: String) -> DateOrder? {
    let parts = withoutTime(text).split { "/.-".contains($0) }.map(String.init)
    guard parts.count == 3, let a = number(parts[0], 1...31), let b = number(parts[1], 1...31),
      year(parts[2]) != nil, a > 12 || b > 12
    else { return nil }
    return a > 12 ? .dayFirst : .monthFirst
  }

  /// Days since the end of 1899, as spreadsheets count them; such numbers have five digits from
  /// 1954 to 2119.
  private static func day(ofSerial text: String) -> CivilDate? {
    guard text.utf8.count == 5, let number = number(text, 20_000...80_000) else { return nil }
    return CivilDate(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  /// A text without the midnight that a program may write after a date.
  private static func withoutTime(_ text: String) -> String {
    let midnight = ["T00:00:00Z", "T00:00:00", " 00:00:00", " 00:00", " 0:00"]
    return midnight.first(where: text.hasSuffix).map { String(text.dropLast($0.count)) } ?? text
  }

  private static func month(_ parts: [String]) -> PartialDate? {
    let (a, b) = (parts[0], parts[1])
    if let month = month(named: a), let year = year(b) { return .month(year: year, month: month) }
    if let month = month(named: b), a.count == 4, let year = year(a) {
      return .month(year: year, month: month)
    }
    if b.count == 4, let month = number(a, 1...12), let year = year(b) {
      return .month(year: year, month: month)
    }
    if a.count == 4, let month = number(b, 1...12), let year = year(a) {
      return .month(year: year, month: month)
    }
    return nil
  }

  private static func day(_ parts: [String], _ order: DateOrder?) -> Reading {
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if a.count == 4, let year = year(a), let month = number(b, 1...12) ?? month(named: b) {
      return date(year, month, number(c, 1...31))
    }
    guard let year = year(c) else { return .none }
    if let month = month(named: b) { return date(year, month, number(a, 1...31)) }
    if let month = month(named: a) { return date(year, month, number(b, 1...31)) }
    guard let first = number(a, 1...31), let second = number(b, 1...31) else { return .none }
    if first <= 12, second <= 12, first != second {
      switch order {
      case .dayFirst: return date(year, second, first)
      case .monthFirst: return date(year, first, second)
      case nil: return .ambiguous
      }
    }
    return first > 12 ? date(year, second, first) : date(year, first, second)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int?) -> Reading {
    day.flatMap { CivilDate(year: year, month: month, day: $0) }.map { .date(.day($0)) } ?? .none
  }

  /// A year of four digits, or of two: 80 to 99 are of the last century.
  private static func year(_ text: String) -> Int? {
    if text.utf8.count == 4 { return number(text, 1000...9999) }
    guard text.utf8.count == 2, let short = number(text, 0...99) else { return nil }
    return short < 80 ? 2000 + short : 1900 + short
  }

  /// A month by its name in any language of ours.
  private static func month(named text: String) -> Int? {
    let name = text.lowercased()
    for language in Language.all {
      let words = language.dates
      for names in [words.months, words.shortMonths] {
        if let index = names.firstIndex(where: { $0.lowercased() == name }) { return index + 1 }
      }
      if let other = words.alsoRead.first(where: { $0.name.lowercased() == name }) {
        return other.month
      }
    }
    return nil
  }

  /// A number of ASCII digits in a range.
  private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count <= 5, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}
