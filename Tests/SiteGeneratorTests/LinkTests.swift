import SiteGenerator
import Testing

@Suite struct LinkTests {
  private func site(_ body: String) throws -> TestSite {
    try TestSite([
      "briefings/a.en.md": TestSite.briefing(body), "briefings/a/my map#1 50%.gif": TestSite.gif,
      "briefings/a/my map#1 50%.gif.yaml": body.contains("map") ? TestSite.credit : "",
      "static/plain.pdf": "x",
    ])
  }

  private func page(_ body: String) async throws -> String {
    let site = try site(body)
    #expect(try await site.build() == "")
    return try #require(site.output("en/briefings/2025/a/index.html"))
  }

  @Test(arguments: [
    ("[s](.)", "<a href=\"../../../../en/briefings/2025/a/\">s</a>"),
    ("[s](./)", "<a href=\"../../../../en/briefings/2025/a/\">s</a>"),
    ("[p](/pl%61in.pdf)", "<a href=\"../../../../plain.pdf\">p</a>"),
    (
      "![m](<a/my map%231 50%25.gif>)",
      "src=\"../../../../briefings/2025/a/my%20map%231%2050%25.gif\" alt=\"m\""
    ),
    ("[w](HTTPS://x.example/)", "<a href=\"HTTPS://x.example/\" rel=\"external\">w</a>"),
    ("[m](MailTo:a@x.example)", "<a href=\"MailTo:a@x.example\">m</a>"),
    ("## Été\n\n[up](#%C3%A9t%C3%A9)", "<a href=\"#%C3%A9t%C3%A9\">up</a>"),
    ("[down](#later)\n\n## Later", "<a href=\"#later\">down</a>"),
    ("[here](.#later)\n\n## Later", "<a href=\"../../../../en/briefings/2025/a/#later\">here</a>"),
  ])
  func `a link leads to what it says`(body: String, html: String) async throws {
    let page = try await page(body)
    #expect(page.contains(html), "\(page)")
  }

  @Test(arguments: [
    ("[s](..)", "nothing stands at '..'"), ("![s](.)", "'.' is a page, not an image"),
    ("![m](https://x.example/m.png)", "nothing stands at 'https://x.example/m.png'"),
    ("![s](#x)", "'' is a page, not an image"),
    ("![s](/plain.pdf)", "'/plain.pdf' is not a PNG, JPEG, GIF, WebP, AVIF or SVG image"),
    ("[s](#nowhere)", "nothing on this page has the id 'nowhere'"),
    ("[s](.#nowhere)", "nothing on this page has the id 'nowhere'"),
    ("[s](a%FF.pdf)", "nothing stands at 'a%FF.pdf'"),
  ])
  func `a link to nothing is an error`(body: String, message: String) async throws {
    #expect(try await site(body).build().contains("error: " + message))
  }
}
