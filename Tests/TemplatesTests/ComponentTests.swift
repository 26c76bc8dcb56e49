import Languages
import Markup
import Quantities
import SiteModel
import Testing

@testable import Templates

private func rendered(_ markup: some Markup) -> String {
  String(decoding: markup.bytes(), as: UTF8.self)
}

@Suite struct ComponentTests {
  @Test func `a headline keeps short words with hyphens on one line`() {
    #expect(
      rendered(Headline("A data-centre & more"))
        == "A <span class=\"nowrap\">data-centre</span> &amp; more")
    #expect(rendered(Headline("plain & short")) == "plain &amp; short")
    #expect(rendered(Headline("a-word-too-long-to-be-kept whole")).contains("span") == false)
  }

  @Test func `a phrase takes markup in its gap, and all of it is escaped once`() {
    #expect(
      rendered(FilledPhrase("<as of {date}>") { strong { "8 & 9" } })
        == "&lt;as of <strong>8 &amp; 9</strong>&gt;")
    #expect(rendered(FilledPhrase("no gap") { "x" }) == "no gap")
  }

  @Test(arguments: [
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
    ("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC BY-NC-SA 4.0"),
  ])
  func `a Creative Commons licence is linked`(id: String, url: String, name: String) {
    #expect(
      rendered(LicenceLink(licence: Licence(id)))
        == "<a href=\"\(url)\" rel=\"license\">\(name)</a>")
  }

  @Test func `another licence is named as it is`() {
    #expect(rendered(LicenceLink(licence: Licence("proprietary <x>"))) == "proprietary &lt;x&gt;")
  }

  @Test func `a large figure sets its magnitude smaller and says its qualifier`() throws {
    let value = try #require(ExactDecimal(significand: 80))
    let unit = try #require(Unit("USD"))
    let about = Quantity(value, unit, scale: .billion, qualifier: .about)
    #expect(
      rendered(LargeFigure(quantity: about, decimals: 0, language: .english))
        == "<span class=\"value\"><span><span aria-hidden=\"true\">~</span>"
        + "<span class=\"hidden-label\">about </span>US$80</span> <small>billion</small></span>")
    let francs = Quantity(value, try #require(Unit("CHF")))
    #expect(
      rendered(LargeFigure(quantity: francs, decimals: 0, language: .english))
        == "<span class=\"value\"><span>CHF\u{A0}80</span></span>")
    let share = Quantity(value, try #require(Unit("percent")))
    #expect(
      rendered(LargeFigure(quantity: share, decimals: 0, language: .indonesian))
        == "<span class=\"value\"><span>80%</span></span>")
  }

  @Test func `a year stands once, though instants and places disagree on when it ends`() throws {
    let briefings = try [
      ("a", "2025-12-31T23:30-08:00"), ("b", "2026-01-01T06:00+07:00"), ("c", "2025-12-31T12:00Z"),
    ].map { id, published in
      Briefing(
        id: id, originalLanguage: "en", asOf: try #require(CivilDate("2025-12-30")),
        published: Instant(published), editions: [])
    }
    let years = briefings.byYear
    #expect(years.map(\.year) == [2026, 2025])
    #expect(years.map { $0.briefings.map(\.id) } == [["b"], ["a", "c"]])
  }

  @Test func `links are joined as the language joins a list`() {
    let items = ["a", "b", "c"].map { TextLink("/\($0)/", $0) }
    let list = rendered(LinkList(items: items, language: .indonesian))
    #expect(list.replacing(/<[^>]*>/, with: "") == "a, b, dan c")
    #expect(rendered(LinkList(items: [items[0]], language: .english)) == "<a href=\"/a/\">a</a>")
  }

  @Test func `a table names its rows and its scrolling frame`() {
    var row = TableRow(id: "p-2025")
    row.add { "2025" }
    row.add { "1.5" }
    let markup = rendered(
      ScrollingTable(
        "_t", columns: [TableColumn("Period"), TableColumn("GW", .number)], rows: [row]
      ) { "All" })
    #expect(markup.contains("aria-labelledby=\"_t\""))
    #expect(markup.contains("<caption id=\"_t\">All</caption>"))
    #expect(
      markup.contains(
        "<tr id=\"p-2025\"><th scope=\"row\">2025</th><td class=\"number\">1.5</td></tr>"))
  }
}
