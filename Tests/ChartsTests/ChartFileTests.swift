import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Languages
import Quantities
import Testing

@testable import Charts

@Suite struct ChartFileTests {
  private func file(
    _ chart: Fixtures.Chart, theme: ChartTheme = .automatic, width: Double = 680,
    height: Double? = nil
  ) throws -> String {
    let bytes = try ChartRenderer(language: chart.language).file(
      chart.spec, chart.data, theme: theme, width: width, height: height,
      sources: ["Amazon", "Meta"])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a file says what a page says around a chart`() throws {
    var chart = Fixtures.groupedColumn
    chart.spec.note = "Made for a test"
    let svg = try file(chart)
    for words in [
      ">Amazon spends most, and all four have doubled since 2023<", "Note: Made for a test",
      "Sources: Amazon, Meta. Data as of 5 February 2026.", "US$ bn",
    ] {
      #expect(svg.contains(words.replacing(" ", with: "\u{20}")) || svg.contains("Data as of"))
    }
    #expect(svg.contains(">Note: Made for a test<"))
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func `every chart is a sound file that refers to nothing outside`(name: String) throws {
    let chart = try #require(Fixtures.all.first { $0.name == name }?.chart)
    for width in [320.0, 680, 1200] {
      let svg = try file(chart, width: width)
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(width)")
      #expect(svg.contains("@media screen and (prefers-color-scheme:dark)"))
      let references = svg.components(separatedBy: "http").count - 1
      #expect(references == 1 && !svg.contains("@import") && !svg.contains("var("))
      #expect(svg.contains(" width=\"\(Int(width))\""))
    }
  }

  @Test func `a theme that is asked for has its background`() throws {
    let dark = try file(Fixtures.lines, theme: .dark)
    #expect(dark.contains(" height=\"100%\" fill=\"#111418\"/>"))
    #expect(!dark.contains("@media"))
    let light = try file(Fixtures.lines, theme: .light)
    #expect(light.contains("fill=\"#ffffff\"/>") && !light.contains(".s1{"))
  }

  @Test func `a height that is asked for is kept`() throws {
    for chart in [Fixtures.lines, Fixtures.longNames, Fixtures.ranking] {
      let svg = try file(chart, theme: .light, width: 600, height: 315)
      let box = try #require(svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/))
      let ratio = try #require(Double(box.1)) / #require(Double(box.2))
      #expect((ratio - 600 / 315).magnitude < 0.01)
    }
  }

  @Test(arguments: [0, -5, 1e-300, 1e300, .infinity, -.infinity, .nan])
  func `a size that cannot be is mended`(size: Double) throws {
    for svg in [try file(Fixtures.lines, height: size), try file(Fixtures.lines, width: size)] {
      let box = try #require(svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/))
      for side in [Double(box.1), Double(box.2)] {
        #expect((96.0...40_000).contains(try #require(side)))
      }
    }
  }

  @Test func `a background follows the scheme of its words`() throws {
    let svg = try file(Fixtures.lines)
    #expect(svg.contains("<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"))
    #expect(svg.contains(".paper{fill:#111418}"))
  }
}
