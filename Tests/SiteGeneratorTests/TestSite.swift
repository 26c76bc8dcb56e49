import Diagnostics
import Foundation
import Quantities
import SiteGenerator
import SiteModel

/// A site in a folder of its own, which goes when the value does.
final class TestSite {
  let root: URL
  private(set) var report = BuildReport()

  /// What every test site needs besides its own files.
  static let base = [
    "site.yaml": """
    title: Test
    description: A site for tests
    base_url: https://test.example/
    languages: [en, id]
    """,
    "companies/acme.yaml": "name: Acme\nfiscal_year_end: 06-30\n",
    "sources/report.yaml": """
    title: Annual report
    publisher: Acme
    type: filing
    date: 2025-07-30
    tier: A
    """,
    "data/acme-capex.yaml": """
    title: {en: Acme's capital expenditure, id: Belanja modal Acme}
    unit: USD
    scale: billion
    basis: cash-ppe
    frequency: annual
    calendar: fiscal
    nature: flow
    entity: acme
    """,
    "data/acme-capex.csv": """
    period,value,known_from,source
    FY2024,44.5,2024-07-30,report
    FY2025,80,2025-01-03,report
    FY2025,88.2,2025-07-30,report
    """,
  ]

  /// A site of the base and `files` below `Content/`; an empty text takes a file away.
  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    for (path, text) in TestSite.base.merging(files, uniquingKeysWith: { $1 }) where !text.isEmpty {
      try write(path, text)
    }
  }

  /// A site whose folder holds `Content/` already; it is copied.
  init(copying folder: URL) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: root)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A GIF of 3 × 2 pixels, as far as anyone reads it.
  static let gif = "GIF89a\u{3}\0\u{2}\0"

  /// The least that an image's sidecar says.
  static let credit = "credit: Jane Roe\n"

  /// A briefing's file, with front matter that says the least there is to say.
  static func briefing(_ body: String, more: String = "") -> String {
    """
    ---
    title: A finding
    summary: A sentence
    as_of: 2025-04-08
    published: 2025-04-09T06:00+07:00
    \(more.isEmpty ? "" : more + "\n")---
    \(body)
    """
  }

  func write(_ path: String, _ text: String) throws {
    let file = root.appendingPathComponent("Content/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appendingPathComponent("Content/\(path)"))
  }

  /// Builds the site as of November 2026 and gives what was reported, as text.
  @discardableResult
  func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> String {
    let now = Instant("2026-11-23T00:00Z") ?? Instant(startOf: .first)
    var options = BuildOptions(root: root.path, output: root.path + "/Public", now: now)
    change(&options)
    report = try await generate(options, theme: PlainTheme.self)
    return DiagnosticsFormatter.text.report(report.diagnostics)
  }

  /// Writes `published.lock`, and gives it.
  @discardableResult
  func record(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> String {
    try await build {
      $0.listsPublication = true
      $0.isWritten = false
      change(&$0)
    }
    let lock = report.publication?.lock ?? []
    try Data(lock).write(to: root.appendingPathComponent("published.lock"))
    return String(decoding: lock, as: UTF8.self)
  }

  /// Looks through the texts, as of November 2026.
  func survey(_ scope: SurveyScope = .everything) async throws -> SiteSurvey? {
    let now = Instant("2026-11-23T00:00Z") ?? Instant(startOf: .first)
    let options = BuildOptions(root: root.path, output: "", now: now)
    return try await SiteGenerator.survey(options, scope, theme: PlainTheme.self).survey
  }

  /// The text of an output, or `nil` when there is none.
  func output(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent("Public/\(path)"), encoding: .utf8)
  }

  /// The paths of all outputs, sorted.
  var outputs: [String] {
    let folder = root.appendingPathComponent("Public")
    let files = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    let urls = files?.allObjects as? [URL] ?? []
    return urls.filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
    .map {
      String($0.standardizedFileURL.path.dropFirst(folder.standardizedFileURL.path.count + 1))
    }
    .sorted()
  }

  /// All outputs with their bytes.
  var contents: [String: Data] {
    var contents: [String: Data] = [:]
    for path in outputs {
      contents[path] = try? Data(contentsOf: root.appendingPathComponent("Public/\(path)"))
    }
    return contents
  }
}
