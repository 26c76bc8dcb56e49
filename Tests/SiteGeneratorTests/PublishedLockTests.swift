import Diagnostics
import Quantities
import SiteModel
import Testing

@Suite struct PublishedLockTests {
  static let lock = """
    # What this site has published, as 'briefing record' wrote it; a build compares itself with it.
    briefing\ta\t2025-04-09T06:00:00+07:00
    claim\twalsh\ten\tMicrosoft may pace its plans
    claim-status\twalsh\tstanding
    correction\tplan
    figure\ta\tacme@FY2025~first\t~80 billion USD
    key-point\ta\ten\t1\tAcme plans more
    measure\tacme\tbillion USD, cash-ppe, flow
    page\t
    page\ten/briefings/2025/a/\ta
    row\tacme\t2024-10..2025-03\t2025-03-26\tg\t60..65
    row\tacme\tFY2025\t2025-01-03\t-\t80
    title\ta\ten\tA finding

    """

  private func read(_ text: String) -> (publication: Publication, report: String) {
    let source = SourceText(path: "published.lock", text: text)
    let (publication, faults) = Publication.reading(lock: source)
    return (publication, DiagnosticsFormatter.text.report(faults))
  }

  @Test func `a lock is read and written as it was`() {
    let (publication, report) = read(Self.lock)
    #expect(report == "")
    #expect(publication.facts.count == 12)
    #expect(String(decoding: publication.lock, as: UTF8.self) == Self.lock)
  }

  @Test func `lines in any order are the same lock`() {
    let shuffled = Self.lock.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(String(decoding: read(shuffled).publication.lock, as: UTF8.self) == Self.lock)
  }

  @Test func `a line that two branches added is one line`() {
    let (publication, report) = read("title\ta\ten\tOne\ntitle\ta\ten\tOne\n")
    #expect(report == "")
    #expect(publication.facts.count == 1)
  }

  @Test func `a value is one line, whatever blanks it was written with`() {
    let place = SourceLocation(startOf: "a")
    let fact = PublishedFact(
      .title(briefing: "a", language: "en"), " One\n\ttwo  three ", at: place)
    #expect(fact.value == "One two three")
  }

  @Test(arguments: [
    "80 billion USD", "~80 billion USD", "60..65 billion USD", "≥2 GW", "0.2 GW", "60.5..65.25 TWh",
    "-3 percent", "945 TWh", "~-1.5..2 million EUR",
  ])
  func `a quantity is read as it is written`(text: String) {
    #expect(Quantity(published: text)?.published == text)
  }

  @Test(arguments: ["", "80", "80 parsecs", "GW", "80 dozen USD", "1..2..3 GW", "x GW", "- GW"])
  func `what is no quantity is none`(text: String) {
    #expect(Quantity(published: text) == nil)
  }

  @Test func `every quantity in a thousand is read as it is written`() {
    var generator = Generator(state: 11)
    for _ in 0..<1000 {
      let quantity = Self.quantity(&generator)
      #expect(Quantity(published: quantity.published) == quantity, "\(quantity.published)")
    }
  }

  fileprivate static func quantity(_ generator: inout Generator) -> Quantity {
    func number() -> ExactDecimal {
      ExactDecimal(
        significand: .random(in: -999_999...999_999, using: &generator),
        exponent: .random(in: -6...6, using: &generator)) ?? .zero
    }
    let qualifiers = Qualifier.allCases.filter { $0 != .upTo }
    let (a, b) = (number(), number())
    return Quantity(
      Bool.random(using: &generator) ? .value(a) : .range(low: min(a, b), high: max(a, b)),
      Unit.physical.randomElement(using: &generator) ?? .gigawatt,
      scale: Scale.allCases.randomElement(using: &generator) ?? .one,
      qualifier: qualifiers.randomElement(using: &generator) ?? .exact)
  }
}

/// SplitMix64, after Steele, Lea and Flood 2014: the same numbers on every machine.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
