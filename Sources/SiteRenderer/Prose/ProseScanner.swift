internal import Quantities

/// Goes through words eight bytes at a time, and stops where a number or a word of the vocabulary
/// may begin.
///
/// In a word of eight bytes the high bit of each byte says what that byte is: a separator is below
/// "0", a digit from "0" to "9". A word begins behind a separator, a number behind what is no digit.
struct ProseScanner {
  let bytes: [UInt8]
  let vocabulary: ProseVocabulary
  /// Whether numbers are looked for.
  let findsNumbers: Bool

  /// Gives `report` everything that begins in `range`.
  func scan(_ range: Range<Int>, _ report: (ProseFinding) -> Void) {
    var carry = Carry()
    var index = range.lowerBound
    while index < range.upperBound {
      var starts = carry.starts(in: word(at: index))
      let left = range.upperBound - index
      if left < 8 { starts &= (1 << UInt64(8 * left)) - 1 }
      while starts != 0 {
        let start = index + starts.trailingZeroBitCount >> 3
        if let finding = finding(at: start) { report(finding) }
        starts &= starts - 1
      }
      index += 8
    }
  }

  /// What the bytes before a word were.
  private struct Carry {
    private var separator = high & 0xFF
    private var digit: UInt64 = 0

    /// The marks of the bytes of a word at which something begins.
    mutating func starts(in word: UInt64) -> UInt64 {
      let low = word & ~high
      let isASCII = ~word & high
      let from0 = (low &+ 0x5050_5050_5050_5050) & isASCII
      let from9 = (low &+ 0x4646_4646_4646_4646) & isASCII
      let separators = ~from0 & isASCII
      let digits = from0 & ~from9
      let words = (separators << 8 | separator) & ~separators & high
      let numbers = digits & ~(digits << 8 | digit)
      (separator, digit) = (separators >> 56, digits >> 56)
      return words | numbers
    }
  }

  /// Eight bytes, with zeros behind the end.
  private func word(at index: Int) -> UInt64 {
    if index + 8 <= bytes.count {
      return unsafe bytes.withUnsafeBytes {
        unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      }
    }
    return bytes[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func finding(at start: Int) -> ProseFinding? {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start]) {
      guard findsNumbers else { return nil }
      return vocabulary.numbers.number(at: start, in: bytes, to: bytes.count)
        .map { ProseFinding(kind: .number, range: $0) }
    }
    guard start + 4 <= bytes.count else { return nil }
    let slot = vocabulary.table[ProseVocabulary.slot(UInt32(truncatingIfNeeded: word(at: start)))]
    guard slot != 0 else { return nil }
    return vocabulary.match(slot, at: start, in: bytes, isNumeral: findsNumbers)
  }
}

private let high: UInt64 = 0x8080_8080_8080_8080
