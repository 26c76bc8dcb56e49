import SiteGenerator
import Testing

/// Figures on a page: what is computed, written and cited.
@Suite struct FigureTests {
  private static let path = "briefings/a.en.md"
  private static let page = "en/briefings/2025/a/index.html"

  private func page(_ body: String, _ more: [String: String] = [:]) async throws -> String {
    let files = [Self.path: TestSite.briefing(body)].merging(more) { $1 }
    let site = try TestSite(files)
    let report = try await site.build()
    return site.output(Self.page) ?? report
  }

  @Test(arguments: [
    ("[](fig:acme-capex@FY2025/FY2024)", "{1.80 times = 1.797753 @"),
    ("[](fig:acme-capex@FY2024/FY2025)", "{55.6% = 0.55625 @"),
    ("[](fig:acme-capex@FY2025--FY2024)", "{US$35.5 billion = 35500000000 @"),
    ("[](fig:acme-capex@FY2024--FY2025)", "{−US$35.5 billion = -35500000000 @"),
    ("[up 80%](fig:acme-capex@FY2025/FY2024)", "{up 80% = 1.797753 @"),
    ("[more than half](fig:acme-capex@FY2024/FY2025)", "{more than half = 0.55625 @"),
  ])
  func `a computed figure is written in the page's language`(body: String, expected: String)
    async throws
  {
    let html = try await page(body)
    let plain = html.split(separator: "\u{A0}").joined(separator: " ")
    #expect(plain.contains(expected), "\(plain)")
  }

  @Test func `each row of a computed figure is cited, and a reason allows a mixture`() async throws
  {
    let leases = try #require(TestSite.base["data/acme-capex.yaml"])
      .replacing("cash-ppe", with: "incl-finance-leases")
    let other = try #require(TestSite.base["sources/report.yaml"])
    let html = try await page(
      "[US$160 billion](fig:acme-capex@FY2025+leases@FY2025 \"mixed: one <day>\")",
      [
        "data/leases.yaml": leases, "sources/other.yaml": other,
        "data/leases.csv": "period,value,known_from,source\nFY2025,80,2025-01-03,other\n",
      ])
    #expect(html.contains("{US$160 billion = 160000000000 @"), "\(html)")
    #expect(html.contains("other") && html.contains("report"), "\(html)")
  }

  @Test func `a translation may write the same address in another way`() async throws {
    let site = try TestSite([
      Self.path: TestSite.briefing("[up 80%](fig:acme-capex@FY2025/FY2024)"),
      "briefings/a.id.md": """
      ---
      title: Temuan
      summary: Kalimat
      ---
      [naik 80%](fig:acme-capex@FY2025/acme-capex@FY2024)
      """,
    ])
    #expect(try await site.build() == "")
  }

  @Test func `a site without series has nothing to bind numbers to`() async throws {
    let site = try TestSite([
      Self.path: TestSite.briefing("It costs US$5 billion, 10% more; 45%"),
      "data/acme-capex.yaml": "", "data/acme-capex.csv": "",
    ])
    let report = try await site.build()
    #expect(!report.contains("unbound") && !report.contains("bound to data"), "\(report)")
  }

  @Test(arguments: [
    "In 2025, on 8 April 2025, at 06:00",
    "Two H100, one A100 and Colossus 2 of 111 billion parameters",
    "He said “US$5 billion, recently”", "`US$5 billion` today's",
    "[US$5 billion, today](source:report)",
    "> Today it costs US$5 billion", "The last quarter of 2025 and the last year of the plan",
    "“It’s US$5 billion.”", "„It is 7 GW“ and «7 GW», ‘it’s 7 GW’", "\"A 5-inch\" and \"7 GW\"",
    "[“We said](source:report) 7 GW.”", "“One [US$44.5 billion](fig:acme-capex@FY2024), 5 GW”",
    "- a list\n- of things\n\n```note\nA note.\n```",
  ])
  func `what is no figure and no time of writing is left alone`(body: String) async throws {
    let site = try TestSite([
      Self.path: TestSite.briefing(body.replacing(" today's", with: ""))
    ])
    #expect(try await site.build() == "")
  }

  @Test(arguments: [
    ("Line one,\nline two of\n**US$5 billion** and more", "9:3", "US$5 billion"),
    ("- a list with 45%", "7:15", "45%"), ("| a |\n|---|\n| 300 MW |", "9:3", "300 MW"),
    ("A note[^1].\n\n[^1]: It was 2 GW.", "9:14", "2 GW"),
    ("## Over US$5 billion", "7:9", "US$5 billion"),
    ("```note\nIt was 2 GW.\n```", "8:8", "2 GW"), ("He said “no”, at 2 GW", "7:18", "2 GW"),
    ("(€2.5 billion)", "7:2", "€2.5 billion"), ("A 5\" pipe of 7 GW", "7:14", "7 GW"),
    ("‘Tis 7 GW", "7:6", "7 GW"), ("A 5\" and a 6\" pipe of 7 GW", "7:23", "7 GW"),
    ("2&nbsp;GW", "7:1", "2\u{A0}GW"), ("**3** GW", "7:3", "3 GW"), ("4 *GW*, more", "7:1", "4 GW"),
    ("US\\$80 billion", "7:1", "US$80 billion"),
    ("1 *in\n  80\n  billion dollars*", "8:3", "80 billion dollars"),
  ])
  func `a bare number is found where it stands`(body: String, place: String, words: String)
    async throws
  {
    let site = try TestSite([Self.path: TestSite.briefing(body)])
    let report = try await site.build()
    #expect(
      report.contains(
        "Content/\(Self.path):\(place): warning: '\(words)' is not bound to data;"), "\(report)")
  }

  /// Each finding went through all that stood before it, and its line.
  @Test func `a long paragraph of findings is read once`() async throws {
    let text = String(repeating: "7 GW “7 GW” ", count: 10_000)
    let site = try TestSite([Self.path: TestSite.briefing(text)])
    try await site.build()
    #expect(site.report.diagnostics.count == 10_000)
  }

  @Test(arguments: [
    ("[131.8](fig:acme-capex@FY2025) million dollars", "7:32", "million dollars"),
    ("US$[80](fig:acme-capex@FY2025)9 trillion", "7:1", "US$"),
    ("**9**[80 billion](fig:acme-capex@FY2025)", "7:3", "9"),
    ("[](fig:acme-capex@FY2025)–900 billion", "7:26", "–900"),
  ])
  func `nothing beside a figure makes another number of it`(
    body: String, place: String, words: String
  ) async throws {
    let site = try TestSite([Self.path: TestSite.briefing(body)])
    let report = try await site.build()
    #expect(
      report.contains(
        "Content/\(Self.path):\(place): error: '\(words)' makes another number of the figure "
          + "beside it; write it within the brackets"), "\(report)")
  }

  @Test(arguments: [
    "[US$80 billion](fig:acme-capex@FY2025), then 2 GW",
    "from [US$44.5 billion](fig:acme-capex@FY2024)–[US$80 billion](fig:acme-capex@FY2025)",
    "| [80](fig:acme-capex@FY2025) | million |\n|---|---|\n| a | b |",
  ])
  func `figures may stand beside one another and beside words`(body: String) async throws {
    let site = try TestSite([Self.path: TestSite.briefing(body)])
    #expect(try await !site.build().contains("makes another number"))
  }
}
