import FileSystem
import Testing

/// A folder of one test's own, removed with all it holds.
func withScratch(
  _ body: (borrowing Directory, _ path: String) async throws -> Void
) async throws {
  let temporary = environmentVariable("TMPDIR") ?? "/tmp"
  let unique = "briefing-test-\(UInt64.random(in: .min ... .max))"
  let parent = try Directory(temporary, followingLinks: true)
  try #require(try parent.makeDirectory(unique))
  defer { try? removeTree(unique, in: parent) }
  try await body(try parent.directory(unique), parent.path(of: unique))
}

private func removeTree(_ name: String, in parent: borrowing Directory) throws {
  let directory = try parent.directory(name)
  for entry in try directory.entries() {
    if entry.kind == .directory {
      try removeTree(entry.name, in: directory)
    } else {
      try directory.remove(entry.name)
    }
  }
  try parent.removeDirectory(name)
}
