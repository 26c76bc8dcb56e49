/// What stands in quotation marks in the blocks of a text.
///
/// A block is read when something in it is asked for; places are asked for in their order. A mark
/// that nothing closes quotes to the end of its block, as in speech that goes on in the next, but
/// for those that have other meanings: `"` and `‘`.
struct Quotations {
  private let bytes: [UInt8]
  private let blocks: [Int]
  /// The place among `blocks` of the one that was read.
  private var block = -1
  /// What is quoted in it, in order.
  private var quoted: [Range<Int>] = []

  init(in bytes: [UInt8], blocks: [Int]) {
    (self.bytes, self.blocks) = (bytes, blocks)
  }

  /// Whether a place is within quotation marks.
  mutating func contain(_ place: Int) -> Bool {
    let last = block
    while block + 1 < blocks.count, blocks[block + 1] <= place { block += 1 }
    guard block >= 0 else { return false }
    if block != last {
      let end = block + 1 < blocks.count ? blocks[block + 1] : bytes.count
      quoted = Quotations.ranges(in: bytes, blocks[block]..<end)
    }
    var (low, high) = (0, quoted.count)
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < quoted.count && quoted[low].contains(place)
  }

  private static func ranges(in bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
    var reader = QuotationReader()
    var index = block.lowerBound
    while index < block.upperBound {
      let (mark, length) = QuotationReader.mark(at: index, in: bytes, block)
      if let mark { reader.take(mark, at: index) }
      index += length
    }
    return reader.finish(at: block.upperBound)
  }
}

/// Reads the quotation marks of one block.
private struct QuotationReader {
  /// What a mark may do; a mark is told by its last byte.
  struct Mark {
    let sign: UInt8
    var mayOpen = true
  }

  private static let straight = UInt8(ascii: "\"")
  /// What closes each mark: “ closes the German „ and opens else.
  private static let closings: [UInt8: [UInt8]] = [
    straight: [straight], 0x98: [0x99], 0x9C: [0x9D], 0x9E: [0x9C, 0x9D], 0xAB: [0xBB],
  ]
  /// Nobody quotes deeper.
  private static let depth = 8

  private var open: [(sign: UInt8, start: Int)] = []
  private var ranges: [Range<Int>] = []

  /// The quotation mark at `index`, and the length of what stands there.
  static func mark(
    at index: Int, in bytes: [UInt8], _ block: Range<Int>
  ) -> (Mark?, length: Int) {
    switch bytes[index] {
    case straight:
      let isFirst = index == block.lowerBound || opensWords(bytes[index - 1], bytes, index)
      return (Mark(sign: straight, mayOpen: isFirst), 1)
    case 0xC2 where index + 1 < block.upperBound:
      let sign = bytes[index + 1]
      return (sign == 0xAB || sign == 0xBB ? Mark(sign: sign) : nil, 2)
    case 0xE2 where index + 2 < block.upperBound && bytes[index + 1] == 0x80:
      let sign = bytes[index + 2]
      guard [0x98, 0x99, 0x9C, 0x9D, 0x9E].contains(sign) else { return (nil, 3) }
      // Between letters it is an apostrophe.
      let isApostrophe =
        sign == 0x99 && index > block.lowerBound && bytes[index - 1].isLetter
        && index + 3 < block.upperBound && bytes[index + 3].isLetter
      return (isApostrophe ? nil : Mark(sign: sign), 3)
    default: return (nil, 1)
    }
  }

  /// Whether a quotation may begin behind a byte: a space, a bracket, a dash or another mark.
  private static func opensWords(_ byte: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
    if byte >= 0x80 { return index >= 3 && bytes[index - 3] == 0xE2 || byte == 0xA0 }
    return byte <= UInt8(ascii: " ") || "([{-'/=:".utf8.contains(byte)
  }

  mutating func take(_ mark: Mark, at index: Int) {
    let opened = open.lastIndex {
      QuotationReader.closings[$0.sign]?.contains(mark.sign) ?? false
    }
    if let opened {
      note(open[opened].start..<index)
      open.removeSubrange(opened...)
    } else if mark.mayOpen, QuotationReader.closings[mark.sign] != nil,
      open.count < QuotationReader.depth
    {
      open.append((mark.sign, index))
    }
  }

  /// Notes what is quoted; what is quoted in it is a part of it.
  private mutating func note(_ range: Range<Int>) {
    while let last = ranges.last, last.lowerBound >= range.lowerBound { ranges.removeLast() }
    ranges.append(range)
  }

  /// What is quoted in a block that ends at `end`.
  mutating func finish(at end: Int) -> [Range<Int>] {
    let first = open.first { $0.sign != QuotationReader.straight && $0.sign != 0x98 }
    if let first { note(first.start..<end) }
    return ranges
  }
}

extension UInt8 {
  /// Whether it is a letter, or part of one.
  fileprivate var isLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
