import Authoring
import Diagnostics
import Foundation
import Quantities
import SiteModel

/// A site with one series of fiscal years and one of civil quarters, in a folder of its own.
final class ImportSite {
  let root: URL

  static let files = [
    "site.yaml":
      "title: Test\ndescription: A site\nbase_url: https://test.example/\nlanguages: [en, id]\n",
    "companies/acme.yaml": "name: Acme\nfiscal_year_end: 06-30\n",
    "sources/report.yaml":
      "title: Report\npublisher: Acme\ntype: filing\ndate: 2025-07-30\ntier: A\n",
    "sources/deck.yaml": "title: Deck\npublisher: Acme\ntype: press\ndate: 2026-01-29\ntier: A\n",
    "data/capex.yaml": """
    title: Acme's capital expenditure
    unit: USD
    scale: billion
    basis: cash-ppe
    frequency: annual
    calendar: fiscal
    nature: flow
    entity: acme
    """,
    "data/capex.csv": """
    period,value,known_from,source
    FY2024,44.5,2024-07-30,report
    FY2025,80,2025-01-03,report
    FY2025,88.2,2025-07-30,report

    """,
    "data/power.yaml": """
    title: Acme's power
    unit: GW
    basis: facility
    frequency: quarterly
    calendar: civil
    nature: stock
    entity: acme
    """,
    "data/power.csv":
      "period,value,known_from,source\r\n2025-Q2,1.5,2025-07-30,report\r\n2025-Q1,1.2,2025-04-30,report\r\n",
    "data/outlook.yaml": """
    title: Acme's guidance
    unit: USD
    scale: billion
    basis: cash-ppe
    frequency: annual
    calendar: civil
    nature: flow
    entity: acme
    """,
    "data/outlook.csv":
      "period,value,low,high,qualifier,flag,known_from,source,note\n2026,,60,65,,g,2026-01-29,deck,\"first, and \"\"low\"\"\"\n",
  ]

  init(_ changes: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    for (path, text) in ImportSite.files.merging(changes, uniquingKeysWith: { $1 })
    where !text.isEmpty {
      let file = root.appendingPathComponent("Content/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The bytes of a file below `Content/`.
  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent("Content/\(path)")))
  }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// The names in a folder below `Content/`, hidden ones too.
  func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("Content/\(path)").path
    ).sorted()
  }

  /// Plans the import of a file into a series on the first day of August 2026.
  func plan(
    _ bytes: [UInt8], into series: String = "capex",
    _ change: (inout ImportRequest) -> Void = { _ in
    }
  ) async throws -> (plan: ImportPlan?, faults: [String]) {
    let file = root.appendingPathComponent("in.csv")
    try Data(bytes).write(to: file)
    let now = Instant("2026-08-01T00:00Z") ?? Instant(startOf: .first)
    var request = ImportRequest(root: root.path, path: file.path, series: series, now: now)
    request.knownFrom = PartialDate("2026-07-30")
    request.source = "deck"
    change(&request)
    let (plan, diagnostics) = try await planImport(request)
    let faults = diagnostics.map { fault in
      let place = fault.location.map { "\($0.line):\($0.column) " } ?? ""
      return place + fault.message + (fault.suggestion.map { "; did you mean '\($0)'?" } ?? "")
    }
    return (plan, faults)
  }

  func plan(
    _ text: String, into series: String = "capex",
    _ change: (inout ImportRequest) -> Void = { _ in }
  ) async throws -> (plan: ImportPlan?, faults: [String]) {
    try await plan(Array(text.utf8), into: series, change)
  }
}

extension ImportPlan {
  /// Each row in a few words: `FY2025 88.2 → 88.4 changed`.
  var summary: [String] {
    steps.map { step in
      let row = step.row.observation
      let doubts = step.doubts.isEmpty ? "" : " (\(step.doubts.joined(separator: "; ")))"
      return
        "\(row.period) \(step.earlier.map(\.words) ?? "–") → \(row.words) \(step.verdict)\(doubts)"
    }
  }
}

extension Observation {
  fileprivate var words: String {
    let number = value?.description ?? low.flatMap { low in high.map { "\(low)–\($0)" } } ?? "none"
    return qualifier.sign + number + (flag?.rawValue ?? "")
  }
}
