import Quantities
import SiteGenerator
import Testing

/// What became known of a briefing's figures after it was written.
@Suite struct SinceWrittenTests {
  /// Guidance for 2025, said four times, and its result; data provisional first; a value that
  /// broke with those before it.
  private static let path = [
    "data/acme-path.yaml": """
    title: Acme's path
    unit: USD
    scale: billion
    basis: cash-ppe
    frequency: annual
    calendar: civil
    nature: flow
    entity: acme
    """,
    "data/acme-path.csv": """
    period,value,low,high,flag,known_from,source
    2024,39.2,,,p,2025-01-29,report
    2024,39.225,,,,2025-04-30,deck
    2025,,60,65,g,2025-01-29,report
    2025,,64,72,g,2025-04-30,deck
    2025,,66,72,g,2025-07-30,deck
    2025,72.215,,,,2026-01-29,report
    2026,85,,,g,2025-01-29,report
    2026,85,,,g,2025-04-30,deck
    2027,90,,,f,2025-01-29,report
    2027,95,,,b,2025-07-30,report
    2028,100,,,f,2025-01-29,report
    2028,110,,,f,2027-01-29,report
    """,
    "sources/deck.yaml": """
    title: Presentation
    publisher: Acme
    type: press
    date: 2025-07-30
    tier: A
    """,
  ]

  private func entries(_ body: String, vintage: String? = nil, more: [String: String] = [:])
    async throws -> [String]
  {
    let briefing = ["briefings/pacing.en.md": TestSite.briefing(body)]
    let site = try TestSite(
      Self.path.merging(briefing) { $1 }.merging(more) { $1 })
    let report = try await site.build { $0.vintage = vintage.flatMap { CivilDate($0) } }
    #expect(!report.contains("error"), "\(report)")
    let page = try #require(site.output("en/briefings/2025/pacing/index.html"))
    return page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("since ") }
  }

  @Test func `guidance that a result has met has an outcome`() async throws {
    #expect(
      try await entries("[US$60–65 billion](fig:acme-path@2025)")
        == ["since 1 acme-path 2025 outcome: 60–65 to 72.215 (2026-01-29, source 1 report)"])
  }

  @Test func `guidance that other guidance followed was revised, as of the day that is shown`()
    async throws
  {
    let body = "[US$60–65 billion](fig:acme-path@2025)"
    #expect(
      try await entries(body, vintage: "2025-07-31")
        == ["since 1 acme-path 2025 revised: 60–65 to 66–72 (2025-07-30, source 2 deck)"])
    #expect(
      try await entries(body, vintage: "2025-05-01")
        == ["since 1 acme-path 2025 revised: 60–65 to 64–72 (2025-04-30, source 2 deck)"])
    #expect(try await entries(body, vintage: "2025-04-29") == [])
  }

  @Test func `a provisional value is revised by the final one`() async throws {
    #expect(
      try await entries("[US$39.2 billion](fig:acme-path@2024)")
        == ["since 1 acme-path 2024 revised: 39.2 to 39.225 (2025-04-30, source 2 deck)"])
  }

  @Test(arguments: [
    // The same value, said again.
    "[US$85 billion](fig:acme-path@2026)",
    // A value after a break is another thing.
    "[US$90 billion](fig:acme-path@2027)",
    // What nobody knows yet.
    "[US$100 billion](fig:acme-path@2028)",
    // What was known when it was written.
    "[US$44.5 billion](fig:acme-capex@FY2024)",
  ])
  func `nothing else is news`(body: String) async throws {
    #expect(try await entries(body) == [])
  }

  @Test func `a state that was history when the text was written is none`() async throws {
    let more = [
      "data/acme-capex.csv": """
      period,value,known_from,source
      FY2024,44.5,2024-07-30,report
      FY2025,70,2024-12-03,report
      FY2025,80,2025-01-03,report
      FY2025,88.2,2025-07-30,report
      """
    ]
    #expect(
      try await entries("It was [US$70 billion](fig:acme-capex@FY2025~first).", more: more) == [])
    #expect(
      try await entries(
        "From [US$70 billion](fig:acme-capex@FY2025~first) to [US$80 billion](fig:acme-capex@FY2025).",
        more: more)
        == ["since 1 acme-capex FY2025 revised: 80 to 88.2 (2025-07-30, source 1 report)"])
  }

  @Test func `each value of a computed figure is looked at, and each is told of once`() async throws
  {
    let body = """
      [US$80 billion](fig:acme-capex@FY2025), up from [US$44.5 billion](fig:acme-capex@FY2024) by
      [US$35.5 billion](fig:acme-capex@FY2025--FY2024), [US$39.2 billion](fig:acme-path@2024)
      """
    #expect(
      try await entries(body) == [
        "since 1 acme-capex FY2025 revised: 80 to 88.2 (2025-07-30, source 1 report)",
        "since 2 acme-path 2024 revised: 39.2 to 39.225 (2025-04-30, source 2 deck)",
      ])
  }

  @Test func `a mark stands at each figure, and the text keeps what it said`() async throws {
    let site = try TestSite([
      "briefings/pacing.en.md": TestSite.briefing(
        "[US$80 billion](fig:acme-capex@FY2025), [US$44.5 billion](fig:acme-capex@FY2024)")
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/pacing/index.html"))
    #expect(page.contains("{US$80 billion = 80000000000 @ "))
    #expect(page.contains("(revised, see 1)}, {US$44.5 billion"))
    #expect(!page.contains("fy2024 (revised"))
  }

  @Test func `what becomes known after now is left out everywhere`() async throws {
    let site = try TestSite(["briefings/pacing.en.md": TestSite.briefing("Nothing.")])
    let report = try await site.build { $0.now = Instant("2025-05-01T00:00Z") ?? $0.now }
    #expect(report == "")
    let series = try #require(site.output("en/data/acme-capex/index.html"))
    #expect(series.contains("current FY2025 80"))
    #expect(!series.contains("88.2"))
    #expect(site.output("data/acme-capex.csv")?.contains("88.2") == false)
  }

  @Test func `a briefing's own day is known, though it has not begun where the build runs`()
    async throws
  {
    let site = try TestSite([
      "briefings/pacing.en.md": TestSite.briefing("[US$80 billion](fig:acme-capex@FY2025)"),
      "data/acme-capex.csv":
        "period,value,known_from,source\nFY2024,44.5,2024-07-30,report\nFY2025,80,2025-04-08,report\n",
    ])
    let report = try await site.build {
      $0.now = Instant("2025-04-07T23:30Z") ?? $0.now
      $0.includesFuture = true
    }
    #expect(report == "")
  }

  @Test func `a page without a day is left out where what it needs was not known`() async throws {
    let site = try TestSite([
      "pages/about.en.md":
        "---\ntitle: About\n---\nIt was [US$88.2 billion](fig:acme-capex@FY2025).\n",
      "pages/terms.en.md":
        "---\ntitle: Terms\n---\nIt was [US$44.5 billion](fig:acme-capex@FY2024).\n",
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/about/index.html")?.contains("{US$88.2 billion") == true)
    #expect(try await site.build { $0.vintage = CivilDate("2025-05-01") } == "")
    #expect(site.output("en/about/index.html") == "left out\n")
    #expect(site.output("en/terms/index.html")?.contains("{US$44.5 billion") == true)
    #expect(site.report.newer == 1)
  }
}
