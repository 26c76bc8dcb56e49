import Diagnostics
import Foundation
import Quantities
import SiteGenerator
import Testing

/// What is said of rows that contradict themselves, are misspelt or have no effect.
@Suite struct ChartRowTests {
  /// A chart's record, drawn; faults are `line: message`, with the suggestion in parentheses.
  private func draw(_ record: String) async throws -> (svg: String, faults: [String]) {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("id: made\ntitle: It grows\n\(record)\n".utf8).write(to: file)
    let (svg, faults) = try await drawChart(
      ChartRequest(path: file.path, now: .init(startOf: .first)))
    return (
      String(decoding: svg ?? [], as: UTF8.self),
      faults.map { fault in
        "\(fault.location?.line ?? 0): \(fault.message)"
          + (fault.suggestion.map { " (\($0))" } ?? "")
      }
    )
  }

  /// A chart of rows, the first of which stands on line 9.
  private func draw(_ mark: String, rows: [String]) async throws -> (svg: String, faults: [String])
  {
    let columns = "x: x\ny: {field: v, unit: GW}\nrange: {low: lo, high: hi}\nstatus: s\nrows:"
    let all = "{x: 2019, v: 2, lo: , hi: , s: }"
    return try await draw(
      "mark: \(mark)\n\(columns)\n" + (rows + [all]).map { "- \($0)" }.joined(separator: "\n"))
  }

  @Test(arguments: [
    ("{x: 2020, v: 20, lo: 4, hi: 9}", "row 1: the value 20 is not in its range, 4 to 9"),
    ("{x: 2020, lo: 9, hi: 4}", "row 1: the range from 9 to 4 is reversed"),
    ("{x: 2020, v: 5, lo: 4}", "row 1: beside a value, a range needs both of its bounds"),
    (
      "{x: 2020, lo: 4, qualifier: <}",
      "row 1: a bound alone is a floor or a ceiling; expected no qualifier"
    ),
    ("{x: 2020, v: 5, V: 3}", "no key of the chart names the column 'V' (v)"),
    (
      "{x: 2020, v: 5, status: e}",
      "no key of the chart names the column 'status'; expected 'status: status'"
    ),
    (
      "{x: 2025-13, v: 5}",
      "row 1: '2025-13' is no period such as 2025 or FY2025-Q1, as others in 'x' are"
    ),
    (
      "{x: 2020, v: 6, s: unavailable}",
      "row 1: there is a number, and 'unavailable'; expected only one of them"
    ),
    ("{x: 2020, v: 6, qualifier: about}", "row 1: 'qualifier' is one of = ~ > ≥ < ≤, not 'about'"),
    (
      "{x: 2020, v: 6, qualifier: ~}",
      "row 1: 'qualifier' is empty; write it in quotes, as in \"~\""
    ),
    ("{x: 2019, v: 6}", "series 'v' has two values at '2019'; expected one"),
  ])
  func `a row that contradicts itself or the others is refused at its place`(
    row: String, message: String
  ) async throws {
    let line = message.contains("two values") ? 10 : 9
    #expect(try await draw("line", rows: [row]).faults == ["\(line): \(message)"])
  }

  @Test func `a bound alone is a floor or a ceiling, and a qualifier is drawn`() async throws {
    let rows = ["{x: 2020, lo: 4}", "{x: 2021, hi: 9}", "{x: 2022, v: 7, qualifier: \"~\"}"]
    let (svg, faults) = try await draw("range", rows: rows)
    #expect(faults == [])
    for text in ["≥4", "≤9", "~7"] { #expect(svg.contains(text)) }
  }

  @Test(arguments: [
    ("{project: B, status: operating, start: 2024, mw: -3}", "row 2: 'mw' is below zero, -3"),
    ("{project: A, status: announced, start: 2024}", "row 2 is the same as one above"),
    (
      "{project: A, status: announced, start: 2024, mwx: 3}",
      "no key of the chart names the column 'mwx' (mw)"
    ),
    ("{status: announced, start: 2024}", "row 2 has no 'project'"),
    (
      "{project: B, status: announced, start: 2024, end: 2023}",
      "the phase 'announced' of project 'B' ends before it starts"
    ),
  ])
  func `a project's row that cannot be is refused at its place`(
    row: String, message: String
  ) async throws {
    let rows = ["{project: A, status: announced, start: 2024}", row]
    let record = "mark: timeline\nrows:\n" + rows.map { "- \($0)" }.joined(separator: "\n")
    let faults = try await draw(record).faults
    #expect(faults.contains("6: \(message)"), "\(faults)")
  }

  private static let line = "mark: line\nx: x\ny: {field: v, unit: GW}\n"
  private static let rows = "rows: [{x: 2019, v: 2}, {x: 2020, v: 3}]"

  @Test(arguments: [
    (
      "transform: [{top: 2, sort: name}]",
      "'top' and 'sort' are two transforms; write two items, in their order"
    ),
    ("transform: [{share: 1}]", "'share' has no value; write it as '- share'"),
    ("transform: [{index: {}}]", "a transform 'index' needs 'at'"),
    ("transform: [{filter: {}}]", "a filter needs 'at_least', 'at_most', 'flags' or 'names'"),
    ("periods: 2025..2020", "the periods '2025..2020' end before they start"),
    ("periods: 2030..2031", "the data have no value in '2030..2031'"),
    ("periods: [2019, 2031]", "the data have no value of '2031'"),
    ("totals: [A]", "'totals' has no effect on the mark 'line'; expected the mark 'waterfall'"),
    ("now: 2025-01-01", "'now' has no effect on the mark 'line'; expected the mark 'timeline'"),
    ("period: 2020", "'period' has no effect on the mark 'line'; expected the mark 'ladder'"),
    (
      "vintage: 2025-01-01",
      "'vintage' has no effect on a table of the chart's own; expected 'series'"
    ),
  ])
  func `a key that would do nothing is refused`(key: String, message: String) async throws {
    let faults = try await draw("\(Self.line)\(key)\n\(Self.rows)").faults
    #expect(faults == ["6: \(message)"])
  }

  @Test func `a blank reason is none, and null is no text`() async throws {
    let rows = "rows: [{x: FY2019, v: 2}, {x: 2020, v: 3}]"
    let faults = try await draw("\(Self.line)mixed: \"  \"\nnote: null\n\(rows)").faults
    #expect(faults.contains { $0.contains("fiscal and civil years on one scale") }, "\(faults)")
    let svg = try await draw("\(Self.line)note: null\nsubtitle: ~\n\(Self.rows)").svg
    #expect(!svg.isEmpty && !svg.contains("null") && !svg.contains("~"))
  }

  @Test(arguments: [
    ("[]", "'series' is empty; expected ids of registered series"),
    ("[acme-capex, acme-capex]", "'acme-capex' is listed twice"),
  ])
  func `a table has each of its series once`(series: String, message: String) async throws {
    let table = "```table\nid: made\ntitle: Made up\nseries: \(series)\n```"
    let site = try TestSite(["briefings/a.en.md": TestSite.briefing(table)])
    #expect(try await site.build().contains("error: \(message)\n"))
  }
}
