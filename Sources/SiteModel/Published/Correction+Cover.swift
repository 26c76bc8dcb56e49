internal import Diagnostics

// Which changes a correction speaks of.
extension Correction {
  func covers(_ change: PublishedChange) -> Bool { targets.contains { $0.covers(change) } }

  /// A warning when it lets numbers change, and names neither an old nor a new one of them.
  ///
  /// Numbers are compared by their digits, rounded as the correction writes them, so that neither a
  /// unit nor a language's way of writing matters. One that it names is enough: it may tell of a
  /// figure by what was computed of it.
  func muteness(on changes: [PublishedChange]) -> Diagnostic? {
    let pairs = changes.compactMap { change -> (was: PublishedFact, now: PublishedFact)? in
      guard let now = change.now, change.item.kind.isNumber else { return nil }
      return change.was.digits == now.digits ? nil : (change.was, now)
    }
    guard let first = pairs.first else { return nil }
    let named = (was.all + now.all).flatMap(\.significantDigits)
    let isNamed = pairs.contains { pair in
      (pair.was.digits + pair.now.digits).contains { value in
        named.contains { value.isWritten(as: $0) }
      }
    }
    if isNamed { return nil }
    return Diagnostic(
      .warning, id: "mute-correction",
      "the correction '\(id)' lets \(first.was.item.name) change from '\(first.was.value)' to "
        + "'\(first.now.value)', and its 'was' and 'now' name neither; write the number in digits",
      at: SourceLocation(startOf: path))
  }
}

extension Correction.Target {
  /// Whether it speaks of a change.
  fileprivate func covers(_ change: PublishedChange) -> Bool {
    let item = change.item
    switch kind {
    case .figure(let period):
      let row = PublishedRow(series: record.id, period: period)
      return item.row == row || item.operands.contains(row)
    case .series:
      return item.owner == PublishedRecord(.series, record.id)
        || item.operands.contains { $0.series == record.id }
    // A briefing may cease to show a series' number when its wording changes, but not change one.
    case .briefing:
      return item.owner == PublishedRecord(.briefing, record.id)
        && (item.operands.isEmpty || change.now == nil)
    // A correction can be corrected, but not taken away.
    case .correction:
      return item.owner == PublishedRecord(.correction, record.id) && change.now != nil
    case .claim: return item.owner == PublishedRecord(.claim, record.id)
    case .campus: return item.owner == PublishedRecord(.site, record.id)
    case .source: return item.owner == PublishedRecord(.source, record.id)
    case .event: return item.owner == PublishedRecord(.event, record.id)
    }
  }
}

extension PublishedItem.Kind {
  /// A Boolean value indicating whether what changes of it is a number.
  fileprivate var isNumber: Bool { [.row, .figure, .point, .milestone].contains(self) }
}

extension PublishedFact {
  /// The digits of its numbers; what stands in brackets is a source or a flag.
  fileprivate var digits: [SignificantDigits] {
    value.prefix { $0 != "(" }.description.significantDigits
  }
}

/// The digits of a number without the noughts at its ends: those of `0.08`, `80` and `80,000` are
/// the same.
struct SignificantDigits: Hashable {
  private let digits: [UInt8]

  fileprivate init(_ digits: [UInt8]) {
    let start = digits.firstIndex { $0 != 0 } ?? digits.endIndex
    let end = digits.lastIndex { $0 != 0 }.map { $0 + 1 } ?? start
    self.digits = Array(digits[start..<end])
  }

  /// Whether a text that writes `other` may mean this number: it is this one, or this one rounded.
  fileprivate func isWritten(as other: SignificantDigits) -> Bool {
    let count = other.digits.count
    if digits == other.digits { return true }
    guard count > 0, count < digits.count else { return false }
    return rounded(to: count) == other || SignificantDigits(Array(digits.prefix(count))) == other
  }

  private func rounded(to count: Int) -> SignificantDigits {
    var result = Array(digits.prefix(count))
    var place = count - 1
    if digits[count] < 5 { return SignificantDigits(result) }
    while place >= 0, result[place] == 9 {
      result[place] = 0
      place -= 1
    }
    guard place >= 0 else { return SignificantDigits([1]) }
    result[place] += 1
    return SignificantDigits(result)
  }
}

extension String {
  /// The digits of each number in the text, in whatever language it is written: points, commas and
  /// narrow blanks between digits are part of a number.
  var significantDigits: [SignificantDigits] {
    var numbers: [SignificantDigits] = []
    var digits: [UInt8] = []
    var gap = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits.append(UInt8(truncatingIfNeeded: scalar.value - 0x30))
        gap = 0
      case ".", ",", "'", "\u{2019}", "\u{A0}", "\u{202F}", "\u{2009}": gap += 1
      default: gap = 2
      }
      if gap > 1, !digits.isEmpty {
        numbers.append(SignificantDigits(digits))
        digits = []
      }
    }
    return digits.isEmpty ? numbers : numbers + [SignificantDigits(digits)]
  }
}

extension LocalizedText {
  /// The text in every language that has it.
  fileprivate var all: [String] { [common].compactMap(\.self) + byLanguage.map(\.text) }
}
