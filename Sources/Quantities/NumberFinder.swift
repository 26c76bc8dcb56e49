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
    var beginnings = [Bool](repeating: false, count: 1024)
    for word in magnitudes + names + codes where word.count > 1 {
      beginnings[NumberFinder.beginning(word[0], word[1])] = true
    }
    self.beginnings = beginnings
  }

  /// The number with a unit whose first digit stands at `start`; its currency may stand before it.
  public func number(at start: Int, in bytes: [UInt8], to end: Int) -> Range<Int>? {
    // The decimals of a number are none of their own.
    if start > 1, bytes[start - 1].isDigitOrPoint, bytes[start - 2].isDigit { return nil }
    var index = start
    while index < end, bytes[index].isDigitOrPoint { index += 1 }
    while index > start, !bytes[index - 1].isDigit { index -= 1 }
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

  /// Where a number starts with its currency, `start` itself without one; `nil` in a name such as
  /// `H100` and behind digits, as in `2024-10`.
  private func currency(before start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    let isSpaced = index > 0 && bytes[index - 1] == UInt8(ascii: " ")
    if isSpaced { index -= 1 }
    let end = index
    while index > 0, bytes[index - 1].isPartOfSign { index -= 1 }
    let word = String(decoding: bytes[index..<end], as: UTF8.self)
    // A sign may follow a bracket or a quotation mark of several bytes.
    for sign in word.suffixes where Currency.code(of: sign) != nil {
      return end - sign.utf8.count
    }
    let isName = !isSpaced && word.unicodeScalars.last.map { $0.properties.isAlphabetic } ?? false
    return isName ? nil : start
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

  /// The place behind one space, no-break space or hyphen.
  private func gap(at index: Int, in bytes: [UInt8], to limit: Int) -> Int {
    guard index < limit else { return index }
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\n"): return index + 1
    case 0xC2 where index + 1 < limit && bytes[index + 1] == 0xA0: return index + 2
    case 0xE2 where index + 2 < limit && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF:
      return index + 3
    default: return index
    }
  }

  /// The end of the first of some words that stands at `index` as a whole word.
  private func first(
    of words: [[UInt8]], at index: Int, in bytes: [UInt8], to limit: Int, isExact: Bool = false
  ) -> Int? {
    for word in words {
      let end = index + word.count
      guard end <= limit, end >= limit || !bytes[end].isLetterOrDigit else { continue }
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

extension String {
  /// The text, and what is left of it without its first character, and so on.
  fileprivate var suffixes: some Sequence<String> {
    indices.lazy.map { String(self[$0...]) }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isDigitOrPoint: Bool {
    isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: ",")
  }
  /// The letter in lower case; a line end counts as a space.
  fileprivate var lowered: UInt8 {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    case UInt8(ascii: "\n"): UInt8(ascii: " ")
    default: self
    }
  }
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: isDigit || self >= 0xC3
    }
  }
  /// Whether it can be part of a currency's sign or code, or of a name.
  fileprivate var isPartOfSign: Bool {
    isLetterOrDigit || self == UInt8(ascii: "$") || self >= 0x80
  }
}
