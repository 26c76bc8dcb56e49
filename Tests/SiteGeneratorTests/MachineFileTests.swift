import Foundation
import Quantities
import Testing

/// The files of series that programs read, and what a page's head says to them.
@Suite struct MachineFileTests {
  private static let briefing = TestSite.briefing(
    "It spent [US$44.5 billion](fig:acme-capex@FY2024).", more: "companies: [acme]")

  private func built(_ files: [String: String] = [:]) async throws -> TestSite {
    let site = try TestSite(["briefings/a.en.md": Self.briefing].merging(files) { $1 })
    #expect(try await site.build() == "")
    return site
  }

  @Test func `a vintage that a briefing states has a table of its own`() async throws {
    let site = try await built()
    #expect(
      site.output("data/acme-capex@2025-01-03.csv")
        == "period,value,low,high,qualifier,flag,known_from,source,note\r\n"
        + "FY2024,44.5,,,,,2024-07-30,report,\r\nFY2025,80,,,,,2025-01-03,report,\r\n")
    #expect(site.output("data/acme-capex.csv")?.contains("88.2") == true)
    let table = "data/acme-capex@2025-01-03"
    #expect(
      site.outputs.filter { $0.contains("@") }
        == ["\(table).csv", "\(table).csv-metadata.json", "\(table).json"])
    let record = try #require(site.output("\(table).json"))
    #expect(record.contains("\(table).csv") && !record.contains("88.2"))
    let metadata = try #require(site.output("\(table).csv-metadata.json"))
    #expect(metadata.contains("\"url\": \"acme-capex@2025-01-03.csv\""))
    #expect(metadata.contains("2025-01-03") && !metadata.contains("2025-07-30"))
  }

  @Test func `days without news share a table, and a long one is not written for each day`()
    async throws
  {
    let days = (0..<501).map { "\(CivilDate(daysSince1970: 19_000 + $0) ?? .first)" }
    let sidecar = try #require(TestSite.base["data/acme-capex.yaml"])
      .replacing("annual", with: "daily").replacing("fiscal", with: "civil")
    var files = [
      "data/daily.yaml": sidecar,
      "data/daily.csv": "period,value,known_from,source\n"
        + days.map { "\($0),5,\($0),report\n" }.joined(),
      "briefings/b.en.md": Self.briefing.replacing("2025-04-08", with: "2025-04-09"),
    ]
    for day in [days[1], days[499], days[500]] {
      files["briefings/on-\(day).en.md"] = """
        ---
        title: On \(day)
        summary: A sentence
        as_of: \(day)
        published: 2025-04-09T06:00Z
        ---
        It was [](fig:daily@\(day)).
        """
    }
    let site = try await built(files)
    let tables = ["acme-capex@2025-01-03", "daily@\(days[1])", "daily@\(days[499])"]
    #expect(
      site.outputs.filter { $0.contains("@") && $0.hasSuffix(".csv") }
        == tables.map { "data/\($0).csv" })
    #expect(site.output("data/\(tables[1]).csv")?.count { $0.isNewline } == 3)
  }

  @Test func `the JSON of a series has every row, its days and its source`() async throws {
    let site = try await built()
    let text = try #require(site.output("data/acme-capex.json"))
    #expect(
      text.contains(
        """
            {"period": "FY2025", "start": "2024-07-01", "end": "2025-06-30", "value": 88.2, \
        "known_from": "2025-07-30", "source": "report"}
        """))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["unit"] as? String == "USD")
    #expect((json["observations"] as? [Any])?.count == 3)
    #expect((json["title"] as? [String: String])?["id"] == "Belanja modal Acme")
  }

  @Test func `the metadata name every column of the table`() async throws {
    let site = try await built()
    let text = try #require(site.output("data/acme-capex.csv-metadata.json"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["url"] as? String == "acme-capex.csv")
    let columns = (json["tableSchema"] as? [String: Any])?["columns"] as? [[String: Any]]
    let header = site.output("data/acme-capex.csv")?.prefix { $0 != "\r\n" }
    #expect(
      columns?.compactMap { $0["name"] as? String }.joined(separator: ",")
        == header.map(String.init))
  }
}
