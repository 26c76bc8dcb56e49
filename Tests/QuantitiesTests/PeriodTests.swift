import Languages
import Quantities
import SeededGenerator
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2025", Frequency.annual), ("2025-H1", .halfYearly), ("2025-Q4", .quarterly),
    ("2025-04", .monthly), ("2025-04-08", .daily), ("FY2025", .annual), ("FY2025-H2", .halfYearly),
    ("FY2025-Q3", .quarterly), ("2024-10..2025-03", .irregular),
    ("2024-10-01..2025-03-26", .irregular),
  ])
  func `every form is read and written back`(text: String, frequency: Frequency) throws {
    let period = try #require(Period(parsing: text))
    #expect(period.description == text)
    #expect(period.frequency == frequency)
    #expect(period.isFiscal == text.hasPrefix("FY"))
  }

  @Test(arguments: [
    "", "25", "2025-H3", "2025-H0", "2025-Q5", "2025-q1", "2025Q1", "FY25", "FY2025-04",
    "fy2025", "TF2025", "2025-13", "2025-03..2024-10", "2025-03..2025-03", "2025-03..2025-04-01",
    "2024..2025", "2025-03..", "..2025-03", "..", "2025-01..2025-02..2025-03", "FY0000", "2025 ",
  ])
  func `nothing else is a period`(text: String) {
    #expect(Period(parsing: text) == nil)
  }

  @Test(arguments: [
    ("FY2025", "06-30", "2024-07-01...2025-06-30"),
    ("FY2026-Q1", "06-30", "2025-07-01...2025-09-30"),
    ("FY2025-Q3", "06-30", "2025-01-01...2025-03-31"),
    ("FY2025-H1", "06-30", "2024-07-01...2024-12-31"),
    ("FY2026", "05-31", "2025-06-01...2026-05-31"),
    ("FY2024-Q3", "05-31", "2023-12-01...2024-02-29"),
    ("FY2025-Q4", "05-31", "2025-03-01...2025-05-31"),
    ("FY2024", "02-28", "2023-03-01...2024-02-29"),
    ("FY2025", "12-31", "2025-01-01...2025-12-31"),
    ("FY2025", "01-26", "2024-01-27...2025-01-26"),
    ("FY2025-Q1", "01-31", "2024-02-01...2024-04-30"),
    ("FY2025-Q1", "05-30", "2024-05-31...2024-08-30"),
    ("FY2025-Q3", "05-30", "2024-12-01...2025-02-28"),
    ("2025", "06-30", "2025-01-01...2025-12-31"),
    ("2025-H2", "06-30", "2025-07-01...2025-12-31"),
    ("2024-Q1", "06-30", "2024-01-01...2024-03-31"),
    ("2024-02", "06-30", "2024-02-01...2024-02-29"),
    ("2025-04-08", "06-30", "2025-04-08...2025-04-08"),
    ("2024-10..2025-03", "06-30", "2024-10-01...2025-03-31"),
    ("0001", "06-30", "0001-01-01...0001-12-31"),
  ])
  func `a period covers its days`(text: String, yearEnd: String, expected: String) throws {
    let period = try #require(Period(parsing: text))
    let interval = try #require(period.interval(fiscalYearEnd: MonthDay(yearEnd)))
    #expect("\(interval)" == expected)
  }

  @Test func `a fiscal period has no days without the company's year end`() {
    #expect(Period(parsing: "FY2025")?.interval() == nil)
    #expect(Period(parsing: "2025")?.interval() != nil)
  }

  @Test(arguments: ["06-30", "05-31", "12-31", "02-28", "01-31", "09-28", "01-01", "03-30"])
  func `fiscal quarters fill their year without gap or overlap`(yearEnd: String) throws {
    let end = try #require(MonthDay(yearEnd))
    var period = try #require(Period(quarter: 1, year: 1999, isFiscal: true))
    var last = try #require(period.interval(fiscalYearEnd: end)).lowerBound.adding(days: -1)
    while period.year < 2030 {
      let interval = try #require(period.interval(fiscalYearEnd: end))
      #expect(last?.adding(days: 1) == interval.lowerBound)
      #expect((80...100).contains(interval.lowerBound.days(to: interval.upperBound)))
      last = interval.upperBound
      if case .quarter(4, let year) = period.kind {
        let whole = Period(year: year, isFiscal: true)?.interval(fiscalYearEnd: end)
        #expect(whole?.upperBound == last)
      }
      period = try #require(period.next)
    }
  }

  @Test(arguments: [
    ("2025", "2026"), ("FY2025", "FY2026"), ("2025-H1", "2025-H2"), ("2025-H2", "2026-H1"),
    ("FY2025-Q4", "FY2026-Q1"), ("2025-Q1", "2025-Q2"), ("2025-12", "2026-01"),
    ("2024-02-28", "2024-02-29"),
  ])
  func `the next period follows`(text: String, next: String) {
    #expect(Period(parsing: text)?.next?.description == next)
  }

  @Test func `the last period and stretches have no next`() {
    for text in ["9999", "9999-H2", "9999-Q4", "9999-12", "9999-12-31", "2024-10..2025-03"] {
      #expect(Period(parsing: text)?.next == nil)
    }
  }

  @Test func `periods are ordered by start, and the order is total`() {
    let sorted = [
      "2024", "FY2024", "2024-Q4", "2024-10..2025-03", "2025-01", "2025-Q1", "2025-H1", "2025",
      "FY2025", "2025-04-08",
    ]
    #expect(
      sorted.reversed().compactMap { Period(parsing: $0) }.sorted().map(\.description) == sorted)
  }

  @Test func `random periods are read back from their form and their labels`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5000 {
      let period = try #require(randomPeriod(&random))
      #expect(Period(parsing: period.description) == period)
      for language in Language.all {
        for style in [DateFormat.Style.long, .short] {
          let label = DateFormat(language).period(period, style: style)
          #expect(Period(label: label, in: language) == period, "\(label)")
        }
      }
    }
  }

  private func randomPeriod(_ random: inout SeededGenerator) -> Period? {
    let year = Int.random(in: 1000...9000, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let isFiscal = Bool.random(using: &random)
    let day = CivilDate(daysSince1970: Int.random(in: 0...99_999, using: &random))
    let later = day?.adding(days: Int.random(in: 1...999, using: &random))
    return switch Int.random(in: 0...6, using: &random) {
    case 0: Period(year: year, isFiscal: isFiscal)
    case 1: Period(half: month % 2 + 1, year: year, isFiscal: isFiscal)
    case 2: Period(quarter: month % 4 + 1, year: year, isFiscal: isFiscal)
    case 3: Period(month: month, year: year)
    case 4: day.map { Period(day: $0) }
    case 5: day.flatMap { a in later.flatMap { Period(from: .day(a), to: .day($0)) } }
    default:
      Period(from: .month(year: year, month: month), to: .month(year: year + 1, month: month))
    }
  }
}

@Suite struct PeriodLabelTests {
  @Test(arguments: [
    ("FY2025", "en", "FY2025"), ("fy 2025", "en", "FY2025"), ("TF2025", "id", "FY2025"),
    ("FY2025", "id", "FY2025"), ("Q3 2025", "en", "2025-Q3"), ("2025 Q3", "en", "2025-Q3"),
    ("Q3 FY2025", "en", "FY2025-Q3"), ("FY2025 Q3", "en", "FY2025-Q3"),
    ("FY2025-Q3", "en", "FY2025-Q3"), ("K3 TF2025", "id", "FY2025-Q3"),
    ("K1\u{A0}2026", "id", "2026-Q1"), ("S1 2026", "id", "2026-H1"), ("H1 2026", "en", "2026-H1"),
    ("april 2025", "en", "2025-04"), ("Apr 2025", "en", "2025-04"), ("Sept 2025", "en", "2025-09"),
    ("Agustus 2025", "id", "2025-08"), ("Agt 2025", "id", "2025-08"),
    ("8 April 2025", "en", "2025-04-08"), ("8 Okt 2025", "id", "2025-10-08"),
    ("October 2024 – March 2025", "en", "2024-10..2025-03"),
    ("Oktober 2024-Maret 2025", "id", "2024-10..2025-03"),
    ("2025", "id", "2025"), ("2025-04", "en", "2025-04"),
  ])
  func `labels are read in the page's language`(
    text: String, code: String, expected: String
  ) throws {
    let language = try #require(Language.named(code))
    #expect(Period(label: text, in: language)?.description == expected)
  }

  @Test(arguments: [
    ("TF2025", "en"), ("FY25", "en"), ("Q5 2025", "en"), ("Oktober 2024", "en"), ("K3 2025", "en"),
    ("31 April 2025", "en"), ("March 2025 – October 2024", "en"), ("", "en"), ("Q3", "en"),
    ("Q 2025", "en"), ("soon", "en"), ("99999999999999999999 April 2025", "en"),
  ])
  func `other labels are refused`(text: String, code: String) throws {
    let language = try #require(Language.named(code))
    #expect(Period(label: text, in: language) == nil)
  }
}
