import Diagnostics
import Languages

/// Reads one literal from left to right.
struct LiteralParser {
  let text: String
  let language: Language
  private var rest: LiteralText

  init(_ text: String, _ language: Language) throws(Literal.Failure) {
    self.text = text
    self.language = language
    rest = LiteralText(text)
    if !rest.holdsNumber {
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
    if let token = rest.next { throw unknown(token) }
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
    if let meaning = takeQualifierSign() { return meaning }
    var longest = LongestPhrase<Meaning>(in: rest)
    for qualifier in Qualifier.allCases {
      let words = language.qualifiers[qualifier]
      longest.offer(words.prose, Meaning(qualifier: qualifier))
      longest.offer(words.alsoRead, Meaning(qualifier: qualifier))
    }
    let nearly = Meaning(qualifier: .about, isNearly: true)
    longest.offer(language.qualifiers.nearly.prose, nearly)
    longest.offer(language.qualifiers.nearly.alsoRead, nearly)
    return take(longest)
  }

  private mutating func takeQualifierSign() -> Meaning? {
    guard case .sign(let scalar) = rest.next,
      let qualifier = Qualifier(sign: scalar == "≈" ? "~" : String(scalar))
    else { return nil }
    rest.skip()
    // `>=` and `<=` are two signs.
    switch qualifier {
    case .moreThan where rest.take("="): return Meaning(qualifier: .atLeast)
    case .lessThan where rest.take("="): return Meaning(qualifier: .atMost)
    default: return Meaning(qualifier: qualifier)
    }
  }

  private mutating func takeAfterwards() -> Meaning? {
    var longest = LongestPhrase<Meaning>(in: rest)
    for qualifier in Qualifier.allCases {
      longest.offer(language.qualifiers[qualifier].after, Meaning(qualifier: qualifier))
    }
    return take(longest)
  }

  /// The forms of a range that may still come: those with the opening that is written, or those
  /// without one.
  private mutating func takeOpening() -> [NumberWords.RangeForm] {
    var longest = LongestPhrase<String>(in: rest)
    for form in language.numbers.ranges { longest.offer(form.opening, form.opening) }
    let opening = take(longest) ?? ""
    return language.numbers.ranges.filter { $0.opening == opening }
  }

  private mutating func takeJoint(of forms: [NumberWords.RangeForm]) -> Bool {
    if forms.allSatisfy({ $0.opening.isEmpty }), rest.take("–") || rest.take("-") { return true }
    var longest = LongestPhrase<Bool>(in: rest)
    for form in forms { longest.offer(form.joining, true) }
    return take(longest) ?? false
  }

  /// Takes a phrase, and gives what it stands for.
  private mutating func take<Value>(_ phrase: LongestPhrase<Value>) -> Value? {
    rest.skip(phrase.length)
    return phrase.value
  }
}

// MARK: - Numbers

extension LiteralParser {
  /// Reads one number: minus? currency? minus? digits magnitude? unit?.
  private mutating func side() throws(Literal.Failure) -> Literal.Number {
    var isNegative = takeMinus()
    let currency = takeCurrency()
    if !isNegative { isNegative = takeMinus() }
    guard case .number(let digits) = rest.next else {
      throw unknown(rest.next)
    }
    rest.skip()
    let number = try WrittenNumber(digits, language)
    let scale = try takeMagnitude(after: digits)
    let unit = currency ?? takeUnit()
    return Literal.Number(
      value: isNegative ? -number.value : number.value, decimals: number.decimals, scale: scale,
      unit: unit)
  }

  private mutating func takeMinus() -> Bool { rest.take("\u{2212}") || rest.take("-") }

  private mutating func takeCurrency() -> Unit? {
    guard case .word(let word) = rest.next, let code = Currency.code(of: word) else { return nil }
    rest.skip()
    return Unit(code)
  }

  private mutating func takeMagnitude(after digits: String) throws(Literal.Failure) -> Scale? {
    guard case .word(let word) = rest.next else { return nil }
    if let misleading = language.numbers.misleading.first(where: { $0.word == word }) {
      let instead = "\(digits) \(misleading.instead)"
      throw Literal.Failure(
        reason: .misleadingMagnitude,
        message: "'\(digits) \(word)' reads differently in other languages; write '\(instead)'",
        suggestion: instead)
    }
    guard let scale = language.numbers.scale(of: word) else { return nil }
    rest.skip()
    return scale
  }

  private mutating func takeUnit() -> Unit? {
    if rest.take("%") { return .percent }
    if case .word(let word) = rest.next, let unit = Unit(word), unit.dimension != .count,
      unit != .percent
    {
      rest.skip()
      return unit
    }
    var longest = LongestPhrase<Unit?>(in: rest)
    longest.offer(language.numbers.percent, .percent)
    for unit in Unit.physical where unit != .count && unit != .percent {
      longest.offer(unit.name(in: language), unit)
      longest.offer(unit.englishName, unit)
    }
    for currency in language.numbers.currencies {
      longest.offer(currency.words, Unit(currency.code))
    }
    return take(longest) ?? nil
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
        for (foreign, own) in vocabulary(of: other) where rest.length(of: foreign) > 0 {
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
      guard let theirs = other.numbers[scale], let own = language.numbers[scale] else { continue }
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
    let magnitudes = Scale.allCases.compactMap { language.numbers[$0]?.prose }
    let units = Unit.physical.map(\.code) + ["US$", "Rp"]
    return magnitudes + units + language.numbers.percent
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
      let short = word.lowercased()
      return [names.prose, names.chart].contains { isName($0, word, short) }
        || names.alsoRead.contains { isName($0, word, short) }
    }
  }

  private func isName(_ name: String, _ word: String, _ lowered: String) -> Bool {
    name == word || (name.utf8.count > 1 && name == lowered)
  }
}

extension Unit {
  /// The English singular, which is read in every language: many write units so.
  fileprivate var englishName: String {
    switch code {
    case "kW": "kilowatt"
    case "MW": "megawatt"
    case "GW": "gigawatt"
    case "MWh": "megawatt-hour"
    case "GWh": "gigawatt-hour"
    case "TWh": "terawatt-hour"
    default: ""
    }
  }
}

extension Literal.Number {
  /// The number in the base of its unit, or in ones when it has none.
  var inBase: ExactDecimal? {
    value.scaled(byPowerOfTen: (scale?.exponent ?? 0) + (unit?.exponent ?? 0))
  }
}
