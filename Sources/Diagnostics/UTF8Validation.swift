extension Array<UInt8> {
  /// The offset of the first byte that breaks well-formed UTF-8 (Unicode 15, table 3-7).
  ///
  /// Overlong forms, surrogates and code points past U+10FFFF are all refused.
  package var firstInvalidUTF8Offset: Int? {
    var index = 0
    while index < count {
      index = endOfASCII(from: index)
      guard index < count else { return nil }
      let length = sequenceLength(at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// The offset of the first byte at or after `start` that is not ASCII, or the end.
  private func endOfASCII(from start: Int) -> Int {
    unsafe withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count,
        unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        index += 8
      }
      while index < bytes.count, unsafe bytes[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// A Boolean value indicating whether `byte` stands anywhere, found eight bytes at a time.
  ///
  /// Mycroft's test (1987): a word has a zero byte when `(w − 0x01…01) & ~w & 0x80…80` is not 0.
  package func containsByte(_ byte: UInt8) -> Bool {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    return unsafe withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == byte { return true }
        index += 1
      }
      return false
    }
  }

  /// The length of the well-formed sequence at `index`, or 0 when there is none.
  private func sequenceLength(at index: Int) -> Int {
    let lead = self[index]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second.contains(self[index + 1]) else { return 0 }
    for next in index + 2..<Swift.max(index + 2, index + length)
    where self[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
