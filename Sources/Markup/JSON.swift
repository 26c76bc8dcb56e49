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
    if text.utf8.contains(where: JSONWriter.mayNeedEscape) {
      for scalar in text.unicodeScalars { write(scalar) }
    } else {
      bytes += text.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte of a text may belong to what is escaped; the ends of lines that are beyond
  /// ASCII start with E2.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xE2 || "\"\\<>&".utf8.contains(byte)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\u{0}"..<" ", "<", ">", "&", "\u{7F}", "\u{2028}", "\u{2029}":
      let code = String(scalar.value, radix: 16)
      bytes += "\\u\(String(repeating: "0", count: 4 - code.count))\(code)".utf8
    default: bytes += String(scalar).utf8
    }
  }
}
