/// The bytes of a page being written.
///
/// Text is escaped on the way in; runs that need no escape are copied whole. Nothing is ever
/// converted to `String`.
public struct MarkupBuffer: Sendable {
  /// The UTF-8 bytes written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Removes everything and keeps the room, so that one buffer serves page after page.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes text with `&`, `<` and `>` escaped.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { unsafe appendEscaped($0, quotes: false) }
  }

  /// Writes UTF-8 text with `&`, `<` and `>` escaped.
  public mutating func text(utf8 text: some Collection<UInt8>) {
    text.withContiguousStorageIfAvailable { unsafe appendEscaped($0, quotes: false) }
      ?? appendEscapedSlowly(text, quotes: false)
  }

  /// Writes an attribute's value, without its quotes, with `&`, `<`, `>` and `"` escaped.
  public mutating func attributeValue(_ value: String) {
    var value = value
    value.withUTF8 { unsafe appendEscaped($0, quotes: true) }
  }

  /// Writes an attribute's value from UTF-8, escaped as `attributeValue(_:)` does.
  public mutating func attributeValue(utf8 value: some Collection<UInt8>) {
    value.withContiguousStorageIfAvailable { unsafe appendEscaped($0, quotes: true) }
      ?? appendEscapedSlowly(value, quotes: true)
  }

  /// Writes a literal of the program's own, such as `<ul class="plain">`, as it is.
  public mutating func literal(_ literal: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes an ASCII character as it is.
  mutating func character(_ character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  /// Writes a string as it is.
  ///
  /// It must be markup already; author text never is.
  public mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes bytes as they are.
  ///
  /// They must be markup already; author text never is.
  public mutating func raw(bytes markup: some Collection<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Writes an integer in decimal digits.
  public mutating func integer(_ value: some FixedWidthInteger) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var left = UInt64(value.magnitude)
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    bytes[start...].reverse()
  }

  /// Writes a coordinate with at most one decimal, no trailing zero and no exponent.
  ///
  ///     buffer.coordinate(12.04)   // 12
  ///     buffer.coordinate(-0.25)   // -0.3, rounded half away from zero
  ///
  /// - Precondition: `value` is finite and less than 10¹⁵ in size.
  public mutating func coordinate(_ value: Double) {
    precondition(value.isFinite && value.magnitude < 1e15, "a coordinate must be finite")
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    integer(tenths.magnitude / 10)
    if tenths % 10 != 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(tenths.magnitude % 10))
    }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, quotes: Bool) {
    var start = 0
    var index = unsafe firstSpecial(in: text, from: 0)
    while index < text.count {
      if let entity = entity(for: unsafe text[index], quotes: quotes) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        literal(entity)
        start = index + 1
      }
      index = unsafe firstSpecial(in: text, from: index + 1)
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The index of the first byte that may have to be escaped, or the end.
  private func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= raw.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found =
        word.places(of: UInt8(ascii: "&")) | word.places(of: UInt8(ascii: "<"))
        | word.places(of: UInt8(ascii: ">")) | word.places(of: UInt8(ascii: "\""))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, entity(for: unsafe raw[index], quotes: true) == nil { index += 1 }
    return index
  }

  private mutating func appendEscapedSlowly(_ text: some Collection<UInt8>, quotes: Bool) {
    for byte in text {
      if let entity = entity(for: byte, quotes: quotes) {
        literal(entity)
      } else {
        bytes.append(byte)
      }
    }
  }

  private func entity(for byte: UInt8, quotes: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\"") where quotes: "&quot;"
    default: nil
    }
  }
}

extension UInt64 {
  /// The high bit of the lowest byte that is `byte`, and perhaps of bytes above it.
  ///
  /// Mycroft's test (1987): a word has a zero byte when `(w − 0x01…01) & ~w & 0x80…80` is not 0.
  fileprivate func places(of byte: UInt8) -> UInt64 {
    let word = self ^ UInt64(byte) &* 0x0101_0101_0101_0101
    return (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
