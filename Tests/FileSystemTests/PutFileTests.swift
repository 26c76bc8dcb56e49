import FileSystem
import Foundation
import Testing

@Suite struct PutFileTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `a file is put in place with its folders`() throws {
    try withFolder { folder in
      try putFile([1], at: "a/b/c", below: folder.path, replacing: nil)
      try putFile([2], at: "a/b/c", below: folder.path, replacing: [1])
      #expect(try Data(contentsOf: folder.appendingPathComponent("a/b/c")) == Data([2]))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b") == ["c"])
    }
  }

  @Test func `what stands there must be what is known of it`() throws {
    try withFolder { folder in
      try putFile([1], at: "a", below: folder.path, replacing: nil)
      #expect(throws: FileError("create", folder.path + "/a", .exists)) {
        try putFile([2], at: "a", below: folder.path, replacing: nil)
      }
      #expect(throws: FileError("replace", folder.path + "/a", .changing)) {
        try putFile([2], at: "a", below: folder.path, replacing: [3])
      }
    }
  }

  @Test func `no link on the way is followed`() throws {
    try withFolder { folder in
      let files = FileManager.default
      try files.createDirectory(
        at: folder.appendingPathComponent("outside"), withIntermediateDirectories: true)
      try files.createDirectory(
        at: folder.appendingPathComponent("site"), withIntermediateDirectories: true)
      try files.createSymbolicLink(
        atPath: folder.path + "/site/a", withDestinationPath: "../outside")
      for path in ["a/c", "a/b/c"] {
        #expect(throws: FileError.self) {
          try putFile([1], at: path, below: folder.path + "/site", replacing: nil)
        }
      }
      #expect(try files.contentsOfDirectory(atPath: folder.path + "/outside").isEmpty)
    }
  }
}
