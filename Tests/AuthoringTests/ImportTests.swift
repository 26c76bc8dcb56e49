import Authoring
import Foundation
import Quantities
import SiteModel
import Testing

@Suite struct ImportTests {
  @Test func `a file of two columns is new, changed or the same`() async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan(
      "period,value\nFY2024,44.5\nFY2025,88.4\nFY2026,115.9\n")
    #expect(faults == [])
    #expect(
      plan?.summary == [
        "FY2024 44.5 → 44.5 same", "FY2025 88.2 → 88.4 changed", "FY2026 – → 115.9 new",
      ])
  }

  @Test func `rows are added where the order of the file has them, and no byte changes`()
    async throws
  {
    let site = try ImportSite()
    let (plan, _) = try await site.plan("period,value\nFY2024,44.6\nFY2026,115.9\n")
    try plan?.write(to: site.root.path)
    #expect(
      try site.text("data/capex.csv") == """
        period,value,known_from,source
        FY2024,44.5,2024-07-30,report
        FY2024,44.6,2026-07-30,deck
        FY2025,80,2025-01-03,report
        FY2025,88.2,2025-07-30,report
        FY2026,115.9,2026-07-30,deck

        """)
    #expect(try site.names("data").filter { $0.hasPrefix(".") } == [])
  }

  @Test func `the same file again changes nothing`() async throws {
    let site = try ImportSite()
    let text = "period,value,flag\nFY2024,44.6,\nFY2025,88.4,u\nFY2027,140,f\n"
    try await site.plan(text).plan?.write(to: site.root.path)
    let once = try site.bytes("data/capex.csv")
    let (again, faults) = try await site.plan(text)
    #expect(faults == [])
    #expect(again?.written.isEmpty == true)
    #expect(again?.after == once)
    try again?.write(to: site.root.path)
    #expect(try site.bytes("data/capex.csv") == once)
    let later = try await site.plan(text) { $0.knownFrom = PartialDate("2026-07-31") }
    #expect(later.plan?.written.isEmpty == true)
  }

  @Test func `carriage returns and the newest-first order of a file stay`() async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan(
      "period,value\n2025-Q1,1.25\n2025-Q3,1.7\n", into: "power")
    #expect(faults == [])
    try plan?.write(to: site.root.path)
    #expect(
      try site.text("data/power.csv")
        == "period,value,known_from,source\r\n2025-Q3,1.7,2026-07-30,deck\r\n"
        + "2025-Q2,1.5,2025-07-30,report\r\n2025-Q1,1.2,2025-04-30,report\r\n"
        + "2025-Q1,1.25,2026-07-30,deck\r\n")
  }

  @Test func `a column that rows need is added to the file`() async throws {
    let site = try ImportSite([
      "data/capex.csv": "period,value,known_from,source\nFY2024,44.5,2024-07-30,report"
    ])
    let (plan, faults) = try await site.plan("period,value,note\nFY2025,88.4,\"final, audited\"\n")
    #expect(faults == [])
    #expect(plan?.newColumns == ["note"])
    try plan?.write(to: site.root.path)
    #expect(
      try site.text("data/capex.csv")
        == "period,value,known_from,source,note\nFY2024,44.5,2024-07-30,report,\n"
        + "FY2025,88.4,2026-07-30,deck,\"final, audited\"")
  }

  @Test func `a series without a file gets one`() async throws {
    let site = try ImportSite(["data/capex.csv": ""])
    let (plan, faults) = try await site.plan("period,value\nFY2025,88.4\n")
    #expect(faults == [])
    try plan?.write(to: site.root.path)
    #expect(
      try site.text("data/capex.csv")
        == "period,value,known_from,source\nFY2025,88.4,2026-07-30,deck\n")
  }

  @Test func `guidance is revised until its period ends, and is then met by a result`() async throws
  {
    let site = try ImportSite()
    let open = try await site.plan("period,low,high\n2026,70,72\n", into: "outlook")
    #expect(open.plan?.summary == ["2026 60–65g → 70–72g changed"])
    let met = try await site.plan("period,value\n2026,72.2\n", into: "outlook") {
      $0.knownFrom = PartialDate("2027-01-29")
    }
    #expect(
      met.plan?.summary == ["2026 – → 72.2 new (known from a day that has not come yet)"])
    let stated = try await site.plan(
      "period,low,high,flag\n2026,60,65,g\n2026,60,65,f\n", into: "outlook")
    #expect(
      stated.plan?.summary == ["2026 60–65g → 60–65g same", "2026 – → 60–65f new"])
  }

  @Test func `all states of a file are compared with one another`() async throws {
    let site = try ImportSite()
    let (plan, faults) = try await site.plan(
      "period,value,known_from,source\nFY2026,118,2026-07-29,deck\nFY2026,116,2026-07-01,deck\n"
        + "FY2026,118,2026-07-30,deck\n")
    #expect(faults == [])
    #expect(
      plan?.summary == ["FY2026 116 → 118 changed", "FY2026 – → 116 new", "FY2026 118 → 118 same"])
  }

  @Test(arguments: [
    (
      "FY2025,88400",
      "FY2025 88.2 → 88400 changed (about 1,000 times the earlier value 88.2: check the unit, or flag the row 'b' when the step is real)"
    ),
    (
      "FY2026,115900",
      "FY2026 – → 115900 new (about 1,000 times FY2025's 88.2: check the unit, or flag the row 'b' when the step is real)"
    ),
    (
      "FY2025,-88.2",
      "FY2025 88.2 → -88.2 changed (of the other sign than the earlier value 88.2: flag the row 'b' when that is real)"
    ),
    (
      "FY2025,882",
      "FY2025 88.2 → 882 changed (the digits of the earlier value 88.2 with the point moved)"
    ),
    ("FY2026,0", "FY2026 – → 0 new (nothing, beside FY2025's 88.2)"),
    (
      "FY2027,140",
      "FY2027 – → 140 new (FY2027 ends on 2027-06-30, after the value became known: flag the row 'f' for a forecast or 'g' for guidance)"
    ),
    (
      "FY2026,115.90000000000001",
      "FY2026 – → 115.90000000000001 new (has as many digits as a computation leaves; write it as its source does)"
    ),
    ("FY2025,88", "FY2025 88.2 → 88 changed (the series' 88.2, rounded)"),
    ("FY2026,1\nFY2026,1", "FY2026 1 → 1 same (repeats line 2)"),
  ])
  func `a likely slip is suspicious`(row: String, expected: String) async throws {
    let site = try ImportSite()
    let (plan, _) = try await site.plan("period,value\n\(row)\n")
    #expect(plan?.summary.last == expected)
    #expect(plan?.suspicious.count == 1)
  }

  @Test(arguments: [
    (
      "period,value\nFY2025,90\nFY2025,91\n",
      "3:1 line 2 gives 90 for FY2025, known from 2026-07-30, this line 91; leave one of them out"
    ),
    (
      "period,value,known_from\nFY2025,90,2025-07-30\n",
      "2:1 the series says 88.2 for FY2025, known from 2025-07-30, the file 90; a row is never edited: give the later day on which the new value became known"
    ),
    (
      "period,value,source\nFY2025,90,rport\n",
      "2:11 there is no source 'rport'; did you mean 'report'?"
    ),
    (
      "period,value\nFY2025,n/a\n",
      "2:8 'n/a' is not a number; leave the cell empty and write the flag 'x' for not available or 'z' for not applicable"
    ),
    (
      "period,value\nFY2025,$90\n",
      "2:8 '$90' has a currency; the unit stands in the series' record"
    ),
    ("period,value\nFY2025,\n", "2:8 the value is missing; flag the row 'x' when there is none"),
    (
      "period,value\n2025,90\n",
      "2:1 the series is fiscal, but '2025' is a civil period; did you mean 'FY2025'?"
    ),
    ("period,value\nFY2025-Q1,90\n", "2:1 the series is annual, but 'FY2025-Q1' is not"),
    ("period,value\nsoon,90\n", "2:1 'soon' is not a period; write FY2025"),
    ("period,low,high\nFY2025,90,80\n", "2:8 'low' (90) is above 'high' (80)"),
    (
      "period,value,low,high\nFY2025,99,80,90\n",
      "2:8 'value' (99) is not within 'low' and 'high' (80, 90)"
    ),
    ("period,value,flag\nFY2025,90,q\n", "2:11 expected one of e, f, g, p, b, c, u, x, z, not 'q'"),
    (
      "period,value\nFY2025,\"1,5\"\nFY2026,1.5\n",
      "1:1 the file writes '1.5' and '1,5': a decimal point and a decimal comma; write all numbers one way"
    ),
    (
      "period,value\nFY2025,\"1,234\"\n",
      "2:8 '1,234' is 1234 or 1.234; say which with --decimal point or --decimal comma"
    ),
    (
      "period,value\nFY2025,88,4\n",
      "2:1 this row has 3 fields, the header has 2; put a field with a comma in quotes"
    ),
    (
      "FY2024,44.5\nFY2025,88.4\n",
      "1:1 'FY2024' is a period: the first row must name the columns, such as 'period' and 'value'"
    ),
    (
      "a,b,c\n1,2,3\n",
      "1:1 no column is the period; name it 'period', or say which it is: --column period=NAME"
    ),
    (
      "PK\u{3}\u{4}",
      "1:1 the file is a workbook, not a CSV file; open it and save the sheet as 'CSV UTF-8'"
    ),
    ("", "1:1 the file is empty, expected a row of column names"),
  ])
  func `what cannot be read is refused with the reason`(text: String, expected: String) async throws
  {
    let site = try ImportSite()
    let faults = try await site.plan(text).faults
    #expect(faults.first == expected)
  }

  @Test func `what the file does not say has to be said`() async throws {
    let site = try ImportSite()
    let faults = try await site.plan("period,value\nFY2025,90\n") {
      ($0.knownFrom, $0.source) = (nil, nil)
    }.faults
    #expect(
      faults == [
        "1:1 the file does not say when its values became known; add --known-from 2025-04-08",
        "1:1 the file does not name its source; add --source and the id of a source",
      ])
    let unknown = try await site.plan("period,value\n", into: "capx").faults
    #expect(
      unknown == [
        "there is no series 'capx'; describe it in 'Content/data/capx.yaml'; did you mean 'capex'?"
      ])
  }

  @Test func `a file that changed since it was read is left alone`() async throws {
    let site = try ImportSite()
    let (plan, _) = try await site.plan("period,value\nFY2026,115.9\n")
    let file = site.root.appendingPathComponent("Content/data/capex.csv")
    try Data("period,value,known_from,source\n".utf8).write(to: file)
    #expect(throws: (any Error).self) { try plan?.write(to: site.root.path) }
    #expect(try site.text("data/capex.csv") == "period,value,known_from,source\n")
    #expect(try site.names("data").filter { $0.hasPrefix(".") } == [])
  }

  @Test func `a day to come changes nothing of that`() async throws {
    let site = try ImportSite()
    let text = "period,value\nFY2026,118\n"
    try await site.plan(text) { $0.knownFrom = PartialDate("2026-12-31") }
      .plan?.write(to: site.root.path)
    let (again, faults) = try await site.plan(text) { $0.knownFrom = PartialDate("2026-12-31") }
    #expect(faults == [])
    #expect(again?.summary == ["FY2026 118 → 118 same"])
  }

  /// Each row was once held against all rows before it.
  @Test(
    arguments: [
      { "\((CivilDate(daysSince1970: $0) ?? .first)),\(100 + $0 % 7)" },
      { "2025-01-01,\(100 + $0 % 7),\((CivilDate(daysSince1970: $0) ?? .first))" },
    ] as [@Sendable (Int) -> String])
  func `a long file is compared in one go`(row: @Sendable (Int) -> String) async throws {
    let sidecar = try #require(ImportSite.files["data/power.yaml"])
    let site = try ImportSite([
      "data/daily.yaml": sidecar.replacing("quarterly", with: "daily"),
      "data/daily.csv": "period,value,known_from,source\n1900-01-01,100,1900-01-02,report\n",
    ])
    let rows = (0..<8_000).map { row(8_000 - $0) }
    let columns = "period,value" + (rows[0].count { $0 == "," } > 1 ? ",known_from" : "")
    let (plan, _) = try await site.plan(
      columns + "\n" + rows.joined(separator: "\n") + "\n", into: "daily")
    #expect(plan?.steps.count == 8_000)
  }
}
