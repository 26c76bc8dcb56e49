import Foundation
import Testing

/// The commands around `published.lock`.
@Suite struct GateCommandTests {
  private func withSite(_ body: (URL) throws -> Void) throws {
    let folder = try Run.site()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func run(_ arguments: String..., in folder: URL) throws -> Run {
    try Run(arguments + ["--now", "2026-11-23T00:00Z"], in: folder)
  }

  private func lock(_ folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("published.lock"), encoding: .utf8)
  }

  @Test func `a site without a lock is told how to hold what it publishes`() throws {
    try withSite { folder in
      let line =
        "Nothing that was published is held yet: 'briefing record' writes published.lock.\n"
      let first = try run("build", in: folder)
      #expect(first.output.hasSuffix(line))
      let record = try run("record", in: folder)
      #expect(record.status == 0)
      let second = try run("build", in: folder)
      #expect(!second.output.contains("held"))
    }
  }

  @Test func `a vintage of the build's day is none, and a later one is refused`() throws {
    try withSite { folder in
      #expect(try run("record", in: folder).status == 0)
      let table = folder.appendingPathComponent("Content/data/bolt-power.csv")
      let text = try String(contentsOf: table, encoding: .utf8)
      try Data(text.replacing("2025,3,", with: "2025,9,").utf8).write(to: table)
      let today = try run("build", "--vintage", "2026-11-23", in: folder)
      #expect(today.status == 1)
      #expect(today.errors.contains("was '3 (report)' and is now '9 (report)'"))
      let later = try run("build", "--vintage", "2026-11-24", in: folder)
      #expect(later.status == 2)
      #expect(
        later.errors.contains(
          "--vintage is a day before that of the build, 2026-11-23, not 2026-11-24."))
      let earlier = try run("build", "--vintage", "2026-11-22", in: folder)
      #expect(earlier.status == 0)
      #expect(
        earlier.output.contains(
          "An earlier day is shown: nothing was compared with published.lock.\n"))
    }
  }

  @Test func `recording as of an earlier day drops nothing`() throws {
    try withSite { folder in
      #expect(try run("record", in: folder).status == 0)
      let before = try lock(folder)
      #expect(try Run(["record", "--now", "2025-08-01T00:00Z"], in: folder).status == 0)
      #expect(try lock(folder) == before)
    }
  }

  @Test(arguments: [
    ("nonsense: [x", "a target is 'briefing:<id>', 'fig:<series>@<period>', 'series:<id>'"),
    ("serie:acme-capex", "did you mean 'series:acme-capex'?"),
    ("series:acme-capx", "there is no series 'acme-capx'; did you mean 'acme-capex'?"),
    ("fig:acme-capex@FY2019", "'acme-capex' has no row for FY2019"),
    ("series:acme-capex\nseverity: minor", "there is no series 'acme-capex\n"),
  ])
  func `a target must be one`(target: String, message: String) throws {
    try withSite { folder in
      let run = try run("correct", "slip", "--target", target, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
      let path = folder.path + "/Content/corrections/slip.yaml"
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `what cannot be read is said, when a correction is to be made`() throws {
    try withSite { folder in
      #expect(try run("record", in: folder).status == 0)
      try Data("x: [".utf8).write(to: folder.appendingPathComponent("Content/claims/bad.yaml"))
      let run = try run("correct", "slip", in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("Content/claims/bad.yaml:"))
    }
  }

  @Test(arguments: [["correct", "slip", "--target", "series:acme-capex"], ["record"]])
  func `nothing is written through a link`(arguments: [String]) throws {
    try withSite { folder in
      let elsewhere = folder.appendingPathComponent("elsewhere")
      let files = FileManager.default
      try files.createDirectory(at: elsewhere, withIntermediateDirectories: true)
      for (link, target) in [
        ("Content/corrections", "../elsewhere"), ("published.lock", "elsewhere/x"),
      ] {
        let place = folder.appendingPathComponent(link)
        try? files.removeItem(at: place)
        try files.createSymbolicLink(atPath: place.path, withDestinationPath: target)
      }
      #expect(try Run(arguments, in: folder).status != 0)
      #expect(try files.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
    }
  }
}
