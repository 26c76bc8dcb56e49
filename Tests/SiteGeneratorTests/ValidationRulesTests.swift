import Foundation
import SiteGenerator
import Testing

/// What an author may and may not write, rule by rule: each has sites that keep to it, laid over
/// `Tests/Fixtures/ValidSite`, and sites that break it, whose reports `InvalidSitesTests` holds.
@Suite struct ValidationRulesTests {
  struct Rule: Sendable, CustomTestStringConvertible {
    let kept: String
    let broken: [String]

    init(_ kept: String, broken: String) {
      self.kept = kept
      self.broken = broken.split(separator: " ").map { String($0) }
    }

    var testDescription: String { kept }
  }

  static let rules = [
    Rule("01-known-keys", broken: "unknown-key missing-key wrong-types unknown-choice"),
    Rule("02-plain-yaml", broken: "yaml-anchor duplicate-key colon-in-title deep-nesting"),
    Rule(
      "03-dates-in-order",
      broken: "published-before-facts figure-not-yet-known next-update-too-early "
        + "published-without-offset wrong-date"),
    Rule("04-key-points", broken: "key-points relative-time"),
    Rule("05-bound-figures", broken: "unbound-figure figure-differs figure-qualifier"),
    Rule(
      "06-sound-series",
      broken: "wrong-basis duplicate-row not-a-number decimal-comma period-gap unit-slip sign-flip"),
    Rule("07-mixed-for-a-reason", broken: "figure-mixed mixed-chart table-mixed-bars"),
    Rule(
      "08-attributed-quote",
      broken: "claim-quote-without-original claim-without-source private-source-unnamed"),
    Rule("09-post-of-the-day", broken: "claim-before-post fiscal-year-end-missing"),
    Rule(
      "10-site-in-order",
      broken: "site-dates-backwards site-status-backwards site-power-without-basis "
        + "site-begun-after-cancelled"),
    Rule(
      "11-change-with-a-word",
      broken: "silent-figure silent-claim silent-key-point silent-title silent-row silent-measure"),
    Rule("12-address-that-leads-on", broken: "lost-address alias-onto-page"),
    Rule(
      "13-same-facts-in-other-words", broken: "translation-figures translation-without-chart"),
    Rule(
      "14-names-of-their-own",
      broken: "same-path same-path-by-case same-path-by-normal-form reserved-name trailing-dot"),
    Rule(
      "15-chart-and-images",
      broken: "chart-truncated chart-log-zero image-without-alt image-without-credit "
        + "image-decorative-with-alt image-not-an-image"),
  ]

  @Test(arguments: rules)
  func `a site that keeps to a rule is built without a word`(rule: Rule) async throws {
    let fixtures = InvalidSitesTests.fixtures
    let site = try TestSite(copying: fixtures.appendingPathComponent("ValidSite"))
    let folder = fixtures.appendingPathComponent("ValidSites/\(rule.kept)")
    try site.lay(folder.appendingPathComponent("Content"))
    try site.layLock(in: folder)
    #expect(try await site.build { $0.isStrict = true } == "")
    #expect(site.report.written > 0)
  }

  @Test(arguments: rules)
  func `a rule has sites that break it`(rule: Rule) {
    #expect(!rule.broken.isEmpty)
    for name in rule.broken { #expect(InvalidSitesTests.cases.contains(name), "\(name)") }
  }

  @Test func `every site that keeps to a rule is one of a rule`() throws {
    let folder = InvalidSitesTests.fixtures.appendingPathComponent("ValidSites").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == Self.rules.map(\.kept))
  }
}
