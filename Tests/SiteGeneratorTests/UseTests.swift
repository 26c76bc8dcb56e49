import Foundation
import Quantities
import SiteGenerator
import SiteModel
import SiteRenderer
import Testing

@Suite struct UseTests {
  static let body = """
    First. Acme plans [US$80 billion](fig:acme-capex@FY2025), [it
    says](source:report). Last, [](spark:acme-capex).

    ```chart
    id: capex
    mark: column
    series: [acme-capex]
    periods: FY2024..FY2024
    title: Acme spends
    ```

    ```table
    id: numbers
    series: [acme-capex]
    title: In numbers
    ```
    """

  static func site() throws -> TestSite {
    try TestSite([
      "briefings/a.en.md": TestSite.briefing(
        body, more: "form: note\nkey_points: [\"Up to [](fig:acme-capex@FY2025) a year\"]"),
      "briefings/a.id.md": """
      ---
      title: T
      summary: K
      key_points: ["[US$80 miliar](fig:acme-capex@FY2025)"]
      ---
      [US$80 miliar](fig:acme-capex@FY2025) [](spark:acme-capex)

      ```chart
      id: capex
      title: Belanja
      ```

      ```table
      id: numbers
      title: Angka
      ```
      """,
      "briefings/b.en.md": TestSite.briefing("Nothing of it."),
      "site.yaml": (TestSite.base["site.yaml"] ?? "") + "\nheadlines: [acme-capex]\n",
    ])
  }

  /// A place as `file:line:column part: words`.
  private func shown(_ uses: [Use]) -> [String] {
    uses.map { "\($0.location) \($0.part): \($0.sentence)" }
  }

  @Test func `every place that shows a series is found, in every language`() async throws {
    let survey = try #require(try await Self.site().survey(.texts(holding: "acme-capex")))
    #expect(
      shown(survey.impact(of: "acme-capex", nil)) == [
        "Content/briefings/a.en.md:7:21 keyPoint(1): Up to US$80\u{A0}billion a year",
        "Content/briefings/a.en.md:9:19 body: Acme plans US$80 billion, it says.",
        "Content/briefings/a.en.md:10:29 sparkline: Last, .",
        "Content/briefings/a.en.md:15:10 chart(\"capex\"): Acme spends",
        "Content/briefings/a.en.md:22:10 table(\"numbers\"): In numbers",
        "Content/briefings/a.id.md:4:15 keyPoint(1): US$80 miliar",
        "Content/briefings/a.id.md:6:1 body: US$80 miliar spark:acme-capex",
        "Content/briefings/a.id.md:6:39 sparkline: US$80 miliar",
        "Content/briefings/a.id.md:8:1 chart(\"capex\"): Belanja",
        "Content/briefings/a.id.md:13:1 table(\"numbers\"): Angka",
        "Content/site.yaml:5:13 headline: Acme's capital expenditure",
      ])
  }

  @Test func `a period leaves out what does not show it`() async throws {
    let survey = try #require(try await Self.site().survey(.texts(holding: "acme-capex")))
    let parts = survey.impact(of: "acme-capex", Period(parsing: "FY2024")).map { "\($0.part)" }
    #expect(
      parts == [
        "sparkline", "chart(\"capex\")", "table(\"numbers\")", "sparkline", "chart(\"capex\")",
        "table(\"numbers\")",
      ])
  }

  @Test func `words that no longer agree with the data are found too`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[US$81 billion](fig:acme-capex@FY2025)")
    ])
    let survey = try #require(try await site.survey())
    #expect(
      survey.impact(of: "acme-capex", Period(parsing: "FY2025")).map(\.words) == ["US$81 billion"])
  }

  @Test func `only the texts that hold the series are looked at`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[Acme](company:acme)"),
      "briefings/b.en.md": TestSite.briefing("[](fig:acme-capex@FY2025) [Acme](company:acme)"),
    ])
    let survey = try #require(try await site.survey(.texts(holding: "acme-capex")))
    #expect(survey.uses.count == 2)
    #expect(try await site.survey()?.uses.count == 3)
  }

  @Test func `a claim that states a figure is among its places`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[Acme may](claim:plan)."),
      "claims/plan.yaml": """
      text: Acme may spend
      kind: guidance
      speaker: acme
      said_on: 2025-01-03
      source: report
      asserts: acme-capex@FY2025
      """,
    ])
    let survey = try #require(try await site.survey())
    #expect(
      shown(survey.impact(of: "acme-capex", nil)) == [
        "Content/claims/plan.yaml:6:10 claim(\"plan\"): Acme may spend"
      ])
    #expect(survey.uses.map { "\($0.subject)" } == ["record(kind: \"claim\", id: \"plan\")"])
  }

  @Test func `what is past its next update is listed with its places, the oldest first`()
    async throws
  {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[US$80 billion](fig:acme-capex@FY2025)"),
      "data/acme-capex.yaml": (TestSite.base["data/acme-capex.yaml"] ?? "")
        + "\nnext_update: 2025-10-30\n",
      "sources/report.yaml": (TestSite.base["sources/report.yaml"] ?? "")
        + "\nnext_update: 2025-09-30\n",
    ])
    let survey = try #require(try await site.survey())
    func stale(_ day: String) -> [String] {
      survey.stale(on: CivilDate(day) ?? .first).map { "\($0.kind) \($0.id) \($0.uses.count)" }
    }
    #expect(stale("2025-09-30") == [])
    #expect(stale("2025-10-01") == ["source report 1"])
    #expect(stale("2025-10-31") == ["source report 1", "series acme-capex 1"])
  }

  @Test(arguments: [
    "https://test.example/en/briefings/2025/a/", "/en/briefings/2025/a", "en/briefings/2025/a/",
    "http://localhost:8000/sub/en/briefings/2025/a/index.html",
  ])
  func `a number on a page is explained, however its address is written`(address: String)
    async throws
  {
    let site = try Self.site()
    let now = try #require(Instant("2026-11-23T00:00Z"))
    let options = BuildOptions(root: site.root.path, output: "", now: now)
    let (answer, _) = try await explain(address, id: "fig-2", options, theme: PlainTheme.self)
    guard case .found(let found)? = answer, let explanation = found.first else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(explanation.title == "'US$80 billion' is 80 billion USD")
    #expect(explanation.formula == "fig:acme-capex@FY2025")
    #expect(explanation.rows.map { "\($0.location)" } == ["Content/data/acme-capex.csv:3:1"])
    #expect(
      explanation.rows.first?.source
        == "Content/sources/report.yaml: Acme, Annual report, 2025-07-30, tier A")
    let (other, _) = try await explain(address, id: "fig-9", options, theme: PlainTheme.self)
    guard case .noID(let ids)? = other else { return #expect(Bool(false)) }
    #expect(ids == ["fig-1", "fig-2", "capex", "numbers"])
  }

  @Test func `a heading gives way to a figure's id`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(
        "## Fig 1\n\n[See](#fig-1) [US$80 billion](fig:acme-capex@FY2025)")
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("<h2 id=\"fig-1-1\">"))
  }

  @Test func `changes since a day are what became known after it`() async throws {
    let site = try Self.site()
    try await site.record()
    let publication = try #require(site.report.publication)
    let read = try #require(site.report.site)
    let day = try #require(CivilDate("2025-04-09"))
    #expect(
      SiteChanges(since: day, read, publication).added.map(\.item.name) == [
        "row acme-capex@FY2025, known from 2025-07-30"
      ])
    // Between the first and the last line of a lock.
    let lines = String(decoding: publication.lock, as: UTF8.self).split(separator: "\n")
    let facts = ["page\ten/old/", "title\ta\ten\tAn older finding"]
    let earlier = [lines.prefix(1), facts.map { $0[...] }[...], lines.suffix(1)].joined()
      .map { $0 + "\n" }.joined()
    let changes = try SiteChanges(sinceLock: Array(earlier.utf8), named: "v1", publication)
    #expect(changes.changed.map(\.item.name) == ["page /en/old/", "title of a (en)"])
    #expect(changes.added.contains { $0.item.name == "figure acme-capex@FY2025 in a" })
  }
}
