public import Languages

/// Finds numbers with a unit in running text, by bytes: `US$80 billion`, `2 GW`, `45 per cent`,
/// `two gigawatts`.
///
/// Dates, years, names such as `H100` and counts of things have no unit and are none.
public struct NumberFinder: Sendable {
  private let magnitudes: [[UInt8]]
  /// Names of units, in lower case, and found in any.
  private let names: [[UInt8]]
  /// Codes of units and currencies, in their own case.
  private let codes: [[UInt8]]
  private let numerals: [[UInt8]]
  /// Signs and codes of currencies, each with its last byte lowest.
  private let signs: Set<UInt64>
  /// The bytes of the longest of them.
  private let signLength: Int
  /// For the first two letters of a word, whether a magnitude or a unit begins with them.
  private let beginnings: [Bool]

  /// Makes a finder for a language.
  public init(_ language: Language) {
    func bytes(_ words: [String]) -> [[UInt8]] {
      // Of two words that start alike the longer one is tried first.
      words.filter { !$0.isEmpty }.map { Array($0.lowercased().utf8) }
        .sorted { $0.count > $1.count }
    }
    magnitudes = bytes(
      Scale.allCases.compactMap { language.numbers[$0] }
        .flatMap { [$0.prose, $0.chart] + $0.alsoRead })
    let physical = Unit.physical.filter { $0 != .count && $0 != .percent }
    names = bytes(
      physical.flatMap { [$0.name(in: language), $0.englishName] } + language.numbers.percent
        + language.changes.pointWords + language.numbers.currencies.map(\.words))
    codes = (physical.map(\.code) + Currency.codes).map { Array($0.utf8) }
    numerals = bytes(language.changes.numerals.map(\.alsoRead))
    let written = Currency.signs.flatMap { [$0.written] + $0.alsoRead } + Currency.codes
    signLength = written.map(\.utf8.count).max() ?? 1
    signs = Set(written.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
    var beginnings = [Bool](repeating: false, count: 1024)
    for word in magnitudes + names + codes where word.count > 1 {
      beginnings[NumberFinder.beginning(word[0], word[1])] = true
    }
    self.beginnings = beginnings
  }

  /// The number with a unit whose first digit stands at `start`; its currency may stand before it.
  public func number(at start: Int, in bytes: [UInt8], to end: Int) -> Range<Int>? {
    // The decimals of a number are none of their own.
    if start > 1, bytes[start - 1].isPoint, bytes[start - 2].isDigit { return nil }
    let index = bytes.endOfNumber(from: start, to: end)
    guard mayFollowCurrency(start, in: bytes) || mayPrecedeUnit(index, in: bytes, to: end),
      let lower = currency(before: start, in: bytes)
    else { return nil }
    if let after = unit(after: index, in: bytes, to: end) { return lower..<after }
    return lower < start ? lower..<magnitude(after: index, in: bytes, to: end) : nil
  }

  /// Whether a look at two bytes does not tell that no currency stands before a number.
  private func mayFollowCurrency(_ start: Int, in bytes: [UInt8]) -> Bool {
    guard start > 0 else { return false }
    guard bytes[start - 1] == UInt8(ascii: " ") else { return bytes[start - 1].isPartOfSign }
    guard start > 1 else { return false }
    let last = bytes[start - 2]
    return last == UInt8(ascii: "$") || last == UInt8(ascii: "p") || last >= 0x80
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last)
  }

  /// Whether a look at two bytes does not tell that no unit stands behind a number.
  private func mayPrecedeUnit(_ end: Int, in bytes: [UInt8], to limit: Int) -> Bool {
    let start = gap(at: end, in: bytes, to: limit)
    guard start < limit else { return false }
    if bytes[start] == UInt8(ascii: "%") { return true }
    return start + 1 < limit
      && beginnings[NumberFinder.beginning(bytes[start], bytes[start + 1])]
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// The small number in words that stands at `start`, when a unit follows it.
  public func numeral(at start: Int, in bytes: [UInt8], to end: Int) -> Range<Int>? {
    guard let word = first(of: numerals, at: start, in: bytes, to: end) else { return nil }
    return unit(after: word, in: bytes, to: end).map { start..<$0 }
  }

  /// What stands directly around a number and makes another of it.
  ///
  /// That is a digit, a sign, a currency, a magnitude or a unit; it is looked for within `limits`.
  public func addition(around range: Range<Int>, in bytes: [UInt8], within limits: Range<Int>)
    -> Range<Int>?
  {
    addition(before: range.lowerBound, in: bytes, from: limits.lowerBound)
      ?? addition(behind: range.upperBound, in: bytes, to: limits.upperBound)
  }

  private func addition(before end: Int, in bytes: [UInt8], from limit: Int) -> Range<Int>? {
    guard limit < end else { return nil }
    let dash = bytes.dash(before: end, from: limit)
    let start = end - dash.length
    if start > limit, bytes[start - 1].isDigit {
      let first = (limit..<start).last { !bytes[$0].isDigit && !bytes[$0].isPoint }
      return (first.map { $0 + 1 } ?? limit)..<end
    }
    // A hyphen is a minus where no word stands before it.
    let isFree =
      start == limit || bytes.blank(before: start) > 0 || bytes[start - 1] == UInt8(ascii: "(")
    if dash.isMinus, isFree { return start..<end }
    guard dash.length == 0, mayFollowCurrency(end, in: bytes),
      let sign = currency(before: end, in: bytes), limit..<end ~= sign
    else { return nil }
    return sign..<end - bytes.blank(before: end)
  }

  private func addition(behind start: Int, in bytes: [UInt8], to limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    var index = start + bytes.dash(at: start, to: limit)
    if index == start, bytes[start].isPoint { index += 1 }
    if index < limit, bytes[index].isDigit {
      return start..<bytes.endOfNumber(from: index, to: limit)
    }
    guard mayPrecedeUnit(start, in: bytes, to: limit),
      let end = unit(after: start, in: bytes, to: limit)
        ?? first(of: magnitudes, at: gap(at: start, in: bytes, to: limit), in: bytes, to: limit)
    else { return nil }
    // `GW-scale` is a word of its own.
    let isCompound =
      end + 1 < limit && bytes[end] == UInt8(ascii: "-")
      && bytes[end + 1].isASCIILetter
    return isCompound ? nil : gap(at: start, in: bytes, to: limit)..<end
  }

  /// Where a number starts with its currency, `start` itself without one; `nil` in a name such as
  /// `H100` and behind digits, as in `2024-10`.
  private func currency(before start: Int, in bytes: [UInt8]) -> Int? {
    let end = start - bytes.blank(before: start)
    var key: UInt64 = 0
    var found: Int?
    // Only as far back as the longest sign: a word may be as long as its text.
    for length in 1...max(1, min(signLength, end)) where length <= end {
      let byte = bytes[end - length]
      key |= UInt64(byte) << UInt64(8 * (length - 1))
      let isWithinWord = byte.isASCIILetter && bytes.isLetter(before: end - length)
      if signs.contains(key), !isWithinWord { found = end - length }
    }
    if let found { return found }
    return end == start && bytes.isLetter(before: start) ? nil : start
  }

  /// The end of a magnitude behind a number, or the number's own end.
  private func magnitude(after end: Int, in bytes: [UInt8], to limit: Int) -> Int {
    let start = gap(at: end, in: bytes, to: limit)
    return first(of: magnitudes, at: start, in: bytes, to: limit) ?? end
  }

  /// The end of the unit behind a number, with a magnitude between them or not.
  private func unit(after end: Int, in bytes: [UInt8], to limit: Int) -> Int? {
    let behind = magnitude(after: end, in: bytes, to: limit)
    let start = gap(at: behind, in: bytes, to: limit)
    if start < limit, bytes[start] == UInt8(ascii: "%") { return start + 1 }
    if let code = first(of: codes, at: start, in: bytes, to: limit, isExact: true) { return code }
    return first(of: names, at: start, in: bytes, to: limit)
  }

  /// The place behind spaces of any width, or behind a hyphen.
  private func gap(at index: Int, in bytes: [UInt8], to limit: Int) -> Int {
    if index < limit, bytes[index] == UInt8(ascii: "-") { return index + 1 }
    var index = index
    while index < limit {
      let length = bytes.blank(at: index, to: limit)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// The end of the first of some words that stands at `index` as a whole word.
  private func first(
    of words: [[UInt8]], at index: Int, in bytes: [UInt8], to limit: Int, isExact: Bool = false
  ) -> Int? {
    for word in words {
      let end = index + word.count
      guard end <= limit, end >= limit || !bytes.isInWord(at: end) else { continue }
      var same = true
      for offset in word.indices where same {
        let byte = bytes[index + offset]
        same = byte == word[offset] || (!isExact && byte.lowered == word[offset])
      }
      if same { return end }
    }
    return nil
  }
}

extension [UInt8] {
  /// The end of digits with single points and commas between them.
  fileprivate func endOfNumber(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit {
      let isJoint = self[index].isPoint && index + 1 < limit && self[index + 1].isDigit
      guard isJoint || self[index].isDigit else { break }
      index += 1
    }
    return index
  }

  /// The length of the space at `index`: a blank, a line end, a no-break space or one of the
  /// spaces of other widths (U+2000 to U+200A, U+202F); 0 when there is none.
  fileprivate func blank(at index: Int, to limit: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"): return 1
    case 0xC2 where index + 1 < limit && self[index + 1] == 0xA0: return 2
    case 0xE2 where index + 2 < limit && self[index + 1] == 0x80:
      let last = self[index + 2]
      return last <= 0x8A || last == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The length of the space that ends at `index`.
  fileprivate func blank(before index: Int) -> Int {
    for length in 1...3 where length <= index && blank(at: index - length, to: index) == length {
      return length
    }
    return 0
  }

  /// The length of the hyphen or en dash at `index`.
  fileprivate func dash(at index: Int, to limit: Int) -> Int {
    if self[index] == UInt8(ascii: "-") { return 1 }
    return self[index..<limit].starts(with: [0xE2, 0x80, 0x93]) ? 3 : 0
  }

  /// The length of the hyphen, en dash or minus that ends at `index`, and whether it may be a
  /// minus.
  fileprivate func dash(before index: Int, from limit: Int) -> (length: Int, isMinus: Bool) {
    if self[index - 1] == UInt8(ascii: "-") { return (1, true) }
    guard index - limit >= 3, self[index - 3] == 0xE2 else { return (0, false) }
    switch (self[index - 2], self[index - 1]) {
    case (0x80, 0x93): return (3, false)
    case (0x88, 0x92): return (3, true)
    default: return (0, false)
    }
  }

  /// Whether a word that ends at `index` would go on there; the dashes and quotation marks of
  /// U+2000 to U+207F are no letters.
  fileprivate func isInWord(at index: Int) -> Bool {
    if self[index] == 0xE2, index + 1 < count, self[index + 1] < 0x82 { return false }
    return self[index].isLetterOrDigit
  }

  /// Whether a letter ends at `index`.
  fileprivate func isLetter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if self[index - 1] < 0x80 { return self[index - 1].isASCIILetter }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: self[start..<index], as: UTF8.self).unicodeScalars.last
      .map(\.properties.isAlphabetic) ?? false
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isPoint: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) && self < 0x80
  }
  /// The letter in lower case; a line end counts as a space.
  fileprivate var lowered: UInt8 {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    case UInt8(ascii: "\n"): UInt8(ascii: " ")
    default: self
    }
  }
  fileprivate var isLetterOrDigit: Bool { isASCIILetter || isDigit || self >= 0xC3 }
  /// Whether it can be part of a currency's sign or code, of a name, or of a space.
  fileprivate var isPartOfSign: Bool {
    isLetterOrDigit || self == UInt8(ascii: "$") || self >= 0x80
  }
}
