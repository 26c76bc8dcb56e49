import SiteGenerator
import Foundation
import Quantities
import Testing

@Suite struct BuildTests {
  @Test func `a checked literal becomes a figure that leads to its row`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("Acme spent [US$80 billion](fig:acme-capex@FY2025).")
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(
      page.contains(
        "{US$80 billion = 80000000000 @ ../../../../en/data/acme-capex/#p-fy2025-2025-01-03}"))
    #expect(page.contains("source 1 report"))
  }
}
