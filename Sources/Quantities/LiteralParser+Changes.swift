import Languages

/// Growth, multiples and parts around a number.
extension LiteralParser {
  /// A word such as `rose`, and which way it goes; `nil` when the number is where it went.
  struct ChangeWord {
    let direction: Literal.Change?
  }

  /// Takes `rose by`, `an increase of`, `turun menjadi`.
  mutating func takeChange() -> ChangeWord? {
    let start = rest
    if language.changes.articles.contains(where: { rest.length(of: $0) > 0 }) { rest.skip() }
    var longest = LongestPhrase<Literal.Change>(in: rest)
    longest.offer(language.changes.rises, .rise)
    longest.offer(language.changes.falls, .fall)
    guard let direction = take(longest) else {
      rest = start
      return nil
    }
    if takeAny(of: language.changes.to) { return ChangeWord(direction: nil) }
    _ = takeAny(of: language.changes.by)
    return ChangeWord(direction: direction)
  }

  /// Takes `more`, `lebih rendah`, `growth`.
  mutating func takeChangeAfterwards() -> ChangeWord? {
    var longest = LongestPhrase<Literal.Change>(in: rest)
    longest.offer(language.changes.risesAfter, .rise)
    longest.offer(language.changes.fallsAfter, .fall)
    return take(longest).map { ChangeWord(direction: $0) }
  }

  /// Whether a word such as `more` may follow: `three times more` is three times to some, and
  /// four to others.
  func mayChange(_ amount: Literal.Amount, _ form: Literal.Form) -> Bool {
    guard case .part(let part) = amount else { return form != .times }
    return part.numerator < part.denominator
  }

  /// Takes `tripled`, `two thirds of`, `tiga kali lipat`.
  mutating func takePart() -> Literal.Part? {
    var longest = LongestPhrase<Literal.Part>(in: rest)
    for part in language.changes.parts {
      longest.offer(
        part.alsoRead, Literal.Part(numerator: part.numerator, denominator: part.denominator))
    }
    for numeral in language.changes.numerals where rest.length(of: numeral.alsoRead) > 0 {
      for multiple in language.changes.multiples {
        longest.offer(
          "\(numeral.alsoRead) \(multiple)", Literal.Part(numerator: numeral.value, denominator: 1))
      }
    }
    guard let part = take(longest) else { return nil }
    _ = takeAny(of: language.changes.asMuch)
    return part
  }

  /// Takes what makes a number more than a number: `times`, `percentage points`.
  mutating func takeForm() -> Literal.Form {
    if takeAny(of: language.changes.pointWords) { return .points }
    guard rest.take("×") || takeAny(of: language.changes.multiples) else { return .plain }
    _ = takeAny(of: language.changes.asMuch)
    return .times
  }

  private mutating func takeAny(of phrases: [String]) -> Bool {
    var longest = LongestPhrase<Bool>(in: rest)
    longest.offer(phrases, true)
    return take(longest) ?? false
  }
}
