import Foundation
import Quantities
import SiteGenerator
import SiteModel
import Testing

/// What may differ from the lock without a correction, rule by rule: what has changed, and what is
/// gone.
@Suite struct PublishedRulesTests {
  private static let points =
    "key_points:\n  - \"[One](source:report)\"\n  - \"[Two](source:report)\""

  private func site(_ more: [String: String] = [:]) throws -> TestSite {
    try TestSite(
      [
        "briefings/a.en.md": TestSite.briefing(
          "[US$80 billion](fig:acme-capex@FY2025)", more: "form: note\n" + Self.points)
      ].merging(more) { $1 })
  }

  // MARK: - Of a later day

  @Test func `what was published later is left alone, gone or changed, and stays in the lock`()
    async throws
  {
    let site = try site()
    let lock = try await site.record()
    let earlier = try #require(Instant("2025-03-01T00:00Z"))
    #expect(try await site.record { $0.now = earlier } == lock)
    #expect(!site.report.isRefused)
  }

  @Test func `rows and corrections of a later day stay in the lock`() async throws {
    let site = try site(["corrections/plan.yaml": PublishedGateTests.correction])
    let lock = try await site.record()
    #expect(lock.contains("correction-was\tplan\ten\tUS$80 billion\n"))
    let earlier = try #require(Instant("2025-04-20T00:00Z"))
    #expect(try await site.record { $0.now = earlier } == lock)
  }

  // MARK: - Withdrawn

  @Test func `a withdrawn briefing's text may go, and comes back as it was`() async throws {
    let site = try site()
    let lock = try await site.record()
    try site.write(
      "briefings/a.en.md", TestSite.briefing("Withdrawn.", more: "form: note\nstatus: withdrawn"))
    #expect(try await site.buildsSilently)
    #expect(try await site.record() == lock)
    let other = Self.points.replacing("Two", with: "Three")
    try site.write("briefings/a.en.md", TestSite.briefing("", more: "form: note\n" + other))
    #expect(try await site.build().contains("was 'Two' and is now 'Three'"))
  }

  @Test func `a withdrawn briefing's text may not say something else`() async throws {
    let site = try site()
    try await site.record()
    let other = Self.points.replacing("One", with: "None")
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("", more: "status: withdrawn\n" + other)
        .replacing("A finding", with: "The opposite"))
    let report = try await site.build()
    #expect(report.contains("the published title was 'A finding' and is now 'The opposite'"))
    #expect(report.contains("the published key point 1 was 'One' and is now 'None'"))
  }

  // MARK: - Unread

  @Test func `where a text has an error, its figures are not missed`() async throws {
    let site = try site()
    try await site.record()
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("[US$1 billion](fig:acme-capex@FY2025)", more: "form: note\n" + Self.points)
    )
    #expect(try await site.build().contains("published") == false)
    #expect(site.report.isRefused)
  }

  // MARK: - Missed as a page

  @Test func `a briefing that is gone is missed as its page, a record as itself`() async throws {
    let site = try site([
      "briefings/b.en.md": TestSite.briefing("Two"),
      "data/bolt-power.yaml": """
      title: Power
      unit: GW
      basis: facility
      frequency: annual
      calendar: civil
      nature: stock
      """,
      "data/bolt-power.csv": "period,value,known_from,source\n2024,2,2025-03-26,report\n",
    ])
    try await site.record()
    for file in ["briefings/b.en.md", "data/bolt-power.yaml", "data/bolt-power.csv"] {
      try site.remove(file)
    }
    let aliases =
      ["briefings/2025/b", "data/bolt-power"].map { "/en/\($0)/" } + ["/id/data/bolt-power/"]
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing(
        "[US$80 billion](fig:acme-capex@FY2025)",
        more: "form: note\n" + Self.points + "\naliases: [\(aliases.joined(separator: ", "))]"))
    let report = try await site.build()
    #expect(report.contains("the published series 'bolt-power' is gone; say so"))
    #expect(site.report.errors == 1)
    let retraction = """
      date: 2025-05-01
      kind: retraction
      severity: substantial
      was: "2 GW"
      now: The series was misread
      targets: [series:bolt-power]
      """
    try site.write("corrections/power.yaml", retraction)
    #expect(try await site.buildsSilently)
    try await site.record()
    #expect(try await site.buildsSilently)
  }

  // MARK: - Corrected

  @Test func `a correction is corrected by another`() async throws {
    let site = try site(["corrections/plan.yaml": PublishedGateTests.correction])
    try await site.record()
    try site.write(
      "corrections/plan.yaml",
      PublishedGateTests.correction.replacing("was: US$80", with: "was: US$79"))
    #expect(
      try await site.build().contains(
        "the 'was' of the published correction 'plan' was 'US$80 billion' and is now 'US$79"))
    try site.write(
      "corrections/plan-again.yaml",
      PublishedGateTests.correction.replacing("fig:acme-capex@FY2025", with: "correction:plan"))
    #expect(try await site.buildsSilently)
    try await site.record()
    try site.remove("corrections/plan.yaml")
    #expect(try await site.build().contains("there is no correction 'plan'"))
  }

  @Test func `a row that became known before a briefing's day changes its charts`() async throws {
    let chart = TestSite.briefing(
      "```chart\nid: capex\nmark: column\ntitle: Acme\nseries: [acme-capex]\n```")
    let site = try site(["briefings/b.en.md": chart])
    let lock = try await site.record()
    #expect(lock.contains("point\tb\tcapex\tacme-capex@FY2024\t44.5 billion USD\n"))
    let rows = TestSite.base["data/acme-capex.csv"] ?? ""
    try site.write("data/acme-capex.csv", rows + "\nFY2024,99.9,2025-01-15,report\n")
    #expect(
      try await site.build().contains(
        "the published number 'acme-capex@FY2024' in 'capex' was '44.5 billion USD' and is now "
          + "'99.9 billion USD'"))
    try site.write(
      "corrections/plan.yaml",
      PublishedGateTests.correction.replacing("FY2025", with: "FY2024")
        .replacing("80 billion", with: "44.5 billion"))
    #expect(try await site.buildsSilently)
  }

  @Test(arguments: [
    ("US$80 billion", true), ("US$80,000 million", true), ("US$0,08 triliun", true),
    ("82.4 billion", true), ("82", true), ("800", true), ("eighty", false), ("8 pages", true),
    ("In 2019", false), ("", false),
  ])
  func `a correction names a number in whatever unit and language`(
    words: String, isNamed: Bool
  ) async throws {
    let site = try site(["briefings/a.en.md": TestSite.briefing("Nothing")])
    try await site.record()
    let rows = TestSite.base["data/acme-capex.csv"] ?? ""
    try site.write("data/acme-capex.csv", rows.replacing("FY2025,80,", with: "FY2025,82.36,"))
    try site.write(
      "corrections/plan.yaml",
      PublishedGateTests.correction.replacing(
        "was: US$80 billion", with: "was: \"It was \(words)\""
      )
      .replacing("now: US$82 billion", with: "now: Now it is not"))
    let report = try await site.build()
    let warning = "the correction 'plan' lets row acme-capex@FY2025, known from 2025-01-03 change "
    #expect(report.contains(warning) != isNamed, "\(report)")
  }
}

extension TestSite {
  /// Builds, and says whether nothing is wrong but the number of key points.
  fileprivate var buildsSilently: Bool {
    get async throws {
      let report = try await build()
      return !self.report.isRefused && !report.contains("correction")
    }
  }
}
