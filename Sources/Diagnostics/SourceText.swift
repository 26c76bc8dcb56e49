/// The text of one input file, as valid UTF-8 with `\n` line ends and no byte order mark.
///
/// Offsets count bytes from 0. Lines are found only when a diagnostic asks for them, so a file
/// without faults pays nothing for its locations; a file with many is gone through once.
public struct SourceText: Sendable {
  /// The file's path as the author knows it.
  public let path: String
  /// The text's bytes.
  public let bytes: [UInt8]
  private let lines: LazyLineIndex

  /// Wraps text that is known to be sound, such as a string of this program's own.
  public init(path: String, text: String) {
    self.init(path: path, sound: SourceText.withUnixLineEnds(Array(text.utf8)))
  }

  /// Reads a file's bytes: drops a byte order mark and turns `\r\n` and `\r` into `\n`.
  ///
  /// - Throws: A `Diagnostic` at the first byte that is not UTF-8, or at the first NUL.
  public init(path: String, bytes: [UInt8]) throws(Diagnostic) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = SourceText(
      path: path, sound: SourceText.withUnixLineEnds(marked ? Array(bytes.dropFirst(3)) : bytes))
    if let offset = text.bytes.firstInvalidUTF8Offset {
      throw text.encodingError(
        "invalid-utf8", "byte 0x\(hex(text.bytes[offset])) is not UTF-8; save the file as UTF-8",
        at: offset)
    }
    if text.bytes.containsByte(0), let offset = text.bytes.firstIndex(of: 0) {
      throw text.encodingError("nul-byte", "the file holds a NUL byte", at: offset)
    }
    self = text
  }

  private init(path: String, sound bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = LazyLineIndex()
  }

  /// Byte `offset`'s place; an offset past the end is the end.
  public func location(at offset: Int) -> SourceLocation {
    let end = min(max(offset, 0), bytes.count)
    var mark = LineIndex.Mark(offset: 0, line: 1, column: 1)
    // Near the start, reading is faster than an index of the whole file.
    if end > LineIndex.distance { mark = lines.index(of: bytes).mark(at: end) }
    var (line, start, column) = (mark.line, mark.offset, mark.column)
    for index in start..<end where bytes[index] == UInt8(ascii: "\n") {
      (line, start, column) = (line + 1, index + 1, 1)
    }
    return SourceLocation(
      path: path, line: line, column: column + SourceText.scalarCount(bytes[start..<end]))
  }

  /// The bytes of the line that holds byte `offset`, without its line end.
  public func lineRange(at offset: Int) -> Range<Int> {
    let end = min(max(offset, 0), bytes.count)
    let near = max(0, end - LineIndex.distance)..<min(bytes.count, end + LineIndex.distance)
    let start = bytes[near.lowerBound..<end].lastIndex(of: UInt8(ascii: "\n"))
    let stop = bytes[end..<near.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    // A long line is not gone through for each fault in it.
    guard start != nil || near.lowerBound == 0, stop != nil || near.upperBound == bytes.count else {
      return lines.index(of: bytes).line(at: end, in: bytes)
    }
    return (start.map { $0 + 1 } ?? 0)..<(stop ?? bytes.count)
  }

  /// The byte offset of a line and a column that count as `SourceLocation` does.
  public func offset(line: Int, column: Int) -> Int {
    var mark = LineIndex.Mark(offset: 0, line: 1, column: 1)
    // A line may be empty, so that this many are near the start.
    if line > 64 || column > LineIndex.distance {
      mark = lines.index(of: bytes).mark(line: line, column: column)
    }
    var (index, current) = (mark.offset, mark.line)
    while current < line, index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { current += 1 }
      index += 1
    }
    var left = column - (current == mark.line ? mark.column : 1)
    while left > 0, index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }

  /// A diagnostic about the bytes in `range`, with their line as its excerpt.
  public func diagnostic(
    _ severity: Diagnostic.Severity, id: String, _ message: String, at range: Range<Int>,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) -> Diagnostic {
    let line = lineRange(at: range.lowerBound)
    let end = max(range.lowerBound, min(range.upperBound, line.upperBound))
    let start = min(range.lowerBound, end)
    return Diagnostic(
      severity, id: id, message, at: location(at: start),
      // A line of this length is no help to a reader, and many faults in it would fill the memory.
      excerpt: line.count > 10_000
        ? nil
        : .init(
          line: String(decoding: bytes[line], as: UTF8.self),
          length: SourceText.scalarCount(bytes[start..<end])),
      notes: notes, suggestion: suggestion)
  }

  private func encodingError(_ id: String, _ message: String, at offset: Int) -> Diagnostic {
    Diagnostic(.error, id: id, "\(message) (byte \(offset))", at: location(at: offset))
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func withUnixLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.containsByte(UInt8(ascii: "\r")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != UInt8(ascii: "\r") {
        result.append(byte)
      } else if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }
}

private func hex(_ byte: UInt8) -> String {
  let text = String(byte, radix: 16, uppercase: true)
  return text.count == 1 ? "0" + text : text
}
