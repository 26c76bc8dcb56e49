import FileSystem

/// What a build put into the output folder: every file's path, size and fingerprint.
///
/// A text of one line a file, sorted by path; the last line counts them, so that half a record is
/// not taken for a whole one.
package struct BuildRecord: Sendable {
  /// One file of the output.
  package struct Entry: Hashable, Sendable {
    /// Its place in the output folder.
    package let path: OutputPath
    /// Its length in bytes.
    package let size: Int
    /// The fingerprint of its bytes.
    package let checksum: Checksum
  }

  /// The files, sorted by path.
  package let entries: [Entry]
  /// The record as it is kept.
  let bytes: [UInt8]

  init(_ set: OutputSet) {
    entries = set.files.map { Entry(path: $0.path, size: $0.size, checksum: $0.checksum) }
    bytes = BuildRecord.bytes(of: entries)
  }

  private static let header = "briefing-record 1"

  private static func bytes(of entries: [Entry]) -> [UInt8] {
    var bytes = Array("\(BuildRecord.header)\n".utf8)
    bytes.reserveCapacity(entries.count * 80)
    for entry in entries {
      bytes += entry.checksum.hexadecimal.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += String(entry.size).utf8
      bytes.append(UInt8(ascii: " "))
      bytes += entry.path.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes += "end \(entries.count)\n".utf8
    return bytes
  }

  /// Reads a record; `nil` for anything that is not one, whole and sound.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else {
      return nil
    }
    var lines = text.utf8.dropLast().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 2, String(Substring(lines.removeFirst())) == BuildRecord.header,
      String(Substring(lines.removeLast())) == "end \(lines.count)"
    else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for line in lines {
      guard let entry = BuildRecord.entry(line),
        entries.last.map({ $0.path < entry.path }) ?? true
      else { return nil }
      entries.append(entry)
    }
    self.entries = entries
    self.bytes = bytes
  }

  private static func entry(_ line: Substring.UTF8View) -> Entry? {
    let fields = line.split(
      separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let checksum = UInt64(Substring(fields[0]), radix: 16),
      let size = Int(Substring(fields[1])), size >= 0,
      let path = try? OutputPath(String(Substring(fields[2])))
    else { return nil }
    return Entry(path: path, size: size, checksum: Checksum(value: checksum))
  }
}
