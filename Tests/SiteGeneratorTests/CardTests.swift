import Foundation
import Quantities
import SiteGenerator
import Testing

/// Pictures by which pages are shown where they are shared.
@Suite struct CardTests {
  /// The start of a PNG file of 1200 by 630 pixels.
  private static let picture = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 4, 0xB0, 0, 0, 2, 0x76, 8, 6, 0, 0, 0])

  private func site() throws -> TestSite {
    let chart = "id: capex\nmark: column\ntitle: Acme spends more\nseries: [acme-capex]"
    return try TestSite([
      "briefings/a.en.md": TestSite.briefing("```chart\n\(chart)\n```"),
      "briefings/a.id.md":
        "---\ntitle: Temuan\nsummary: Kalimat\n---\n```chart\nid: capex\ntitle: Lebih banyak\n```\n",
    ])
  }

  private func put(_ bytes: Data, _ path: String, _ site: TestSite) throws {
    let file = site.root.appendingPathComponent("Cards/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  @Test func `a card is copied, and its page says what it shows`() async throws {
    let site = try site()
    #expect(try await site.build() == "")
    let before = site.contents
    try put(Self.picture, "en/briefings/2025/a/card.png", site)
    try put(Self.picture, "en/briefings/2025/gone/card.png", site)
    #expect(try await site.build() == "")
    let page = try #require(site.output("en/briefings/2025/a/index.html"))
    let line = page.split(separator: "\n").last
    #expect(
      line?.hasPrefix(
        "picture en/briefings/2025/a/card.png 1200 × 630 Acme spends more. Column chart.") == true)
    var after = site.contents
    #expect(after.removeValue(forKey: "en/briefings/2025/a/card.png") == Self.picture)
    after["en/briefings/2025/a/index.html"] = before["en/briefings/2025/a/index.html"]
    #expect(after == before)
  }

  @Test func `a card that is none is an error`() async throws {
    let site = try site()
    try put(Data("GIF89a".utf8), "id/briefings/2025/a/card.png", site)
    let report = try await site.build()
    #expect(
      report.hasPrefix(
        "Cards/id/briefings/2025/a/card.png:1:1: error: the card is no PNG picture; "
          + "'briefing cards' draws one\n"), "\(report)")
  }

  @Test func `no card is read behind a link`() async throws {
    let site = try site()
    try put(Self.picture, "../elsewhere/2025/a/card.png", site)
    try put(Self.picture, "en/other.png", site)
    try FileManager.default.createSymbolicLink(
      at: site.root.appendingPathComponent("Cards/en/briefings"),
      withDestinationURL: site.root.appendingPathComponent("elsewhere"))
    #expect(try await site.build() == "")
    #expect(!site.outputs.contains { $0.hasSuffix(".png") })
  }

  @Test func `each briefing has a card in each of its languages`() async throws {
    let site = try site()
    let (cards, faults) = try await drawCards(root: site.root.path, now: .init(startOf: .last))
    #expect(faults.isEmpty)
    #expect(
      cards.map(\.path) == ["en/briefings/2025/a/card", "id/briefings/2025/a/card"])
    let words = cards.map { String(decoding: $0.svg, as: UTF8.self) }
    #expect(words[0].contains(">Acme spends more<") && words[1].contains(">Lebih banyak<"))
  }
}
