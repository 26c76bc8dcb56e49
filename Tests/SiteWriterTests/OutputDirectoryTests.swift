import FileSystem
import Foundation
import Parallel
import SiteWriter
import Testing

@Suite struct OutputDirectoryTests {
  @Test func `a first build makes the folder, and a second touches nothing`() async throws {
    try await withSite { site in
      let files = ["index.html": "1", "en/a/index.html": "2", "assets/s.css": "3"]
      #expect(try await site.build(files).created == 3)
      let expected = files.merging(["en/": "", "en/a/": "", "assets/": ""]) { a, _ in a }
      #expect(try site.tree() == expected)
      let before = try fileStatus("\(site.path)/Public/en/a/index.html")
      #expect(try await site.build(files).unchanged == 3)
      #expect(try fileStatus("\(site.path)/Public/en/a/index.html") == before)
      #expect(try !site.isInProgress)
      #expect(
        try listDirectory("\(site.path)/.briefing").map(\.name)
          == [".gitignore", "lock", "outputs"])
    }
  }

  @Test func `what differs is replaced, what is gone is removed with its folders`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1", "b/c/d.html": "2", "b/e.html": "3", "f.css": "4"])
      let changes = try await site.build(["a.html": "one", "b/e.html": "3", "g/h.html": "5"])
      #expect((changes.replaced, changes.unchanged) == (1, 1))
      #expect((changes.created, changes.removed) == (1, 2))
      #expect(
        try site.tree()
          == ["a.html": "one", "b/": "", "b/e.html": "3", "g/": "", "g/h.html": "5"])
    }
  }

  @Test func `bytes of the same length are compared`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"])
      #expect(try await site.build(["a.html": "2"]).replaced == 1)
      #expect(try site.tree() == ["a.html": "2"])
    }
  }

  @Test func `a path that changes by case alone is one file, in its new spelling`() async throws {
    try await withSite { site in
      try await site.build(["en/A.html": "1", "B/c.html": "2", "d.html": "3"])
      try await site.build(["en/a.html": "one", "b/c.html": "2", "D.html": "3"])
      #expect(
        try site.tree()
          == ["en/": "", "en/a.html": "one", "b/": "", "b/c.html": "2", "D.html": "3"])
    }
  }

  @Test func `foreign files stay, and so do their folders`() async throws {
    try await withSite { site in
      try await site.build(["a/b.html": "1"])
      try site.write("mine", to: "Public/a/notes.txt")
      try site.write("mine", to: "Public/CNAME")
      try await site.build(["c.html": "2"])
      #expect(
        try site.tree()
          == ["CNAME": "mine", "a/": "", "a/notes.txt": "mine", "c.html": "2"])
    }
  }

  @Test func `a foreign file at our place is an error and changes nothing`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"])
      try site.write("mine", to: "Public/b.html")
      let path = "\(site.path)/Public/b.html"
      await #expect(throws: OutputError.foreign(paths: [path])) {
        try await site.build(["a.html": "2", "b.html": "3"])
      }
      #expect(try site.tree() == ["a.html": "1", "b.html": "mine"])
      try await site.build(["b.html": "mine"])
      #expect(try site.tree() == ["b.html": "mine"])
    }
  }

  @Test func `a file becomes a folder and a folder a file`() async throws {
    try await withSite { site in
      try await site.build(["a": "1", "b/c/d": "2", "b/e": "3"])
      try await site.build(["a/x/y": "4", "b": "5"])
      #expect(try site.tree() == ["a/": "", "a/x/": "", "a/x/y": "4", "b": "5"])
    }
  }

  @Test func `a folder with a foreign file does not give way to a file`() async throws {
    try await withSite { site in
      try await site.build(["b/c/d": "2"])
      try site.write("mine", to: "Public/b/c/mine")
      await #expect(throws: OutputError.foreign(paths: ["\(site.path)/Public/b/c/mine"])) {
        try await site.build(["b": "5"])
      }
      #expect(try site.tree()["b/c/d"] == "2")
    }
  }

  @Test func `nothing is written or removed through a link`() async throws {
    try await withSite { site in
      try await site.build(["en/a.html": "1", "b.html": "2"])
      try site.write("secret", to: "outside/a.html")
      let manager = FileManager.default
      try manager.removeItem(atPath: "\(site.path)/Public/en")
      try manager.createSymbolicLink(
        atPath: "\(site.path)/Public/en", withDestinationPath: "../outside")
      await #expect(throws: OutputError.foreign(paths: ["\(site.path)/Public/en"])) {
        try await site.build(["en/a.html": "3", "b.html": "2"])
      }
      try await site.build(["b.html": "2"])
      #expect(try readFile("\(site.path)/outside/a.html") == Array("secret".utf8))
    }
  }

  @Test func `a link in a file's place is not followed`() async throws {
    try await withSite { site in
      try await site.build(["b.html": "2"])
      try site.write("secret", to: "outside")
      try FileManager.default.createSymbolicLink(
        atPath: "\(site.path)/Public/c.html", withDestinationPath: "../outside")
      await #expect(throws: OutputError.self) { try await site.build(["c.html": "3"]) }
      #expect(try readFile("\(site.path)/outside") == Array("secret".utf8))
    }
  }

  @Test func `the output of another site is not taken over`() async throws {
    try await withSite { other in
      try await other.build(["a.html": "other"])
      try await withSite { site in
        let output = "../" + (other.path.split(separator: "/").last ?? "") + "/Public"
        await #expect(throws: OutputError.self) {
          try await site.build(["a.html": "mine"], output: output)
        }
      }
      #expect(try other.tree() == ["a.html": "other"])
    }
  }

  @Test func `a lost record is no reason to refuse our own folder`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1", "b/c.html": "old", "e": "5"])
      try FileManager.default.removeItem(atPath: "\(site.path)/.briefing")
      let changes = try await site.build(["a.html": "2", "b/d.html": "3"])
      #expect(changes.replaced == 1)
      #expect(changes.unknown == ["\(site.path)/Public/b/c.html", "\(site.path)/Public/e"])
      #expect(try site.tree()["b/c.html"] == "old")
      #expect(try await site.build(["a.html": "2"]).unknown == [])
    }
  }

  @Test func `a damaged record is no record`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"])
      let record = try site.stateFile("record")
      var bytes = try readFile(record.path)
      bytes.removeLast(7)
      try Data(bytes).write(to: record)
      #expect(
        try OutputDirectory.record("\(site.path)/Public", site: site.path, sources: []) == nil)
      try await site.build(["a.html": "2"])
      #expect(try site.tree() == ["a.html": "2"])
      let entries = try OutputDirectory.record("\(site.path)/Public", site: site.path, sources: [])
      #expect(entries?.entries.map(\.path.text) == ["a.html"])
    }
  }

  @Test func `a record cannot make us remove what is outside`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"])
      try site.write("secret", to: "outside")
      let record = try site.stateFile("record")
      let text = "briefing-record 1\n0000000000000000 1 ../outside\nend 1\n"
      try Data(text.utf8).write(to: record)
      try await site.build(["b.html": "2"])
      #expect(try readFile("\(site.path)/outside") == Array("secret".utf8))
    }
  }

  @Test func `an output that is not ours is refused before anything is made`() async throws {
    try await withSite { site in
      try site.write("mine", to: "docs/a.html")
      await #expect(
        throws: OutputError.refused(
          path: "\(site.path)/docs", reason: "it holds files that this site did not make")
      ) {
        try await site.build(["a.html": "1"], output: "docs")
      }
      #expect(try listDirectory("\(site.path)/docs").map(\.name) == ["a.html"])
    }
  }

  @Test func `dangerous places are refused`() async throws {
    try await withSite { site in
      let manager = FileManager.default
      try manager.createDirectory(
        atPath: "\(site.path)/Content/data", withIntermediateDirectories: true)
      try manager.createSymbolicLink(
        atPath: "\(site.path)/link", withDestinationPath: "Content")
      try site.write("", to: "file")
      for name in [
        "", ".", "..", "../..", "Content", "Content/", "Content/data", "Content/new/deep", "link",
        "link/data", "file", "none/../Content", ".briefing/x", "file/x",
      ] {
        await #expect(throws: OutputError.self, "\(name)") {
          try await OutputDirectory.open(
            "\(site.path)/\(name)", site: site.path, sources: ["Content"])
        }
      }
      for name in ["", "/", "//", NSHomeDirectory(), "/proc/self/cwd"] {
        await #expect(throws: OutputError.self, "\(name)") {
          try await OutputDirectory.open(name, site: site.path, sources: ["Content"])
        }
      }
    }
  }

  @Test func `a folder elsewhere, not there yet, is made`() async throws {
    try await withSite { site in
      try await site.build(["a.html": "1"], output: "x/y/z")
      #expect(try site.tree("x/y/z") == ["a.html": "1"])
      try await site.build(["b.html": "1"], output: "x/y/../y/z/")
      #expect(try site.tree("x/y/z") == ["b.html": "1"])
    }
  }

  @Test func `a second build waits for the first, and gives up in the end`() async throws {
    try await withSite { site in
      let name = "\(site.path)/Public"
      var first: OutputDirectory? = try await .open(name, site: site.path, sources: [])
      await #expect(throws: OutputError.busy(site: site.path)) {
        try await OutputDirectory.open(
          name, site: site.path, sources: [], patience: .milliseconds(120))
      }
      async let second = OutputDirectory.open(name, site: site.path, sources: [])
      try await Task.sleep(for: .milliseconds(80))
      #expect(first != nil)
      first = nil
      _ = try await second.spool()
    }
  }

  @Test func `large and empty files go through the spool unharmed`() async throws {
    try await withSite { site in
      let large = (0..<2_500_001).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }
      try Data(large).write(to: URL(filePath: "\(site.path)/Content/large.pdf"))
      try Data().write(to: URL(filePath: "\(site.path)/Content/empty"))
      let output = try await OutputDirectory.open(
        "\(site.path)/Public", site: site.path, sources: [])
      let spool = try output.spool()
      var writer = spool.writer()
      try writer.append([1], to: OutputPath("small"), origin: "")
      try writer.append(
        fileAt: "\(site.path)/Content/large.pdf", to: OutputPath("large.pdf"), origin: "")
      try writer.append(
        fileAt: "\(site.path)/Content/empty", to: OutputPath("empty"), origin: "")
      try writer.append([], to: OutputPath("none"), origin: "")
      try writer.append(large, to: OutputPath("again"), origin: "")
      try writer.append([2], to: OutputPath("last"), origin: "")
      let files = try writer.finish()
      let sums = files.filter { $0.size == large.count }.map(\.checksum)
      #expect(sums == [Checksum(of: large), Checksum(of: large)])
      #expect(files.map(\.path).sorted() == files.map(\.path))
      _ = try await output.commit(OutputSet(files), from: spool)
      for (name, bytes) in [
        ("small", [1]), ("large.pdf", large), ("empty", []), ("none", []), ("again", large),
        ("last", [2]),
      ] {
        #expect(try readFile("\(site.path)/Public/\(name)") == bytes, "\(name)")
      }
    }
  }

  @Test func `an asset that is no file is refused`() async throws {
    try await withSite { site in
      let output = try await OutputDirectory.open(
        "\(site.path)/Public", site: site.path, sources: [])
      let spool = try output.spool()
      var writer = spool.writer()
      #expect(unsafe mkfifo("\(site.path)/pipe", 0o600) == 0)
      for source in ["\(site.path)/Content", "\(site.path)/pipe", "/dev/zero", "\(site.path)/no"] {
        do {
          try writer.append(fileAt: source, to: OutputPath("x"), origin: "")
          Issue.record("'\(source)' was taken")
        } catch is FileError {}
      }
      #expect(try writer.finish().isEmpty)
    }
  }

  @Test func `the result does not depend on the number of workers`() async throws {
    try await withSite { site in
      let files = Dictionary(
        uniqueKeysWithValues: (0..<500).map { ("en/\($0 % 7)/p\($0)/index.html", "\($0)") })
      var trees: [[String: String]] = []
      for workers in [1, 2, 5] {
        let name = "out\(workers)"
        let output = try await OutputDirectory.open(
          "\(site.path)/\(name)", site: site.path, sources: [])
        let spool = try output.spool()
        let lists = try await files.keys.sorted().concurrentFiles(in: spool, files, workers)
        _ = try await output.commit(OutputSet(lists), from: spool, workers: workers)
        trees.append(try site.tree(name))
      }
      #expect(trees[0].filter { !$0.key.hasSuffix("/") } == files)
      #expect(trees[1] == trees[0])
      #expect(trees[2] == trees[0])
    }
  }
}

extension [String] {
  fileprivate func concurrentFiles(
    in spool: PageSpool, _ texts: [String: String], _ workers: Int
  ) async throws -> [SpooledFile] {
    let runs = try await concurrentRuns(workers: workers) { run throws(any Error) in
      var writer = spool.writer()
      for path in run {
        try writer.append([UInt8]((texts[path] ?? "").utf8), to: OutputPath(path), origin: path)
      }
      return try writer.finish()
    }
    return runs.flatMap { $0 }
  }
}
