import Diagnostics
import Languages

/// Reads one literal from left to right.
struct LiteralParser {
  let text: String
  let language: Language
  private var rest: ArraySlice<LiteralToken>

  private var words: NumberWords { language.numbers }

  init(_ text: String, _ language: Language) throws(Literal.Failure) {
    self.text = text
    self.language = language
    rest = LiteralToken.tokens(of: text)[...]
    let hasNumber = rest.contains { if case .number = $0 { true } else { false } }
    if !hasNumber {
      throw Literal.Failure(
        reason: .noNumber, message: "'\(text)' holds no number written in digits",
        suggestion: nil)
    }
  }

  /// Reads the whole: qualifier? opening? side (joint side)? afterwards?.
  mutating func literal() throws(Literal.Failure) -> Literal {
    var meaning = takeQualifier()
    let forms = takeOpening()
    let first = try side()
    let amount: Literal.Amount
    if takeJoint(of: forms) {
      amount = try range(first, try side())
    } else if forms.contains(where: { !$0.opening.isEmpty }) {
      let joints = forms.map { "'\($0.joining)'" }.joined(separator: " or ")
      throw Literal.Failure(
        reason: .badRange, message: "expected \(joints) and a second number in '\(text)'",
        suggestion: nil)
    } else {
      amount = .value(first)
    }
    if meaning == nil { meaning = takeAfterwards() }
    if let token = rest.first { throw unknown(token) }
    return Literal(
      text: text, qualifier: meaning?.qualifier ?? .exact, isNearly: meaning?.isNearly ?? false,
      amount: amount)
  }
}

// MARK: - Around the numbers

extension LiteralParser {
  /// What a qualifier's words mean.
  private struct Meaning {
    let qualifier: Qualifier
    var isNearly = false
  }

  private mutating func takeQualifier() -> Meaning? {
    if case .sign(let scalar) = rest.first,
      let qualifier = Qualifier(sign: scalar == "≈" ? "~" : String(scalar))
    {
      rest.removeFirst()
      // `>=` and `<=` are two signs.
      let orEqual: Qualifier? =
        switch qualifier {
        case .moreThan: .atLeast
        case .lessThan: .atMost
        default: nil
        }
      if let orEqual, takeSign("=") { return Meaning(qualifier: orEqual) }
      return Meaning(qualifier: qualifier)
    }
    var meanings = Qualifier.allCases.map { (language.qualifiers[$0], Meaning(qualifier: $0)) }
    meanings.append((language.qualifiers.nearly, Meaning(qualifier: .about, isNearly: true)))
    let phrases = meanings.flatMap { words, meaning in
      ([words.prose] + words.alsoRead).map { ($0, meaning) }
    }
    return takeLongest(of: phrases)
  }

  private mutating func takeAfterwards() -> Meaning? {
    takeLongest(
      of: Qualifier.allCases.flatMap { qualifier in
        language.qualifiers[qualifier].after.map { ($0, Meaning(qualifier: qualifier)) }
      })
  }

  /// The forms of a range that may still come: those with the opening that is written, or those
  /// without one.
  private mutating func takeOpening() -> [NumberWords.RangeForm] {
    let openings = words.ranges.map { ($0.opening, $0.opening) }.filter { !$0.0.isEmpty }
    let opening = takeLongest(of: openings) ?? ""
    return words.ranges.filter { $0.opening == opening }
  }

  private mutating func takeJoint(of forms: [NumberWords.RangeForm]) -> Bool {
    if forms.allSatisfy({ $0.opening.isEmpty }), takeSign("–") || takeSign("-") { return true }
    return takeLongest(of: forms.map { ($0.joining, true) }) ?? false
  }

  /// Takes the longest phrase that comes next, and gives what it stands for.
  private mutating func takeLongest<Value>(of phrases: [(String, Value)]) -> Value? {
    var best: (length: Int, value: Value)?
    for (phrase, value) in phrases {
      let length = matchLength(phrase)
      if length > best?.length ?? 0 { best = (length, value) }
    }
    rest = rest.dropFirst(best?.length ?? 0)
    return best?.value
  }

  /// How many tokens a phrase takes when it comes next, without regard to case; 0 otherwise.
  private func matchLength(_ phrase: String) -> Int {
    let wanted = phrase.split(separator: " ").map { $0.lowercased() }
    let found = rest.prefix(wanted.count).map { $0.text.lowercased() }
    return found == wanted ? wanted.count : 0
  }

  private mutating func takeSign(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == .sign(scalar) else { return false }
    rest.removeFirst()
    return true
  }
}

// MARK: - Numbers

extension LiteralParser {
  /// Reads one number: minus? currency? minus? digits magnitude? unit?.
  private mutating func side() throws(Literal.Failure) -> Literal.Number {
    var isNegative = takeMinus()
    let currency = takeCurrency()
    if !isNegative { isNegative = takeMinus() }
    guard case .number(let digits) = rest.first else {
      throw unknown(rest.first)
    }
    rest.removeFirst()
    let number = try WrittenNumber(digits, language)
    let scale = try takeMagnitude(after: digits)
    let unit = currency ?? takeUnit()
    return Literal.Number(
      value: isNegative ? -number.value : number.value, decimals: number.decimals, scale: scale,
      unit: unit)
  }

  private mutating func takeMinus() -> Bool { takeSign("\u{2212}") || takeSign("-") }

  private mutating func takeCurrency() -> Unit? {
    guard case .word(let word) = rest.first, let code = Currency.code(of: word) else { return nil }
    rest.removeFirst()
    return Unit(code)
  }

  private mutating func takeMagnitude(after digits: String) throws(Literal.Failure) -> Scale? {
    guard case .word(let word) = rest.first else { return nil }
    if let misleading = words.misleading.first(where: { $0.word == word }) {
      let instead = "\(digits) \(misleading.instead)"
      throw Literal.Failure(
        reason: .misleadingMagnitude,
        message: "'\(digits) \(word)' reads differently in other languages; write '\(instead)'",
        suggestion: instead)
    }
    guard let scale = words.scale(of: word) else { return nil }
    rest.removeFirst()
    return scale
  }

  private mutating func takeUnit() -> Unit? {
    if takeSign("%") { return .percent }
    if case .word(let word) = rest.first, let unit = Unit(word), unit.dimension != .count,
      unit != .percent
    {
      rest.removeFirst()
      return unit
    }
    var names = words.percent.map { ($0, Unit.percent) }
    for unit in Unit.physical where unit != .count && unit != .percent {
      names += unit.names(in: language).map { ($0, unit) }
    }
    for currency in words.currencies {
      if let unit = Unit(currency.code) { names.append((currency.words, unit)) }
    }
    return takeLongest(of: names)
  }

  /// Both ends of a range: the first takes the magnitude and the unit of the second, and the
  /// second the currency before the first; nothing else is taken over.
  private func range(_ low: Literal.Number, _ high: Literal.Number) throws(Literal.Failure)
    -> Literal.Amount
  {
    var (low, high) = (low, high)
    if low.scale == nil { low.scale = high.scale }
    if low.unit == nil { low.unit = high.unit }
    if high.unit == nil, low.unit?.isCurrency ?? false { high.unit = low.unit }
    guard low.unit?.dimension == high.unit?.dimension, low.scale == nil || high.scale != nil else {
      throw Literal.Failure(
        reason: .badRange,
        message: "the two numbers of '\(text)' need the same kind of unit, written with the "
          + "second or with both", suggestion: nil)
    }
    guard let a = low.inBase, let b = high.inBase, a < b else {
      throw Literal.Failure(
        reason: .badRange, message: "the range '\(text)' does not go from low to high",
        suggestion: nil)
    }
    return .range(low: low, high: high)
  }
}

// MARK: - Faults

extension LiteralParser {
  /// A word or sign that nothing takes: of another language, misspelt, or out of place.
  private func unknown(_ token: LiteralToken?) -> Literal.Failure {
    if case .word(let word) = token {
      for other in Language.all where other != language {
        for (foreign, own) in vocabulary(of: other) where matchLength(foreign) > 0 {
          return Literal.Failure(
            reason: .foreignWord,
            message: "'\(foreign)' is \(other.englishName); "
              + "\(language.englishName) writes '\(own)'",
            suggestion: own)
        }
      }
      return Literal.Failure(
        reason: .unknownWord, message: "unknown word '\(word)' in '\(text)'",
        suggestion: known.nearest(to: word))
    }
    let message = token.map { "unexpected '\($0.text)' in '\(text)'" }
    return Literal.Failure(
      reason: .unknownWord, message: message ?? "'\(text)' ends where a number is expected",
      suggestion: nil)
  }

  /// The words of another language, each with this language's for it.
  private func vocabulary(of other: Language) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for scale in Scale.allCases {
      guard let theirs = other.numbers[scale], let own = words[scale] else { continue }
      pairs += ([theirs.prose, theirs.chart] + theirs.alsoRead).map { ($0, own.prose) }
    }
    for qualifier in Qualifier.allCases {
      let (theirs, own) = (other.qualifiers[qualifier], language.qualifiers[qualifier])
      pairs += ([theirs.prose] + theirs.alsoRead).map { ($0, own.prose) }
    }
    pairs.append((other.qualifiers.nearly.prose, language.qualifiers.nearly.prose))
    pairs += other.numbers.percent.map { ($0, "%") }
    return pairs
  }

  /// The words that may stand in a literal of this language, for suggestions.
  private var known: [String] {
    let magnitudes = Scale.allCases.compactMap { words[$0]?.prose }
    let units = Unit.physical.map(\.code) + ["US$", "Rp"]
    return magnitudes + units + words.percent
      + Qualifier.allCases.map {
        language.qualifiers[$0].prose
      }
  }
}

extension NumberWords {
  /// The magnitude of a word; a single letter counts in its own case only.
  func scale(of word: String) -> Scale? {
    Scale.allCases.first { scale in
      guard let names = self[scale] else { return false }
      return ([names.prose, names.chart] + names.alsoRead).contains { name in
        name == word || (name.utf8.count > 1 && name == word.lowercased())
      }
    }
  }
}

extension Unit {
  /// The names that are read: the language's own, and the English singular, which are the symbol
  /// names that most languages share.
  func names(in language: Language) -> [String] {
    let singular: [String: String] = [
      "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "MWh": "megawatt-hour",
      "GWh": "gigawatt-hour", "TWh": "terawatt-hour",
    ]
    return [name(in: language)] + (singular[code].map { [$0] } ?? [])
  }
}

extension Literal.Number {
  /// The number in the base of its unit, or in ones when it has none.
  var inBase: ExactDecimal? {
    value.scaled(byPowerOfTen: (scale?.exponent ?? 0) + (unit?.exponent ?? 0))
  }
}
