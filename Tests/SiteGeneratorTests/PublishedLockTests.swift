import Diagnostics
import Quantities
import SeededGenerator
import SiteModel
import Testing

@Suite struct PublishedLockTests {
  static let lock = """
    # What this site has published, as 'briefing record' wrote it; a build compares itself with it.
    briefing\ta\t2025-04-09T06:00:00+07:00
    chart\ta\tcapex\ten\tAcme leads
    claim\twalsh\ten\tMicrosoft may pace its plans
    claim-original\twalsh\ten\tWe may pace
    claim-said\twalsh\t2025-04-08, quote, walsh, in post
    claim-status\twalsh\tstanding
    correction\tplan\t2025-05-01, correction, minor, on fig:acme@FY2025
    correction-now\tplan\ten\tUS$82 billion
    correction-was\tplan\ten\tUS$80 billion
    event\tcall\t2025-Q2, earnings
    event-title\tcall\ten\tAcme reports
    figure\ta\tacme@FY2025~first\t~80 billion USD
    key-point\ta\ten\t1\tAcme plans more
    links\ta\ten\tfig:acme@FY2025~first claim:walsh#9b1c02d4 spark:acme#
    measure\tacme\tbillion USD, cash-ppe, flow, fiscal years to 06-30, acme
    milestone\tvalley\t-\t2025-06\tpost\toperating, 1200 MW facility, reported
    page\t
    page\ten/briefings/2025/a/\tbriefing:a
    point\ta\tcapex\tacme@FY2025\t80 billion USD
    row\tacme\t2024-10..2025-03\t2025-03-26\tg\t60..65 (post)
    row\tacme\tFY2025\t2025-01-03\t-\t80 (post)
    series-title\tacme\ten\tAcme's expenditure
    site\tvalley
    source\tpost\tAcme, 2025-04-08, post, tier A
    title\ta\ten\tA finding
    # End of what is published

    """

  private func read(_ text: String) -> (publication: Publication, report: String) {
    let source = SourceText(path: "published.lock", text: text)
    let (publication, faults) = Publication.reading(lock: source)
    return (publication, DiagnosticsFormatter.text.report(faults))
  }

  @Test func `a lock is read and written as it was`() {
    let (publication, report) = read(Self.lock)
    #expect(report == "")
    #expect(publication.facts.count == 25)
    #expect(String(decoding: publication.lock, as: UTF8.self) == Self.lock)
  }

  @Test func `lines in any order are the same lock`() {
    let lines = Self.lock.split(separator: "\n")
    let shuffled = ([lines[0]] + lines.dropFirst().dropLast().reversed() + [lines[lines.count - 1]])
      .joined(separator: "\n")
    #expect(String(decoding: read(shuffled).publication.lock, as: UTF8.self) == Self.lock)
  }

  @Test func `a line that two branches added is one line`() {
    let lines = Self.lock.replacing("page\t\n", with: "page\t\npage\t\n")
    let (publication, report) = read(lines)
    #expect(report == "")
    #expect(publication.facts.count == 25)
  }

  @Test func `each kind of line is written, and read as it was`() {
    let kinds = Set(read(Self.lock).publication.facts.map(\.item.kind))
    #expect(kinds.count == PublishedItem.Kind.allCases.count)
  }

  @Test(arguments: [
    "", "\n", "title\ta\ten\tOne\n", String(lock.dropLast(3)), String(lock.dropFirst()),
  ])
  func `a lock that is not whole is refused`(text: String) {
    #expect(read(text).report.contains("published.lock:1:1: error: the file is not whole"))
  }

  @Test func `names in a chart's table do not break the line`() {
    let item = PublishedItem.point(briefing: "a", chart: "b", "One\ttwo\nthree")
    let lock = Publication([PublishedFact(item, "1", at: SourceLocation(startOf: "a"))]).lock
    let (publication, report) = read(String(decoding: lock, as: UTF8.self))
    #expect(report == "")
    #expect(publication[item]?.value == "1")
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
    #expect(Quantity(machineForm: text)?.description == text)
  }

  @Test(arguments: ["", "80", "80 parsecs", "GW", "80 dozen USD", "1..2..3 GW", "x GW", "- GW"])
  func `what is no quantity is none`(text: String) {
    #expect(Quantity(machineForm: text) == nil)
  }

  @Test func `every quantity in a thousand is read as it is written`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      let quantity = Self.quantity(&generator)
      #expect(Quantity(machineForm: quantity.description) == quantity, "\(quantity)")
    }
  }

  private static func quantity(_ generator: inout SeededGenerator) -> Quantity {
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
