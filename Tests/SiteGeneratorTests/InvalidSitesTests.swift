import Diagnostics
import Foundation
import SiteGenerator
import Testing

/// Sites that are broken in one way each, with the exact report that an author gets.
///
/// A case is a folder in `Tests/Fixtures/InvalidSites` whose `Content/` is laid over that of
/// `Tests/Fixtures/ValidSite`, with a `published.lock` where one is compared; `UPDATE_SNAPSHOTS=1` writes the reports anew, to be read in the
/// diff.
@Suite struct InvalidSitesTests {
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let cases: [String] = {
    let folder = fixtures.appendingPathComponent("InvalidSites").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  @Test func `there are more than twenty kinds`() {
    #expect(Self.cases.count > 20)
  }

  @Test func `the site below them is sound`() async throws {
    let site = try TestSite(copying: Self.fixtures.appendingPathComponent("ValidSite"))
    #expect(try await site.build { $0.isStrict = true } == "")
    #expect(site.report.written > 0)
  }

  @Test(arguments: cases)
  func `a broken site is told what is wrong, and nothing is written`(name: String) async throws {
    let site = try TestSite(copying: Self.fixtures.appendingPathComponent("ValidSite"))
    try await site.build()
    let before = site.contents
    let folder = Self.fixtures.appendingPathComponent("InvalidSites/\(name)")
    try site.lay(folder.appendingPathComponent("Content"))
    try site.layLock(in: folder)
    let report = try await site.build { $0.isStrict = true }
    let expected = folder.appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try report.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(report == (try? String(contentsOf: expected, encoding: .utf8)))
    #expect(report.contains("error:"))
    #expect(site.contents == before)
  }
}

extension TestSite {
  /// Lays what was published beside `Content/`, if a case has it.
  func layLock(in folder: URL) throws {
    guard let lock = try? Data(contentsOf: folder.appendingPathComponent("published.lock")) else {
      return
    }
    try lock.write(to: root.appendingPathComponent("published.lock"))
  }

  /// Lays the files of a folder over `Content/`.
  func lay(_ folder: URL) throws {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    for path in paths {
      let file = folder.appendingPathComponent(path)
      guard let data = try? Data(contentsOf: file) else { continue }
      let target = root.appendingPathComponent("Content/\(path)")
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: target)
    }
  }
}
