package import Diagnostics

/// Where a Markdown file's front matter stands: between a first line `---` and the next one.
package struct FrontMatter {
  /// The bytes between the two lines.
  package let range: Range<Int>
  /// Where the body starts.
  package let bodyOffset: Int

  /// Finds the front matter of `source`.
  ///
  /// - Throws: A `Diagnostic` when there is none, or when its end is missing.
  package init(of source: SourceText) throws(Diagnostic) {
    let bytes = source.bytes
    guard let start = FrontMatter.endOfFence(at: 0, in: bytes) else {
      throw source.diagnostic(
        .error, id: "front-matter", "a text starts with its front matter, between two lines '---'",
        at: 0..<1)
    }
    var line = start
    while line < bytes.count {
      if let end = FrontMatter.endOfFence(at: line, in: bytes) {
        range = start..<line
        bodyOffset = end
        return
      }
      line = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    }
    throw source.diagnostic(
      .error, id: "front-matter", "the front matter is not closed by a line '---'", at: 0..<3)
  }

  /// Where the line after the fence `---` at `offset` starts, or `nil` when there is no fence.
  private static func endOfFence(at offset: Int, in bytes: [UInt8]) -> Int? {
    var index = offset
    for _ in 0..<3 {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "-") else { return nil }
      index += 1
    }
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    if index == bytes.count { return index }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
