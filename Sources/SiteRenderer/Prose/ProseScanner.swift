internal import Quantities

/// Goes through a text 64 bytes at a time, and stops where a number or a word of the vocabulary may
/// begin: behind a space, or at a digit that no digit stands before.
///
/// Both are found for eight bytes at once, and one look into a table tells that a word is none of
/// the vocabulary's. This is the one thing that is done to every byte that an author writes, so it
/// counts its instructions: about two a byte.
struct ProseScanner {
  let bytes: [UInt8]
  let vocabulary: ProseVocabulary
  /// Whether numbers are looked for.
  let findsNumbers: Bool

  /// Gives `report` everything that begins in one of some ranges; words begin at the start of each.
  func scan(_ ranges: [Range<Int>], _ report: (ProseFinding) -> Void) {
    for start in candidates(in: ranges) {
      if let finding = finding(at: start) { report(finding) }
    }
  }

  /// Where something may begin.
  private func candidates(in ranges: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    unsafe bytes.withUnsafeBytes { text in
      unsafe vocabulary.table.withUnsafeBufferPointer { table in
        for range in ranges { unsafe collect(text, table, range, &found) }
      }
    }
    return found
  }

  @inline(__always)
  private func collect(
    _ text: UnsafeRawBufferPointer, _ table: UnsafeBufferPointer<UInt16>, _ range: Range<Int>,
    _ found: inout [Int]
  ) {
    // A text is far shorter than the largest number, so nothing here overflows.
    let last = text.count &- 4
    var before = Before()
    var index = range.lowerBound
    while index < range.upperBound {
      let block = unsafe Block(text, index, range.upperBound &- index, findsNumbers)
      var starts = before.starts(block)
      while starts != 0 {
        let start = index &+ starts.trailingZeroBitCount
        if unsafe start > last || mayBegin(text, table, start) { found.append(start) }
        starts &= starts &- 1
      }
      index &+= 64
    }
  }

  /// Whether a number or a word of the vocabulary may begin at `start`.
  @inline(__always)
  private func mayBegin(
    _ text: UnsafeRawBufferPointer, _ table: UnsafeBufferPointer<UInt16>, _ start: Int
  ) -> Bool {
    let key = unsafe text.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
    if unsafe table[ProseVocabulary.slot(key)] != 0 { return true }
    return findsNumbers && (key & 0xFF) &- 0x30 < 10
  }

  private func finding(at start: Int) -> ProseFinding? {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start]) {
      guard findsNumbers else { return nil }
      return vocabulary.numbers.number(at: start, in: bytes, to: bytes.count)
        .map { ProseFinding(kind: .number, range: $0) }
    }
    guard start + 4 <= bytes.count else { return nil }
    let key = bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    return vocabulary.match(key, at: start, in: bytes, isNumeral: findsNumbers)
  }
}

/// What stood before a block.
private struct Before {
  private var space: UInt64 = 1
  private var digit: UInt64 = 0

  /// A bit for each byte at which something begins.
  @inline(__always)
  mutating func starts(_ block: Block) -> UInt64 {
    let words = (block.spaces << 1 | space) & ~block.spaces
    let numbers = block.digits & ~(block.digits << 1 | digit)
    (space, digit) = (block.spaces >> 63, block.digits >> 63)
    return (words | numbers) & block.mask
  }
}

/// A bit for each space and for each digit of at most 64 bytes.
///
/// What is no space may be marked behind one, which costs a look more.
private struct Block {
  private(set) var spaces: UInt64 = 0
  private(set) var digits: UInt64 = 0
  /// The bytes that there are.
  let mask: UInt64

  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, _ index: Int, _ left: Int, _ findsDigits: Bool) {
    mask = left < 64 ? (1 &<< UInt64(truncatingIfNeeded: left)) &- 1 : .max
    let isInside = index &+ 64 <= text.count
    var offset = 0
    while offset < min(64, left) {
      let place = index &+ offset
      let word =
        unsafe isInside
        ? text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        : Self.last(text, place)
      spaces |= Self.spaces(word) &<< UInt64(truncatingIfNeeded: offset)
      if findsDigits { digits |= Self.digits(word) &<< UInt64(truncatingIfNeeded: offset) }
      offset &+= 8
    }
  }

  /// Eight bytes near the end of a text, with zeros behind it.
  private static func last(_ text: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<min(8, max(0, text.count - index)) {
      unsafe word |= UInt64(text[index + offset]) << UInt64(8 * offset)
    }
    return word
  }

  @inline(__always)
  private static func spaces(_ word: UInt64) -> UInt64 {
    let rest = word ^ 0x2020_2020_2020_2020
    return gathered((rest &- 0x0101_0101_0101_0101) & ~rest & high)
  }

  @inline(__always)
  private static func digits(_ word: UInt64) -> UInt64 {
    let low = word & ~high
    let from0 = low &+ 0x5050_5050_5050_5050
    let behind9 = low &+ 0x4646_4646_4646_4646
    return gathered(from0 & ~behind9 & ~word & high)
  }

  /// The high bits of eight bytes in one.
  @inline(__always)
  private static func gathered(_ marks: UInt64) -> UInt64 {
    (marks &* 0x0002_0408_1020_4081) >> 56
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080
}
