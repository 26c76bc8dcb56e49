import Diagnostics
import Foundation
import Languages
import Quantities
import SiteGenerator
import Testing

/// Charts that are drawn by themselves, of a site or of none.
@Suite struct LoneChartTests {
  private static let columns =
    "mark: bar\ntitle: Abilene leads\nx: site\ny: {field: power, unit: MW}\n"
  private static let table = "site,power\nAbilene,1\n"

  /// A folder `charts` with files, beside a folder `outside` with a table.
  private func folder(_ files: [String: String]) throws -> URL {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    let all = files.map { ("charts/\($0)", $1) } + [("outside/secret.csv", Self.table)]
    for (path, text) in all {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return root
  }

  private func draw(
    _ path: URL, id: String? = nil, root: URL? = nil, language: String = "en"
  ) async throws -> (svg: String?, faults: [String]) {
    let now = try #require(Instant("2026-11-23T00:00Z"))
    var request = ChartRequest(path: path.path, now: now)
    request.id = id
    request.root = root?.path
    request.language = language == "id" ? .indonesian : .english
    let (svg, faults) = try await drawChart(request)
    return (svg.map { String(decoding: $0, as: UTF8.self) }, faults.map(\.message))
  }

  // MARK: - Tables beside it

  @Test(arguments: ["power.csv", "a..b.csv", ".power.csv"])
  func `a table beside a record is read`(name: String) async throws {
    let root = try folder(["a.yaml": "id: a\n\(Self.columns)data: \(name)", name: Self.table])
    defer { try? FileManager.default.removeItem(at: root) }
    let (svg, faults) = try await draw(root.appendingPathComponent("charts/a.yaml"))
    #expect(faults == [] && svg?.contains("Abilene") == true)
  }

  @Test(arguments: ["/etc/hosts", "../outside/secret.csv", "..", "inner/../../outside/secret.csv"])
  func `a table elsewhere is not`(name: String) async throws {
    let root = try folder([
      "a.yaml": "id: a\n\(Self.columns)data: \(name)", "inner/x.csv": Self.table,
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let (svg, faults) = try await draw(root.appendingPathComponent("charts/a.yaml"))
    #expect(svg == nil)
    #expect(faults == ["'\(name)' is a path; expected the name of a file beside the chart's"])
  }

  @Test func `nor one behind a link, be it of the file or of a text's folder`() async throws {
    let chart = "\(Self.columns)data: secret.csv"
    let root = try folder([
      "a.yaml": "id: a\n\(chart)", "b.en.md": "```chart\nid: b\n\(chart)\n```\n",
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let charts = root.appendingPathComponent("charts")
    let outside = root.appendingPathComponent("outside")
    try FileManager.default.createSymbolicLink(
      at: charts.appendingPathComponent("secret.csv"),
      withDestinationURL: outside.appendingPathComponent("secret.csv"))
    try FileManager.default.createSymbolicLink(
      at: charts.appendingPathComponent("b"), withDestinationURL: outside)
    for name in ["a.yaml", "b.en.md"] {
      let (svg, faults) = try await draw(charts.appendingPathComponent(name))
      #expect(svg == nil)
      #expect(faults.count == 1 && faults[0].contains("links are not followed"), "\(faults)")
    }
  }

  @Test func `a text of no site has its tables in the folder of its name`() async throws {
    let root = try folder([
      "b.en.md": "```chart\nid: b\n\(Self.columns)data: power.csv\n```\n",
      "b/power.csv": Self.table,
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let (svg, faults) = try await draw(root.appendingPathComponent("charts/b.en.md"), id: "b")
    #expect(faults == [] && svg?.contains("Abilene") == true)
  }

  @Test func `a record's id is asked for as a text's is`() async throws {
    let root = try folder(["a.yaml": "id: a\n\(Self.columns)rows: [{site: Abilene, power: 1}]"])
    defer { try? FileManager.default.removeItem(at: root) }
    let file = root.appendingPathComponent("charts/a.yaml")
    #expect(try await draw(file, id: "a").svg != nil)
    let (svg, faults) = try await draw(file, id: "b")
    #expect(svg == nil && faults == ["there is no chart 'b' in this file"])
  }

  // MARK: - On a site

  private static let words = "```chart\nid: capex\ntitle: Acme membelanjakan lebih banyak\n```"

  /// A site with a briefing of one chart, in two languages.
  private func site(translation: String = words) throws -> TestSite {
    let chart = "id: capex\nmark: column\ntitle: Acme spends more\nseries: [acme-capex]"
    return try TestSite([
      "briefings/a.en.md": TestSite.briefing("```chart\n\(chart)\n```"),
      "briefings/a.id.md": "---\ntitle: Temuan\nsummary: Kalimat\n---\n\(translation)\n",
      "pages/p.en.md": "---\ntitle: P\n---\n```chart\n\(chart)\n```\n",
      "pages/p.id.md": "---\ntitle: P\n---\n\(translation)\n",
    ])
  }

  @Test(arguments: ["briefings/a.id.md", "pages/p.id.md"])
  func `a translation's chart has the facts of its original`(path: String) async throws {
    let site = try site()
    let file = site.root.appendingPathComponent("Content/\(path)")
    let (svg, faults) = try await draw(file, id: "capex", root: site.root, language: "id")
    #expect(faults == [])
    #expect(svg?.contains(">Acme membelanjakan lebih banyak<") == true)
    #expect(svg?.contains("TF2024") == true)
  }

  @Test func `a briefing's chart shows what the briefing knew`() async throws {
    let site = try site()
    let file = site.root.appendingPathComponent("Content/briefings/a.en.md")
    let drawn = try await draw(file, root: site.root)
    #expect(try await site.build() == "")
    #expect(drawn.svg == site.output("en/briefings/2025/a/capex.svg"))
    #expect(drawn.svg?.contains("88.2") == false)
  }

  @Test func `a translation of a chart that is not there is told so`() async throws {
    let site = try site(translation: Self.words.replacing("id: capex", with: "id: capes"))
    let file = site.root.appendingPathComponent("Content/briefings/a.id.md")
    let (svg, faults) = try await draw(file, root: site.root, language: "id")
    #expect(svg == nil && faults == ["the original has no chart 'capes'"])
  }

  @Test func `what is wrong with the original is told where only the translation is drawn`()
    async throws
  {
    let site = try site()
    try site.write(
      "briefings/a.en.md",
      TestSite.briefing("```chart\nid: capex\nmark: pie\ntitle: T\nseries: [acme-capex]\n```"))
    let file = site.root.appendingPathComponent("Content/briefings/a.id.md")
    let (svg, faults) = try await draw(file, root: site.root, language: "id")
    #expect(svg == nil && faults.contains { $0.hasPrefix("there is no mark 'pie'") })
  }

  @Test func `a draft's chart is drawn`() async throws {
    let site = try site()
    let text = TestSite.briefing(
      "```chart\nid: capex\nmark: column\ntitle: More\nseries: [acme-capex]\n```")
    try site.write(
      "briefings/a.en.md", text.replacing("published: 2025-04-09T06:00+07:00\n", with: ""))
    let file = site.root.appendingPathComponent("Content/briefings/a.id.md")
    let (svg, faults) = try await draw(file, root: site.root, language: "id")
    #expect(svg != nil && faults == [])
  }

  @Test func `a record names the site's series, and needs none of its sources`() async throws {
    let site = try site()
    try site.write("../draft.yaml", "id: a\nmark: column\ntitle: More\nseries: [acme-capex]\n")
    try site.write("../own.yaml", "id: a\n\(Self.columns)rows: [{site: Abilene, power: 1}]\n")
    for name in ["draft", "own"] {
      let (svg, faults) = try await draw(
        site.root.appendingPathComponent("\(name).yaml"), root: site.root)
      #expect(svg != nil && faults == [])
    }
  }

  @Test func `a site that cannot be read is spoken of when it is needed`() async throws {
    let site = try site()
    try site.write("site.yaml", "languages: []\n")
    try site.write("../draft.yaml", "id: a\nmark: column\ntitle: More\nseries: [acme-capex]\n")
    try site.write("../own.yaml", "id: a\n\(Self.columns)rows: [{site: Abilene, power: 1}]\n")
    let own = try await draw(site.root.appendingPathComponent("own.yaml"), root: site.root)
    #expect(own.svg != nil && own.faults == [])
    let draft = try await draw(site.root.appendingPathComponent("draft.yaml"), root: site.root)
    #expect(draft.svg == nil)
    #expect(draft.faults.contains { $0.hasPrefix("a site needs at least one language") })
  }
}
