import Authoring
import Foundation
import Quantities
import SiteGenerator
import SiteModel
import Testing

@Suite struct PublishedGateTests {
  static let correction = """
    date: 2025-05-01
    kind: correction
    severity: minor
    was: US$80 billion
    now: US$82 billion
    targets: [fig:acme-capex@FY2025]
    """

  static func site(_ more: [String: String] = [:]) throws -> TestSite {
    try TestSite(
      [
        "briefings/a.en.md": TestSite.briefing(
          "[US$80 billion](fig:acme-capex@FY2025)", more: "form: note")
      ].merging(more) { $1 })
  }

  /// Changes the plan to 82, in the data and in the text.
  private func revise(_ site: TestSite) throws {
    let rows = TestSite.base["data/acme-capex.csv"] ?? ""
    try site.write("data/acme-capex.csv", rows.replacing("FY2025,80,", with: "FY2025,82,"))
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("[US$82 billion](fig:acme-capex@FY2025)", more: "form: note"))
  }

  @Test func `what was recorded builds again, and is recorded as it was`() async throws {
    let site = try Self.site()
    let lock = try await site.record()
    #expect(lock.contains("\nfigure\ta\tacme-capex@FY2025\t80 billion USD\n"))
    #expect(lock.contains("\nrow\tacme-capex\tFY2025\t2025-07-30\t-\t88.2 (report)\n"))
    #expect(lock.contains("\npage\ten/briefings/2025/a/\tbriefing:a\n"))
    #expect(!lock.contains("404"))
    #expect(try await site.build() == "")
    #expect(try await site.record() == lock)
  }

  @Test func `a silent edit is refused and leaves the output alone`() async throws {
    let site = try Self.site()
    try await site.build()
    try await site.record()
    let before = site.contents
    try revise(site)
    let report = try await site.build()
    #expect(report.contains("Content/data/acme-capex.csv:3:1: error: the published row"))
    #expect(report.contains("was '80 (report)' and is now '82 (report)'"))
    #expect(report.contains("Content/briefings/a.en.md:8:1: note: the figure that readers saw"))
    #expect(site.contents == before)
  }

  @Test func `a correction lets a change through until it is recorded`() async throws {
    let site = try Self.site()
    try await site.record()
    try revise(site)
    try site.write("corrections/plan.yaml", Self.correction)
    #expect(try await site.build() == "")
    let lock = try await site.record()
    #expect(
      lock.contains("\ncorrection\tplan\t2025-05-01, correction, minor, on fig:acme-capex@FY2025\n")
    )
    #expect(lock.contains("\nrow\tacme-capex\tFY2025\t2025-01-03\t-\t82 (report)\n"))
    let rows = TestSite.base["data/acme-capex.csv"] ?? ""
    try site.write("data/acme-capex.csv", rows)
    #expect(try await site.build().contains("was '82 (report)' and is now '80 (report)'"))
  }

  @Test func `a revision is a new row, and needs no word`() async throws {
    let site = try Self.site()
    try await site.record()
    let rows = TestSite.base["data/acme-capex.csv"] ?? ""
    try site.write("data/acme-capex.csv", rows + "\nFY2025,88.3,2025-10-30,report\n")
    #expect(try await site.build() == "")
  }

  @Test func `words around figures may be put better`() async throws {
    let site = try Self.site()
    try await site.record()
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("Still [US$80 billion](fig:acme-capex@FY2025).", more: "form: note"))
    #expect(try await site.build() == "")
  }

  @Test func `key points may change places and links, and become more`() async throws {
    func text(_ points: [String]) -> String {
      TestSite.briefing(
        "", more: "form: note\nkey_points:\n" + points.map { "  - \"\($0)\"\n" }.joined())
    }
    let (one, two) = ("[One](source:report)", "[Two](source:report)")
    let site = try TestSite(["briefings/a.en.md": text([one, two])])
    #expect(try await site.record().contains("key-point\ta\ten\t1\tOne\n"))
    try site.write(
      "briefings/a.en.md",
      text([two, "[One](company:acme) [](source:report)", "[T](source:report)"]))
    #expect(try await site.build().contains("the published key point 1 was 'One'"))
    try site.write("briefings/a.en.md", text([two, one, "[Three](source:report)"]))
    #expect(try await site.build().contains("published") == false)
  }

  @Test func `what means the newest value is not held`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[](fig:acme-capex@FY2025~latest)"),
      "pages/about.en.md": "---\ntitle: About\n---\n[](fig:acme-capex@FY2025)\n",
    ])
    #expect(try await site.record().contains("\nfigure\t") == false)
  }

  @Test func `an alias keeps an address, and so does a withdrawn briefing`() async throws {
    let site = try Self.site(["briefings/b.en.md": TestSite.briefing("Two")])
    try await site.record()
    try site.remove("briefings/b.en.md")
    let report = try await site.build()
    #expect(report.contains("'/en/briefings/2025/b/' was published and is no longer made"))
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing(
        "[US$80 billion](fig:acme-capex@FY2025)",
        more: "form: note\naliases: [/en/briefings/2025/b/]"))
    #expect(try await site.build() == "")
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("Withdrawn", more: "status: withdrawn\naliases: [/en/briefings/2025/b/]"))
    #expect(try await site.build() == "")
  }

  @Test func `an earlier day is looked at without a lock`() async throws {
    let site = try Self.site()
    try await site.record()
    let earlier = try #require(Instant("2025-03-01T00:00Z"))
    let report = try await site.build { $0.now = earlier }
    #expect(report == "")
    #expect(try await site.build { $0.vintage = CivilDate("2025-05-01") } == "")
  }

  @Test func `drafts are not published`() async throws {
    let site = try Self.site([
      "briefings/draft.en.md": "---\ntitle: T\nsummary: S\nas_of: 2025-04-08\n---\nX\n"
    ])
    let lock = try await site.record { $0.includesDrafts = true }
    #expect(!lock.contains("draft"))
  }

  @Test func `the new correction's draft says what was and what is, in each language`() async throws
  {
    let site = try Self.site()
    try await site.record()
    try revise(site)
    try await site.build { $0.isWritten = false }
    let day = try #require(CivilDate("2025-05-01"))
    let read = try #require(site.report.site)
    let draft = CorrectionDraft(site.report.uncovered, targets: [], of: read, on: day)
    #expect(
      draft.yaml == """
        date: 2025-05-01
        kind: # one of correction, clarification, revision, update, retraction
        severity: # substantial when it would change a conclusion, else minor
        was:
          en: "US$80\u{A0}billion"
          id: "US$80\u{A0}miliar"
        now:
          en: "US$82\u{A0}billion"
          id: "US$82\u{A0}miliar"
        cause: # how it came about
        found_by: # who found it
        targets:
          - "fig:acme-capex@FY2025"

        """)
  }
}
