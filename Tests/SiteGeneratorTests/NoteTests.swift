import SiteGenerator
import Testing

@Suite struct NoteTests {
  private func built(_ body: String) async throws -> (report: String, page: String) {
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(body)])
    return (try await site.build(), site.output("en/briefings/2025/a/index.html") ?? "")
  }

  @Test func `a note holds blocks`() async throws {
    let note = """
      ```note
      One [US$80 billion](fig:acme-capex@FY2025)
      line.

      - a
      - b

      | c | d |
      |---|---|
      | 1 | 2 |
      ```
      """
    let (report, page) = try await built(note)
    #expect(report == "")
    #expect(page.contains("<p>One {US$80 billion"))
    #expect(page.contains("<ul>\n<li>a</li>\n<li>b</li>\n</ul>"))
    #expect(page.contains("<td>1</td>"))
  }

  @Test func `a fault in a note has its place`() async throws {
    let (report, _) = try await built("## A\n\n```note\nfine\n\n- [x](topic:none)\n```\n")
    #expect(report.hasPrefix("Content/briefings/a.en.md:12:3: error: there is no topic 'none'"))
  }

  @Test func `headings of a text and of its notes have ids of their own`() async throws {
    let (_, page) = try await built("## A\n\n```note\n## A\n```\n\n```note\n## A\n```\n")
    for id in ["a", "a-1", "a-2"] { #expect(page.contains("<h2 id=\"\(id)\">A</h2>"), "\(id)") }
  }

  @Test func `a note holds no note and no footnote`() async throws {
    let nested = try await built("````note\n```note\nx\n```\n````\n")
    #expect(nested.report.contains("a note cannot stand in a note"))
    let footnote = try await built("```note\nx[^1]\n\n[^1]: y\n```\n")
    #expect(footnote.report.contains("a footnote cannot stand in a note"))
  }
}
