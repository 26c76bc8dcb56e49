import Languages
import Quantities
import SeededGenerator
import Testing

private func decimal(_ text: String) -> ExactDecimal {
  (try? ExactDecimal(parsing: text)) ?? .zero
}

/// No-break spaces as `_`, so that a test shows where they are.
private func shown(_ text: String) -> String {
  text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
}

private let english = NumberFormat(.english)
private let indonesian = NumberFormat(.indonesian)

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("1234567.89", nil, "1,234,567.89", "1.234.567,89"), ("0", nil, "0", "0"),
    ("999", nil, "999", "999"), ("1000", nil, "1,000", "1.000"),
    ("-1234.5", nil, "−1,234.5", "−1.234,5"),
    ("80", 1, "80.0", "80,0"), ("64.551", 1, "64.6", "64,6"), ("64.551", 0, "65", "65"),
    ("0.05", nil, "0.05", "0,05"), ("-0.04", 1, "0.0", "0,0"), ("999.96", 1, "1,000.0", "1.000,0"),
    ("12.5", -1, "13", "13"),
  ])
  func `decimals are grouped and pointed by language`(
    number: String, decimals: Int?, en: String, id: String
  ) {
    #expect(english.decimal(decimal(number), decimals: decimals) == en)
    #expect(indonesian.decimal(decimal(number), decimals: decimals) == id)
  }

  @Test(arguments: [
    ("80", Scale.billion, "US$80_billion", "US$80_bn", "US$80_miliar", "80"),
    ("64.551", .billion, "US$64.551_billion", "US$64.551_bn", "US$64,551_miliar", "64.551"),
    ("1400", .billion, "US$1.4_trillion", "US$1.4_tn", "US$1,4_triliun", "1,400"),
    ("0.2", .billion, "US$200_million", "US$200_m", "US$200_juta", "0.2"),
    ("82999", .million, "US$82.999_billion", "US$82.999_bn", "US$82,999_miliar", "82,999"),
    ("999999", .one, "US$999,999", "US$999,999", "US$999.999", "999,999"),
    ("1000000", .one, "US$1_million", "US$1_m", "US$1_juta", "1,000,000"),
    ("-5", .billion, "−US$5_billion", "−US$5_bn", "−US$5_miliar", "−5"),
    ("0", .billion, "US$0", "US$0", "US$0", "0"),
    ("5000", .trillion, "US$5,000_trillion", "US$5,000_tn", "US$5.000_triliun", "5,000"),
  ])
  func `money is written at the magnitude that leaves at least 1`(
    number: String, scale: Scale, prose: String, chart: String, id: String, table: String
  ) {
    let quantity = Quantity(decimal(number), .usDollar, scale: scale)
    #expect(shown(english.quantity(quantity)) == prose)
    #expect(shown(english.quantity(quantity, style: .chart)) == chart)
    #expect(shown(indonesian.quantity(quantity)) == id)
    #expect(shown(indonesian.quantity(quantity, style: .chart)) == id)
    #expect(english.quantity(quantity, style: .table) == table)
  }

  @Test func `rounding may reach the next magnitude`() {
    let quantity = Quantity(decimal("999.96"), .usDollar, scale: .billion)
    #expect(shown(english.quantity(quantity, decimals: 1)) == "US$1.0_trillion")
    #expect(shown(english.quantity(quantity, decimals: 2)) == "US$999.96_billion")
  }

  @Test(arguments: [
    ("2", "GW", "2_GW", "2_GW"), ("0.35", "GW", "0.35_GW", "0,35_GW"),
    ("2000", "MW", "2,000_MW", "2.000_MW"), ("12.5", "percent", "12.5%", "12,5%"),
    ("945", "TWh", "945_TWh", "945_TWh"), ("1200", "count", "1,200", "1.200"),
    ("2500000", "count", "2.5_million", "2,5_juta"), ("80", "CHF", "CHF_80", "CHF_80"),
    ("5", "IDR", "Rp5", "Rp5"),
  ])
  func `units stay as they are`(number: String, code: String, en: String, id: String) throws {
    let quantity = Quantity(decimal(number), try #require(Unit(code)))
    #expect(shown(english.quantity(quantity)) == en)
    #expect(shown(indonesian.quantity(quantity)) == id)
  }

  @Test(arguments: [
    (Qualifier.exact, "2_GW", "2_GW", "2_GW"), (.about, "about 2_GW", "sekitar 2_GW", "~2_GW"),
    (.moreThan, "more than 2_GW", "lebih dari 2_GW", ">2_GW"),
    (.atLeast, "at least 2_GW", "paling sedikit 2_GW", "≥2_GW"),
    (.lessThan, "less than 2_GW", "kurang dari 2_GW", "<2_GW"),
    (.atMost, "at most 2_GW", "paling banyak 2_GW", "≤2_GW"),
    (.upTo, "up to 2_GW", "hingga 2_GW", "≤2_GW"),
  ])
  func `qualifiers are words in prose and signs elsewhere`(
    qualifier: Qualifier, en: String, id: String, chart: String
  ) {
    let quantity = Quantity(2, .gigawatt, qualifier: qualifier)
    #expect(shown(english.quantity(quantity)) == en)
    #expect(shown(indonesian.quantity(quantity)) == id)
    #expect(shown(indonesian.quantity(quantity, style: .chart)) == chart)
    #expect(english.quantity(quantity, style: .table) == qualifier.sign + "2")
  }

  @Test(arguments: [
    ("64", "72", Scale.billion, "US$64–72_billion", "US$64–72_miliar"),
    ("900", "1200", .million, "US$0.9–1.2_billion", "US$0,9–1,2_miliar"),
    ("5", "2000", .million, "US$5–2,000_million", "US$5–2.000_juta"),
    ("0", "5", .billion, "US$0–5_billion", "US$0–5_miliar"),
    ("-5", "-2", .billion, "US$−5 – −2_billion", "US$−5 – −2_miliar"),
  ])
  func `ranges have one magnitude`(
    low: String, high: String, scale: Scale, en: String, id: String
  ) {
    let quantity = Quantity(
      .range(low: decimal(low), high: decimal(high)), .usDollar, scale: scale)
    #expect(shown(english.quantity(quantity)) == en)
    #expect(shown(indonesian.quantity(quantity)) == id)
  }

  @Test func `labels of units name their scale in the page's language`() {
    #expect(Unit.usDollar.label(in: .english, scale: .billion) == "US$ bn")
    #expect(Unit.usDollar.label(in: .indonesian, scale: .billion) == "US$ miliar")
    #expect(Unit.gigawatt.label(in: .indonesian) == "GW")
    #expect(Unit.percent.label(in: .english) == "%")
    #expect(Unit.count.label(in: .english, scale: .million) == "m")
  }
}

@Suite struct RoundTripTests {
  @Test func `what is written is read back and agrees, in every language and style`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<1500 {
      let quantity = try #require(randomQuantity(&random))
      let decimals = Bool.random(using: &random) ? nil : Int.random(in: 0...3, using: &random)
      let isBound = ![.exact, .about].contains(quantity.qualifier)
      for language in Language.all {
        for style in [NumberFormat.Style.prose, .chart, .table] {
          if style == .table, quantity.unit == .count { continue }
          let text = NumberFormat(language)
            .quantity(quantity, style: style, decimals: isBound ? nil : decimals)
          let literal = try? Literal.parse(text, in: language).get()
          guard let literal else {
            // Rounding may have made a range's ends equal, which is no range any more.
            #expect(quantity.isRange && decimals != nil, "'\(text)' is not read")
            continue
          }
          #expect(
            literal.agreement(with: quantity, in: language) == .agrees, "'\(text)', \(quantity)")
        }
      }
    }
  }

  @Test func `another digit, sign, unit or qualifier never agrees`() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<1000 {
      let quantity = try #require(randomQuantity(&random))
      // A number without a unit has no dimension to differ in.
      guard case .value(let value) = quantity.amount, value != .zero, quantity.unit != .count
      else { continue }
      for wrong in try variants(of: quantity, value) {
        for language in Language.all {
          let text = NumberFormat(language).quantity(wrong)
          let literal = try Literal.parse(text, in: language).get()
          #expect(literal.agreement(with: quantity, in: language) != .agrees, "\(text) \(quantity)")
        }
      }
    }
  }

  private func variants(of quantity: Quantity, _ value: ExactDecimal) throws -> [Quantity] {
    let step = try #require(ExactDecimal(significand: 1, exponent: value.exponent))
    let next = try #require(value.adding(step))
    // A digit that becomes 0 is not shown, and then the shorter number is right when rounded.
    let other = next.exponent == value.exponent ? next : try #require(next.adding(step))
    let opposite: Qualifier =
      [.moreThan, .atLeast].contains(quantity.qualifier) ? .atMost : .moreThan
    return [
      Quantity(other, quantity.unit, scale: quantity.scale, qualifier: quantity.qualifier),
      Quantity(-value, quantity.unit, scale: quantity.scale, qualifier: quantity.qualifier),
      Quantity(
        value, quantity.unit == .usDollar ? .gigawatt : .usDollar, scale: quantity.scale,
        qualifier: quantity.qualifier),
      Quantity(value, quantity.unit, scale: quantity.scale, qualifier: opposite),
    ]
  }

  private func randomQuantity(_ random: inout SeededGenerator) -> Quantity? {
    let units: [Unit] = [.usDollar, .gigawatt, .megawatt, .terawattHour, .percent, .count]
    let scales: [Scale] = [.one, .million, .billion, .thousand]
    guard let unit = units.randomElement(using: &random),
      let qualifier = Qualifier.allCases.randomElement(using: &random),
      let scale = scales.randomElement(using: &random),
      let value = randomValue(&random), let rest = randomValue(&random)?.magnitude,
      let high = value.adding(rest)
    else { return nil }
    let isMoney = unit.isCurrency || unit == .count
    let amount: Quantity.Amount =
      rest == .zero || Bool.random(using: &random)
      ? .value(value) : .range(low: value, high: high)
    return Quantity(amount, unit, scale: isMoney ? scale : .one, qualifier: qualifier)
  }

  private func randomValue(_ random: inout SeededGenerator) -> ExactDecimal? {
    ExactDecimal(
      significand: Int64.random(in: -9999...999_999, using: &random),
      exponent: Int.random(in: -4...1, using: &random))
  }
}
