import Diagnostics
import SiteWriter
import Testing

@Suite struct OutputSetTests {
  /// The messages about files that go to `paths`, given in this order and in the other.
  private func clashes(_ paths: String...) async throws -> [String] {
    var messages: [String] = []
    try await withScratch { _, path in
      let output = try await OutputDirectory.open("\(path)/Public", site: path, sources: [])
      let spool = try output.spool()
      var found: [[String]] = []
      for order in [Array(paths.enumerated()), paths.enumerated().reversed()] {
        var writer = spool.writer()
        for (index, path) in order {
          try writer.append([], to: OutputPath(path), origin: "\(index + 1).md")
        }
        let files = try writer.finish()
        do {
          _ = try OutputSet(files)
          found.append([])
        } catch let error as OutputClashes {
          found.append(error.diagnostics.map(\.message))
        }
      }
      #expect(found.first == found.last, "the order of the files may not matter")
      messages = found.first ?? []
    }
    return messages
  }

  @Test func `different paths get on`() async throws {
    #expect(try await clashes("a/b.html", "a/c.html", "ab/c", "b", "a-b/x", "é", "e") == [])
  }

  @Test func `one path twice names both origins`() async throws {
    #expect(
      try await clashes("a/b.html", "a/b.html")
        == ["'1.md' and '2.md' would both write 'a/b.html'"])
  }

  @Test func `paths that differ by case clash`() async throws {
    #expect(
      try await clashes("a/B.html", "a/b.html")
        == [
          "'a/B.html', from '1.md', and 'a/b.html', from '2.md', cannot stand side by side: their "
            + "names differ only by case or by how accents are stored"
        ])
    #expect(try await clashes("STRASSE", "straße").count == 1)
  }

  @Test func `paths that differ by composition clash`() async throws {
    #expect(try await clashes("caf\u{E9}", "cafe\u{301}").count == 1)
  }

  @Test func `a file clashes with a folder of its name`() async throws {
    #expect(
      try await clashes("a", "a/b/c", "a/d/c")
        == [
          "'a', from '1.md', and 'a/b/c', from '2.md', cannot stand side by side: one is a folder "
            + "of the other's name"
        ])
    #expect(try await clashes("x/A", "x/a/b").count == 1)
  }

  @Test func `folders that differ by case clash`() async throws {
    #expect(try await clashes("a/x", "A/y").count == 1)
  }
}
