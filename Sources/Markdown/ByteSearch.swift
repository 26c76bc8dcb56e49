/// Finds bytes eight at a time.
///
/// In a word of eight bytes, `word ^ needles` has a zero byte where the needle stands, and
/// `(x - 0x01…01) & ~x & 0x80…80` marks the lowest zero byte of `x` exactly.
package struct ByteSearch {
  private let needles: (UInt64, UInt64, UInt64, UInt64)
  private let isSingle: Bool

  /// A search for any of up to four bytes.
  package init(_ a: UInt8, _ b: UInt8? = nil, _ c: UInt8? = nil, _ d: UInt8? = nil) {
    isSingle = b == nil
    needles = (
      Self.spread(a), Self.spread(b ?? a), Self.spread(c ?? a), Self.spread(d ?? a)
    )
  }

  /// The index of the first such byte from `start` on; `end` when there is none before it.
  package func firstIndex(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let end = min(end, bytes.count)
    guard start < end else { return max(start, end) }
    return unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= end {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let found = isSingle ? Self.zeroes(word ^ needles.0) : marks(word)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < end, marks(unsafe UInt64(bytes[index]) | Self.filler) == 0 { index += 1 }
      return index
    }
  }

  private func marks(_ word: UInt64) -> UInt64 {
    Self.zeroes(word ^ needles.0) | Self.zeroes(word ^ needles.1)
      | Self.zeroes(word ^ needles.2) | Self.zeroes(word ^ needles.3)
  }

  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Seven bytes that no search is for.
  private static let filler: UInt64 = 0xFFFF_FFFF_FFFF_FF00
}
