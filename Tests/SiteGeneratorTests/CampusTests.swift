import Foundation
import Quantities
import SiteGenerator
import Testing

/// The roll-up of sites: nothing counts twice, and nothing is added to what it cannot be added to.
@Suite struct CampusTests {
  static let valley = campus(
    "Acme Valley", "{date: 2025-01, status: building, mw: 200, basis: facility, source: report}")

  static func campus(_ name: String, overlaps: String = "", _ milestones: String...) -> String {
    """
    name: \(name)
    place: {country: US, region: Ohio, precision: region}
    overlaps: [\(overlaps)]
    milestones:
    \(milestones.map { "  - \($0)" }.joined(separator: "\n"))
    """
  }

  static func source(_ tier: String, _ date: String) -> String {
    "title: T\npublisher: P\ntype: article\ndate: \(date)\ntier: \(tier)\n"
  }

  @Test func `a phase counts once, as its latest milestone has it`() async throws {
    let site = try TestSite([
      "sites/valley.yaml": Self.campus(
        "Valley",
        "{date: 2024-05, status: announced, phase: one, mw: 200, basis: facility, source: report}",
        "{date: 2025-01, status: building, phase: one, mw: 250, basis: facility, source: report}",
        "{date: 2025-01, status: announced, phase: two, mw: 100, basis: facility, source: report}",
        "{date: 2025-02, status: paused, phase: two, source: report}")
    ])
    #expect(try await site.build() == "")
    let page = site.output("en/sites/valley/index.html") ?? ""
    #expect(page.contains("phase one building 250\u{A0}MW, beside 0"))
    #expect(page.contains("phase two paused 100\u{A0}MW, beside 0"))
    #expect(
      site.output("en/sites/index.html")?.hasPrefix(
        "building facility 250\u{A0}MW [\"valley\"]\npaused facility 100\u{A0}MW [\"valley\"]\n")
        == true)
  }

  @Test func `of one day the better tier counts, then the later source`() async throws {
    let site = try TestSite([
      "sources/old.yaml": Self.source("B", "2025-01-01"),
      "sources/new.yaml": Self.source("B", "2025-01-05"),
      "sources/poor.yaml": Self.source("C", "2025-01-20"),
      "sites/a.yaml": Self.campus(
        "A", "{date: 2025-02-01, status: energised, mw: 1000, basis: it, source: poor}",
        "{date: 2025-02-01, status: energised, mw: 350, basis: it, source: new}",
        "{date: 2025-02-01, status: energised, mw: 400, basis: it, source: old}"),
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/sites/a/index.html")?.contains("phase - energised 350\u{A0}MW, beside 2")
        == true)
  }

  @Test func `different bases are not added, and overlapping sites neither`() async throws {
    func site(_ mw: Int, _ basis: String, overlaps: String = "") -> String {
      Self.campus(
        "S", overlaps: overlaps,
        "{date: 2025-02, status: announced, mw: \(mw), basis: \(basis), qualifier: \"~\", source: report}"
      )
    }
    let test = try TestSite([
      "sites/a.yaml": site(100, "it"), "sites/b.yaml": site(200, "facility"),
      "sites/c.yaml": site(300, "facility"),
      "sites/d.yaml": site(50, "facility", overlaps: "c"),
      // It says so itself, and is larger than one and smaller than the other.
      "sites/e.yaml": site(250, "facility", overlaps: "b, c"),
    ])
    #expect(try await test.build() == "")
    #expect(
      test.output("en/sites/index.html")?.hasPrefix(
        """
        announced facility about 500\u{A0}MW ["b", "c"]
        announced it about 100\u{A0}MW ["a"]
        d is part of c
        e is part of c

        """) == true)
  }

  @Test func `a milestone counts from the day it became known`() async throws {
    let site = try TestSite([
      "sites/a.yaml": Self.campus(
        "A",
        "{date: 2024-05, status: announced, mw: 100, basis: it, known_from: 2024-05, source: report}",
        "{date: 2024-06, status: building, mw: 120, basis: it, source: report}",
        "{date: 2027, status: operating, mw: 120, basis: it, source: report}")
    ])
    try await site.build { $0.vintage = CivilDate("2025-01-01") }
    #expect(site.output("en/sites/a/index.html")?.contains("phase - announced 100") == true)
    // What is expected in 2027 has not come.
    try await site.build()
    #expect(site.output("en/sites/a/index.html")?.contains("phase - building 120") == true)
  }

  @Test func `a year comes before a month in it when the record says so`() async throws {
    let site = try TestSite([
      "sites/a.yaml": Self.campus(
        "A", "{date: 2024, status: announced, mw: 100, basis: it, source: report}",
        "{date: 2024-06, status: building, mw: 120, basis: it, source: report}",
        "{date: 2025, status: operating, mw: 120, basis: it, source: report}")
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/sites/a/index.html")?.contains("phase - operating 120\u{A0}MW") == true)
    // Neither a day nor a month is made up.
    let chart = site.output("en/sites/a/index.html") ?? ""
    #expect(chart.contains(",2024,") && chart.contains(",2025,") && !chart.contains("2024-06,"))
  }

  @Test func `the chart goes from milestone to milestone`() async throws {
    let site = try TestSite([
      "sites/a.yaml": Self.campus(
        "A", "{date: 2024-05-01, status: announced, mw: 100, basis: it, source: report}",
        "{date: 2024-06-01, status: building, mw: 120, basis: it, source: report}"),
      "sites/b.yaml": Self.valley,
    ])
    #expect(try await site.build() == "")
    #expect(
      site.output("en/sites/a/index.html")?.contains("chart capacity: Capacity by status") == true)
    #expect(site.output("en/sites/b/index.html")?.contains("chart") == false)
  }

  @Test func `no number of milestones or size of numbers ends a build`() async throws {
    let huge = "999999999999999999"
    let site = try TestSite([
      "sites/a.yaml": Self.campus(
        "A",
        "{date: 2024-05-01, status: announced, phase: a, mw: \(huge), basis: it, source: report}",
        "{date: 2024-05-01, status: announced, phase: b, mw: \(huge), basis: it, source: report}",
        "{date: 9999, status: announced, phase: c, mw: 0, basis: it, source: report}")
    ])
    #expect(try await site.build() == "")
  }
}
