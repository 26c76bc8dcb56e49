/// Reads records that are as plain as most are, ten times as fast as Yams does.
///
/// A line is `key: value`, or `key:` above lines `  - value`. A value is a text in double quotes
/// without escapes, a plain text of few signs, or a list of ids in brackets. Whatever is more, is
/// wrong, or could be taken for something else is left to Yams: `read()` then answers `nil`.
struct PlainRecordReader {
  private let bytes: [UInt8]
  private let indentation: Int
  private var index = 0
  private var line: Int
  private var lineStart = 0

  /// Makes a reader of text whose first line is `firstLine` of its file, with `indentation` columns
  /// of each line taken away.
  init(_ text: String, firstLine: Int, indentation: Int) {
    bytes = Array(text.utf8)
    line = firstLine
    self.indentation = indentation
  }

  /// The record, or `nil` when it is not plain.
  mutating func read() -> RecordNode? {
    let start = place
    var entries: [RecordNode.Entry] = []
    while index < bytes.count {
      guard let key = key(), !entries.contains(where: { $0.key.text == key.text }),
        let value = take(":") ? value() : nil
      else { return nil }
      entries.append(RecordNode.Entry(key: key, value: value))
    }
    return entries.isEmpty ? nil : node(.mapping(entries), at: start)
  }

  /// A key: `[a-z][a-z0-9_]*`.
  private mutating func key() -> RecordNode? {
    let start = index
    guard isLetter(byte) else { return nil }
    while isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") { index += 1 }
    // YAML knows no longer key than 1024 characters.
    return index - start <= 100 ? text(start..<index, at: place(of: start)) : nil
  }

  private mutating func value() -> RecordNode? {
    if takeLineEnd() { return items() }
    guard take(" ") else { return nil }
    let value = byte == UInt8(ascii: "[") ? list() : scalar()
    return takeLineEnd() ? value : nil
  }

  /// Lines `  - value`.
  private mutating func items() -> RecordNode? {
    var (elements, start): ([RecordNode], Place?) = ([], nil)
    while take(" ") {
      guard take(" ") else { return nil }
      start = start ?? place
      guard take("-"), take(" "), let element = scalar(), takeLineEnd() else { return nil }
      elements.append(element)
    }
    return start.map { node(.sequence(elements), at: $0) }
  }

  /// Ids in brackets, with a comma and a space between them.
  private mutating func list() -> RecordNode? {
    let start = place
    var elements: [RecordNode] = []
    repeat {
      index += 1
      if !elements.isEmpty, !take(" ") { return nil }
      let first = index
      guard isLetter(byte) || isDigit(byte) else { return nil }
      while isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") { index += 1 }
      guard !isNull(first..<index) else { return nil }
      elements.append(text(first..<index, at: place(of: first)))
    } while byte == UInt8(ascii: ",")
    return take("]") ? node(.sequence(elements), at: start) : nil
  }

  private mutating func scalar() -> RecordNode? {
    byte == UInt8(ascii: "\"") ? quoted() : plain()
  }

  private mutating func quoted() -> RecordNode? {
    let start = place
    index += 1
    let first = index
    while byte != UInt8(ascii: "\"") {
      guard isPrintable, byte != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    index += 1
    return text(first..<index - 1, at: start)
  }

  /// Text without quotes, of signs that mean nothing in YAML.
  private mutating func plain() -> RecordNode? {
    let start = index
    guard isLetter(byte | 0x20) || isDigit(byte) else { return nil }
    while index < bytes.count, byte != UInt8(ascii: "\n") {
      guard isWordPart(byte) || byte == UInt8(ascii: " ") || isColonInWord else { return nil }
      index += 1
    }
    guard bytes[index - 1] != UInt8(ascii: " "), !isNull(start..<index) else { return nil }
    return text(start..<index, at: place(of: start))
  }
}

// MARK: - Bytes

extension PlainRecordReader {
  /// The next byte; NUL, which no text holds, at the end.
  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    if index == bytes.count { return true }
    guard take("\n") else { return false }
    (line, lineStart) = (line + 1, index)
    return true
  }

  private func isNull(_ range: Range<Int>) -> Bool {
    range.count == 4 && RecordReader.nulls.contains(String(decoding: bytes[range], as: UTF8.self))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: isLetter(byte) || isDigit(byte)
    }
  }

  /// A colon as in `06:00`; with a space behind it, it would end a key.
  private var isColonInWord: Bool {
    byte == UInt8(ascii: ":") && index + 1 < bytes.count && isWordPart(bytes[index + 1])
  }

  /// A Boolean value indicating whether YAML takes the character here for one that is printed in
  /// its line: controls, further line ends, marks of byte order and unassigned ones are not.
  private var isPrintable: Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xEF: false
    case 0xC2: bytes[index + 1] >= 0xA0
    case 0xE2: bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8
    default: true
    }
  }
}

// MARK: - Nodes

extension PlainRecordReader {
  private var place: Place { place(of: index) }

  /// The place of the byte at `offset` of this line, before which all is ASCII.
  private func place(of offset: Int) -> Place {
    Place(line: line, column: offset - lineStart + 1 + indentation)
  }

  private func text(_ range: Range<Int>, at place: Place) -> RecordNode {
    node(.scalar(String(decoding: bytes[range], as: UTF8.self)), at: place)
  }

  private func node(_ content: RecordNode.Content, at place: Place) -> RecordNode {
    RecordNode(content: content, line: place.line, column: place.column)
  }
}
