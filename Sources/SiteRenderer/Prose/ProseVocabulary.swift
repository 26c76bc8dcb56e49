internal import Languages
internal import Quantities

/// The words of a language that a text is searched for, found by their first four bytes.
///
/// Nearly every word of a text is none of them, so that one look into a table has to say so.
struct ProseVocabulary: Sendable {
  /// What a word may be the beginning of.
  enum Entry: Sendable {
    /// A time that only the day of writing explains, in lower case.
    case relativeTime([UInt8])
    /// A small number.
    case numeral
  }

  let numbers: NumberFinder
  /// Words behind which a time is fixed after all, with a space before them.
  private let anchors: [[UInt8]]
  /// For each hash of four bytes the group of entries, from 1; 0 for none.
  let table: [UInt16]
  private let groups: [[Entry]]

  /// The vocabulary of each language, by its code.
  static let all = Dictionary(
    Language.all.map { ($0.code, ProseVocabulary($0)) }, uniquingKeysWith: { a, _ in a })

  init(_ language: Language) {
    numbers = NumberFinder(language)
    anchors = language.relativeTimes.anchors.map { Array(" \($0) ".utf8) }
    var table = [UInt16](repeating: 0, count: 1 << ProseVocabulary.hashBits)
    var groups: [[Entry]] = []
    let entries =
      language.relativeTimes.phrases.map { ($0, Entry.relativeTime(Array($0.utf8))) }
      + language.changes.numerals.map { ($0.alsoRead, Entry.numeral) }
    for (word, entry) in entries {
      for key in ProseVocabulary.keys(of: Array(word.utf8)) {
        let slot = ProseVocabulary.slot(key)
        // There are no more groups than slots, of which there are 4096.
        if table[slot] == 0 {
          groups.append([])
          table[slot] = UInt16(groups.count)
        }
        groups[Int(table[slot]) - 1].append(entry)
      }
    }
    (self.table, self.groups) = (table, groups)
  }

  private static let hashBits = 12

  /// The place of four bytes in the table.
  @inline(__always)
  static func slot(_ key: UInt32) -> Int {
    Int(((key | 0x2020_2020) &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }

  /// The first four bytes of a word, with whatever may follow a shorter one.
  private static func keys(of word: [UInt8]) -> [UInt32] {
    let ends: [UInt8] = word.count > 3 ? [word[3]] : Array(" \n.,;:)-".utf8) + [0xC2, 0xE2]
    guard word.count >= 3 else { return [] }
    return ends.map { last in
      (Array(word.prefix(3)) + [last]).enumerated().reduce(0) {
        $0 | UInt32($1.element) << (8 * UInt32($1.offset))
      }
    }
  }

  /// What the word at `start`, with these first four bytes, is the beginning of.
  func match(_ key: UInt32, at start: Int, in bytes: [UInt8], isNumeral: Bool) -> ProseFinding? {
    let group = Int(table[ProseVocabulary.slot(key)])
    guard group > 0 else { return nil }
    for entry in groups[group - 1] {
      switch entry {
      case .relativeTime(let phrase):
        guard let end = bytes.end(of: phrase, at: start), !isAnchored(at: end, in: bytes) else {
          continue
        }
        return ProseFinding(kind: .relativeTime, range: start..<end)
      case .numeral where isNumeral:
        guard let range = numbers.numeral(at: start, in: bytes, to: bytes.count) else { continue }
        return ProseFinding(kind: .number, range: range)
      case .numeral: continue
      }
    }
    return nil
  }

  private func isAnchored(at end: Int, in bytes: [UInt8]) -> Bool {
    anchors.contains { anchor in
      end + anchor.count <= bytes.count
        && bytes[end..<end + anchor.count].elementsEqual(anchor)
    }
  }
}

/// Something in a text that an author should look at.
struct ProseFinding {
  enum Kind { case number, relativeTime }
  let kind: Kind
  let range: Range<Int>
}

extension [UInt8] {
  /// The end of a phrase that stands at `start` as whole words, in any case and over a line's end.
  fileprivate func end(of phrase: [UInt8], at start: Int) -> Int? {
    let end = start + phrase.count
    guard end <= count, end == count || !self[end].isASCIILetter else { return nil }
    for offset in phrase.indices {
      let byte = self[start + offset]
      let isSame =
        byte == phrase[offset] || (byte.isASCIILetter && byte | 0x20 == phrase[offset])
        || (byte == UInt8(ascii: "\n") && phrase[offset] == UInt8(ascii: " "))
      guard isSame else { return nil }
    }
    return end
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) && self < 0x80
  }
}
