import Languages
import Quantities
import Testing

private let english = DateFormat(.english)
private let indonesian = DateFormat(.indonesian)

private func shown(_ text: String) -> String {
  text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
}

@Suite struct DateFormatTests {
  @Test(arguments: [
    ("2025-04-08", "8_April 2025", "8_Apr 2025", "8_April 2025", "8_Apr 2025"),
    ("2026-08-14", "14_August 2026", "14_Aug 2026", "14_Agustus 2026", "14_Agu 2026"),
    ("2025-10-01", "1_October 2025", "1_Oct 2025", "1_Oktober 2025", "1_Okt 2025"),
    ("2025-12", "December 2025", "Dec 2025", "Desember 2025", "Des 2025"),
    ("2025-05", "May 2025", "May 2025", "Mei 2025", "Mei 2025"),
    ("2025", "2025", "2025", "2025", "2025"),
  ])
  func `dates are written as far as they are known`(
    text: String, en: String, enShort: String, id: String, idShort: String
  ) throws {
    let date = try #require(PartialDate(text))
    #expect(shown(english.partialDate(date)) == en)
    #expect(shown(english.partialDate(date, style: .short)) == enShort)
    #expect(shown(indonesian.partialDate(date)) == id)
    #expect(shown(indonesian.partialDate(date, style: .short)) == idShort)
  }

  @Test(arguments: [
    ("2025-04-09T06:00+07:00", "9_April 2025, 06:00 UTC+7", "9_April 2025, 06.00 UTC+7"),
    ("2025-04-09T23:05:59Z", "9_April 2025, 23:05 UTC", "9_April 2025, 23.05 UTC"),
    ("2025-04-09T00:00-03:30", "9_April 2025, 00:00 UTC−3:30", "9_April 2025, 00.00 UTC−3:30"),
  ])
  func `moments are written at their own offset`(text: String, en: String, id: String) throws {
    let instant = try #require(Instant(text))
    #expect(shown(english.instant(instant)) == en)
    #expect(shown(indonesian.instant(instant)) == id)
  }

  @Test(arguments: [
    ("2025", "2025", "2025"), ("FY2025", "FY2025", "TF2025"), ("2026-Q1", "Q1_2026", "K1_2026"),
    ("FY2025-Q3", "Q3_FY2025", "K3_TF2025"), ("2026-H1", "H1_2026", "S1_2026"),
    ("FY2025-H2", "H2_FY2025", "S2_TF2025"), ("2025-04", "April 2025", "April 2025"),
    ("2025-08-08", "8_August 2025", "8_Agustus 2025"),
    ("2024-10..2025-03", "October 2024 – March 2025", "Oktober 2024 – Maret 2025"),
  ])
  func `periods have labels`(text: String, en: String, id: String) throws {
    let period = try #require(Period(parsing: text))
    #expect(shown(english.period(period)) == en)
    #expect(shown(indonesian.period(period)) == id)
  }

  @Test func `short stretches use short months`() throws {
    let period = try #require(Period(parsing: "2024-10..2025-03"))
    #expect(english.period(period, style: .short) == "Oct 2024 – Mar 2025")
  }

  @Test func `a year's end is a day and a month`() throws {
    #expect(shown(english.monthDay(try #require(MonthDay("06-30")))) == "30_June")
    #expect(shown(indonesian.monthDay(try #require(MonthDay("05-31")))) == "31_Mei")
    #expect(MonthDay("06-31") == nil)
    #expect(MonthDay("6-30") == nil)
    #expect(english.month(13) == "")
    #expect(english.month(0) == "")
  }
}
