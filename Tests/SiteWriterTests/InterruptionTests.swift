import FileSystem
import Foundation
import SiteWriter
import Testing

@Suite struct InterruptionTests {
  /// Leaves the site as a build of `a`, cut off while it wrote one of `b`.
  private func interrupted(_ body: (Site) async throws -> Void) async throws {
    try await withSite { site in
      try await site.build(["a.html": "1", "b.html": "1", "old/x.html": "1"])
      let next =
        "briefing-record 1\n0000000000000000 1 a.html\n0000000000000000 1 new/y.html\nend 2\n"
      try site.write("2", to: "Public/a.html")
      try site.write("2", to: "Public/new/y.html")
      try site.write("half", to: "Public/.briefing-stage/tree/z/file-7")
      try Data(next.utf8).write(to: try site.stateFile("in-progress"))
      try Data("half".utf8).write(to: try site.stateFile("record.new"))
      try await body(site)
    }
  }

  @Test func `a cut-off build can be asked for`() async throws {
    try await interrupted { site in try #expect(site.isInProgress) }
  }

  @Test func `the build after it completes the change`() async throws {
    try await interrupted { site in
      try await site.build(["a.html": "2", "new/y.html": "2"])
      #expect(try site.tree() == ["a.html": "2", "new/": "", "new/y.html": "2"])
      #expect(try !site.isInProgress)
    }
  }

  @Test func `the build after it may also undo the change`() async throws {
    try await interrupted { site in
      let files = ["a.html": "1", "b.html": "1", "old/x.html": "1"]
      try await site.build(files)
      #expect(try site.tree() == files.merging(["old/": ""]) { a, _ in a })
      #expect(try !site.isInProgress)
      let state = try site.stateFile("record").deletingLastPathComponent().path
      #expect(try listDirectory(state).map(\.name) == ["record"])
    }
  }

  @Test func `a folder that a cut-off build has emptied goes`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1", "b/c/d.html": "2"])
      try FileManager.default.removeItem(atPath: "\(site.path)/Public/b/c/d.html")
      try await site.build(["a.html": "1"])
      #expect(try site.tree() == ["a.html": "1"])
    }
  }

  @Test func `a mark that was cut off itself is still a mark`() async throws {
    try await interrupted { site in
      try Data("briefing-record 1\n".utf8).write(to: try site.stateFile("in-progress"))
      #expect(try site.isInProgress)
      try await site.build(["a.html": "3", "new/y.html": "3"])
      #expect(try site.tree() == ["a.html": "3", "new/": "", "new/y.html": "3"])
      #expect(try !site.isInProgress)
    }
  }

  @Test func `a build that is cut off after another keeps what the first one wrote`() async throws {
    try await interrupted { site in
      try await site.cutOff(["a.html": "3", "b.html": "1", "third/z.html": "3"])
      #expect(try site.isInProgress)
      try await site.build(["a.html": "4", "b.html": "1"])
      #expect(try site.tree() == ["a.html": "4", "b.html": "1"])
    }
  }

  @Test func `a cut-off build that has lost its mark may be cut off again`() async throws {
    try await interrupted { site in
      try Data().write(to: try site.stateFile("in-progress"))
      try await site.cutOff(["a.html": "3"])
      try await site.build(["a.html": "4", "new/y.html": "4"])
      #expect(try site.tree() == ["a.html": "4", "new/": "", "new/y.html": "4"])
    }
  }

  @Test func `a disk that refuses the first change leaves the output as it was`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"])
      let output = try await OutputDirectory.open(
        "\(site.path)/Public", site: site.path, sources: [])
      let spool = try output.spool()
      var writer = spool.writer()
      try writer.append([2], to: OutputPath("a.html"), origin: "")
      let files = try writer.finish()
      // The mark cannot be written where a folder stands.
      let mark = try site.stateFile("in-progress.new")
      try FileManager.default.createDirectory(at: mark, withIntermediateDirectories: true)
      await #expect(throws: OutputError.self) {
        try await output.commit(OutputSet(files), from: spool)
      }
      #expect(try site.tree() == ["a.html": "1"])
      #expect(try !site.isInProgress)
    }
  }
}
