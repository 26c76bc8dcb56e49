import Languages
import Quantities
import Testing

@Suite struct MeasuresTests {
  @Test func `a unit is known by its code in its own case`() {
    #expect(Unit("MW") == .megawatt)
    #expect(Unit("USD") == .usDollar)
    #expect(Unit("IDR")?.dimension == .currency("IDR"))
    for code in ["mw", "Mw", "usd", "XYZ", "", "%", "Wh"] { #expect(Unit(code) == nil, "\(code)") }
    #expect(Unit.codes.allSatisfy { Unit($0)?.code == $0 })
    #expect(Set(Unit.codes).count == Unit.codes.count)
  }

  @Test func `a qualifier is known by its sign`() {
    for qualifier in Qualifier.allCases where qualifier != .upTo {
      #expect(Qualifier(sign: qualifier.sign) == qualifier)
    }
    #expect(Qualifier(sign: "=") == .exact)
    #expect(Qualifier(sign: ">=") == .atLeast)
    #expect(Qualifier(sign: "<=") == .atMost)
    for sign in ["==", "=>", "about", " ", "≈"] { #expect(Qualifier(sign: sign) == nil) }
  }

  @Test func `every basis belongs to a dimension, and unstated to all`() {
    let dimensions: [Dimension] = [.power, .energy, .ratio, .count, .currency("USD")]
    let allowed = dimensions.flatMap { Basis.allowed(for: $0) }
    #expect(Set(allowed) == Set(Basis.allCases))
    #expect(dimensions.allSatisfy { Basis.allowed(for: $0).contains(.unstated) })
    #expect(Basis.allowed(for: .power).contains(.itLoad))
    #expect(!Basis.allowed(for: .energy).contains(.itLoad))
  }

  @Test func `every code has a label in every language, and no two the same`() {
    for language in Language.all {
      let labels = [
        Basis.allCases.map { $0.label(in: language) }, Flag.allCases.map { $0.label(in: language) },
        Frequency.allCases.map { $0.label(in: language) },
        CalendarKind.allCases.map { $0.label(in: language) },
        Nature.allCases.map { $0.label(in: language) },
        Unit.physical.map { $0.name(in: language) },
      ]
      for group in labels { #expect(Set(group).count == group.count) }
    }
  }

  @Test func `a quantity in machine form names its scale and unit`() throws {
    #expect(Quantity(80, .usDollar, scale: .billion).description == "80 billion USD")
    #expect(Quantity(2, .gigawatt, qualifier: .moreThan).description == ">2 GW")
    let range = Quantity(.range(low: 64, high: 72), .usDollar, scale: .billion, qualifier: .about)
    #expect(range.description == "~64..72 billion USD")
    #expect((range.low, range.high, range.isRange) == (64, 72, true))
  }
}
