import SiteGenerator
import SiteModel
import Testing

/// Which words lead to which figure or claim is published too.
@Suite struct PublishedLinksTests {
  private static let base = """
    In FY2024 Acme spent [US$44.5 billion](fig:acme-capex@FY2024). For FY2025 it plans
    [US$80 billion](fig:acme-capex@FY2025), as [it said](claim:plan).

    Bolt waits.
    """

  private static func claim(_ text: String) -> String {
    """
    text: \(text)
    kind: guidance
    speaker: acme
    said_on: 2025-01-03
    source: report

    """
  }

  /// Records a text, and gives what a build says of another in its place.
  private func report(_ before: String, _ after: String) async throws -> String {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(before, more: "form: note"),
      "claims/plan.yaml": Self.claim("Acme may spend"),
      "claims/doubt.yaml": Self.claim("Acme may not spend"),
    ])
    try await site.record()
    try site.write("briefings/a.en.md", TestSite.briefing(after, more: "form: note"))
    return try await site.build()
  }

  private func report(_ change: (String) -> String) async throws -> String {
    try await report(Self.base, change(Self.base))
  }

  @Test func `the lock has a text's links in order, sentence by sentence`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(
        "[](fig:acme-capex@FY2024) [](spark:acme-capex)\n\n[](fig:acme-capex@FY2025)",
        more: "form: note")
    ])
    let lock = try await site.record()
    let line = try #require(lock.split(separator: "\n").first { $0.hasPrefix("links\t") })
    let pattern =
      /links\ta\ten\tfig:acme-capex@FY2024#[0-9a-f]{8} spark:acme-capex#[0-9a-f]{8} fig:acme-capex@FY2025#/
    #expect(try pattern.wholeMatch(in: line) != nil, "\(line)")
  }

  @Test func `two figures do not change places`() async throws {
    let report = try await report(
      "Of [US$44.5 billion](fig:acme-capex@FY2024) and [US$80 billion](fig:acme-capex@FY2025).",
      "Of [US$80 billion](fig:acme-capex@FY2025) and [US$44.5 billion](fig:acme-capex@FY2024).")
    #expect(
      report.contains(
        """
        Content/briefings/a.en.md:8:4: error: what the published text leads to, in its order, was \
        'fig:acme-capex@FY2024, fig:acme-capex@FY2025' and is now \
        'fig:acme-capex@FY2025, fig:acme-capex@FY2024'; say so with 'briefing correct ID'
        """))
  }

  @Test func `figures that read the same do not change places either`() async throws {
    let (one, two) = ("[](fig:acme-capex@FY2025~first)", "[](fig:acme-capex@FY2025)")
    #expect(
      try await report("From \(one) to \(two).", "From \(two) to \(one).").contains("in its order"))
    #expect(
      try await report("\(one)\n\n\(two)", "\(two)\n\n\(one)").contains("in its order"))
  }

  @Test func `rows of a table do not exchange their figures`() async throws {
    func table(_ one: String, _ two: String) -> String {
      "| Year | Acme |\n|---|---|\n| One | [](fig:\(one)) |\n| Two | [](fig:\(two)) |\n"
    }
    let report = try await report(
      table("acme-capex@FY2024", "acme-capex@FY2025"),
      table("acme-capex@FY2025", "acme-capex@FY2024"))
    #expect(report.contains("in its order"))
  }

  @Test func `one of two mentions does not lead elsewhere`() async throws {
    let report = try await report(
      "[](fig:acme-capex@FY2025) One. [](fig:acme-capex@FY2025) Two. [](fig:acme-capex@FY2024)",
      "[](fig:acme-capex@FY2025) One. [](fig:acme-capex@FY2024) Two. [](fig:acme-capex@FY2024)")
    #expect(
      report.contains("was 'fig:acme-capex@FY2025' and is now 'fig:acme-capex@FY2024'"))
  }

  @Test func `words that someone said are not led to another claim`() async throws {
    let report = try await report { $0.replacing("claim:plan", with: "claim:doubt") }
    #expect(report.contains("was 'claim:plan' and is now 'claim:doubt'"))
  }

  @Test func `a statement does not lose its claim`() async throws {
    let report = try await report { $0.replacing("[it said](claim:plan)", with: "it said") }
    #expect(report.contains("in its order, was 'claim:plan' and is gone"))
  }

  @Test func `a figure that is gone is told of once`() async throws {
    let report = try await report {
      $0.replacing("[US$80 billion](fig:acme-capex@FY2025)", with: "more")
    }
    #expect(report.contains("the published figure 'fig:acme-capex@FY2025' was"))
    #expect(!report.contains("in its order"))
  }

  @Test func `words may be put better, and links added, between links in their order`()
    async throws
  {
    let report = try await report {
      $0.replacing("In FY2024 Acme", with: "It")
        .replacing("as [it said]", with: "up from [](fig:acme-capex@FY2024), as [was told]")
    }
    #expect(!report.contains("published"), "\(report)")
  }

  @Test func `a sentence may stand elsewhere as it is`() async throws {
    let text = Self.base.replacing("Bolt waits.", with: "Still, [doubt](claim:doubt) remains.")
    let moved = text.split(separator: "\n\n").reversed().joined(separator: "\n\n")
    #expect(try await report(text, moved).contains("published") == false)
  }

  @Test func `a correction of the briefing lets its links change`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(
        "[](fig:acme-capex@FY2024) and [](fig:acme-capex@FY2025)", more: "form: note")
    ])
    try await site.record()
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing(
        "[](fig:acme-capex@FY2025) and [](fig:acme-capex@FY2024)", more: "form: note"))
    try site.write(
      "corrections/plan.yaml",
      PublishedGateTests.correction.replacing("fig:acme-capex@FY2025", with: "briefing:a"))
    #expect(try await site.build() == "")
    try await site.record()
    #expect(try await site.build() == "")
  }
}
