/// The tokens of a literal and how far they have been read.
struct LiteralText {
  private let tokens: [LiteralToken]
  /// The tokens in lower case with a space after each, so that phrases are found without copies.
  private let lowered: [UInt8]
  /// Where each token begins in `lowered`.
  private let starts: [Int]
  private var index = 0

  init(_ text: String) {
    tokens = LiteralToken.tokens(of: text)
    var lowered: [UInt8] = []
    var starts: [Int] = []
    for token in tokens {
      starts.append(lowered.count)
      lowered += Array(token.text.lowercased().utf8)
      lowered.append(UInt8(ascii: " "))
    }
    self.lowered = lowered
    self.starts = starts
  }

  /// A Boolean value indicating whether any token is a number.
  var holdsNumber: Bool {
    tokens.contains { if case .number = $0 { true } else { false } }
  }

  /// The token that comes next.
  var next: LiteralToken? { index < tokens.count ? tokens[index] : nil }

  mutating func skip(_ count: Int = 1) { index = min(tokens.count, index + count) }

  /// Takes a sign when it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == .sign(sign) else { return false }
    skip()
    return true
  }

  /// How many tokens a phrase takes when it comes next, without regard to case; 0 otherwise.
  func length(of phrase: String) -> Int {
    guard index < starts.count, !phrase.isEmpty else { return 0 }
    var place = starts[index]
    var length = 1
    for byte in phrase.utf8 {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      guard place < lowered.count, lowered[place] == (isUpper ? byte | 0x20 : byte) else {
        return 0
      }
      if byte == UInt8(ascii: " ") { length += 1 }
      place += 1
    }
    return lowered[place] == UInt8(ascii: " ") ? length : 0
  }
}

/// The longest of several phrases that comes next in a literal, and what it stands for.
struct LongestPhrase<Value> {
  private let text: LiteralText
  private(set) var length = 0
  private(set) var value: Value?

  init(in text: LiteralText) {
    self.text = text
  }

  /// Considers a phrase.
  mutating func offer(_ phrase: String, _ value: @autoclosure () -> Value) {
    let found = text.length(of: phrase)
    guard found > length else { return }
    length = found
    self.value = value()
  }

  /// Considers phrases that stand for the same.
  mutating func offer(_ phrases: [String], _ value: @autoclosure () -> Value) {
    for phrase in phrases { offer(phrase, value()) }
  }
}
