import Quantities
import SiteGenerator
import SiteModel
import Testing

@Suite struct BuildTests {
  @Test func `a checked literal becomes a figure that leads to its row`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("Acme spent [US$80 billion](fig:acme-capex@FY2025).")
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(
      page.contains(
        "{US$80 billion = 80000000000 @ ../../../../en/data/acme-capex/#p-fy2025-2025-01-03 (revised, see 1)}"
      ))
    #expect(page.contains("source 1 report"))
    #expect(site.report.figures == 1)
  }

  @Test func `the words of a figure and a source keep their markup`() async throws {
    let body =
      "[**US$80** billion](fig:acme-capex@FY2025) [a `b` *c* <x>](source:report)"
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(body)])
    let report = try await site.build()
    #expect(report.contains("raw HTML is shown as text: '<x>'"))
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("{<strong>US$80</strong> billion = 80000000000 @"))
    #expect(page.contains("a <code>b</code> <em>c</em> &lt;x&gt;[1]"))
  }

  @Test(arguments: [0, 150]) func `a text that is not kept is read again`(room: Int) async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("First"),
      "briefings/b.en.md": TestSite.briefing("Second"),
    ])
    #expect(try await site.build { $0.keptBytes = room } == "")
    #expect(site.output("en/briefings/2025/a/index.html")?.contains("First") == true)
    #expect(site.output("en/briefings/2025/b/index.html")?.contains("Second") == true)
  }

  @Test func `a figure without words is written in the page's language`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[](fig:acme-capex@FY2024)"),
      "briefings/a.id.md": "---\ntitle: Temuan\nsummary: Kalimat\n---\n[](fig:acme-capex@FY2024)\n",
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/briefings/2025/a/index.html")?.contains("{US$44.5\u{A0}billion") == true)
    #expect(site.output("id/briefings/2025/a/index.html")?.contains("{US$44,5\u{A0}miliar") == true)
  }

  @Test func `a briefing keeps the knowledge of its day, and a vintage reads another`() async throws
  {
    let body =
      "[US$88.2 billion](fig:acme-capex@FY2025), first [US$80 billion](fig:acme-capex@FY2025~first)"
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[US$80 billion](fig:acme-capex@FY2025)"),
      "briefings/b.en.md": TestSite.briefing(body).replacing("2025-04-08", with: "2025-08-01")
        .replacing("2025-04-09", with: "2025-08-02"),
    ])
    #expect(try await site.build() == "")
    let series = try #require(site.output("en/data/acme-capex/index.html"))
    #expect(series.contains("current FY2025 88.2"))
    #expect(series.contains("replaced FY2025 80"))
  }

  @Test(arguments: [
    (
      "FY2025~first",
      "became known on 2025-01-03, after this briefing's 'as_of' (2024-12-01)"
    ),
    ("FY2025", "became known on 2025-01-03, after this briefing's 'as_of' (2024-12-01)"),
    ("FY2024~2024-07-01", "became known on 2024-07-30, after the vintage ~2024-07-01"),
    (
      "FY2025~2025-01-03",
      "the vintage ~2025-01-03 is later than this briefing's 'as_of' (2024-12-01)"
    ),
  ])
  func `no figure is newer than its page`(address: String, message: String) async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[](fig:acme-capex@\(address))")
        .replacing("2025-04-08", with: "2024-12-01")
    ])
    #expect(try await site.build().contains(message))
  }

  @Test func `an author may ask for what is known now`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[](fig:acme-capex@FY2025~latest)")
    ])
    #expect(try await site.build() == "")
    #expect(site.output("en/briefings/2025/a/index.html")?.contains("US$88.2") == true)
  }

  @Test func `a build as of a day shows nothing that was known later`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[US$80 billion](fig:acme-capex@FY2025)")
    ])
    #expect(try await site.build { $0.vintage = CivilDate("2025-05-01") } == "")
    #expect(site.output("en/data/acme-capex/index.html")?.contains("current FY2025 80") == true)
    #expect(site.output("data/acme-capex.csv")?.contains("88.2") == false)
  }

  @Test func `drafts and what is due later leave nothing behind`() async throws {
    let site = try TestSite([
      "briefings/draft.en.md":
        "---\ntitle: Canary\nsummary: Canary\nas_of: 2025-04-08\n---\nCanary\n",
      "briefings/later.en.md": TestSite.briefing("Canary").replacing(
        "2025-04-09", with: "2027-01-01"),
      "briefings/later/canary.png": "Canary",
      "briefings/now.en.md": TestSite.briefing("See [it](briefing:later)."),
    ])
    #expect(try await site.build() == "")
    #expect((site.report.drafts, site.report.held) == (1, 1))
    for path in site.outputs { #expect(site.output(path)?.contains("anary") == false, "\(path)") }
    #expect(!site.outputs.contains { $0.contains("canary") })
    try await site.build {
      $0.includesDrafts = true
      $0.includesFuture = true
    }
    #expect(site.outputs.contains("briefings/2027/later/canary.png"))
    #expect(site.output("en/briefings/2025/draft/index.html")?.contains("Canary") == true)
  }

  @Test func `what is no longer made is removed, and strangers' files stay`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("One"), "briefings/b.en.md": TestSite.briefing("Two"),
    ])
    try await site.build()
    try site.write("../Public/CNAME", "host.example")
    try site.remove("briefings/b.en.md")
    try await site.build()
    #expect(site.report.removed == 1)
    #expect(site.output("en/briefings/2025/b/index.html") == nil)
    #expect(site.output("CNAME") == "host.example")
  }

  @Test func `a second build writes nothing`() async throws {
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing("One")])
    try await site.build()
    let before = site.contents
    try await site.build()
    #expect((site.report.written, site.report.removed) == (0, 0))
    #expect(site.contents == before)
  }

  @Test func `a translation draws its original's chart with its own words`() async throws {
    let chart = """
      ```chart
      id: capex
      mark: column
      series: [acme-capex]
      title: Acme spends more
      ```
      """
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(chart),
      "briefings/a.id.md": """
      ---
      title: Temuan
      summary: Kalimat
      ---
      ```chart
      id: capex
      title: Acme membelanjakan lebih banyak
      ```
      """,
    ])
    #expect(try await site.build() == "")
    #expect(site.report.charts == 2)
    #expect(
      site.output("id/briefings/2025/a/index.html")?.contains(
        "chart capex: Acme membelanjakan lebih banyak") == true)
    #expect(site.output("en/briefings/2025/a/capex.csv")?.contains("44.5") == true)
    let file = site.output("id/briefings/2025/a/capex.svg")
    #expect(file?.contains(">Acme membelanjakan lebih banyak<") == true)
  }

  @Test func `a translation says in its own words what is noted on a chart`() async throws {
    let chart = """
      ```chart
      id: capex
      mark: line
      series: [acme-capex]
      title: Acme spends more
      annotate:
        - {x: FY2024, text: A new site}
        - {rule-y: 70}
        - {rule-x: FY2025, text: Plan}
      ```
      """
    func translation(_ words: String) -> String {
      "---\ntitle: T\nsummary: K\n---\n```chart\nid: capex\ntitle: L\nannotate: [\(words)]\n```\n"
    }
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(chart),
      "briefings/a.id.md": translation("Lokasi baru, Rencana"),
    ])
    #expect(try await site.build() == "")
    let file = site.output("id/briefings/2025/a/capex.svg")
    #expect(file?.contains("Lokasi baru") == true && file?.contains("Rencana") == true)
    #expect(file?.contains("A new site") == false)
    try site.write("briefings/a.id.md", translation("Lokasi baru"))
    #expect(try await site.build().contains("the original has 2 annotations with words"))
  }

  @Test func `charts read rows of their own, projects and measures`() async throws {
    let head = "id: c\ntitle: Made-up sites grow\nsource: report\n"
    let charts = [
      "mark: column\nrows: [{y: 2024, v: 3}, {y: 2025, v: 4, s: guidance}]\nx: y\n"
        + "y: {field: v, unit: USD billion}\nstatus: s\n",
      "mark: range\nrows: [{y: 2024, a: 3, b: 5}]\nx: y\nrange: {low: a, high: b}\n"
        + "y: {unit: MW}\n",
      "mark: timeline\nrows: [{project: P, start: 2024-01, end: 2026, status: under-construction, "
        + "mw: 300}]\nnow: 2025-04-08\n",
      "mark: scatter\nname: n\nrows: [{n: A, p: 3, c: 5}, {n: B, p: 4, c: 9}]\n"
        + "x: {field: p, unit: MW}\ny: {field: c, unit: USD billion}\n",
      "mark: line\nrows: [{y: 2024, v: 3}, {y: 2025, v: 6}]\nx: y\ny: {field: v, unit: MW}\n"
        + "transform: [{index: {at: 2024}}]\n",
      "mark: bar\nrows: [{n: A long name, v: 3}, {n: B, v: 6}]\nx: n\ny: {field: v, unit: MW}\n"
        + "short: {A long name: A}\n",
    ]
    for chart in charts {
      let body = "```chart\n\(head)\(chart)```\n"
      let site = try TestSite(["briefings/a.en.md": TestSite.briefing(body)])
      #expect(try await site.build() == "", "\(chart)")
      #expect(site.output("en/briefings/2025/a/c.svg")?.hasPrefix("<svg") == true)
    }
  }

  @Test func `a sparkline in a sentence leads to its data`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("It rises [spending](spark:acme-capex).")
    ])
    #expect(try await site.build() == "")
    let page = site.output("en/briefings/2025/a/index.html")
    #expect(page?.contains("class=\"sparkline\">spending <svg class=\"spark") == true)
  }

  @Test func `a page that stands by itself has its facts in the site's first language`()
    async throws
  {
    let words = "---\ntitle: T\n---\n```chart\nid: capex\ntitle: Lebih banyak\n```\n"
    let site = try TestSite([
      "pages/charts.en.md":
        "---\ntitle: T\n---\n```chart\nid: capex\nmark: column\nseries: [acme-capex]\ntitle: More\n```\n",
      "pages/charts.id.md": words,
    ])
    #expect(try await site.build() == "")
    #expect(site.output("id/charts/index.html")?.contains("chart capex: Lebih banyak") == true)
    #expect(site.output("id/charts/capex.csv")?.contains("44.5") == true)
    try site.write("pages/charts.id.md", words.replacing("id: capex", with: "id: capes"))
    #expect(try await site.build().contains("the original has no chart 'capes'"))
  }

  @Test func `a table shows a row a period and a column a series`() async throws {
    let table = "```table\nid: t\nseries: [acme-capex]\ntitle: Capex\n```"
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(table)])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("table t: Capex\n<div class=\"chart-scroll\""))
    #expect(page.contains("<th scope=\"row\">FY2024</th><td class=\"number\">44.5</td>"))
    #expect(page.contains("<th scope=\"row\">FY2025</th><td class=\"number\">80.0</td>"))
  }

  @Test func `a translated table has the look of its original`() async throws {
    let look = "look: heat\nsparklines: true"
    let table = "```table\nid: t\nseries: [acme-capex]\n\(look)\ntitle: Capex\n```"
    let words = "---\ntitle: Judul\nsummary: Isi\n---\n\n```table\nid: t\ntitle: Belanja\n```"
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(table), "briefings/a.id.md": words,
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("id/briefings/2025/a/index.html"))
    #expect(page.contains("<table class=\"number-table heat\">"))
    #expect(page.contains("<td class=\"number h6\">80,0</td>"))
    #expect(page.contains("<th scope=\"row\">Tren</th><td class=\"number\"><svg"))
    try site.write("briefings/a.id.md", words.replacing("id: t", with: "id: t\nlook: bars"))
    #expect(
      try await site.build().contains(
        "unknown key 'look'; a translation takes it from the original"))
  }

  @Test func `a note is Markdown with figures in it`() async throws {
    let note = "```note correction\nNow [US$80 billion](fig:acme-capex@FY2025).\n\nSecond.\n```"
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(note)])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("note <p>Now {US$80 billion"))
    #expect(page.contains("<p>Second.</p>"))
  }

  @Test func `links to files beside a text lead to their copies`() async throws {
    let site = try TestSite([
      "briefings/2025/a.en.md": TestSite.briefing("![A map](a/map.gif) and [data](/en/data/)"),
      "briefings/2025/a/map.gif": TestSite.gif,
      "briefings/2025/a/map.gif.yaml": TestSite.credit,
    ])
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("src=\"../../../../briefings/2025/a/map.gif\""))
    #expect(page.contains("href=\"../../../../en/data/\""))
    #expect(site.output("briefings/2025/a/map.gif") == TestSite.gif)
  }

  @Test func `names are sorted by their letters, not by case and marks`() async throws {
    let site = try TestSite([
      "companies/a.yaml": "name: Zeta\n", "companies/b.yaml": "name: élan\n",
      "companies/c.yaml": "name: Eta\n", "companies/d.yaml": "name: E\u{301}ta\n",
    ])
    #expect(try await site.build() == "")
    let names = site.output("en/companies/index.html")?.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names == ["Acme", "élan", "Eta", "E\u{301}ta", "Zeta"])
  }

  @Test func `for reading from disk, links name the file`() async throws {
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing("[data](/en/data/)")])
    try await site.build { $0.linkStyle = .file }
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    #expect(page.contains("href=\"../../../../en/data/index.html\""))
  }

  @Test func `the page for lost addresses links from the site's path`() async throws {
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing("One")])
    try await site.build { $0.baseURL = "https://host.example/briefings" }
    #expect(site.output("404.html") == "not found, home is /briefings/\n")
  }

  @Test func `a former address leads on`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("One", more: "aliases: [/old/a/]")
    ])
    #expect(try await site.build() == "")
    #expect(site.output("old/a/index.html") == "moved to ../../en/briefings/2025/a/\n")
  }

  @Test func `a new briefing leaves the numbered pages of lists alone`() async throws {
    var files = ["site.yaml": (TestSite.base["site.yaml"] ?? "") + "\npage_size: 5\n"]
    for number in 10..<27 {
      files["briefings/b\(number).en.md"] = TestSite.briefing("One")
        .replacing("09T06:00", with: "\(number)T06:00")
    }
    let site = try TestSite(files)
    try await site.build()
    let before = site.contents
    let numbered = site.outputs.filter { $0.contains("en/briefings/page/") }
    #expect(numbered.count == 2)
    try site.write("briefings/z.en.md", TestSite.briefing("New").replacing("09T06", with: "28T06"))
    try await site.build()
    for path in numbered { #expect(site.contents[path] == before[path], "\(path)") }
    #expect(
      site.output("en/briefings/index.html")?.contains("- ../../en/briefings/2025/z/") == true)
  }

  @Test func `every page says where its figures are used`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(
        "[US$80 billion](fig:acme-capex@FY2025) [by Jane](person:jane)"),
      "people/jane.yaml": "name: Jane\n",
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/data/acme-capex/index.html")?.contains("- ../../../en/briefings/2025/a/")
        == true)
    #expect(site.output("en/sources/index.html")?.contains("report used in 2 places") == true)
    #expect(site.output("en/people/jane/index.html")?.contains("briefings/2025/a/") == true)
  }

  @Test func `a site of one text has every page that its pages link to`() async throws {
    let site = try TestSite([
      "companies/acme.yaml": "", "data/acme-capex.yaml": "", "data/acme-capex.csv": "",
      "sources/report.yaml": "", "briefings/a.en.md": TestSite.briefing("One"),
    ])
    #expect(try await site.build() == "")
    for page in ["", "briefings/", "companies/", "data/", "sources/"] {
      #expect(site.output("en/\(page)index.html") != nil, "\(page)")
    }
  }
}
