import FileSystem
import Foundation
import Testing

@Suite struct DirectoryTests {
  @Test func `entries are sorted by bytes and know their kinds`() throws {
    try withScratch { directory, path in
      for name in ["b", "a", "é", "Z", ".hidden"] { _ = try directory.create(name) }
      #expect(try directory.makeDirectory("folder"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/link", withDestinationPath: "folder")
      #expect(unsafe mkfifo("\(path)/pipe", 0o600) == 0)
      let entries = try listDirectory(path)
      #expect(
        entries.map(\.name) == [".hidden", "Z", "a", "b", "folder", "link", "pipe", "é"])
      #expect(
        entries.map(\.kind) == [
          .file, .file, .file, .file, .directory, .symbolicLink, .other, .file,
        ])
    }
  }

  @Test func `a name that is not UTF-8 is an error`() throws {
    try withScratch { _, path in
      let name: [CChar] = "\(path)/caf".utf8.map { CChar($0) } + [-23, 0]
      let file = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
      try #require(file >= 0)
      close(file)
      #expect(throws: FileError("list", path, .nameNotUTF8("caf\u{FFFD}"))) {
        try listDirectory(path)
      }
      #expect(unsafe unlink(name) == 0)
    }
  }

  @Test func `a link is no folder`() throws {
    try withScratch { directory, path in
      try FileManager.default.createSymbolicLink(atPath: "\(path)/link", withDestinationPath: "/")
      #expect(throws: FileError.self) { _ = try directory.directory("link") }
      #expect(throws: FileError("open", "\(path)/link", .symbolicLink)) {
        try listDirectory("\(path)/link")
      }
    }
  }

  @Test func `create refuses what exists, and rename replaces it`() throws {
    try withScratch { directory, path in
      try directory.create("a").write([1])
      #expect(throws: FileError("create", "\(path)/a", .exists)) { _ = try directory.create("a") }
      try directory.create("b").write([2])
      try directory.rename("b", to: "a", in: directory)
      #expect(try directory.read("a") == [2])
      #expect(try directory.status("b") == nil)
    }
  }

  @Test func `removing answers whether there was something`() throws {
    try withScratch { directory, path in
      _ = try directory.create("a")
      #expect(try directory.remove("a"))
      #expect(try !directory.remove("a"))
      #expect(try directory.makeDirectory("d"))
      #expect(try !directory.makeDirectory("d"))
      _ = try directory.create("d/x")
      #expect(throws: FileError("remove", "\(path)/d", .notEmpty)) {
        try directory.removeDirectory("d")
      }
    }
  }

  @Test func `a lock is held by one at a time`() throws {
    try withScratch { directory, _ in
      let first = try directory.createOrOpen("lock")
      #expect(try first.lock())
      let second = try directory.createOrOpen("lock")
      #expect(try !second.lock())
      try first.close()
      #expect(try second.lock())
    }
  }

  @Test func `an error reads as a sentence`() {
    #expect(
      "\(FileError("write", "Public/a", .full))"
        == "cannot write 'Public/a': no space left on the disk")
  }
}
