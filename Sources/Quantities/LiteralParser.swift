import Diagnostics
import Languages

/// Reads one literal from left to right.
struct LiteralParser {
  let text: String
  let language: Language
  var rest: LiteralText

  init(_ text: String, _ language: Language) {
    self.text = text
    self.language = language
    rest = LiteralText(text)
  }

  /// Reads the whole: qualifier? change? qualifier? (part | opening? side (joint side)?)
  /// afterwards?.
  mutating func literal() throws(Literal.Failure) -> Literal {
    var meaning = takeQualifier()
    var change = takeChange()
    if meaning == nil, change != nil { meaning = takeQualifier() }
    var form = Literal.Form.plain
    let amount: Literal.Amount
    if let part = takePart() {
      amount = .part(part)
    } else {
      amount = try numbers()
      form = takeForm()
    }
    if change == nil, mayChange(amount, form) { change = takeChangeAfterwards() }
    if meaning == nil { meaning = takeAfterwards() }
    if let token = rest.next { throw unknown(token) }
    return Literal(
      text: text, qualifier: meaning?.qualifier ?? .exact, isNearly: meaning?.lean == .below,
      isBarely: meaning?.lean == .above, change: change?.direction, form: form, amount: amount)
  }

  private mutating func numbers() throws(Literal.Failure) -> Literal.Amount {
    let forms = takeOpening()
    let first = try side()
    if takeJoint(of: forms) { return try range(first, try side()) }
    guard forms.contains(where: { !$0.opening.isEmpty }) else { return .value(first) }
    let joints = forms.map { "'\($0.joining)'" }.joined(separator: " or ")
    throw Literal.Failure(
      reason: .badRange, message: "expected \(joints) and a second number in '\(text)'",
      suggestion: nil)
  }
}

// MARK: - Around the numbers

extension LiteralParser {
  /// What a qualifier's words mean.
  private struct Meaning {
    let qualifier: Qualifier
    /// On which side of the number the truth lies, close by.
    var lean: Lean?
  }

  private enum Lean { case below, above }

  private mutating func takeQualifier() -> Meaning? {
    if let meaning = takeQualifierSign() { return meaning }
    var longest = LongestPhrase<Meaning>(in: rest)
    for qualifier in Qualifier.allCases {
      let words = language.qualifiers[qualifier]
      longest.offer(words.prose, Meaning(qualifier: qualifier))
      longest.offer(words.alsoRead, Meaning(qualifier: qualifier))
    }
    let words = language.qualifiers
    for (words, lean) in [(words.nearly, Lean.below), (words.barely, .above)] {
      longest.offer(words.prose, Meaning(qualifier: .about, lean: lean))
      longest.offer(words.alsoRead, Meaning(qualifier: .about, lean: lean))
    }
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
    if rest.take("+") { return Meaning(qualifier: .atLeast) }
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
  mutating func take<Value>(_ phrase: LongestPhrase<Value>) -> Value? {
    rest.skip(phrase.length)
    return phrase.value
  }
}
