import Quantities
import SeededGenerator
import Testing

private func fault(_ text: String) -> NumberFault? {
  do throws(NumberFault) {
    _ = try ExactDecimal(parsing: text)
    return nil
  } catch {
    return error
  }
}

@Suite struct NumberFaultTests {
  @Test(arguments: [
    ("", NumberFault.Reason.empty, nil), ("  ", .empty, nil),
    ("1,5", .decimalComma, "1.5"), ("0,25", .decimalComma, "0.25"), ("-1,5", .decimalComma, "-1.5"),
    ("1.234,5", .decimalComma, "1234.5"), ("1.234.567,89", .decimalComma, "1234567.89"),
    ("0,234", .decimalComma, "0.234"), ("1234,567", .decimalComma, "1234.567"),
    ("1,234", .grouping, nil), ("1,234,567", .grouping, "1234567"),
    ("1,234.5", .grouping, "1234.5"),
    ("1.234.567", .grouping, "1234567"), ("1 234", .grouping, "1234"),
    ("1\u{A0}234\u{A0}567.5", .grouping, "1234567.5"), ("1\u{202F}234", .grouping, "1234"),
    ("1'234", .grouping, "1234"), ("1_000", .grouping, "1000"),
    ("NaN", .notFinite, nil), ("inf", .notFinite, nil), ("-Infinity", .notFinite, nil),
    ("n/a", .missing, nil), ("-", .missing, nil), ("–", .missing, nil), ("#REF!", .missing, nil),
    ("1e9", .scientific, "1000000000"), ("1.5E-3", .scientific, "0.0015"),
    ("1e+3", .scientific, "1000"), ("1e999999999999", .scientific, nil),
    ("0x1F", .hexadecimal, nil), ("Apr-25", .date, nil), ("25-Apr", .date, nil),
    ("Mei-25", .date, nil), ("2025-04-08", .date, nil), ("4/8/2025", .date, nil),
    ("64-72", .range, nil), ("64–72", .range, nil), ("64 - 72", .range, nil),
    ("$80", .currency, nil), ("US$80", .currency, nil), ("Rp5", .currency, nil),
    ("USD 80", .currency, nil), ("80 USD", .currency, nil), ("€1.5", .currency, nil),
    ("45%", .percent, "45"), ("(5)", .parentheses, "-5"), (">2", .qualifier, nil),
    ("~80", .qualifier, nil), ("=1+1", .notANumber, nil), ("=2", .qualifier, nil),
    ("≥2", .qualifier, nil),
    ("80 bn", .unit, nil), ("2GW", .unit, nil), ("80 miliar", .unit, nil),
    ("+80", .form, "80"), (".5", .form, "0.5"), ("5.", .form, "5"), ("080", .form, "80"),
    ("−5", .form, "-5"), (" 80", .form, "80"), ("80 ", .form, "80"), ("-00.50", .form, "-0.50"),
    ("1234567890123456789", .tooLong, nil), ("eighty", .notANumber, nil),
    ("1.2.3", .notANumber, nil),
    ("--1", .notANumber, nil), ("1,23,4", .notANumber, nil), ("small", .notANumber, nil),
    ("８０", .notANumber, nil),
  ])
  func `a cell that is no number says why`(
    text: String, reason: NumberFault.Reason, suggestion: String?
  ) throws {
    let found = try #require(fault(text))
    #expect(found.reason == reason)
    #expect(found.suggestion == suggestion)
  }

  @Test(arguments: [
    ("1,5", "'1,5' has a decimal comma; write 1.5"),
    ("1,234", "'1,234' is grouped or has a decimal comma; write 1234 or 1.234"),
    ("Apr-25", "'Apr-25' reads as a date, which a spreadsheet may have made of a number"),
    ("64-72", "'64-72' is a range; it goes into the columns 'low' and 'high'"),
    ("$80", "'$80' has a currency; the unit stands in the series' record"),
    ("", "the cell is empty, expected a number"),
    ("eighty", "'eighty' is not a number"),
  ])
  func `messages say what to write`(text: String, message: String) {
    #expect(fault(text)?.message == message)
  }

  @Test func `no text crashes the reader, and every suggestion is a number`() {
    var random = SeededGenerator(seed: 10)
    let parts = [
      "1", "234", "0", ",", ".", "-", "–", " ", "e", "x", "%", "(", ")", "$", "apr", "é",
    ]
    for _ in 0..<10_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      guard let fault = fault(text) else { continue }
      #expect(!fault.message.isEmpty)
      if let suggestion = fault.suggestion {
        #expect((try? ExactDecimal(parsing: suggestion)) != nil, "\(text): \(suggestion)")
      }
    }
  }
}

@Suite struct UnitSlipTests {
  private func slip(
    _ other: String, _ value: String, _ relation: UnitSlip.Relation = .revision,
    _ unit: Unit = .usDollar
  ) throws -> UnitSlip? {
    UnitSlip.between(
      try ExactDecimal(parsing: other), try ExactDecimal(parsing: value), as: relation, unit: unit)
  }

  @Test(arguments: [
    ("80", "80000", UnitSlip.magnitude(powerOfTen: 3)), ("80000", "80", .magnitude(powerOfTen: -3)),
    ("64.551", "66000", .magnitude(powerOfTen: 3)), ("80", "80000000", .magnitude(powerOfTen: 6)),
    ("0.08", "80000000000", .magnitude(powerOfTen: 12)), ("80", "-80", .sign),
    ("-80", "80000", .magnitude(powerOfTen: 3)),
  ])
  func `a factor of a thousand or another sign is suspicious`(
    other: String, value: String, expected: UnitSlip
  ) throws {
    #expect(try slip(other, value) == expected)
  }

  @Test(arguments: [
    ("80", "88.2"), ("80", "800"), ("80", "8"), ("1", "400"), ("0", "80"), ("80", "0"),
    ("80", "80"),
    ("0.45", "45"), ("80", "200000"),
  ])
  func `other changes are not`(other: String, value: String) throws {
    #expect(try slip(other, value) == nil)
  }

  @Test func `neighbours may lie further apart, and shares slip by a hundred`() throws {
    #expect(try slip("80", "240000") == nil)
    #expect(try slip("80", "240000", .neighbour) == .magnitude(powerOfTen: 3))
    #expect(try slip("0.45", "45", .revision, .percent) == .magnitude(powerOfTen: 2))
    #expect(try slip("45", "0.45", .revision, .percent) == .magnitude(powerOfTen: -2))
  }

  @Test func `a suspicion says the factor`() {
    #expect(UnitSlip.magnitude(powerOfTen: 3).message == "about 1,000 times the other value")
    #expect(UnitSlip.magnitude(powerOfTen: -3).message == "about 1/1,000 of the other value")
  }
}
