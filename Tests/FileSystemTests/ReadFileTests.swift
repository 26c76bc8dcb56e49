import FileSystem
import Foundation
import Testing

@Suite struct ReadFileTests {
  @Test(arguments: [0, 1, 4096, 1_000_000]) func `a file comes back whole`(size: Int) throws {
    try withScratch { directory, path in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let file = try directory.create("a")
      try file.write(bytes)
      try file.close()
      #expect(try readFile("\(path)/a") == bytes)
      #expect(try directory.read("a", limit: size) == bytes)
    }
  }

  @Test func `a file over the limit is refused`() throws {
    try withScratch { directory, path in
      try directory.create("a").write([1, 2, 3])
      #expect(throws: FileError("read", "\(path)/a", .tooLarge)) {
        try readFile("\(path)/a", limit: 2)
      }
    }
  }

  @Test func `a link is followed only when asked`() throws {
    try withScratch { directory, path in
      try directory.create("a").write([7])
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/link", withDestinationPath: "a")
      #expect(throws: FileError("open", "\(path)/link", .symbolicLink)) {
        try readFile("\(path)/link")
      }
      #expect(try readFile("\(path)/link", followingLinks: true) == [7])
    }
  }

  @Test(.timeLimit(.minutes(10))) func `a FIFO is refused at once`() throws {
    try withScratch { _, path in
      #expect(unsafe mkfifo("\(path)/pipe", 0o600) == 0)
      #expect(throws: FileError("read", "\(path)/pipe", .notAFile)) {
        try readFile("\(path)/pipe")
      }
    }
  }

  @Test func `a device, a folder and a missing file are refused`() throws {
    try withScratch { _, path in
      #expect(throws: FileError("read", "/dev/zero", .notAFile)) { try readFile("/dev/zero") }
      #expect(throws: FileError("read", path, .isADirectory)) { try readFile(path) }
      #expect(throws: FileError("open", "\(path)/none", .missing)) {
        try readFile("\(path)/none")
      }
    }
  }

  @Test func `a NUL does not cut a path short`() throws {
    try withScratch { directory, path in
      try directory.create("a").write([7])
      #expect(throws: FileError("open", "\(path)/a\0b", .invalid)) {
        try readFile("\(path)/a\0b")
      }
    }
  }
}
