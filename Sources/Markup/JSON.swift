/// A JSON value (RFC 8259), whose members keep their order.
public enum JSON: Sendable, Hashable {
  /// A text.
  case string(String)
  /// A number in machine form, such as `-1234.5`, kept digit for digit.
  case number(String)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSON])
  /// Members in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or nothing.
  public static func string(orNull text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// An object of those members that have a value.
  public static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The value on one line, as UTF-8; `<`, `>` and `&` are escaped, so that it may stand in a
  /// `script` element.
  public var bytes: [UInt8] {
    var writer = JSONWriter(isSpaced: false, depth: 0)
    writer.write(self)
    return writer.bytes
  }

  /// The value as a file for people too: what is in the outer `levels` has lines of its own.
  public func fileBytes(levels: Int = 2) -> [UInt8] {
    var writer = JSONWriter(isSpaced: true, depth: levels)
    writer.write(self)
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

/// Writes JSON values one after another.
private struct JSONWriter {
  /// Whether a space stands behind commas and colons.
  let isSpaced: Bool
  /// How many levels are still written on lines of their own.
  var depth: Int
  var indentation = 0
  var bytes: [UInt8] = []

  mutating func write(_ value: JSON) {
    switch value {
    case .string(let text): write(string: text)
    case .number(let text): bytes += Array(text.utf8)
    case .bool(let isTrue): bytes += Array((isTrue ? "true" : "false").utf8)
    case .null: bytes += Array("null".utf8)
    case .array(let values): write(values, "[", "]") { $0.write($1) }
    case .object(let members):
      write(members, "{", "}") { writer, member in
        writer.write(string: member.name)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.isSpaced { writer.bytes.append(UInt8(ascii: " ")) }
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    let hasLines = depth > 0 && !elements.isEmpty
    bytes.append(UInt8(ascii: open))
    depth -= 1
    indentation += 2
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if hasLines { breakLine() } else if index > 0, isSpaced { bytes.append(UInt8(ascii: " ")) }
      write(&self, element)
    }
    depth += 1
    indentation -= 2
    if hasLines { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: indentation)
  }

  private mutating func write(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices {
        guard unsafe JSONWriter.mayNeedEscape(text[index]),
          let escaped = unsafe JSONWriter.escaped(text, at: index)
        else { continue }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes += escaped.bytes.utf8
        start = index + escaped.length
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte may begin what is escaped; nearly none does, so it is asked first.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? 0x5000_0044_FFFF_FFFF as UInt64 >> UInt64(byte) & 1 != 0
      : byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
  }

  /// What stands for the character at `index`, and how many bytes that has; `nil` for itself.
  ///
  /// U+2028 and U+2029, which end a line in JavaScript, are E2 80 A8 and E2 80 A9.
  private static func escaped(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (bytes: String, length: Int)? {
    let byte = unsafe text[index]
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F:
      return ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16), 1)
    case 0xE2:
      guard index + 2 < text.count, unsafe text[index + 1] == 0x80,
        unsafe (0xA8...0xA9).contains(text[index + 2])
      else { return nil }
      return (unsafe text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default: return nil
    }
  }
}
