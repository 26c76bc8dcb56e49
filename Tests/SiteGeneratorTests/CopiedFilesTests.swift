import Foundation
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

  @Test func `a chart reads no table behind a link`() async throws {
    let chart = """
      ```chart
      id: power
      mark: bar
      data: linked/secret.csv
      x: site
      y: {field: power, unit: MW}
      source: report
      title: Power
      ```
      """
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(chart), "briefings/a/own.csv": "site,power\nA,1\n",
    ])
    try site.write("../outside/secret.csv", "site,power\nSecret,1\n")
    try FileManager.default.createSymbolicLink(
      at: site.root.appendingPathComponent("Content/briefings/a/linked"),
      withDestinationURL: site.root.appendingPathComponent("outside"))
    let report = try await site.build()
    #expect(report.contains("a symbolic link is not followed"))
    #expect(report.contains("there is no table 'linked/secret.csv' in this briefing's folder"))
    #expect(!report.contains("Secret"))
  }

  @Test func `a chart reads tables in folders of its briefing's`() async throws {
    let chart = """
      ```chart
      id: power
      mark: bar
      data: more/own.csv
      x: site
      y: {field: power, unit: MW}
      source: report
      title: Power
      ```
      """
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing(chart),
      "briefings/a/more/own.csv": "site,power\nA,1\nB,2\n",
    ])
    try await site.build()
    #expect(!site.report.isRefused)
    #expect(site.output("en/briefings/2025/a/power.csv")?.contains(",A,") == true)
    #expect(!site.outputs.contains { $0.hasSuffix("own.csv") })
  }

  @Test func `a briefing's files keep their folders`() async throws {
    let site = try TestSite([
      "briefings/a.en.md": TestSite.briefing("[m](a/one/map.pdf) [m](a/two/map.pdf)"),
      "briefings/a/one/map.pdf": "1", "briefings/a/two/map.pdf": "2",
    ])
    #expect(try await site.build() == "")
    #expect(site.output("briefings/2025/a/one/map.pdf") == "1")
    #expect(site.output("briefings/2025/a/two/map.pdf") == "2")
  }
}
