import SiteGenerator
import Testing

@Suite struct PageIDTests {
  private func chart(_ id: String) -> String {
    "```chart\nid: \(id)\nmark: column\nseries: [acme-capex]\ntitle: T\n```\n"
  }

  private func table(_ id: String) -> String {
    "```table\nid: \(id)\nseries: [acme-capex]\ntitle: T\n```\n"
  }

  private func report(_ body: String) async throws -> String {
    try await TestSite(["briefings/a.en.md": TestSite.briefing(body)]).build()
  }

  @Test func `a heading gives way to charts and tables, whatever comes first`() async throws {
    let body =
      "## Capex\n\n## Capex title\n\n\(chart("capex"))\n\(table("power"))\n## Power\n\n## Capex\n"
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(body)])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    for id in ["capex-1", "capex-2", "capex-title-1", "power-1"] {
      #expect(page.contains(" id=\"\(id)\""), "\(id)")
    }
  }

  @Test func `no two charts or tables share an id or that of a part`() async throws {
    for second in [table("capex"), chart("capex"), table("capex-title"), chart("capex-w-t")] {
      let report = try await report(chart("capex") + "\n" + second)
      #expect(report.contains("is taken by something earlier on the page"), "\(second)")
    }
  }

  @Test func `ids of footnotes are theirs, and an id is plain`() async throws {
    #expect(
      try await report(chart("fn-1")).contains("ids such as 'fn-1' are kept for footnotes"))
    #expect(
      try await report(table("a b")).contains(
        "'id' must be lower-case letters, digits and hyphens, not 'a b'"))
  }
}
