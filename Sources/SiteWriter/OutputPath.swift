package import Diagnostics

/// The place of a file in the output folder: a relative path that every system can hold.
///
///     try OutputPath("en/briefings/2025/capex/index.html")
package struct OutputPath: Sendable {
  /// The path, with `/` between its parts.
  package let text: String
  /// What two paths share that some file system takes for one: differences of case and of
  /// composed and decomposed letters are gone from it.
  let key: String
  /// How many of the text's bytes name the folder; 0 when there is none.
  private let folderLength: Int
  /// Whether strings can be compared in place of bytes, which is faster.
  private let isASCII: Bool

  /// Checks a path.
  ///
  /// - Throws: A `Diagnostic` that names the path and the rule it breaks.
  package init(_ text: String) throws(Diagnostic) {
    if let fault = OutputPath.fault(in: text) {
      throw Diagnostic(.error, id: "output-path", "cannot write '\(text)': \(fault)")
    }
    self.text = text
    folderLength = OutputPath.folderLength(in: text.utf8)
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    // Upper case first: it spells out letters such as 'ß'. Strings compare by canonical form.
    let isPlain = isASCII && !text.utf8.contains { (0x41...0x5A).contains($0) }
    key = isPlain ? text : text.uppercased().lowercased()
  }

  /// The path of the folder that the file is in; empty for the output folder itself.
  var folder: Substring { Substring(text.utf8.prefix(folderLength)) }

  /// The path's first `depth` parts, of which the file's name is none.
  func folder(ofDepth depth: Int) -> Substring {
    var left = depth
    let end = text.utf8.firstIndex { byte in
      if byte == UInt8(ascii: "/") { left -= 1 }
      return left == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// The folder's path as ``key`` has it.
  var folderKey: Substring {
    Substring(key.utf8.prefix(OutputPath.folderLength(in: key.utf8)))
  }

  /// The file's name in its folder.
  var name: String {
    String(Substring(text.utf8.dropFirst(folderLength == 0 ? 0 : folderLength + 1)))
  }

  /// The names on the way to the file, its own the last.
  var parts: [Substring] { text.pathParts }

  private static func folderLength(in path: String.UTF8View) -> Int {
    var (length, offset) = (0, 0)
    for byte in path {
      if byte == UInt8(ascii: "/") { length = offset }
      offset += 1
    }
    return length
  }

  /// A Boolean value indicating whether readers come to the file by itself, not through another:
  /// such files are put in place after those that they need.
  var isPage: Bool { text.hasSuffix(".html") || text.hasSuffix(".xml") }
}

extension OutputPath: Hashable, Comparable {
  /// Compares bytes: to most systems, composed and decomposed letters are different names.
  package static func == (a: Self, b: Self) -> Bool {
    a.isASCII && b.isASCII ? a.text == b.text : a.text.utf8.elementsEqual(b.text.utf8)
  }

  /// Feeds the bytes to `hasher`.
  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }

  /// Orders by bytes, so that the files under one folder are neighbours.
  package static func < (a: Self, b: Self) -> Bool {
    a.isASCII && b.isASCII
      ? a.text < b.text : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

extension OutputPath {
  /// Names at the top of the output folder that this module keeps for itself.
  static let reserved: Set<String> = [".gitignore", stageName]
  /// The folder in the output folder where files wait until they are whole.
  static let stageName = ".briefing-stage"

  /// The rule that `path` breaks, or `nil` when it is sound.
  private static func fault(in path: String) -> String? {
    if path.isEmpty { return "the path is empty" }
    if path.utf8.count > 1000 { return "the path is longer than 1000 bytes" }
    let parts = Array(path.utf8).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if let fault = fault(inPart: part) { return fault }
    }
    if let first = parts.first.map({ String(decoding: $0, as: UTF8.self) }),
      reserved.contains(first.lowercased())
    {
      return "the name '\(first)' is kept for the output folder itself"
    }
    return faultOfScalars(in: path)
  }

  private static func fault(inPart part: ArraySlice<UInt8>) -> String? {
    guard let first = part.first, let last = part.last else {
      return "a part of the path is empty"
    }
    let dot = UInt8(ascii: ".")
    if first == dot, part.count == 1 || (last == dot && part.count == 2) {
      return "'.' and '..' are not allowed in it"
    }
    if part.count > 255 { return "a part of it is longer than 255 bytes" }
    if last == dot || last == UInt8(ascii: " ") || first == UInt8(ascii: " ") {
      let name = String(decoding: part, as: UTF8.self)
      return "'\(name)' starts or ends with a space, or ends with a full stop"
    }
    if let byte = part.first(where: isForbidden) {
      let name = byte < 0x20 || byte == 0x7F ? "control characters" : "'\(Unicode.Scalar(byte))'"
      return "\(name) may not stand in a file's name"
    }
    guard isDevice(part) else { return nil }
    return "'\(String(decoding: part, as: UTF8.self))' is the name of a device on Windows"
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F: true
    case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// `con`, `nul.txt`, `COM1` and their like, which Windows never takes for files.
  private static func isDevice(_ part: ArraySlice<UInt8>) -> Bool {
    let stem = part.prefix { $0 != UInt8(ascii: ".") }
    guard (3...7).contains(stem.count) else { return false }
    var name = String(decoding: stem, as: UTF8.self).lowercased()
    while name.hasSuffix(" ") { name.removeLast() }
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(name) { return true }
    guard name.hasPrefix("com") || name.hasPrefix("lpt"), name.count == 4 else { return false }
    return name.last.map { "0123456789¹²³".contains($0) } ?? false
  }

  private static func faultOfScalars(in path: String) -> String? {
    for scalar in path.unicodeScalars where scalar.value >= 0x80 {
      switch scalar.value {
      case 0x80...0x9F, 0x2028, 0x2029:
        return "control characters may not stand in a file's name"
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        return "a character that changes the direction of writing may not stand in a file's name"
      default: continue
      }
    }
    return nil
  }
}

extension StringProtocol {
  /// The names between the slashes of a sound path.
  var pathParts: [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }
}
