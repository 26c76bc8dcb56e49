import Quantities
import SiteModel
import Testing

@Suite struct SiteColoursTests {
  /// A site with series of those ids and companies.
  private func site(
    _ series: [(id: String, company: String?)], colours: [String: Int] = [:]
  ) throws -> Site {
    let unit = try #require(Unit("USD"))
    return Site(
      settings: SiteSettings(
        title: LocalizedText(""), description: LocalizedText(""), baseURL: "", languages: [],
        colours: colours),
      series: Catalog(
        series.map { id, company in
          Series(
            id: id, title: LocalizedText(id), unit: unit, basis: .cashPPE, frequency: .annual,
            calendar: .civil, nature: .flow,
            entity: company.map { Reference($0, line: 1, column: 1) },
            observations: [])
        }))
  }

  private func slots(
    _ ids: [String], on site: Site, byCompany: Bool = true
  ) throws -> [String: Int?] {
    let series = try ids.map { try #require(site.series[$0]) }
    let slots = site.colours.slots(of: series, byCompany: byCompany)
    return Dictionary(uniqueKeysWithValues: zip(ids, slots))
  }

  @Test(arguments: [true, false])
  func `the order in a chart decides on no colour`(byCompany: Bool) throws {
    let site = try site([("d", "delta"), ("a", "acme"), ("b", nil), ("c", "corp"), ("e", nil)])
    let all = ["a", "b", "c", "d", "e"]
    let expected = try slots(all, on: site, byCompany: byCompany)
    #expect(Set(expected.values).count == 5)
    #expect(try slots(all.reversed(), on: site, byCompany: byCompany) == expected)
  }

  @Test func `a company has one colour whatever stands beside it`() throws {
    let site = try site([("a", "acme"), ("b", "bolt"), ("c", "corp")])
    let bolt = try #require(site.series["b"])
    let alone = site.colours.slot(of: bolt)
    for others in [["a", "b"], ["b", "c"], ["c", "b", "a"]] {
      #expect(try slots(others, on: site)["b"] == alone)
    }
    #expect(site.colours.slot(ofCompany: "bolt") == alone)
    #expect(site.colours.slot(ofCompany: "nobody") == nil)
  }

  @Test func `what site.yaml names has its colour, and the others have the rest`() throws {
    let site = try site(
      [("a", "acme"), ("b", "bolt"), ("c", "corp"), ("d", "corp")],
      colours: ["bolt": 1, "c": 2])
    #expect(try slots(["a", "b", "c"], on: site) == ["a": 3, "b": 1, "c": 2])
    #expect(try slots(["a", "d"], on: site) == ["a": 3, "d": 4])
  }

  @Test func `where seven share six colours, two that meet still differ`() throws {
    let ids = (0..<8).map { "s\($0)" }
    let site = try site(ids.map { ($0, nil) })
    #expect(try slots(["s0", "s6"], on: site) == ["s0": 1, "s6": 2])
    #expect(try slots(["s6", "s0"], on: site) == ["s0": 1, "s6": 2])
    let all = try slots(ids, on: site)
    #expect(Set(all.values.compactMap(\.self)) == Set(1...6))
    #expect(all["s6"] == .some(nil))
  }

  @Test func `a company's two series share its colour when they stand for it`() throws {
    let site = try site([("a", "acme"), ("b", "acme")], colours: ["acme": 5])
    #expect(try slots(["a", "b"], on: site) == ["a": 5, "b": 5])
    let own = try slots(["a", "b"], on: site, byCompany: false)
    #expect(own["a"] != own["b"])
  }
}
