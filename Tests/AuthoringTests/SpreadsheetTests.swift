import Authoring
import Foundation
import Quantities
import SiteModel
import Testing

/// What spreadsheets make of a table.
@Suite struct SpreadsheetTests {
  @Test(arguments: [
    ("2025-Q3", "2025-Q3"), ("Q3 2025", "2025-Q3"), ("3Q25", "2025-Q3"), ("2025Q3", "2025-Q3"),
    ("q3-2025", "2025-Q3"), ("30/09/2025", "2025-Q3"), ("9/30/2025", "2025-Q3"),
    ("2025-09-30 00:00:00", "2025-Q3"), ("30.9.25", "2025-Q3"), ("30-Sep-25", "2025-Q3"),
    ("Sep-25", "2025-Q3"), ("Juli 2025", "2025-Q3"), ("September 2025", "2025-Q3"),
    ("45930", "2025-Q3"), ("2025-07", "2025-Q3"), ("1 Juli 2025", "2025-Q3"),
  ])
  func `a civil quarter is known in any dress`(text: String, expected: String) async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan("period,value\n\(text),1.7\n", into: "power")
    #expect(faults == [])
    #expect(plan?.steps.first?.row.observation.period.description == expected)
    #expect(plan?.notes == (text == expected ? [] : ["'\(text)' is read as \(expected)"]))
  }

  @Test(arguments: [
    ("FY25", "FY2025"), ("FY 2025", "FY2025"), ("fy2025", "FY2025"), ("FY2024/25", "FY2025"),
    ("TF2025", "FY2025"), ("30/06/2025", "FY2025"), ("Jun-25", "FY2025"),
  ])
  func `a fiscal year is known by its end`(text: String, expected: String) async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan("period,value\n\(text),90\n")
    #expect(faults == [])
    #expect(plan?.steps.first?.row.observation.period.description == expected)
  }

  @Test(arguments: ["2024/25", "2024-25", "2024/2025", "2011/12", "Q1 2024/25"])
  func `a year that may be either of two is refused where years are civil`(text: String)
    async throws
  {
    let site = try ImportSite()
    let year = text.contains("2011") ? 2011 : 2024
    let (_, faults) = try await site.plan(
      "period,value\n\(text),70\n", into: text.contains("Q") ? "power" : "outlook")
    #expect(faults == ["2:1 '\(text)' may be either year; write \(year) or \(year + 1)"])
  }

  @Test func `a date in the middle of a quarter, or open to two readings, is refused`() async throws
  {
    let site = try ImportSite()
    let middle = try await site.plan("period,value\n15/08/2025,1.7\n", into: "power").faults
    #expect(
      middle == [
        "2:1 '15/08/2025' is neither the first nor the last day of a period of this quarterly series; write 2025-Q1"
      ])
    let open = try await site.plan("period,value\n01/04/2025,1.7\n", into: "power")
    #expect(
      open.faults == [
        "2:1 '01/04/2025' may have its day or its month first; say which with --dates day-first or --dates month-first"
      ])
    let said = try await site.plan("period,value\n01/04/2025,1.7\n", into: "power") {
      $0.dateOrder = .dayFirst
    }
    #expect(said.plan?.steps.first?.row.observation.period.description == "2025-Q2")
    let shown = try await site.plan("period,value\n01/07/2025,1.7\n30/09/2024,1\n", into: "power")
    #expect(shown.plan?.steps.first?.row.observation.period.description == "2025-Q3")
  }

  @Test func `a European spreadsheet is understood, and says how`() async throws {
    let site = try ImportSite()
    let text =
      "\u{FEFF}sep=;\r\nTahun;\"Belanja modal; miliar\";Catatan;;\r\nFY2025;88,4;\"a; b\";;\r\n;;;;\r\nFY2026;1.115,9;;;\r\n"
    let (plan, faults) = try await site.plan(text) {
      $0.columns = [(.value, "Belanja modal; miliar")]
    }
    #expect(faults == [])
    #expect(plan?.steps.map { $0.row.observation.value?.description } == ["88.4", "1115.9"])
    #expect(plan?.steps.map(\.row.line) == [3, 5])
    #expect(
      plan?.notes == [
        "the byte order mark at the start was passed over",
        "the columns are separated by semicolons", "the column 'Tahun' is 'period'",
        "the column 'Belanja modal; miliar' is 'value'", "the column 'Catatan' is 'note'",
        "decimals stand behind a comma", "'88,4' is read as 88.4, and 1 more like it",
      ])
  }

  @Test func `tabs, UTF-16 and Windows-1252 are read`() async throws {
    let site = try ImportSite()
    let text = "period\tvalue\tnote\nFY2026\t115.9\tcafé\n"
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    let first = try await site.plan(wide)
    #expect(first.plan?.steps.first?.row.observation.note == "café")
    #expect(first.plan?.notes.first == "the text is UTF-16")
    for broken in [wide.dropLast(), wide + [0x00, 0xD8]] {
      #expect(
        try await site.plan(Array(broken)).faults == [
          "1:1 the file is broken UTF-16; save it as 'CSV UTF-8'"
        ])
    }
    let narrow = text.unicodeScalars.map { UInt8($0.value) }
    let second = try await site.plan(narrow)
    #expect(second.plan?.steps.first?.row.observation.note == "café")
    #expect(
      second.plan?.notes.first
        == "the text is not UTF-8 and was read as Windows-1252, which Excel writes")
  }

  @Test(arguments: [
    ("1 115,9", DecimalMark?.none, "1115.9"), ("1.115,9", nil, "1115.9"),
    ("\"1,115.9\"", nil, "1115.9"), ("1'115.9", nil, "1115.9"), ("\u{2212}5", nil, "-5"),
    ("(5)", nil, "-5"), ("+5", nil, "5"), (".5", nil, "0.5"), ("1.234.567", nil, "1234567"),
    ("1,234", .point, "1234"), ("1,234", .comma, "1.234"), ("1.234", .comma, "1234"),
  ])
  func `numbers are read as they are written`(
    text: String, mark: DecimalMark?, expected: String
  ) async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan("period;value\nFY2026;\(text)\n") {
      $0.decimalMark = mark
    }
    #expect(faults == [])
    #expect(plan?.steps.first?.row.observation.value?.description == expected)
  }
}
