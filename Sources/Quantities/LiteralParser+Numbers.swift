import Diagnostics
import Languages

extension LiteralParser {
  /// Reads one number: minus? currency? minus? (digits | numeral) magnitude? unit?.
  mutating func side() throws(Literal.Failure) -> Literal.Number {
    var isNegative = takeMinus()
    let currency = takeCurrency()
    if !isNegative { isNegative = takeMinus() }
    takeArticle()
    if let numeral = takeNumeral() {
      let scale = try takeMagnitude(after: numeral.word)
      return Literal.Number(
        value: numeral.value, decimals: 0, scale: scale, unit: currency ?? takeUnit())
    }
    guard case .number(let digits) = rest.next else {
      throw rest.holdsNumber ? unknown(rest.next) : noNumber
    }
    rest.skip()
    let number = try WrittenNumber(digits, language)
    takeHyphen()
    let scale = try takeMagnitude(after: digits)
    if scale != nil { takeHyphen() }
    let unit = currency ?? takeUnit()
    return Literal.Number(
      value: isNegative ? -number.value : number.value, decimals: number.decimals, scale: scale,
      unit: unit)
  }

  /// Takes an article that stands before a number: `a 45% rise`.
  private mutating func takeArticle() {
    var next = rest
    next.skip()
    guard language.changes.articles.contains(where: { rest.length(of: $0) > 0 }),
      case .number = next.next
    else { return }
    rest = next
  }

  /// Takes a small number in words; an article counts as one before a magnitude or a unit.
  private mutating func takeNumeral() -> (word: String, value: ExactDecimal)? {
    guard case .word(let word) = rest.next else { return nil }
    let short = word.lowercased()
    if let numeral = language.changes.numerals.first(where: { $0.alsoRead == short }) {
      rest.skip()
      return ExactDecimal(significand: Int64(numeral.value)).map { (word, $0) }
    }
    guard language.changes.articles.contains(short) else { return nil }
    var next = self
    next.rest.skip()
    guard next.rest.scale(language) != nil || next.takeUnit() != nil else { return nil }
    rest.skip()
    return (word, 1)
  }

  /// Takes the hyphen of `80-billion` and `2-gigawatt`, which is none of a range.
  private mutating func takeHyphen() {
    guard rest.next == .sign("-") else { return }
    var next = self
    next.rest.skip()
    guard next.rest.scale(language) != nil || next.takeNamedUnit() != nil else { return }
    rest.skip()
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

  mutating func takeUnit() -> Unit? {
    rest.take("%") ? .percent : takeNamedUnit()
  }

  private mutating func takeNamedUnit() -> Unit? {
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
  func range(_ low: Literal.Number, _ high: Literal.Number) throws(Literal.Failure)
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
  var englishName: String {
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

extension LiteralText {
  /// The magnitude of the word that comes next.
  func scale(_ language: Language) -> Scale? {
    guard case .word(let word) = next else { return nil }
    return language.numbers.scale(of: word)
  }
}
