import Languages
import Quantities
import Testing

private func decimal(_ text: String) -> ExactDecimal {
  (try? ExactDecimal(parsing: text)) ?? .zero
}

/// How a literal compares: `agrees`, or the kind of difference.
private func compared(_ text: String, _ quantity: Quantity, _ language: Language = .english)
  -> String
{
  switch Literal.parse(text, in: language) {
  case .failure(let failure): return failure.message
  case .success(let literal):
    switch literal.agreement(with: quantity, in: language) {
    case .agrees: return "agrees"
    case .differs(let difference): return difference.reason.rawValue
    }
  }
}

private func dollars(_ number: String, _ qualifier: Qualifier = .exact) -> Quantity {
  Quantity(decimal(number), .usDollar, scale: .billion, qualifier: qualifier)
}

@Suite struct LiteralAgreementTests {
  @Test(arguments: [
    ("US$64.551 billion", "agrees"), ("US$64.55 billion", "agrees"), ("US$64.6 billion", "agrees"),
    ("US$65 billion", "agrees"), ("US$64 billion", "value"), ("US$64.5 billion", "value"),
    ("US$64.60 billion", "value"), ("US$64.5510 billion", "agrees"),
    ("US$0 trillion", "value"), ("US$64,551 million", "agrees"), ("US$64,550 million", "value"),
    ("US$0.1 trillion", "agrees"),
    ("US$64.551 million", "value"), ("US$65", "value"), ("65 billion", "agrees"),
    ("65", "agrees"), ("64.6", "agrees"), ("64", "value"), ("64 billion", "value"),
    ("€65 billion", "unit"), ("65 GW", "unit"), ("65%", "unit"), ("−US$65 billion", "value"),
    ("US$60–70 billion", "range"), ("60–70 GW", "unit"),
  ])
  func `a literal agrees when it is the value at the rounding it shows`(
    text: String, expected: String
  ) {
    #expect(compared(text, dollars("64.551")) == expected)
  }

  @Test func `rounding is half away from zero on both sides of zero`() {
    #expect(compared("US$3 billion", dollars("2.5")) == "agrees")
    #expect(compared("US$2 billion", dollars("2.5")) == "value")
    #expect(compared("−US$3 billion", dollars("-2.5")) == "agrees")
    #expect(compared("−US$2 billion", dollars("-2.5")) == "value")
  }

  @Test(arguments: [
    ("350 MW", "0.35", "GW", "agrees"), ("0.35 GW", "350", "MW", "agrees"),
    ("0.4 GW", "350", "MW", "agrees"), ("0.3 GW", "350", "MW", "value"),
    ("350 GW", "350", "MW", "value"), ("350", "350", "MW", "agrees"),
    ("945 TWh", "945000", "GWh", "agrees"), ("945 TWh", "945", "GW", "unit"),
    ("4.4%", "4.4", "percent", "agrees"), ("4%", "4.4", "percent", "agrees"),
    ("4.4", "4.4", "percent", "agrees"), ("5%", "4.4", "percent", "value"),
  ])
  func `power and energy convert, and nothing else does`(
    text: String, number: String, code: String, expected: String
  ) throws {
    let quantity = Quantity(decimal(number), try #require(Unit(code)))
    #expect(compared(text, quantity) == expected)
  }

  @Test func `a bare count is in ones, whatever the file counts in`() {
    let quantity = Quantity(5, .count, scale: .thousand)
    #expect(compared("5,000", quantity) == "agrees")
    #expect(compared("5 thousand", quantity) == "agrees")
    #expect(compared("5", quantity) == "value")
  }

  @Test(arguments: [
    // exact data
    ("80", Qualifier.exact, "agrees"), ("exactly 80", .exact, "agrees"),
    ("about 80", .exact, "agrees"), ("more than 80", .exact, "qualifier"),
    ("at least 80", .exact, "qualifier"), ("up to 80", .exact, "qualifier"),
    ("nearly 80", .exact, "value"), ("nearly 81", .exact, "value"),
    // about
    ("80", .about, "qualifier"), ("about 80", .about, "agrees"), ("nearly 80", .about, "agrees"),
    ("more than 80", .about, "qualifier"), ("about 81", .about, "value"),
    // bounds
    ("80", .moreThan, "qualifier"), ("more than 80", .moreThan, "agrees"),
    ("at least 80", .moreThan, "agrees"), ("about 80", .moreThan, "qualifier"),
    ("more than 79", .moreThan, "value"), ("less than 80", .moreThan, "qualifier"),
    ("more than 80", .atLeast, "qualifier"), ("at least 80", .atLeast, "agrees"),
    ("less than 80", .lessThan, "agrees"), ("nearly 80", .lessThan, "agrees"),
    ("up to 80", .atMost, "agrees"), ("at most 80", .upTo, "agrees"),
    ("less than 80", .atMost, "qualifier"), ("less than 80", .upTo, "qualifier"),
    ("at most 80", .lessThan, "agrees"),
    ("at least 80", .atMost, "qualifier"), ("80", .upTo, "qualifier"),
  ])
  func `qualifiers match and never widen`(text: String, qualifier: Qualifier, expected: String) {
    #expect(compared(text, dollars("80", qualifier)) == expected)
  }

  @Test func `a bound is never rounded`() {
    #expect(
      compared("more than 2 GW", Quantity(decimal("2.2"), .gigawatt, qualifier: .moreThan))
        == "value")
    #expect(
      compared("more than 2 GW", Quantity(decimal("1.9"), .gigawatt, qualifier: .moreThan))
        == "value")
    #expect(
      compared("more than 2.2 GW", Quantity(2200, .megawatt, qualifier: .moreThan)) == "agrees")
  }

  @Test func `nearly is below the number and rounds to it`() {
    #expect(compared("nearly 130 billion", dollars("129.6")) == "agrees")
    #expect(compared("nearly 130 billion", dollars("130.4")) == "value")
    #expect(compared("nearly 130 billion", dollars("128")) == "value")
    #expect(compared("nearly 130 billion", dollars("130.4", .about)) == "value")
    #expect(compared("hampir US$130 miliar", dollars("129.6", .about), .indonesian) == "agrees")
  }

  @Test(arguments: [
    ("64–72 billion", "agrees"), ("US$64–72 bn", "agrees"), ("between 64 and 72 billion", "agrees"),
    ("64–72", "agrees"), ("64–73 billion", "value"), ("63–72 billion", "value"),
    ("about 64–72 billion", "agrees"), ("72 billion", "range"), ("up to 72 billion", "range"),
    ("US$64,000 million to US$72 billion", "agrees"),
  ])
  func `a range agrees with a range, end by end`(text: String, expected: String) {
    let quantity = Quantity(.range(low: 64, high: 72), .usDollar, scale: .billion)
    #expect(compared(text, quantity) == expected)
  }

  @Test(arguments: [
    (
      "US$81 miliar", "id",
      "the text says 'US$81 miliar', the data says 'US$80_miliar' (80 billion USD, known 2025-01-03)",
      "US$80_miliar"
    ),
    (
      "US$81.0 billion", "en",
      "the text says 'US$81.0 billion', the data says 'US$80_billion' "
        + "(80 billion USD, known 2025-01-03)", "US$80.0_billion"
    ),
    (
      "US$81 million", "en",
      "the text says 'US$81 million', the data says 'US$80_billion' "
        + "(80 billion USD, known 2025-01-03)", "US$80_billion"
    ),
    (
      "81", "en",
      "the text says '81', the data says 'US$80_billion' (80 billion USD, known 2025-01-03)", "80"
    ),
    (
      "80 GW", "en",
      "the text says '80 GW', the data says 'US$80_billion' (80 billion USD, known 2025-01-03); "
        + "the units measure different things", "US$80_billion"
    ),
    (
      "more than 80 billion", "en",
      "the text says 'more than 80 billion', the data says 'US$80_billion' "
        + "(80 billion USD, known 2025-01-03); the words about exactness must match",
      "US$80_billion"
    ),
  ])
  func `a difference shows both values and what to write`(
    text: String, code: String, message: String, suggestion: String
  ) throws {
    let language = try #require(Language.named(code))
    let literal = try Literal.parse(text, in: language).get()
    guard case .differs(let difference) = literal.agreement(with: dollars("80"), in: language)
    else {
      Issue.record("'\(text)' agrees")
      return
    }
    let known = PartialDate("2025-01-03")
    #expect(spaced(difference.message(knownFrom: known)) == message)
    #expect(spaced(difference.suggestion) == suggestion)
  }

  @Test func `every suggestion agrees when it is taken`() throws {
    let data = [
      dollars("64.551"), dollars("80", .about), dollars("2", .moreThan),
      Quantity(decimal("0.35"), .gigawatt),
      Quantity(.range(low: 64, high: 72), .usDollar, scale: .billion),
      Quantity(decimal("4.4"), .percent), Quantity(1234, .count),
      Quantity(5, .gigawatt, qualifier: .upTo),
    ]
    let texts = ["1", "1.00", "US$1 billion", "1 GW", "900 MW", "1%", "1–2", "more than 7 million"]
    for quantity in data {
      for text in texts {
        let literal = try Literal.parse(text, in: .english).get()
        guard case .differs(let difference) = literal.agreement(with: quantity, in: .english)
        else { continue }
        #expect(compared(difference.suggestion, quantity) == "agrees", "\(difference)")
      }
    }
  }

  private func spaced(_ text: String) -> String {
    text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
  }
}
