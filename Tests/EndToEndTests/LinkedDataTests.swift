import Foundation
import Testing

/// What a page's head says to programs, as the shipped look writes it.
@Suite struct LinkedDataTests {
  /// The JSON-LD of a page of the sound site.
  private func data(of path: String, _ files: [String: String] = [:]) throws -> [String: Any] {
    let folder = try Run.site()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appendingPathComponent("Content/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let run = try Run(["build", "--now", "2026-11-23T00:00Z"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try String(
      contentsOf: folder.appendingPathComponent("Public/\(path)index.html"), encoding: .utf8)
    let parts = page.components(separatedBy: "<script type=\"application/ld+json\">")
    #expect(parts.count == 2)
    let text = parts.last?.components(separatedBy: "</script>").first ?? ""
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a briefing is an article with its sources and corrections`() throws {
    let data = try data(
      of: "en/briefings/2025/pacing/",
      [
        "corrections/slip.yaml": """
        date: 2025-06-01
        kind: correction
        severity: minor
        was: "a </script> slip"
        now: mended
        targets: ["briefing:pacing"]
        """
      ])
    #expect(data["@type"] as? String == "Article")
    #expect(data["inLanguage"] as? String == "en")
    #expect((data["citation"] as? [Any])?.isEmpty == false)
    #expect(data["dateModified"] as? String == "2025-06-01")
    let corrections = data["correction"] as? [[String: Any]]
    let texts = corrections?.compactMap { $0["text"] as? String }
    #expect(texts?.contains { $0.contains("a </script> slip") } == true)
  }

  @Test func `a series is a dataset with its files`() throws {
    let data = try data(of: "en/data/acme-capex/")
    #expect(data["@type"] as? String == "Dataset")
    #expect(data["temporalCoverage"] as? String == "2022-07-01/2025-06-30")
    let files = (data["distribution"] as? [[String: Any]])?.compactMap {
      $0["contentUrl"] as? String
    }
    #expect(
      files?.map { $0.components(separatedBy: "/").last } == ["acme-capex.csv", "acme-capex.json"])
  }
}
