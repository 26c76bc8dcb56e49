import Diagnostics
import Foundation
import Quantities
import SiteGenerator
import Testing

/// Charts of tables of their own, as authors write them.
@Suite struct ChartTableTests {
  /// What is said of a briefing with one chart of rows, and the chart as it is drawn.
  private func drawn(_ keys: String, rows: [String]) async throws -> (report: String, svg: String) {
    let chart = """
      ```chart
      id: made
      title: Made up
      source: report
      \(keys)
      rows:
      \(rows.map { "  - {\($0)}" }.joined(separator: "\n"))
      ```
      """
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(chart)])
    let report = try await site.build()
    return (report, site.output("en/briefings/2025/a/made.svg") ?? "")
  }

  /// The colours of what says its value, without repetitions, in their order.
  private func colours(of svg: String) -> [String] {
    var colours: [String] = []
    for layer in svg.matches(of: /<g class="[^"]*?\b([sl]\d)\b[^"]*"[^>]*>([\s\S]*?)<\/g>/)
    where layer.2.contains("<title>") && !colours.contains(String(layer.1)) {
      colours.append(String(layer.1))
    }
    return colours
  }

  private static let columns = "x: year\ny: {field: power, unit: MW}\ncolor: name"

  private func rows(_ names: Int, years: [Int]) -> [String] {
    years.flatMap { year in
      (1...names).map { "year: \(year), name: Name \($0), power: \(10 * $0 + year % 10)" }
    }
  }

  @Test func `a bar of eight names is a ranking in one colour`() async throws {
    let (report, svg) = try await drawn("mark: bar\n\(Self.columns)", rows: rows(8, years: [2025]))
    #expect(report == "")
    #expect(colours(of: svg) == ["s1"])
  }

  @Test func `a panel may be the seventh`() async throws {
    let (report, _) = try await drawn(
      "mark: line\nfacet: {columns: 3}\n\(Self.columns)", rows: rows(8, years: [2024, 2025]))
    #expect(report == "")
  }

  @Test func `of 22 names the greatest have colours, wherever they stand`() async throws {
    let (report, svg) = try await drawn(
      "mark: column\narrange: stack\ntransform: [{top: 5}]\n\(Self.columns)",
      rows: rows(22, years: [2024, 2025]))
    #expect(report == "")
    #expect(colours(of: svg).sorted() == ["s0", "s1", "s2", "s3", "s4", "s5"])
  }

  @Test func `of eight names in a bar the rest is grey beside the greatest`() async throws {
    let (report, svg) = try await drawn(
      "mark: bar\ntransform: [{top: 5}]\n\(Self.columns)", rows: rows(8, years: [2025]))
    #expect(report == "")
    #expect(colours(of: svg).sorted() == ["s0", "s1"])
  }

  @Test func `a company's name in a table has the company's colour`() async throws {
    let colours = try await [["Bolt", "Acme"], ["Acme", "Bolt"]].asyncMap { names in
      let chart = "```chart\nid: made\nmark: line\ntitle: Made up\nsource: report\n\(Self.columns)"
      let rows = names.flatMap { name in
        [2024, 2025].map { "{year: \($0), name: \(name), power: \(name.utf8.count + $0)}" }
      }
      let text = "\(chart)\nrows: [\(rows.joined(separator: ", "))]\n```"
      let site = try TestSite([
        "briefings/a.en.md": TestSite.briefing(text), "companies/bolt.yaml": "name: Bolt\n",
        "site.yaml": (TestSite.base["site.yaml"] ?? "") + "\ncolours: {acme: 4, bolt: 6}\n",
      ])
      #expect(try await site.build() == "")
      let svg = try #require(site.output("en/briefings/2025/a/made.svg"))
      return self.colours(of: svg)
    }
    #expect(colours[0].sorted() == ["s4", "s6"])
    #expect(colours[1] == colours[0].reversed())
  }

  @Test func `a project has one capacity`() async throws {
    func rows(_ second: String) -> [String] {
      [
        "project: Campus, status: operating, start: 2024-01, end: 2025-01, mw: 200",
        "project: Campus, status: announced, start: 2025-01, end: 2026-01\(second)",
      ]
    }
    let keys = "mark: timeline\nnow: 2025-02-01"
    #expect(try await drawn(keys, rows: rows("")).report == "")
    #expect(try await drawn(keys, rows: rows(", mw: 200.0")).report == "")
    #expect(
      try await drawn(keys, rows: rows(", mw: 400")).report.contains(
        "error: row 2: 'mw' of 'Campus' is 200 in a row above; expected the same, what the whole "
          + "project will have"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (
        "mark: line\nx: year\ny: {field: power, unit: MW}\ncolor: project",
        "year,power,project,status"
      ),
      ("mark: timeline", "start,mw,project,status"),
    ])
  func `fifty thousand names are refused at once`(keys: String, header: String) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = (0..<50_000).map { "2025,3,Name \($0),announced" }
    try Data(([header] + rows).joined(separator: "\n").utf8)
      .write(to: folder.appendingPathComponent("names.csv"))
    let record = folder.appendingPathComponent("names.yaml")
    try Data("id: names\ntitle: Names\ndata: names.csv\n\(keys)\n".utf8).write(to: record)
    let (svg, faults) = try await drawChart(
      ChartRequest(path: record.path, now: .init(startOf: .first)))
    #expect(svg == nil)
    #expect(faults.contains { $0.message.hasPrefix("50000 ") })
  }

  @Test(.timeLimit(.minutes(1)))
  func `rows that each have columns of their own are read at once`() async throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let rows = (0..<10_000).map { "  - {year: 2025, c\($0): 1}\n" }.joined()
    let record = "id: a\nmark: bar\ntitle: A\nx: year\ny: {field: b, unit: MW}\nrows:\n\(rows)"
    try Data(record.utf8).write(to: file)
    let (svg, faults) = try await drawChart(
      ChartRequest(path: file.path, now: .init(startOf: .first)))
    #expect(svg == nil && faults.map(\.message) == ["there is no column 'b'"])
  }
}

extension Sequence {
  fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
    var result: [T] = []
    for element in self { result.append(try await transform(element)) }
    return result
  }
}
