/// Goes through the tags and the text of an XML file, without a tree and without recursion.
///
/// It is stricter than a browser: what it does not know to be XML is a fault, so that a browser
/// sees no tag that it did not see. Entities of a file's own are refused, for they may hold tags.
struct XMLScanner {
  /// What stands next in a file.
  enum Token {
    case start(Tag)
    case end(name: String)
    /// Text with its references decoded.
    case text([UInt8])
    case instruction(name: String, content: String)
  }

  /// A start tag.
  struct Tag {
    let name: String
    let attributes: [Attribute]
    /// Where its name stands.
    let offset: Int
    /// Whether it is its own end.
    let isEmpty: Bool
  }

  /// An attribute with its references decoded.
  struct Attribute {
    let name: String
    let value: String
    /// Where its name stands.
    let offset: Int
  }

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token, or `nil` at the end.
  mutating func next() throws(DrawingFault) -> Token? {
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") { return .text(try text(to: UInt8(ascii: "<"))) }
      if take("<!--") {
        _ = try content(to: "--")
        guard take(">") else { throw malformed("'--' may not stand in a comment") }
      } else if take("<![CDATA[") {
        return .text(Array(try content(to: "]]>")))
      } else if take("<!") {
        try skipDeclaration()
      } else if take("<?") {
        let name = try name()
        return .instruction(
          name: name, content: String(decoding: try content(to: "?>"), as: UTF8.self))
      } else if take("</") {
        let name = try name()
        skipBlanks()
        guard take(">") else { throw malformed("an end tag is not closed") }
        return .end(name: name)
      } else {
        offset += 1
        return .start(try tag())
      }
    }
    return nil
  }

  private mutating func tag() throws(DrawingFault) -> Tag {
    let start = offset
    let name = try name()
    var attributes: [Attribute] = []
    while true {
      skipBlanks()
      let isEmpty = take("/")
      if take(">") {
        return Tag(name: name, attributes: attributes, offset: start, isEmpty: isEmpty)
      }
      if isEmpty { throw malformed("a tag is not closed") }
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(DrawingFault) -> Attribute {
    let start = offset
    let name = try name()
    skipBlanks()
    guard take("=") else { throw malformed("an attribute has no value") }
    skipBlanks()
    let quote = offset < bytes.count ? bytes[offset] : 0
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw malformed("an attribute's value stands in quotes")
    }
    offset += 1
    let value = try text(to: quote)
    guard offset < bytes.count else { throw malformed("an attribute's value is not closed") }
    if value.contains(UInt8(ascii: "<")), bytes[start..<offset].contains(UInt8(ascii: "<")) {
      throw malformed("'<' may not stand in an attribute's value")
    }
    offset += 1
    return Attribute(name: name, value: String(decoding: value, as: UTF8.self), offset: start)
  }

  /// A name, which is not checked to the letter: those that matter are plain.
  private mutating func name() throws(DrawingFault) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset].isPartOfName { offset += 1 }
    if offset == start { throw malformed("a name is missing") }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// The bytes up to `end`, which is passed over.
  private mutating func content(to end: String) throws(DrawingFault) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count {
      let here = offset
      if take(end) { return bytes[start..<here] }
      offset += 1
    }
    throw malformed("'\(end)' is missing", at: start)
  }

  /// A declaration of the document's type: one that declares entities is refused.
  private mutating func skipDeclaration() throws(DrawingFault) {
    let start = offset
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        throw DrawingFault(
          .unsafe, "a drawing may declare no entities; save it as plain SVG", at: start)
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
    throw malformed("a declaration is not closed", at: start)
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  /// Passes over `word` if it stands here.
  private mutating func take(_ word: String) -> Bool {
    let word = word.utf8
    guard offset < bytes.count, bytes[offset] == word.first,
      bytes[offset...].starts(with: word)
    else { return false }
    offset += word.count
    return true
  }

  private func malformed(_ reason: String, at place: Int? = nil) -> DrawingFault {
    DrawingFault(
      .malformed, "the drawing is not well-formed XML: \(reason)", at: place ?? offset)
  }
}

// References to characters (XML 1.0, 4.1 and 4.6).
extension XMLScanner {
  /// The text up to `end`, or to the file's end, with its references decoded.
  private mutating func text(to end: UInt8) throws(DrawingFault) -> [UInt8] {
    var text: [UInt8] = []
    while offset < bytes.count, bytes[offset] != end {
      if bytes[offset] == UInt8(ascii: "&") {
        text += try reference()
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    return text
  }

  private mutating func reference() throws(DrawingFault) -> String.UTF8View {
    let rest = bytes[(offset + 1)...].prefix(12)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let scalar = XMLScanner.scalar(String(decoding: rest[..<end], as: UTF8.self))
    else { throw malformed("'&' starts no reference that there is") }
    offset = end + 1
    return String(Character(scalar)).utf8
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"][name]
  }
}

extension UInt8 {
  /// A Boolean value indicating whether the byte can be part of a name.
  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
