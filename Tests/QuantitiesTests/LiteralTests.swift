import Languages
import Quantities
import SeededGenerator
import Testing

/// What was read, in a short notation, or why nothing was: `~64b0..72b0 USD`.
private func read(_ text: String, _ code: String) -> String {
  guard let language = Language.named(code) else { return "no language" }
  switch Literal.parse(text, in: language) {
  case .failure(let failure): return "\(failure.reason.rawValue)"
  case .success(let literal):
    let sign =
      literal.isNearly
      ? "nearly "
      : literal.isBarely
        ? "just over " : literal.qualifier == .upTo ? "up to " : literal.qualifier.sign
    let change = literal.change.map { $0 == .rise ? " up" : " down" } ?? ""
    let form = literal.form == .plain ? "" : " \(literal.form)"
    return switch literal.amount {
    case .value(let number): sign + describe(number) + form + change
    case .range(let low, let high): "\(sign)\(describe(low)) .. \(describe(high))" + form + change
    case .part(let part): "\(sign)\(part.numerator):\(part.denominator)" + change
    }
  }
}

private func describe(_ number: Literal.Number) -> String {
  let scale = number.scale.map { " \($0)" } ?? ""
  let unit = number.unit.map { " \($0)" } ?? ""
  return "\(number.value)/\(number.decimals)\(scale)\(unit)"
}

@Suite struct LiteralTests {
  @Test(arguments: [
    ("80", "80/0"), ("1,234.5", "1234.5/1"), ("1,234,567", "1234567/0"), ("1.234", "1.234/3"),
    ("80.0", "80/1"), ("0.5", "0.5/1"), ("1234567", "1234567/0"), ("−5", "-5/0"), ("-5", "-5/0"),
    ("80 billion", "80/0 billion"), ("80 bn", "80/0 billion"), ("80bn", "80/0 billion"),
    ("80 Billion", "80/0 billion"), ("80 BN", "80/0 billion"), ("80m", "80/0 million"),
    ("1.4tn", "1.4/1 trillion"), ("5 thousand", "5/0 thousand"),
    ("82,999 million", "82999/0 million"),
    ("US$80 billion", "80/0 billion USD"), ("$80 billion", "80/0 billion USD"),
    ("USD 80 billion", "80/0 billion USD"), ("80 billion USD", "80/0 billion USD"),
    ("80 billion dollars", "80/0 billion USD"), ("80 billion US dollars", "80/0 billion USD"),
    ("US$80bn", "80/0 billion USD"), ("US$\u{A0}80\u{A0}billion", "80/0 billion USD"),
    ("US$80\u{202F}bn", "80/0 billion USD"), ("  US$80\u{2009}billion ", "80/0 billion USD"),
    ("Rp 5 trillion", "5/0 trillion IDR"), ("€2.5bn", "2.5/1 billion EUR"),
    ("CHF 2bn", "2/0 billion CHF"), ("−US$5 billion", "-5/0 billion USD"),
    ("US$−5 billion", "-5/0 billion USD"),
    ("2 GW", "2/0 GW"), ("2GW", "2/0 GW"), ("2 gigawatts", "2/0 GW"), ("1 gigawatt", "1/0 GW"),
    ("350 megawatts", "350/0 MW"), ("176 TWh", "176/0 TWh"), ("176 terawatt-hours", "176/0 TWh"),
    ("45%", "45/0 percent"), ("45 %", "45/0 percent"), ("45 per cent", "45/0 percent"),
    ("4.4 percent", "4.4/1 percent"),
    ("more than 2 GW", ">2/0 GW"), ("More than 2 GW", ">2/0 GW"), ("over 2 GW", ">2/0 GW"),
    (">2 GW", ">2/0 GW"), ("≥ 2 GW", "≥2/0 GW"), (">= 2 GW", "≥2/0 GW"),
    ("at least 2 GW", "≥2/0 GW"), ("no less than 2 GW", "≥2/0 GW"), ("2 GW or more", "≥2/0 GW"),
    ("about US$80 bn", "~80/0 billion USD"), ("~US$80 bn", "~80/0 billion USD"),
    ("≈80", "~80/0"), ("roughly 80", "~80/0"), ("some 80 billion", "~80/0 billion"),
    ("nearly 130 billion", "nearly 130/0 billion"), ("almost 1 GW", "nearly 1/0 GW"),
    ("less than 7 billion", "<7/0 billion"), ("under US$7bn", "<7/0 billion USD"),
    ("at most 5", "≤5/0"), ("no more than 5", "≤5/0"), ("<=5", "≤5/0"),
    ("up to US$500 billion", "up to 500/0 billion USD"), ("exactly 3", "3/0"),
    ("64–72 billion", "64/0 billion .. 72/0 billion"), ("64-72 bn", "64/0 billion .. 72/0 billion"),
    ("US$64–72 bn", "64/0 billion USD .. 72/0 billion USD"),
    ("US$64 billion to US$72 billion", "64/0 billion USD .. 72/0 billion USD"),
    ("US$64 to US$72 billion", "64/0 billion USD .. 72/0 billion USD"),
    ("US$900 million to 1.2 billion", "900/0 million USD .. 1.2/1 billion USD"),
    ("between 64 and 72 billion", "64/0 billion .. 72/0 billion"),
    ("from 64 to 72 billion", "64/0 billion .. 72/0 billion"),
    ("about 64–72 billion", "~64/0 billion .. 72/0 billion"),
    ("6.7–12%", "6.7/1 percent .. 12/0 percent"), ("6.7% to 12%", "6.7/1 percent .. 12/0 percent"),
    ("500 MW–1 GW", "500/0 MW .. 1/0 GW"), ("−5 – −2", "-5/0 .. -2/0"), ("-5--2", "-5/0 .. -2/0"),
    ("325–580 TWh", "325/0 TWh .. 580/0 TWh"),
  ])
  func `English literals are read`(text: String, expected: String) {
    #expect(read(text, "en") == expected)
  }

  @Test(arguments: [
    ("80", "80/0"), ("1.234,5", "1234.5/1"), ("1.234.567", "1234567/0"), ("1.234", "1234/0"),
    ("80,0", "80/1"), ("0,5", "0.5/1"), ("1,234", "1.234/3"),
    ("80 miliar", "80/0 billion"), ("80 Miliar", "80/0 billion"), ("80 milyar", "80/0 billion"),
    ("5 juta", "5/0 million"), ("1,4 triliun", "1.4/1 trillion"), ("5 ribu", "5/0 thousand"),
    ("US$80 miliar", "80/0 billion USD"), ("$80 miliar", "80/0 billion USD"),
    ("US$\u{A0}80\u{A0}miliar", "80/0 billion USD"), ("80 miliar dolar AS", "80/0 billion USD"),
    ("80 miliar dolar", "80/0 billion USD"), ("USD 80 miliar", "80/0 billion USD"),
    ("Rp 5 triliun", "5/0 trillion IDR"), ("Rp5 triliun", "5/0 trillion IDR"),
    ("5 triliun rupiah", "5/0 trillion IDR"),
    ("2 GW", "2/0 GW"), ("2 gigawatt", "2/0 GW"), ("350 megawatt", "350/0 MW"),
    ("176 terawatt-jam", "176/0 TWh"),
    ("45%", "45/0 percent"), ("45 persen", "45/0 percent"), ("4,4%", "4.4/1 percent"),
    ("lebih dari 2 GW", ">2/0 GW"), ("Lebih dari 2 GW", ">2/0 GW"), ("di atas 2 GW", ">2/0 GW"),
    ("setidaknya 2 GW", "≥2/0 GW"), ("paling sedikit 2 GW", "≥2/0 GW"),
    ("sekurang-kurangnya 2 GW", "≥2/0 GW"), ("2 GW atau lebih", "≥2/0 GW"),
    ("sekitar US$80 miliar", "~80/0 billion USD"), ("kira-kira 80", "~80/0"),
    ("kurang lebih 80", "~80/0"), ("kurang dari 80", "<80/0"), ("hampir 2 GW", "nearly 2/0 GW"),
    ("paling banyak 5", "≤5/0"), ("tidak lebih dari 5", "≤5/0"),
    ("hingga US$500 miliar", "up to 500/0 billion USD"), ("sampai dengan 5", "up to 5/0"),
    ("64–72 miliar", "64/0 billion .. 72/0 billion"),
    ("64-72 miliar", "64/0 billion .. 72/0 billion"),
    ("US$64 miliar hingga US$72 miliar", "64/0 billion USD .. 72/0 billion USD"),
    ("64 sampai 72 miliar", "64/0 billion .. 72/0 billion"),
    ("antara 64 dan 72 miliar", "64/0 billion .. 72/0 billion"),
    ("antara 64 hingga 72 miliar", "64/0 billion .. 72/0 billion"),
    ("dari 64 hingga 72 miliar", "64/0 billion .. 72/0 billion"),
    ("6,7–12 persen", "6.7/1 percent .. 12/0 percent"),
  ])
  func `Indonesian literals are read`(text: String, expected: String) {
    #expect(read(text, "id") == expected)
  }

  @Test(arguments: [
    ("up 45%", "en", "45/0 percent up"), ("up by 45%", "en", "45/0 percent up"),
    ("rose 45 per cent", "en", "45/0 percent up"), ("grew by about 45%", "en", "~45/0 percent up"),
    ("about 45% more", "en", "~45/0 percent up"), ("45% growth", "en", "45/0 percent up"),
    ("a 45% increase", "en", "45/0 percent up"), ("an increase of 45%", "en", "45/0 percent up"),
    ("fell 12%", "en", "12/0 percent down"), ("12% lower", "en", "12/0 percent down"),
    ("a decline of US$3 billion", "en", "3/0 billion USD down"),
    ("rose to 53%", "en", "53/0 percent"), ("cut by US$8 bn", "en", "8/0 billion USD down"),
    ("up to 53%", "en", "up to 53/0 percent"), ("up 5–8%", "en", "5/0 percent .. 8/0 percent up"),
    ("1.45 times", "en", "1.45/2 times"), ("1.5x", "en", "1.5/1 times"), ("3×", "en", "3/0 times"),
    ("3 times as much", "en", "3/0 times"), ("2 to 3 times", "en", "2/0 .. 3/0 times"),
    ("tripled", "en", "3:1"), ("more than tripled", "en", ">3:1"), ("twice", "en", "2:1"),
    ("nearly doubled", "en", "nearly 2:1"), ("threefold", "en", "3:1"),
    ("three times", "en", "3:1"),
    ("five times as high", "en", "5:1"), ("Half", "en", "1:2"), ("half of", "en", "1:2"),
    ("more than half", "en", ">1:2"), ("two thirds", "en", "2:3"), ("two-thirds", "en", "2:3"),
    ("a third more", "en", "1:3 up"), ("up by a third", "en", "1:3 up"),
    ("fell by half", "en", "1:2 down"), ("halved", "en", "1:2"), ("fell to a third", "en", "1:3"),
    ("3 percentage points", "en", "3/0 points"),
    ("up 1.5 percentage points", "en", "1.5/1 points up"),
    ("two gigawatts", "en", "2/0 GW"), ("a gigawatt", "en", "1/0 GW"),
    ("a trillion dollars", "en", "1/0 trillion USD"),
    ("five billion dollars", "en", "5/0 billion USD"),
    ("80-billion", "en", "80/0 billion"), ("2-gigawatt", "en", "2/0 GW"),
    ("2+ GW", "en", "unknown-word"),
    ("2 GW+", "en", "≥2/0 GW"), ("just over 2 GW", "en", "just over 2/0 GW"),
    ("just under 2 GW", "en", "nearly 2/0 GW"),
    ("three times more", "en", "unknown-word"), ("rose", "en", "no-number"),
    ("a", "en", "no-number"),
    ("up", "en", "no-number"), ("one", "en", "1/0"),
    ("naik 45%", "id", "45/0 percent up"), ("tumbuh 45 persen", "id", "45/0 percent up"),
    ("naik sebesar 4,5%", "id", "4.5/1 percent up"),
    ("kenaikan sebesar 45%", "id", "45/0 percent up"),
    ("45% lebih tinggi", "id", "45/0 percent up"), ("turun 12%", "id", "12/0 percent down"),
    ("naik menjadi 53%", "id", "53/0 percent"),
    ("turun lebih dari 12%", "id", ">12/0 percent down"),
    ("dua kali lipat", "id", "2:1"), ("hampir tiga kali lipat", "id", "nearly 3:1"),
    ("lebih dari dua kali lipat", "id", ">2:1"), ("1,45 kali", "id", "1.45/2 times"),
    ("2,5 kali lipat", "id", "2.5/1 times"), ("separuh", "id", "1:2"),
    ("lebih dari separuh", "id", ">1:2"), ("sepertiga", "id", "1:3"), ("dua pertiga", "id", "2:3"),
    ("turun separuh", "id", "1:2 down"), ("dua gigawatt", "id", "2/0 GW"),
    ("3 poin persentase", "id", "3/0 points"), ("tripled", "id", "foreign-word"),
    ("naik 45%", "en", "foreign-word"), ("2 times", "id", "foreign-word"),
  ])
  func `growth, multiples and parts are read`(text: String, code: String, expected: String) {
    #expect(read(text, code) == expected)
  }

  @Test(arguments: [
    ("1,234.5", "id", "bad-number"), ("1.234,5", "en", "bad-number"), ("80.5", "id", "bad-number"),
    ("80,5", "en", "bad-number"), ("1,23,456", "en", "bad-number"), ("0,234", "en", "bad-number"),
    ("007", "en", "bad-number"), ("1.2.3", "en", "bad-number"), ("12,3456", "en", "bad-number"),
    ("1234,567", "en", "bad-number"),
    ("80 M", "id", "misleading-magnitude"), ("80M", "id", "misleading-magnitude"),
    ("US$80 T", "id", "misleading-magnitude"), ("80 jt", "id", "misleading-magnitude"),
    ("80 B", "id", "misleading-magnitude"), ("80 M", "en", "misleading-magnitude"),
    ("80B", "en", "misleading-magnitude"), ("80 K", "en", "misleading-magnitude"),
    ("80 billion", "id", "foreign-word"), ("80 bn", "id", "foreign-word"),
    ("80 miliar", "en", "foreign-word"), ("lebih dari 2 GW", "en", "foreign-word"),
    ("more than 2 GW", "id", "foreign-word"), ("45 persen", "en", "foreign-word"),
    ("45 per cent", "id", "foreign-word"), ("about 80", "id", "foreign-word"),
    ("80 bilion", "en", "unknown-word"), ("2 gw", "en", "unknown-word"),
    ("80 billion tonnes", "en", "unknown-word"), ("80 billion.", "en", "unknown-word"),
    ("80 81", "en", "unknown-word"), ("more than about 80", "en", "unknown-word"),
    ("US$80 billion USD", "en", "unknown-word"), ("80 billion (est.)", "en", "unknown-word"),
    ("80–", "en", "unknown-word"), ("80 + 2", "en", "unknown-word"),
    ("80 dogs", "en", "unknown-word"),
    ("", "en", "no-number"), ("eighty billion", "en", "no-number"), ("US$", "en", "no-number"),
    ("1234567890123456789", "en", "too-long"), ("0.123456789012345678", "en", "too-long"),
    ("72–64 billion", "en", "bad-range"), ("64–64", "en", "bad-range"),
    ("64 billion–72", "en", "bad-range"), ("1 GW–2", "en", "bad-range"),
    ("US$1 bn–€2 bn", "en", "bad-range"), ("between 64 billion", "en", "bad-range"),
    ("500–1 billion", "en", "bad-range"), ("1 GW–500 MW", "en", "bad-range"),
    ("between 64–72", "en", "bad-range"), ("٨٠", "en", "no-number"),
  ])
  func `what could be misread is refused`(text: String, code: String, reason: String) {
    #expect(read(text, code) == reason)
  }

  @Test(arguments: [
    (
      "1,234.5", "id", "'1,234.5' is how English writes a number; Indonesian writes '1.234,5'",
      "1.234,5"
    ),
    (
      "80,50 bn", "en", "'80,50' is how Indonesian writes a number; English writes '80.50'", "80.50"
    ),
    (
      "US$80 M", "id", "'80 M' reads differently in other languages; write '80 miliar'",
      "80 miliar"
    ),
    ("80 miliar", "en", "'miliar' is Indonesian; English writes 'billion'", "billion"),
    (
      "more than 2 GW", "id", "'more than' is English; Indonesian writes 'lebih dari'", "lebih dari"
    ),
    ("80 bilion", "en", "unknown word 'bilion' in '80 bilion'", "billion"),
    ("2 gw", "en", "unknown word 'gw' in '2 gw'", "GW"),
    (
      "antara 64 miliar", "id",
      "expected 'dan' or 'hingga' and a second number in 'antara 64 miliar'", nil
    ),
    ("72-64", "en", "the range '72-64' does not go from low to high", nil),
    ("80 –", "en", "'80 –' ends where a number is expected", nil),
    ("soon", "en", "'soon' holds no number written in digits", nil),
  ])
  func `refusals explain themselves`(
    text: String, code: String, message: String, suggestion: String?
  ) throws {
    let language = try #require(Language.named(code))
    guard case .failure(let failure) = Literal.parse(text, in: language) else {
      Issue.record("'\(text)' was read")
      return
    }
    #expect(failure.message == message)
    #expect(failure.suggestion == suggestion)
  }

  @Test func `no text crashes the reader`() {
    var random = SeededGenerator(seed: 6)
    let parts = [
      "80", "1,5", ".", "-", "–", "US$", "billion", "M", "to", "between", "and", "%", " ", " ",
      "GW", "more", "than", "up", "by", "a", "third", "times", "two", "half", "naik", "kali",
      "hingga", "≥", "9999999999999999999", "\u{A0}", "é", "\u{301}",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      for language in Language.all {
        if case .success(let literal) = Literal.parse(text, in: language) {
          #expect(literal.text == text)
        }
      }
    }
  }
}
