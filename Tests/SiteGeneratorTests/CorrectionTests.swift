import Foundation
import Quantities
import SiteGenerator
import Testing

/// Corrections: a note on each page that they touch, one list, and a feed.
@Suite struct CorrectionTests {
  static func correction(_ target: String, date: String = "2025-06-01") -> String {
    """
    date: \(date)
    kind: correction
    severity: substantial
    was: {en: "80 < 90", id: dulu}
    now: {en: 90, id: kini}
    targets: ["\(target)"]
    """
  }

  /// A site with one page that uses everything and one that uses nothing.
  static func site(_ target: String, date: String = "2025-06-01") throws -> TestSite {
    try RecordPageTests.site([
      "corrections/slip.yaml": correction(target, date: date),
      "sites/valley.yaml": CampusTests.valley,
      "briefings/uses.en.md": TestSite.briefing(
        "[US$80 billion](fig:acme-capex@FY2025) [more](claim:more) [](site:valley)"),
      "briefings/other.en.md": TestSite.briefing("Nothing."),
    ])
  }

  @Test(arguments: [
    "briefing:uses", "fig:acme-capex@FY2025", "series:acme-capex", "claim:more", "site:valley",
    "source:report",
  ])
  func `a correction is on each page that uses what was changed`(target: String) async throws {
    let site = try Self.site(target)
    #expect(try await site.build() == "")
    #expect(
      site.output("en/briefings/2025/uses/index.html")?.contains("correction slip") == true)
    #expect(
      site.output("en/briefings/2025/other/index.html")?.contains("correction slip") == false)
    #expect(
      site.output("en/corrections/index.html")
        == "correction slip\n- ../../en/briefings/2025/uses/\n")
  }

  @Test(arguments: [
    ("series:acme-capex", "data/acme-capex"), ("fig:acme-capex@FY2024", "data/acme-capex"),
    ("claim:more", "claims/more"), ("site:valley", "sites/valley"),
    ("source:report", "sources/report"),
  ])
  func `a correction is on the record's own page`(target: String, page: String) async throws {
    let site = try Self.site(target)
    #expect(try await site.build() == "")
    #expect(site.output("en/\(page)/index.html")?.contains("correction slip") == true)
  }

  @Test func `a corrected figure touches no page that shows another period`() async throws {
    let site = try Self.site("fig:acme-capex@FY2024")
    #expect(try await site.build() == "")
    #expect(
      site.output("en/briefings/2025/uses/index.html")?.contains("correction slip") == false)
  }

  @Test(arguments: [("FY2024", true), ("FY2025", false)])
  func `a corrected figure touches a chart that shows it`(
    period: String, isShown: Bool
  ) async throws {
    let site = try Self.site("fig:acme-capex@FY2024")
    try site.write(
      "briefings/other.en.md",
      TestSite.briefing(
        """
        ```chart
        id: capex
        mark: column
        title: One column
        series: [acme-capex]
        periods: [\(period)]
        ```
        """))
    try await site.build()
    #expect(
      site.output("en/briefings/2025/other/index.html")?.contains("correction slip") == isShown)
  }

  @Test func `the feed says what was and what is, escaped`() async throws {
    let site = try Self.site("briefing:uses")
    #expect(try await site.build() == "")
    let feed = site.output("en/corrections/feed.xml") ?? ""
    #expect(feed.contains("<updated>2025-06-01T00:00:00Z</updated>"))
    #expect(feed.contains("<id>https://test.example/en/corrections/#slip</id>"))
    #expect(feed.contains("Was: 80 &lt; 90\nNow: 90"))
    #expect(feed.contains("href=\"https://test.example/en/briefings/2025/uses/\""))
    #expect(site.output("id/corrections/feed.xml")?.contains("Semula: dulu\nMenjadi: kini") == true)
  }

  @Test func `a correction shows from its own day on`() async throws {
    let site = try Self.site("briefing:uses", date: "2025-06-01")
    try await site.build { $0.vintage = CivilDate("2025-05-31") }
    #expect(site.output("en/corrections/index.html") == "")
    #expect(
      site.output("en/briefings/2025/uses/index.html")?.contains("correction") == false)
  }
}
