import Foundation
import Testing

/// What the project is for, with the shipped site: an analyst changes one row, is told every place
/// that it touches, and cannot publish the change without a word.
@Suite struct SilentEditTests {
  private static let series = "msft-ai-datacentre-plan"
  private static let row = "Content/data/msft-ai-datacentre-plan.csv"

  @Test func `a row changes, and readers are told`() throws {
    let site = try ShippedSite()
    try site.run(["build"])
    try site.run(["record"])

    // One row changes.
    try site.edit(Self.row) { $0.replacing("FY2025,80,~", with: "FY2025,85,~") }
    let places = try site.places(of: "\(Self.series)@FY2025")
    let briefing = "microsoft-paces-its-data-centre-build-out"
    for language in ["en", "id"] {
      let parts = places.filter { $0.path.hasSuffix("\(briefing).\(language).md") }.map(\.part)
      #expect(parts == ["key point 3", "text"], "\(language)")
    }

    // Neither with the old words nor with new ones does it go through.
    let refused = try site.run(["build"], expecting: 1)
    #expect(refused.errors.contains("\(Self.row):2:1: error: the published row"))
    #expect(refused.errors.contains("was '~80' and is now '~85'"))
    for place in places where place.path.hasSuffix(".md") {
      try site.edit(place.path, line: place.line) { $0.replacing("US$80", with: "US$85") }
    }
    let silent = try site.run(["build"], expecting: 1)
    #expect(silent.errors.contains("was '~80' and is now '~85'"))
    #expect(silent.errors.contains("note: the figure that readers saw as '~80 billion USD'"))
    #expect(try site.run(["record"], expecting: 1).errors.contains("nothing was recorded"))

    // A correction is added, and it builds.
    let draft = try site.run([
      "correct", "plan-for-fiscal-2025", "--kind", "correction", "--severity", "substantial",
      "--cause", "A digit was misread.", "--found-by", "A reader",
    ])
    #expect(draft.output.contains("en: \"about US$80\u{A0}billion\""))
    #expect(draft.output.contains("id: \"sekitar US$85\u{A0}miliar\""))
    try site.run(["build"])
    try expectCorrection(on: site, briefing)
    try site.run(["record"])
    try site.run(["build"])
  }

  /// The correction stands on the page, in the list, in the feed and in the data for machines.
  private func expectCorrection(on site: ShippedSite, _ briefing: String) throws {
    for (language, words) in [("en", "US$80\u{A0}billion"), ("id", "US$80\u{A0}miliar")] {
      let page = try site.output("\(language)/briefings/2025/\(briefing)/index.html")
      #expect(page.contains(words), "\(language) page")
      #expect(page.contains("CorrectionComment"), "\(language) JSON-LD")
      let list = try site.output("\(language)/corrections/index.html")
      #expect(list.contains(words), "\(language) list")
      #expect(list.contains("plan-for-fiscal-2025"), "\(language) list")
      let feed = try site.output("\(language)/corrections/feed.xml")
      #expect(feed.contains(words), "\(language) feed")
    }
  }

  @Test func `a commit ago is compared by figures`() throws {
    let site = try ShippedSite()
    try site.run(["record"])
    try site.git(["init", "-q"])
    try site.git(["add", "published.lock"])
    try site.git([
      "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Publish",
    ])
    #expect(
      try site.run(["changes", "--since", "HEAD"]).output == "nothing has changed since HEAD\n")
    try site.edit(Self.row) { $0.replacing("FY2025,80,~", with: "FY2025,85,~") }
    let changes = try site.run(["changes", "--since", "HEAD"]).output
    #expect(
      changes.contains(
        "changed  row msft-ai-datacentre-plan@FY2025 g, known from 2025-01-03: ~80 → ~85\n"))
    let since = try site.run(["changes", "--since", "2026-04-01"]).output
    #expect(since.contains("\nnew      row ") && since.contains("\nnew      claim "))
    #expect(try Run(["changes", "--since", "nowhere"], in: site.folder).status == 2)
    #expect(try Run(["changes", "--since", "--all"], in: site.folder).status == 2)
    let wrong = try Run(["changes", "--since", "2026-02-30"], in: site.folder)
    #expect(wrong.status == 2 && wrong.errors.contains("Usage: briefing changes --since"))
  }

  @Test func `a number on a page is explained`() throws {
    let site = try ShippedSite()
    let page = "en/briefings/2025/microsoft-paces-its-data-centre-build-out/"
    let why = try site.run(["why", "https://briefing.example/\(page)#fig-2"]).output
    #expect(why.hasPrefix("'about US$80 billion' is ~80 billion USD\n"))
    #expect(why.contains("row       \(Self.row):2:1: "))
    #expect(why.contains("formula   fig:msft-ai-datacentre-plan@FY2025\n"))
    let template = try #require(why.split(separator: "\n").last?.split(separator: " ").last)
    let root = ShippedSite.repository.appendingPathComponent(String(template))
    #expect(FileManager.default.fileExists(atPath: root.path))
    #expect(try Run(["why", "\(page)#fig-999"], in: site.folder).status == 2)
    #expect(try Run(["why", "en/nowhere/#fig-1"], in: site.folder).status == 2)
  }

  @Test func `what is past its next update is listed, and ends with 1`() throws {
    let site = try ShippedSite()
    try site.edit("Content/data/\(Self.series).yaml") { $0 + "next_update: 2025-07-30\n" }
    let fresh = try site.run(["check", "--stale", "--now", "2025-07-30T00:00Z"])
    #expect(fresh.output == "nothing is past its next update\n")
    let stale = try site.run(["check", "--stale"], expecting: 1)
    #expect(
      stale.output.contains(
        "Content/data/\(Self.series).yaml:1:1: the series '\(Self.series)' was due on 2025-07-30, "
          + "481 days ago"))
    #expect(stale.output.contains("key point 3: fig:\(Self.series)@FY2025 = ~80 billion USD"))
  }

  @Test func `a series that is not there is named`() throws {
    let site = try ShippedSite()
    let run = try Run(["impact", "msft-ai-datacenter-plan"], in: site.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean 'msft-ai-datacentre-plan'?"))
  }
}

/// A copy of the site that is shipped.
private final class ShippedSite {
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A place that `impact` lists.
  struct Place: Decodable {
    let path: String
    let line: Int
    let part: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.repository.appendingPathComponent("Content"),
      to: folder.appendingPathComponent("Content"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command on the site as of November 2026.
  @discardableResult
  func run(_ arguments: [String], expecting status: Int32 = 0) throws -> Run {
    let now = arguments.contains("--now") ? [] : ["--now", "2026-11-23T00:00Z"]
    let run = try Run(arguments + now, in: folder)
    #expect(run.status == status, "\(arguments.joined(separator: " ")): \(run.errors)")
    return run
  }

  func places(of series: String) throws -> [Place] {
    let run = try run(["impact", series, "--format", "json"])
    return try JSONDecoder().decode([Place].self, from: Data(run.output.utf8))
  }

  func edit(_ path: String, line: Int? = nil, _ change: (String) -> String) throws {
    let file = folder.appendingPathComponent(path)
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let line { lines[line - 1] = change(lines[line - 1]) }
    let edited = line == nil ? change(text) : lines.joined(separator: "\n")
    #expect(edited != text, "\(path)")
    try Data(edited.utf8).write(to: file)
  }

  func output(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("Public/\(path)"), encoding: .utf8)
  }

  func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
