import Foundation
import Testing

/// What readers find on the pages of the theme: marks of figures, what became known since, the
/// history of a series, the page on methods, and labels of sources.
@Suite struct ReaderPagesTests {
  private static let files = [
    "data/acme-guidance.yaml": """
    title: {en: Acme's guidance, id: Panduan Acme}
    unit: USD
    scale: billion
    basis: cash-ppe
    frequency: annual
    calendar: civil
    nature: flow
    entity: acme
    """,
    "data/acme-guidance.csv": """
    period,value,low,high,flag,known_from,source,note
    2024,39.2,,,,2025-01-29,memo,
    2025,,60,65,g,2025-01-29,report,
    2025,,66,72,g,2025-07-30,memo,
    2025,72.215,,,,2026-01-29,report,
    2026,,115,135,g,2026-01-29,report,
    """,
    "sources/memo.yaml": """
    title: Memo
    publisher: Sherwood "News" <x>
    type: note
    date: 2025-07-30
    access: paywalled
    tier: B
    """,
    "briefings/path.en.md": """
    ---
    title: Acme says more
    summary: Acme's guidance
    as_of: 2025-04-08
    published: 2025-04-09T06:00+07:00
    ---
    Acme says [US$60–65 billion](fig:acme-guidance@2025) after [US$39.2 billion](fig:acme-guidance@2024).
    """,
  ]

  /// A file of the site as it is built.
  private func page(_ path: String, vintage: String? = nil) throws -> String {
    let folder = try Run.site(Self.files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(
      ["build", "--now", "2026-11-23T00:00Z"] + (vintage.map { ["--vintage", $0] } ?? []),
      in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return try String(contentsOf: folder.appendingPathComponent("Public/\(path)"), encoding: .utf8)
  }

  private func words(_ markup: some StringProtocol) -> String {
    String(markup).replacing(/<[^>]*>/, with: "")
  }

  @Test func `a figure is a plain link with its tip in an attribute`() throws {
    let page = try page("en/briefings/2025/path/index.html")
    let mark = try #require(page.firstMatch(of: /<a class="fig"[^>]*>/)?.output)
    #expect(!mark.contains("title=") && !mark.contains("aria-"))
    let tip = try #require(mark.firstMatch(of: /data-tip="([^"]*)"/)?.output.1)
    #expect(
      tip == """
        Acme's guidance, 2025
        US$60–65\u{A0}billion · company guidance
        Cash paid for property and equipment
        Known from 29\u{A0}January 2025 · Acme, 30\u{A0}July 2025 · Tier A
        Outcome: US$72.22\u{A0}billion (29\u{A0}January 2026)
        """)
    #expect(page.contains("<a class=\"since\" href=\"#_since-1\">outcome</a> after"))
    // A source's name is the author's text, and a paywall is told of in the tip too.
    #expect(page.contains("Known from 29\u{A0}January 2025 · Sherwood &quot;News&quot; &lt;x"))
    #expect(page.contains("Tier B · behind a paywall"))
  }

  @Test func `what became known since stands near the key points, with its source`() throws {
    let page = try page("en/briefings/2025/path/index.html")
    let section = try #require(page.firstMatch(of: /<section class="since-written".*?<\/section>/))
    #expect(
      words(section.output)
        == "Since this was written"
        + "Known only after 8\u{A0}April 2025. The text keeps the figures that it was written with."
        + "Acme's guidance, 2025outcome: US$72.22\u{A0}billion (29\u{A0}Jan 2026, Acme1)"
        + "expected then: US$60–65\u{A0}billion, company guidance")
  }

  @Test func `a build as of an earlier day knows what was known then, and says so`() throws {
    let page = try page("en/briefings/2025/path/index.html", vintage: "2025-08-01")
    #expect(
      words(page).contains(
        "since revised: US$60–65\u{A0}billion →to US$66–72\u{A0}billion (30\u{A0}Jul 2025, Sherwood"
      ))
    #expect(page.contains("<a class=\"since\" href=\"#_since-1\">revised</a>"))
    #expect(page.contains("<p class=\"vintage\">This is the site as its data stood on <time"))
    #expect(!page.contains("72.22"))
    let now = try self.page("en/briefings/2025/path/index.html")
    #expect(!now.contains("class=\"vintage\""))
  }

  @Test func `the page of a series tells its history, row by row`() throws {
    let page = try page("en/data/acme-guidance/index.html")
    #expect(page.contains("id=\"p-2025-g2025-01-29\""))
    let history = try #require(page.firstMatch(of: /<caption id="_revisions-table".*?<\/table>/)).output
    let rows = history.split(separator: "<tr").dropFirst(2).map { words("<tr" + $0) }
    #expect(
      rows == [
        "202566.0–72.0g30\u{A0}Jul 2025272.2outcome0.22 above the range29\u{A0}Jan 2026Acme1",
        "202560.0–65.0g29\u{A0}Jan 2025166.0–72.0glow +6, high +730\u{A0}Jul 2025Sherwood \"News\" &lt;x&gt;2",
      ])
    #expect(words(page).contains("Outlook 2026: US$115–135\u{A0}billion · company guidance"))
    #expect(page.contains("What was said of 2025, and when"))
  }

  @Test func `the page on methods explains every letter, in both languages`() throws {
    for (path, revised) in [("en", "Revised"), ("id", "Direvisi")] {
      let page = try page("\(path)/how-we-know/index.html")
      for letter in ["e", "f", "g", "p", "b", "c", "u", "x", "z", "r"] {
        #expect(page.contains("nowrap\"><em>\(letter)</em></th>"), "\(letter)")
      }
      #expect(page.contains("<td class=\"nowrap\">\(revised)</td>"))
      #expect(page.contains("how-we-know/\" aria-current=\"page\""))
    }
  }

  @Test func `a list of sources labels tiers and what costs money`() throws {
    let page = try page("en/briefings/2025/path/index.html")
    let list = try #require(page.firstMatch(of: /<ol class="sources">.*?<\/ol>/)).output
    #expect(list.contains("<span class=\"tier\">Tier A</span>"))
    #expect(list.contains("<span class=\"tier\">Tier B · behind a paywall</span>"))
    #expect(page.contains("how-we-know/#_tiers\">What the tiers mean</a>"))
  }
}
