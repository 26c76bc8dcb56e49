import Quantities
import Testing

@Suite struct CivilDateTests {
  @Test func `every day from 1900 to 2100 follows the day before`() throws {
    var (year, month, day) = (1900, 1, 1)
    var weekday = 1  // The 1st of January 1900 was a Monday.
    var previous = try #require(CivilDate(year: 1899, month: 12, day: 31))
    while year <= 2100 {
      let date = try #require(CivilDate(year: year, month: month, day: day))
      #expect(previous.days(to: date) == 1)
      #expect(previous.adding(days: 1) == date)
      #expect(date.parts == (year, month, day))
      #expect(date.weekday == weekday)
      #expect(CivilDate(date.description) == date)
      previous = date
      weekday = weekday % 7 + 1
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(previous.description == "2100-12-31")
  }

  @Test func `the calendar begins in year 1 and ends in year 9999`() {
    #expect(CivilDate.first.description == "0001-01-01")
    #expect(CivilDate.last.description == "9999-12-31")
    #expect(CivilDate("0001-01-01") == .first)
    #expect(CivilDate("9999-12-31") == .last)
    #expect(CivilDate.first.adding(days: -1) == nil)
    #expect(CivilDate.last.adding(days: 1) == nil)
    #expect(CivilDate.first.adding(days: .min) == nil)
    #expect(CivilDate.last.adding(days: .max) == nil)
    #expect(CivilDate("1970-01-01")?.daysSince1970 == 0)
    #expect(CivilDate("2000-03-01")?.daysSince1970 == 11_017)
  }

  @Test(arguments: [
    "", "2025", "2025-04", "2025-4-8", "2025-04-31", "2025-02-29", "1900-02-29", "0000-01-01",
    "2025-00-01", "2025-13-01", "2025-01-00", "2025-04-08 ", " 2025-04-08", "2025/04/08",
    "08-04-2025", "2025-04-08T00:00Z", "+025-04-08", "２025-04-08",
  ])
  func `other texts are not days`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `a month ends on its last day`() {
    #expect(CivilDate("2024-02-01")?.endOfMonth.description == "2024-02-29")
    #expect(CivilDate("2025-02-28")?.endOfMonth.description == "2025-02-28")
    #expect(CivilDate("2025-12-09")?.endOfMonth.description == "2025-12-31")
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("2025-04-09T06:00+07:00", "2025-04-09T06:00:00+07:00", "2025-04-08"),
    ("2025-04-09T06:00:30Z", "2025-04-09T06:00:30Z", "2025-04-09"),
    ("2025-04-08T23:30-03:30", "2025-04-08T23:30:00-03:30", "2025-04-09"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "1969-12-31"),
    ("2025-04-09T06:00+00:00", "2025-04-09T06:00:00Z", "2025-04-09"),
  ])
  func `a moment keeps its offset`(text: String, printed: String, utc: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.description == printed)
    #expect(instant.utcDate.description == utc)
    #expect(Instant(instant.description) == instant)
  }

  @Test(arguments: [
    "2025-04-09", "2025-04-09T06:00", "2025-04-09T06:00:00", "2025-04-09 06:00Z",
    "2025-04-09T24:00Z", "2025-04-09T06:60Z", "2025-04-09T06:00:60Z", "2025-04-09T06:00+7",
    "2025-04-09T06:00+0700", "2025-04-09T06:00+24:00", "2025-04-09T06:00Zx", "",
    "0001-01-01T00:00+07:00",
  ])
  func `a time without an offset is no moment, nor is anything else`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `moments are ordered by time, whatever their offsets`() throws {
    let jakarta = try #require(Instant("2025-04-09T06:00+07:00"))
    let london = try #require(Instant("2025-04-09T00:30+01:00"))
    #expect(jakarta < london)
    let utc = try #require(Instant("2025-04-08T23:00Z"))
    #expect(utc.secondsSince1970 == jakarta.secondsSince1970)
    #expect(jakarta != utc)
    #expect(utc < jakarta)
    #expect(Instant(startOf: jakarta.date).description == "2025-04-09T00:00:00Z")
    #expect(Instant(secondsSince1970: .max) == nil)
    #expect(Instant(secondsSince1970: 0, offsetMinutes: .min) == nil)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2025-04-08", "2025-04-08", "2025-04-08"), ("2025-02", "2025-02-01", "2025-02-28"),
    ("2025", "2025-01-01", "2025-12-31"),
  ])
  func `a date counts as the last day it may mean`(
    text: String, earliest: String, latest: String
  ) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
  }

  @Test(arguments: ["", "25", "2025-", "2025-13", "2025-4", "0000", "2025-04-", "2025-04-32"])
  func `other texts are not dates`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `dates are ordered by that day`() {
    let texts = ["2025", "2024-12", "2025-12", "2025-12-31", "2024-12-31", "2025-01-01"]
    #expect(
      texts.compactMap { PartialDate($0) }.sorted().map(\.description)
        == ["2024-12", "2024-12-31", "2025-01-01", "2025", "2025-12", "2025-12-31"])
  }
}
