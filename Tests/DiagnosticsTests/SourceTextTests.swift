import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func `lines and columns count from one, columns in scalars`() throws {
    let text = SourceText(path: "a.md", text: "één\nb😀c")
    #expect(text.location(at: 0).description == "a.md:1:1")
    #expect(text.location(at: 2).description == "a.md:1:2")
    #expect(text.location(at: text.bytes.count).description == "a.md:2:4")
  }

  @Test func `an offset and its location are inverse`() {
    let text = SourceText(path: "a.md", text: "één\n\nb😀c\n")
    for offset in 0...text.bytes.count
    where offset == text.bytes.count || text.bytes[offset] & 0xC0 != 0x80 {
      let place = text.location(at: offset)
      #expect(text.offset(line: place.line, column: place.column) == offset)
    }
  }

  @Test func `places far down are found as those near the start are`() {
    let text = String(repeating: "één 😀\n\n", count: 900) + String(repeating: "é😀x", count: 3000)
    let source = SourceText(path: "a.md", text: text + "\nend")
    var (line, column) = (1, 1)
    for (offset, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
      if offset % 7 == 0 || byte == 10 {
        #expect(source.location(at: offset) == .init(path: "a.md", line: line, column: column))
        #expect(source.offset(line: line, column: column) == offset)
      }
      (line, column) = byte == 10 ? (line + 1, 1) : (line, column + 1)
    }
    #expect(source.offset(line: 99_999, column: 5) == source.bytes.count)
  }

  @Test(.timeLimit(.minutes(10))) func `many faults in a large file take no time each`() {
    let source = SourceText(path: "a.csv", text: String(repeating: "a,b\n", count: 200_000))
    let last = source.bytes.count
    for offset in stride(from: 0, to: last, by: 4) {
      #expect(source.location(at: offset).line == offset / 4 + 1)
    }
  }

  @Test(arguments: ["a\r\nb\r\n", "a\rb\r", "\u{FEFF}a\nb\n"])
  func `a byte order mark and foreign line ends are dropped on the way in`(input: String) throws {
    #expect(try SourceText(path: "a", bytes: Array(input.utf8)).bytes == Array("a\nb\n".utf8))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], "a.md:1:2: error: byte 0xFF is not UTF-8; save the file as UTF-8 (byte 1)\n"),
      ([0xC0, 0xAF], "a.md:1:1: error: byte 0xC0 is not UTF-8; save the file as UTF-8 (byte 0)\n"),
      (
        [0x0A, 0xED, 0xA0, 0x80],
        "a.md:2:1: error: byte 0xED is not UTF-8; save the file as UTF-8 (byte 1)\n"
      ),
      (
        [0x61, 0xE2, 0x82],
        "a.md:1:2: error: byte 0xE2 is not UTF-8; save the file as UTF-8 (byte 1)\n"
      ),
      ([0x61, 0x00], "a.md:1:2: error: the file holds a NUL byte (byte 1)\n"),
    ] as [([UInt8], String)])
  func `what is not text is refused at its byte`(bytes: [UInt8], expected: String) {
    #expect {
      try SourceText(path: "a.md", bytes: bytes)
    } throws: { error in
      (error as? Diagnostic).map { DiagnosticsFormatter.text.report([$0]) } == expected
    }
  }

  @Test func `a byte is found wherever it stands`() {
    for length in 0...40 {
      #expect(![UInt8](repeating: 1, count: length).containsByte(0))
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x81, count: length)
        bytes[place] = 13
        #expect(bytes.containsByte(13))
        bytes[place] = 0xFF
        #expect(bytes.firstInvalidUTF8Offset == 0)
        #expect(
          (Array(repeating: 97, count: place) + [0xFF]).firstInvalidUTF8Offset == place)
      }
    }
  }

  @Test func `every scalar of Unicode is valid UTF-8`() {
    for value: UInt32 in 1...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      if bytes.firstInvalidUTF8Offset != nil { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
