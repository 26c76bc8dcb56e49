import Charts
import Foundation
import FoundationXML
import Languages
import Markup
import Quantities
import Testing

@Suite struct ChartRendererTests {
  private func render(_ chart: Fixtures.Chart) throws -> RenderedChart {
    try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
  }

  /// The bytes as text, with spaces for no-break spaces.
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func `a drawing is well-formed, named, described and free of styles`(name: String) throws {
    let fixture = try #require(Fixtures.all.first { $0.name == name }?.chart)
    let chart = try render(fixture)
    for svg in [chart.narrowSVG, chart.wideSVG] {
      #expect(XMLParser(data: Data(svg)).parse())
      let text = text(svg)
      #expect(text.contains("role=\"img\" aria-labelledby=\"") && text.contains("<desc id="))
      #expect(!text.contains("style=") && !text.contains("NaN") && !text.contains("inf"))
    }
  }

  @Test func `ids are unique on a page of all charts`() throws {
    let drawings = try Fixtures.all.flatMap { fixture in
      let chart = try render(fixture.chart)
      return [text(chart.narrowSVG), text(chart.wideSVG)]
    }
    let ids = drawings.joined().matches(of: /id="([^"]+)"/).map { String($0.1) }
    #expect(ids.count > 40)
    #expect(Set(ids).count == ids.count)
    for reference in drawings.joined().matches(of: /url\(#([^)]+)\)/) {
      #expect(ids.contains(String(reference.1)))
    }
  }

  @Test func `a description has at most 60 words, in the language of the page`() throws {
    for fixture in Fixtures.all {
      let chart = try render(fixture.chart)
      #expect(chart.description.split(separator: " ").count <= 60, "\(fixture.name)")
    }
    #expect(
      try render(Fixtures.outlook).description.replacing("\u{A0}", with: " ")
        == "Grafik garis. Kas yang dibayar untuk aset tetap, US$ miliar, tahun kalender, "
        + "2021–2026. Skala dari 0 sampai US$200 miliar. Meta: 18,6 pada tahun 2021, "
        + "115–135 pada tahun 2026; "
        + "Alphabet: 24,6 pada tahun 2021, 175–185 pada tahun 2026. Arsir: panduan perusahaan.")
  }

  @Test func `an author's description comes first`() throws {
    var fixture = Fixtures.ranking
    fixture.spec.alt = "Amazon leads by far"
    let description = try render(fixture).description
    #expect(description.hasPrefix("Amazon leads by far. Bar chart. "))
  }

  @Test func `a bar of a chart of five series by six periods says its value`() throws {
    let chart = try render(Fixtures.five)
    #expect(text(chart.wideSVG).contains("<title>Amazon, 2020: US$6 bn</title>"))
    #expect(text(chart.wideSVG).contains("<title>Meta, 2025: US$40.5 bn, company guidance</title>"))
    #expect(chart.wideSVG.count <= 8192 && chart.narrowSVG.count <= 8192)
  }

  @Test func `the table has formatted numbers, words for statuses and sources`() throws {
    let table = try render(Fixtures.guidance).table
    #expect(table.header == ["Name", "Meta"])
    #expect(table.rows.map(\.header) == ["Jan 2025", "Apr 2025", "Jul 2025", "Oct 2025", "Result"])
    #expect(table.rows.map { $0.cells[0].text } == ["60–65", "64–72", "66–72", "70–72", "72.215"])
    #expect(table.rows.map { $0.cells[0].status }.prefix(1) == ["company guidance"])
    #expect(table.rows[4].cells[0].status == nil)
    let grouped = try render(Fixtures.groupedColumn)
    #expect(grouped.table.rows[1].sourceIDs == ["s0", "s1"])
    #expect(grouped.sourceIDs == ["s0", "s1", "s2", "s3", "s4", "s5", "s6"])
  }

  @Test func `the file of numbers keeps the data's own scale and quotes what it must`() throws {
    var fixture = Fixtures.guidance
    fixture.data.series[0].label = "Meta, \"guided\""
    let lines = text(try render(fixture).csv).split(separator: "\r\n").map(String.init)
    #expect(
      lines[0] == "series,label,position,value,low,high,qualifier,flag,unit,scale,basis,"
        + "known_from,source")
    #expect(
      lines[1] == "meta,\"Meta, \"\"guided\"\"\",Jan 2025,,60,65,,g,USD,billion,"
        + "incl-finance-lease-principal,,")
    #expect(lines.count == 6)
  }

  @Test func `data is as of its newest number`() throws {
    #expect(try render(Fixtures.groupedColumn).dataAsOf == PartialDate("2026-02"))
  }

  @Test func `a subtitle names what is counted, in what, and when`() throws {
    #expect(
      try render(Fixtures.statuses).subtitle
        == "Cash paid for property and equipment, US$ bn, calendar years, 2019–2027")
    #expect(
      try render(Fixtures.groupedColumn).subtitle
        == "Capital expenditure, as each company states it, US$ bn, 2019–2025")
    var fixture = Fixtures.ranking
    fixture.spec.subtitle = "My own"
    #expect(try render(fixture).subtitle == "My own, US$ bn")
  }

  @Test func `only the chosen periods are shown, with their gaps`() throws {
    var fixture = Fixtures.lines
    let first = try #require(Period(parsing: "FY2018")),
      last = try #require(Period(parsing: "2021"))
    fixture.spec.periods = .range(first: first, last: last)
    let chart = try render(fixture)
    #expect(chart.table.rows.map(\.header) == ["2018", "2019", "2020", "2021"])
    #expect(chart.table.rows[0].cells.map(\.text) == ["", "", "", ""])
  }

  @Test func `a gap is a word and never a zero`() throws {
    var fixture = Fixtures.statuses
    fixture.data.series[0].points.removeAll { $0.flag != nil && $0.flag != .unavailable }
    fixture.data.series[0].points.append(point("2023", "20"))
    let chart = try render(fixture)
    #expect(text(chart.wideSVG).matches(of: /n\/a/).count == 3)
    #expect(chart.table.rows.map { $0.cells[0].text } == ["14", "n/a", "n/a", "n/a", "20"])
  }

  @Test(arguments: MarkName.all) func `nothing to draw is said where it is not refused`(
    mark: MarkName
  ) throws {
    var spec = ChartSpec(id: "empty", mark: mark)
    spec.title = "Nothing"
    let renderer = ChartRenderer(language: .english, drawsEmptyCharts: true)
    let missing = ChartSeries(
      id: "s", label: "Series", unit: .count, points: [point("2024", flag: .unavailable)])
    for data in [ChartData(series: []), ChartData(series: [missing])] {
      let chart = try renderer.render(spec, data)
      for svg in [chart.narrowSVG, chart.wideSVG] {
        #expect(text(svg).contains(">No data to show</text>"))
        #expect(XMLParser(data: Data(svg)).parse())
      }
      #expect(chart.description.hasSuffix("No data to show."))
      #expect(
        chart.key.isEmpty && chart.table.rows.count == (mark == .timeline ? 0 : data.series.count))
    }
  }

  @Test func `all zero gives bars without height on the baseline`() throws {
    var fixture = Fixtures.five
    for row in fixture.data.series.indices {
      for index in fixture.data.series[row].points.indices {
        fixture.data.series[row].points[index].value = .zero
      }
    }
    let chart = try render(fixture)
    let bars = text(chart.wideSVG).matches(of: /<path d="M[\d.]+ ([\d.]+)H[\d.]+Z"><title>/)
    #expect(bars.count == 30)
    #expect(Set(bars.map { String($0.1) }).count == 1)
    #expect(chart.table.rows[0].cells[0].text == "0")
  }

  @Test func `power moves to gigawatts when there is much of it`() throws {
    let made = ChartSeries(
      id: "power", label: "Power", unit: .megawatt, basis: .grid, nature: .stock,
      points: [point("2024", "9000"), point("2025", "12500")])
    var spec = ChartSpec(id: "power", mark: .column)
    spec.title = "Power"
    let chart = try ChartRenderer(language: .english).render(spec, ChartData(series: [made]))
    #expect(chart.subtitle.contains("GW"))
    #expect(chart.table.rows.map { $0.cells[0].text } == ["9", "12.5"])
  }

  @Test func `a ranking without colours has one, and grey beside others' own`() throws {
    var fixture = Fixtures.ranking
    for row in fixture.data.series.indices { fixture.data.series[row].slot = nil }
    #expect(
      text(try render(fixture).wideSVG).matches(of: /class="s\d"/).map(\.0) == ["class=\"s1\""])
    fixture.data.series[2].slot = 3
    let classes = text(try render(fixture).wideSVG).matches(of: /class="s\d"/).map { String($0.0) }
    #expect(Set(classes) == ["class=\"s3\"", "class=\"s0\""])
  }

  @Test func `a figure reads from number to table`() throws {
    var fixture = Fixtures.guidance
    fixture.spec.note = "Ranges as first stated"
    let chart = try render(fixture)
    let figure = ChartFigure(chart, number: 2, csvURL: "guidance.csv") { "Meta" }
    let html = text(figure.bytes())
    var rest = html[...]
    for part in [
      "<figure class=\"chart\" id=\"guidance\"", "Chart 2", "Meta ended just above", "US$ bn",
      "chart-narrow", "chart-wide", "Note: Ranges as first stated", "<details",
      "Table, 5 rows", "<th scope=\"row\">Jan 2025</th>", "href=\"guidance.csv\"", "</figure>",
    ] {
      let found = try #require(rest.range(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
    #expect(XMLParser(data: Data(html.replacing(" download>", with: ">").utf8)).parse())
  }
}
