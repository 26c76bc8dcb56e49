import Foundation
import Quantities
import SiteGenerator
import Testing

/// What was said, what happened and what words mean: links to them, their pages, and who names whom.
@Suite struct RecordPageTests {
  static let claim = """
    text: {en: Acme will spend more, id: Acme akan belanja lebih banyak}
    kind: forecast
    speaker: jane
    said_on: 2025-02
    source: report
    about: [acme]
    """

  static let jane = """
    name: Jane
    posts:
      - {org: acme, title: Analyst, from: 2024-01, to: 2024-12}
      - {org: acme, title: Chief analyst, from: 2025-01}
    """

  static func site(_ files: [String: String]) throws -> TestSite {
    try TestSite(
      ["people/jane.yaml": jane, "claims/more.yaml": claim].merging(files, uniquingKeysWith: { $1 })
    )
  }

  @Test func `a claim's link leads to its page and cites its source`() async throws {
    let site = try Self.site([
      "briefings/a.en.md": TestSite.briefing("[Jane expects more](claim:more).")
    ])
    #expect(try await site.build() == "")
    let page = site.output("en/briefings/2025/a/index.html") ?? ""
    #expect(page.contains("Jane expects more[1 @ ../../../../en/claims/more/]"))
    #expect(page.contains("source 1 report"))
    let claim = site.output("en/claims/more/index.html") ?? ""
    #expect(claim.contains("claim more standing by jane as Chief analyst"))
    #expect(claim.contains("- ../../../en/briefings/2025/a/"))
  }

  @Test func `a claim is a reference that a key point may rest on`() async throws {
    let site = try Self.site([
      "briefings/a.en.md": TestSite.briefing(
        "Text.",
        more: """
          key_points:
            - "[Jane expects more](claim:more)."
            - "[It is so](claim:more), [a report](source:report) says."
            - "[US$80 billion](fig:acme-capex@FY2025)."
          """)
    ])
    #expect(try await site.build { $0.isStrict = true } == "")
  }

  @Test func `the title printed is the post held on the claim's date`() async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim.replacing("2025-02", with: "2024-06-30")
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/people/jane/index.html")?.contains("by jane as Analyst\n") == true)
  }

  @Test func `a forecast is shown with its outcome once there is one`() async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim + "\nasserts: acme-capex@FY2025",
      "data/acme-capex.csv": """
      period,value,low,high,flag,known_from,source
      FY2025,,70,80,g,2025-02-01,report
      FY2025,88.2,,,,2025-07-30,report
      """,
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/claims/more/index.html")?.contains("outcome 88.2") == true)
    #expect(site.output("en/people/jane/index.html")?.contains("outcome 88.2") == true)
    try await site.build { $0.vintage = CivilDate("2025-05-01") }
    #expect(site.output("en/claims/more/index.html")?.contains("outcome") == false)
  }

  @Test func `what will have been said is left out, with a warning`() async throws {
    let site = try Self.site([
      "claims/less.yaml": Self.claim.replacing("2025-02", with: "9999-02")
    ])
    #expect(
      try await site.build().contains(
        "Content/claims/less.yaml:1:1: warning: 'less' was said on 9999-02, after the day"))
    #expect(site.output("en/claims/less/index.html") == nil)
  }

  @Test(arguments: [
    (">", "3", "same"), (">", "2", "beyondBound"), ("~", "3", "above(percent: 50)"),
    ("<", "1", "same"),
  ])
  func `a bound is held against its outcome as a bound`(
    sign: String, outcome: String, verdict: String
  ) async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim + "\nasserts: acme-capex@FY2025",
      "data/acme-capex.csv": """
      period,value,qualifier,flag,known_from,source
      FY2025,2,\(sign),g,2025-02-01,report
      FY2025,\(outcome),,,2025-07-30,report
      """,
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/claims/more/index.html")?.contains("outcome \(outcome), \(verdict)\n") == true
    )
  }

  @Test func `a claim states the row of its own source`() async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim.replacing("2025-02", with: "2025")
        + "\nasserts: acme-capex@FY2025",
      "sources/later.yaml": CampusTests.source("A", "2025-07-30"),
      "data/acme-capex.csv": """
      period,value,flag,known_from,source
      FY2025,2,g,2025-02-01,report
      FY2025,3,g,2025-07-30,later
      """,
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/claims/more/index.html")?.contains("stated 2\n") == true)
  }

  @Test func `an earlier day knows nothing of what was said later`() async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim + "\nstatus: superseded\nsuperseded_by: less",
      "claims/less.yaml": Self.claim.replacing("2025-02", with: "2025-03"),
      "pages/about.en.md": "---\ntitle: About\n---\nOf [less](claim:less).\n",
    ])
    #expect(try await site.build() == "")
    #expect(try await site.build { $0.vintage = CivilDate("2025-02-28") } == "")
    #expect(site.output("en/claims/less/index.html") == nil)
    let page = site.output("en/claims/more/index.html") ?? ""
    #expect(page.contains("claim more standing") && !page.contains("superseded"))
  }

  @Test func `what a claim supersedes and disputes is found from both ends`() async throws {
    let site = try Self.site([
      "claims/more.yaml": Self.claim + "\nstatus: superseded\nsuperseded_by: less",
      "claims/less.yaml": Self.claim.replacing("2025-02", with: "2025-03")
        + "\nstatus: disputed\ndisputed_by: [none]",
      "claims/none.yaml": Self.claim.replacing("jane", with: "acme"),
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/claims/more/index.html")?.contains("superseded by less") == true)
    #expect(site.output("en/claims/less/index.html")?.contains("supersedes more") == true)
    #expect(site.output("en/claims/less/index.html")?.contains("disputed by none") == true)
    #expect(site.output("en/claims/none/index.html")?.contains("disputes less") == true)
    let company = site.output("en/companies/acme/index.html") ?? ""
    #expect(company.contains("claim none standing by acme\nclaim less disputed by jane"))
  }

  @Test func `a term leads to its meaning where a page uses it first`() async throws {
    let site = try TestSite([
      "terms/power.yaml": "term: {en: power, id: daya}\nshort: Energy each second\n",
      "briefings/a.en.md": TestSite.briefing(
        "[Power](term:power), [power](term:power), [](term:power)."),
    ])
    #expect(try await site.build() == "")
    let page = site.output("en/briefings/2025/a/index.html") ?? ""
    #expect(
      page.contains(
        "<a href=\"../../../../en/glossary/#power\">Power</a>, power, power."))
  }

  @Test func `sites and events are linked, by their names where there are no words`() async throws {
    let site = try TestSite([
      "sites/valley.yaml": CampusTests.valley,
      "events/call.yaml": "date: 2025-03-05\ntype: earnings\ntitle: The call\nsources: [report]\n",
      "briefings/a.en.md": TestSite.briefing("[](site:valley) [](event:call)"),
    ])
    #expect(try await site.build() == "")
    let page = site.output("en/briefings/2025/a/index.html") ?? ""
    #expect(page.contains("<a href=\"../../../../en/sites/valley/\">Acme Valley</a>"))
    #expect(page.contains("<a href=\"../../../../en/timeline/#call\">The call</a>"))
    let campus = site.output("en/sites/valley/index.html") ?? ""
    #expect(campus.contains("- ../../../en/briefings/2025/a/"))
  }

  @Test func `events stand by quarter, newest first`() async throws {
    func event(_ date: String) -> String {
      "date: \(date)\ntype: deal\ntitle: A deal\nsources: [report]\n"
    }
    let site = try TestSite([
      "events/a.yaml": event("2025-03-31"), "events/b.yaml": event("2025-01"),
      "events/c.yaml": event("2025-Q2"), "events/d.yaml": event("2024"),
      "events/e.yaml": event("2025-H1"),
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/timeline/index.html") == """
        2025-Q2
        event c
        2025-H1
        event e
        2025-Q1
        event a
        event b
        2024
        event d

        """)
  }

  @Test func `a list without a record is not made, but for that of corrections`() async throws {
    let site = try TestSite()
    try await site.build()
    for folder in ["claims", "sites", "timeline", "glossary"] {
      #expect(site.output("en/\(folder)/index.html") == nil)
    }
    #expect(site.output("en/corrections/index.html") != nil)
    #expect(site.output("id/corrections/feed.xml")?.contains("<updated>0001-01-01") == true)
  }

  @Test func `a source says everything that rests on it`() async throws {
    let site = try Self.site([
      "sites/valley.yaml": CampusTests.valley,
      "events/call.yaml": "date: 2025-03-05\ntype: earnings\ntitle: The call\nsources: [report]\n",
      "briefings/a.en.md": TestSite.briefing("[It is so](source:report)"),
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/sources/report/index.html") == """
        source report
        series acme-capex
        claim more standing by jane as Chief analyst
        event call
        site valley
        - ../../../en/briefings/2025/a/

        """)
    #expect(site.output("en/sources/index.html") == "report used in 5 places\n")
  }

  @Test func `an orphan is no fault while briefings are held back`() async throws {
    let memo = "title: Memo\npublisher: Acme\ntype: note\ndate: 2025\ntier: B\n"
    let site = try TestSite(["sources/memo.yaml": memo])
    #expect(try await site.build().contains("nothing rests on the source 'memo'"))
    try site.write("briefings/draft.en.md", "---\ntitle: A\nsummary: B\nas_of: 2025-04-08\n---\n")
    #expect(try await site.build() == "")
  }
}
