import SiteGenerator
import Testing

@Suite struct CopiedFilesTests {
  @Test func `hidden files that hosts know are copied, others are named`() async throws {
    let site = try TestSite([
      "static/.well-known/security.txt": "x", "static/.nojekyll": "\n", "static/.DS_Store": "x",
      "static/.env": "secret", "briefings/.hidden": "x",
    ])
    #expect(
      try await site.build() == """
        warning: 'Content/static/.env' is not copied; of hidden files, only .well-known, \
        .nojekyll, .htaccess are

        """)
    #expect(site.outputs.contains(".well-known/security.txt"))
    #expect(site.outputs.contains(".nojekyll"))
    #expect(!site.outputs.contains { $0.hasSuffix(".env") || $0.hasSuffix(".DS_Store") })
  }

  @Test func `a briefing's files keep their folders`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("![m](a/one/map.png) ![m](a/two/map.png)"),
      "briefings/a/one/map.png": "1", "briefings/a/two/map.png": "2",
    ])
    #expect(try await site.build() == "")
    #expect(site.output("briefings/2025/a/one/map.png") == "1")
    #expect(site.output("briefings/2025/a/two/map.png") == "2")
  }
}
