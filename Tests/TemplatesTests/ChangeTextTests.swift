import Languages
import Quantities
import SiteModel
import Testing

@testable import Templates

/// How much a value differs from the one that it replaced, in words.
@Suite struct ChangeTextTests {
  private func row(_ text: String, on day: String) throws -> Observation {
    let flag = text.hasSuffix("g") ? Flag.guidance : nil
    let qualifier: Qualifier = text.hasPrefix(">") ? .moreThan : .exact
    let numbers = text.filter { "0123456789.-".contains($0) }.split(separator: "-")
      .compactMap { try? ExactDecimal(parsing: String($0)) }
    return Observation(
      period: try #require(Period(parsing: "2025")), value: numbers.count == 1 ? numbers[0] : nil,
      low: numbers.count == 2 ? numbers[0] : nil, high: numbers.count == 2 ? numbers[1] : nil,
      qualifier: qualifier, flag: flag, knownFrom: try #require(CivilDate(day)),
      source: Reference("report", line: 1, column: 1))
  }

  private func change(_ was: String, _ now: String, in language: Language) throws -> String {
    let series = Series(
      id: "capex", title: LocalizedText("Capex"), unit: .usDollar, scale: .billion,
      basis: .cashPPE, frequency: .annual, calendar: .civil, nature: .flow,
      observations: [try row(was, on: "2025-01-29"), try row(now, on: "2025-07-30")])
    let revision = try #require(series.revisions(knownOn: .last).first)
    return ChangeText(revision: revision, series: series, language: language).text
  }

  @Test(arguments: [
    ("945g", "950g", "+5", "+5"),
    ("27.266", "27.045", "\u{2212}0.22", "\u{2212}0,22"),
    ("60-65g", "64-72g", "low +4, high +7", "batas bawah +4, batas atas +7"),
    ("64-72g", "66-72g", "low +2", "batas bawah +2"),
    ("66-72g", "66-70g", "high \u{2212}2", "batas atas \u{2212}2"),
    ("85g", "91-93g", "+6 – +8", "+6 – +8"),
    ("70-72g", "72.215", "0.22 above the range", "0,22 di atas rentang"),
    ("70-72g", "69", "1 below the range", "1 di bawah rentang"),
    ("70-72g", "71", "within the range", "di dalam rentang"),
    ("80g", "80g", "repeated", "diulang"),
    (">2", ">3", "–", "–"),
    ("80", "90g", "replaced", "diganti"),
  ])
  func `a change is told as its kind asks`(
    was: String, now: String, english: String, indonesian: String
  ) throws {
    #expect(try change(was, now, in: .english) == english)
    #expect(try change(was, now, in: .indonesian) == indonesian)
  }

  /// Each row was once held against all later ones of its period.
  @Test func `what revised a row is found at once, however often it was revised`() throws {
    let rows = try (0..<20_000).map { number in
      try row("\(number)", on: "\(CivilDate(daysSince1970: number) ?? .first)")
    }
    let series = Series(
      id: "capex", title: LocalizedText("Capex"), unit: .usDollar, scale: .billion,
      basis: .cashPPE, frequency: .annual, calendar: .civil, nature: .flow, observations: rows)
    let revisions = series.revisions(knownOn: .last)
    #expect(revisions.count == 19_999)
    #expect(revisions.first?.was.value == 19_998)
    #expect(revisions.first?.now.value == 19_999)
    #expect(revisions.last?.now.value == 1)
  }
}
