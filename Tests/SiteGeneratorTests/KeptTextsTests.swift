import Diagnostics
import Foundation
import Quantities
import SiteReader
import Testing

@Suite struct KeptTextsTests {
  private func texts(of site: TestSite, keeping bytes: Int) async throws -> KeptTexts {
    let now = Instant("2026-11-23T00:00Z") ?? Instant(startOf: .first)
    var options = SiteReader.Options(root: site.root.path, now: now)
    options.keptBytes = bytes
    return try await SiteReader(options).read().texts
  }

  @Test func `a text that changes after its front matter was read is not cut wrongly`()
    async throws
  {
    let path = "briefings/a.en.md"
    let site = try TestSite([path: TestSite.briefing("One")])
    let texts = try await texts(of: site, keeping: 0)
    #expect(try texts.load("Content/\(path)").bytes == Array(TestSite.briefing("One").utf8))
    try site.write(path, "---\n---\n")
    #expect {
      try texts.load("Content/\(path)")
    } throws: { error in
      (error as? Diagnostic)?.message
        == "the file was changed while it was being read; build again"
    }
  }

  @Test func `a text for which there is room is not read again`() async throws {
    let path = "briefings/a.en.md"
    let site = try TestSite([path: TestSite.briefing("One")])
    let texts = try await texts(of: site, keeping: 1 << 20)
    try site.remove(path)
    #expect(try texts.load("Content/\(path)").bytes == Array(TestSite.briefing("One").utf8))
  }
}
