import Foundation
import SiteGenerator
import Testing

@Suite struct ImageTests {
  /// A site whose one briefing has `body` beside the images of `files`.
  private func site(_ body: String, _ files: [String: String] = [:]) throws -> TestSite {
    try TestSite(
      [
        "briefings/a.en.md": TestSite.briefing(body), "briefings/a/map.gif": TestSite.gif,
        "briefings/a/map.gif.yaml": TestSite.credit,
      ].merging(files) { $1 })
  }

  private func page(_ body: String, _ files: [String: String] = [:]) async throws -> String {
    let site = try site(body, files)
    #expect(try await site.build() == "")
    return try #require(site.output("en/briefings/2025/a/index.html"))
  }

  private static let address = "../../../../briefings/2025/a/map.gif"

  @Test func `an image by itself is a figure with its size, caption and credit`() async throws {
    let page = try await page(
      "Before.\n\n![A *map*](a/map.gif \"Where it is\")\n\nAfter.",
      [
        "briefings/a/map.gif.yaml":
          "credit: {en: Jane & Roe, id: Roe}\nlicence: CC-BY-4.0\nsource: report\n"
      ])
    #expect(
      page.contains(
        """
        <p>Before.</p>
        <img class="figure first" src="\(Self.address)" alt="A map" width="3" height="2">caption \
        Where it is
        credit Jane &amp; Roe CC BY 4.0 report for 'Where it is'

        <p>After.</p>
        """))
  }

  @Test func `an image in a line stays there, and is credited once at the end`() async throws {
    let page = try await page("A ![map](a/map.gif) and ![map](a/map.gif).\n\n- ![m](a/map.gif)\n")
    let image = "src=\"\(Self.address)\" alt=\"map\" width=\"3\" height=\"2\">"
    #expect(
      page.contains("<p>A <img class=\"inline first\" \(image) and <img class=\"inline\" \(image).")
    )
    #expect(page.contains("<li><img class=\"figure\""))
    #expect(page.components(separatedBy: "credit Jane Roe - - for 'map'").count == 2)
  }

  @Test(arguments: [
    "[![m](a/map.gif)](/en/data/)", "| ![m](a/map.gif) |\n|---|", "*![m](a/map.gif)*",
  ])
  func `an image in something else is no figure`(body: String) async throws {
    #expect(try await page(body).contains("class=\"inline first\""))
  }

  @Test func `decoration needs no description, and has a credit all the same`() async throws {
    let page = try await page(
      "![](a/map.gif)", ["briefings/a/map.gif.yaml": "credit: Roe\ndecorative: true\n"])
    #expect(page.contains("alt=\"\" width"))
    #expect(page.contains("credit Roe - - for ''"))
  }

  @Test func `a page's images stand in static, by the same rules`() async throws {
    let files = ["pages/about.en.md": "---\ntitle: About\n---\n![A map](/maps/one.gif)\n"]
    let site = try TestSite(files.merging(["static/maps/one.gif": TestSite.gif]) { $1 })
    #expect(
      try await site.build().contains(
        "the image '/maps/one.gif' has no credit; write whose it is into "
          + "'Content/static/maps/one.gif.yaml', such as 'credit: Jane Roe, Acme'"))
    try site.write("static/maps/one.gif.yaml", TestSite.credit)
    #expect(try await site.build() == "")
    #expect(site.output("en/about/index.html")?.contains("width=\"3\" height=\"2\"") == true)
    #expect(site.outputs.filter { $0.contains("maps/") } == ["maps/one.gif"])
  }

  @Test func `no sidecar is published, and a briefing that is not built keeps its images`()
    async throws
  {
    let site = try site("![m](a/map.gif)")
    try await site.build()
    #expect(site.outputs.filter { $0.contains("map") } == ["briefings/2025/a/map.gif"])
    try site.write("briefings/a.en.md", "---\ntitle: T\nsummary: S\nas_of: 2025-04-08\n---\n")
    #expect(try await site.build() == "")
    #expect(!site.outputs.contains { $0.contains("map") })
  }

  @Test func `an image that is described and not shown is told, unless a link leads to it`()
    async throws
  {
    #expect(
      try await site("No image.").build() == """
        Content/briefings/a/map.gif.yaml:1:1: warning: no text shows the image that this describes
          credit: Jane Roe
          ^~~~~~

        """)
    _ = try await page("[A map](a/map.gif)")
    _ = try await page("No image.", ["briefings/a/map.gif.yaml": ""])
  }

  @Test func `of a sidecar with faults nothing else is told`() async throws {
    let report = try await site(
      "![m](a/map.gif)", ["briefings/a/map.gif.yaml": "licence: CC0-1.0\ncredits: Roe\n"]
    ).build()
    #expect(
      report.contains(
        "map.gif.yaml:1:1: error: an image needs 'credit', whose it is, such as "
          + "'credit: Jane Roe, Acme'"))
    #expect(
      report.contains("map.gif.yaml:2:1: error: unknown key 'credits'; did you mean 'credit'?"))
    #expect(!report.contains("a.en.md"))
  }

  @Test func `the document that an image is from must be there`() async throws {
    let report = try await site(
      "![m](a/map.gif)", ["briefings/a/map.gif.yaml": "credit: Roe\nsource: reprot\n"]
    ).build()
    #expect(
      report.contains(
        "map.gif.yaml:2:9: error: there is no source 'reprot'; did you mean 'report'?"))
  }

  @Test func `a drawing that runs something is refused even where no text shows it`() async throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"
    let report = try await TestSite(["static/logo.svg": drawing]).build()
    #expect(
      report.contains(
        "Content/static/logo.svg:1:41: error: 'onload' would run a script, which a drawing may not")
    )
  }

  @Test func `two formats of one stem have a sidecar each`() async throws {
    let page = try await page(
      "![m](a/map.gif)\n\n![n](a/map.svg)",
      [
        "briefings/a/map.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>",
        "briefings/a/map.svg.yaml": "credit: John Roe\n",
      ])
    #expect(page.contains("alt=\"n\" width=\"30\" height=\"20\">credit John Roe"))
  }
}
