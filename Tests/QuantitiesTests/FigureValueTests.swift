import Languages
import Quantities
import Testing

/// `64.5 billion USD` or `>2 GW` as a quantity; ranges as `60..65 billion USD`.
private func quantity(_ text: String) throws -> Quantity {
  let sign = text.prefix { ">≥<≤~".contains($0) }
  let words = text.dropFirst(sign.count).split(separator: " ")
  let ends = try (words.first ?? "").split(separator: "..", omittingEmptySubsequences: true)
    .map { try ExactDecimal(parsing: String($0)) }
  let unit = try #require(words.last.flatMap { Unit(String($0)) })
  let scale = words.count > 2 ? Scale(rawValue: String(words[1])) : .one
  let low = try #require(ends.first)
  return Quantity(
    ends.count == 2 ? .range(low: low, high: ends[1]) : .value(low), unit,
    scale: try #require(scale), qualifier: try #require(Qualifier(sign: sign)))
}

/// A sum such as `5 GW + 300 MW - 1 GW / 10 GW`; a stroke divides all before by all behind it.
private func value(_ text: String) throws -> FigureValue {
  var sums: [[FigureValue.Term]] = []
  for side in text.split(separator: " / ") {
    var terms: [FigureValue.Term] = []
    for plus in side.split(separator: " + ") {
      for (number, part) in plus.split(separator: " - ").enumerated() {
        terms.append(.init(try quantity(String(part)), isSubtracted: number > 0))
      }
    }
    sums.append(terms)
  }
  return try FigureValue.computed(sums[0], over: sums.count > 1 ? sums[1] : [])
}

private func compared(_ text: String, _ data: String, _ code: String = "en") throws -> String {
  let language = try #require(Language.named(code))
  let literal = try Literal.parse(text, in: language).get()
  switch literal.agreement(with: try value(data), in: language) {
  case .agrees: return "agrees"
  case .differs(let difference): return difference.reason.rawValue
  }
}

@Suite struct FigureValueTests {
  @Test(arguments: [
    ("5 GW + 300 MW", "5.3 GW"), ("300 MW + 5 GW", "5300 MW"), ("5 GW - 300 MW", "4.7 GW"),
    ("60..65 billion USD + 5 billion USD", "65..70 billion USD"),
    ("60..65 billion USD - 5..6 billion USD", "54..60 billion USD"),
    (">2 GW + 3 GW", ">5 GW"), ("5 GW - >2 GW", "<3 GW"), (">2 GW + ≥1 GW", ">3 GW"),
    ("~2 GW + 3 GW", "~5 GW"),
    (
      "64.551 billion USD / 44477 million USD",
      "64.551 billion USD / 44477 million USD"
    ),
  ])
  func `quantities are added, taken away and divided`(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(arguments: [
    ("5 GW + 3 billion USD", "GW and USD measure different things"),
    ("5 GW / 3 TWh", "GW and TWh measure different things"),
    (
      "5 USD + 3 EUR",
      "USD and EUR are different currencies; convert one of them in a series of its own"
    ),
    (">5 GW + ~3 GW", "nothing is known of the result of '>' and '~' values"),
    (">5 GW - >3 GW", "nothing is known of the result of '>' and '<' values"),
    ("5 GW / 0 GW", "a ratio needs numbers above zero"),
    ("5 GW / 3 GW - 4 GW", "a ratio needs numbers above zero"),
    (
      "999999999999999999 count + 0.1 count",
      "the result has more digits than the 18 that are kept exactly"
    ),
  ])
  func `what cannot be computed is refused`(text: String, message: String) {
    #expect(throws: FigureValue.Fault.self) { try value(text) }
    do {
      _ = try value(text)
    } catch {
      #expect((error as? FigureValue.Fault)?.message == message)
    }
  }

  @Test(arguments: [
    ("up 45%", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("up 45.1%", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("up 45.2%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("45%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("145%", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("1.45 times", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("1.45", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("1.46 times", "64.551 billion USD / 44.477 billion USD", "value"),
    ("more than 45%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("up more than 45%", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("up more than 40%", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("up more than 46%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("up more than 20%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("up less than half", "64.551 billion USD / 44.477 billion USD", "agrees"),
    ("US$45 billion", "64.551 billion USD / 44.477 billion USD", "unit"),
    ("down 45%", "64.551 billion USD / 44.477 billion USD", "value"),
    ("down 31%", "44.477 billion USD / 64.551 billion USD", "agrees"),
    ("fell by about a third", "44.477 billion USD / 64.551 billion USD", "agrees"),
    ("69%", "44.477 billion USD / 64.551 billion USD", "agrees"),
    ("about two thirds", "44.477 billion USD / 64.551 billion USD", "agrees"),
    ("two thirds", "44.477 billion USD / 64.551 billion USD", "value"),
    ("more than two thirds", "44.477 billion USD / 64.551 billion USD", "agrees"),
    ("doubled", "88.2 USD / 44.5 USD", "agrees"),
    ("nearly doubled", "88.2 USD / 44.5 USD", "agrees"),
    ("more than doubled", "88.2 USD / 44.5 USD", "value"),
    ("more than doubled", "96 USD / 44.5 USD", "agrees"),
    ("doubled", "96 USD / 44.5 USD", "value"), ("tripled", "120 USD / 40 USD", "agrees"),
    ("threefold", "120 USD / 40 USD", "agrees"), ("halved", "20 USD / 40 USD", "agrees"),
    ("fell to half", "20 USD / 40 USD", "agrees"), ("down threefold", "120 USD / 40 USD", "value"),
    ("half", "1 GW / 2 GW", "agrees"), ("a third", "1 GW / 3 GW", "agrees"),
    ("just over half", "51 GW / 100 GW", "agrees"), ("just over half", "49 GW / 100 GW", "value"),
    ("nearly half", "48 GW / 100 GW", "agrees"), ("nearly half", "44 GW / 100 GW", "value"),
    ("33.3%", "1 GW / 3 GW", "agrees"), ("0.3 times", "1 GW / 3 GW", "agrees"),
    ("45–60%", "45..60 GW / 100 GW", "agrees"), ("45%", "45..60 GW / 100 GW", "range"),
    ("half", "45..60 GW / 100 GW", "range"),
    ("more than half", ">2 GW / 3.5 GW", "agrees"), ("half", ">2 GW / 4 GW", "qualifier"),
    ("more than half", "~2 GW / 3.5 GW", "qualifier"), ("about half", "~2 GW / 4 GW", "agrees"),
  ])
  func `a ratio is read as share, multiple and growth`(text: String, data: String, expected: String)
    throws
  {
    #expect(try compared(text, data) == expected)
  }

  @Test(arguments: [
    ("5 GW", "7 GW - 2 GW", "agrees"), ("up 5 GW", "7 GW - 2 GW", "agrees"),
    ("down 5 GW", "2 GW - 7 GW", "agrees"), ("5 GW", "2 GW - 7 GW", "value"),
    ("−5 GW", "2 GW - 7 GW", "agrees"), ("down 5 GW", "7 GW - 2 GW", "value"),
    ("5,000 MW", "7 GW - 2 GW", "agrees"), ("more than 4 GW", "7 GW - 2 GW", "agrees"),
    ("down 2–5 GW", "2..5 GW - 7 GW", "agrees"), ("less than 3 GW", "5 GW - >2 GW", "agrees"),
    ("down more than 3 GW", "2 GW - >5 GW", "agrees"),
    ("3 percentage points", "7 percent - 4 percent", "agrees"),
    ("up 3 percentage points", "7 percent - 4 percent", "agrees"),
    ("3%", "7 percent - 4 percent", "points"), ("3 percentage points", "3 percent", "points"),
    ("half", "7 percent - 4 percent", "unit"), ("3 times", "7 GW - 4 GW", "unit"),
    ("up 5 GW", "5 GW", "change"), ("up 17%", "17 percent", "agrees"),
    ("down 3%", "-3 percent", "agrees"), ("more than half", "53 percent", "agrees"),
    ("1.5 times", "150 percent", "agrees"), ("11 GW", "5 GW + 6 GW", "agrees"),
    ("more than 88 GW", "88 GW", "qualifier"), ("more than 10 GW", "5 GW + 6 GW", "agrees"),
    ("more than 8 GW", "5 GW + 6 GW", "value"), ("half", "2 GW", "unit"),
  ])
  func `a difference has a sign, and a level has none`(text: String, data: String, expected: String)
    throws
  {
    #expect(try compared(text, data) == expected)
  }

  @Test(arguments: [
    ("1 GW / 3 GW", "33.3%", "33,3%"), ("64.551 USD / 44.477 USD", "1.45 times", "1,45 kali"),
    ("7 percent - 4 percent", "3 percentage points", "3 poin persentase"),
    ("2 GW - 7 GW", "−5 GW", "−5 GW"), (">2 GW / 3 GW", "more than 66.6%", "lebih dari 66,6%"),
    ("5 GW + 300 MW", "5.3 GW", "5,3 GW"), ("45..60 GW / 100 GW", "45.0–60.0%", "45,0–60,0%"),
    ("-35..-28 GW / 100 GW", "−0.35 – −0.28 times", "−0,35 – −0,28 kali"),
  ])
  func `a computed figure is written in words of the language`(
    data: String, english: String, indonesian: String
  ) throws {
    for (language, expected) in [(Language.english, english), (.indonesian, indonesian)] {
      let text = NumberFormat(language).figure(try value(data))
      #expect(text.split(separator: "\u{A0}").joined(separator: " ") == expected)
    }
  }

  @Test func `every suggestion agrees when it is taken`() throws {
    let data = [
      "64.551 USD / 44.477 USD", "44.477 USD / 64.551 USD", ">2 GW / 3 GW", "<2 GW / 3 GW",
      "45..60 GW / 97 GW", "7 GW - 2 GW", "2 GW - 7 GW", "7 percent - 4 percent",
      "4 percent - 7 percent", "5 GW + 300 MW", "17 percent", "~2 GW / 3 GW",
    ]
    let texts = [
      "1%", "up 1%", "down 1.0%", "1 times", "9.99 times", "tripled", "down a tenth", "99 GW",
      "up 99 GW", "down 99 GW", "99 percentage points", "90–99%", "more than 90%",
    ]
    for data in data {
      for text in texts {
        let literal = try Literal.parse(text, in: .english).get()
        guard
          case .differs(let difference) = literal.agreement(with: try value(data), in: .english)
        else { continue }
        #expect(try compared(difference.suggestion, data) == "agrees", "\(difference)")
      }
    }
  }

  @Test func `ratios of the longest numbers are compared exactly`() throws {
    let large = try ExactDecimal(parsing: "999999999999999999")
    let almost = try ExactDecimal(parsing: "999999999999999998")
    let a = try #require(ExactRatio(large, over: almost))
    let b = try #require(ExactRatio(almost, over: large))
    #expect(b < a)
    #expect(!(a < b))
    #expect(b < ExactRatio(1))
    let tiny = try #require(ExactDecimal(significand: 1, exponent: -36))
    let huge = try #require(ExactDecimal(significand: 999_999_999_999_999_999, exponent: 54))
    #expect(
      try #require(ExactRatio(tiny, over: huge)) < (try #require(ExactRatio(huge, over: tiny))))
    #expect(try #require(ExactRatio(2, over: 4)) == (try #require(ExactRatio(1, over: 2))))
    #expect(ExactRatio(large, over: .zero) == nil)
    #expect(ExactRatio(large, over: -almost) == nil)
  }
}
