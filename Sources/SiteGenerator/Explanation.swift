package import Diagnostics
internal import Quantities
package import SiteModel
package import SiteRenderer

/// What stands behind a number on a page.
package struct Explanation: Sendable {
  /// The place of the text.
  package let use: Use
  /// What is shown, in a line.
  package let title: String
  /// The figure's address; `nil` for a chart or table.
  package let formula: String?
  /// The rows.
  package let rows: [ExplainedRow]
}

/// A row behind a number.
package struct ExplainedRow: Sendable {
  /// The series.
  package let series: Series
  /// The row.
  package let row: Observation
  /// The row's line in the table.
  package let location: SourceLocation
  /// The document that it was read in, in a line.
  package let source: String

  init(_ series: Series, _ row: Observation, of site: Site) {
    (self.series, self.row) = (series, row)
    let place = row.source.location(in: series.tablePath)
    location = SourceLocation(path: place.path, line: place.line, column: 1)
    source =
      site.sources[row.source.id].map { source in
        "\(source.path): \(source.publisher), \(source.title), \(source.date), tier "
          + "\(source.tier.rawValue)" + (source.url.map { ", \($0)" } ?? "")
      } ?? row.source.id
  }

  /// The value, with its unit.
  package var value: String { series.quantity(of: row)?.description ?? "missing" }
  /// What the series counts.
  package var measure: String {
    "\(series.basis.rawValue), \(series.nature.rawValue), \(series.calendar.rawValue) years"
  }
  /// The flag, behind a comma.
  package var flag: String { row.flag.map { ", flagged \($0.rawValue)" } ?? "" }
}

/// What was found at an address.
package enum Answer: Sendable {
  /// The number, or each series of a chart or table.
  case found([Explanation])
  /// No text is shown there.
  case noPage
  /// There are other ids.
  case noID([String])
}

/// Explains the number with an id on the page at an address, which may be whole or from the root.
///
/// - Throws: A `FileError` when `Content/` cannot be listed.
package func explain<T: Theme>(
  _ address: String, id: String, _ options: BuildOptions, theme: T.Type
) async throws -> (answer: Answer?, diagnostics: [Diagnostic]) {
  let (survey, faults) = try await survey(options, .page(at: address), theme: theme)
  guard let survey else { return (nil, faults) }
  let site = survey.site
  let texts =
    site.pages.map(\.permalink)
    + site.briefings.flatMap { briefing in
      briefing.editions.map { briefing.permalink(in: $0.language) }
    }
  guard let page = texts.first(where: { $0.isMeant(by: address) }) else { return (.noPage, faults) }
  let uses = survey.uses.filter { $0.page == page && $0.markID != nil }
  let found = uses.filter { $0.markID == id }.compactMap { $0.explanation(site) }
  if !found.isEmpty { return (.found(found), faults) }
  var ids: [String] = []
  for id in uses.compactMap(\.markID) where !ids.contains(id) { ids.append(id) }
  return (.noID(ids), faults)
}

extension Permalink {
  /// Whether an address leads here, with or without the host and the folder that the site stands
  /// in: `https://host/reports/en/a/`, `/en/a`, `en/a/index.html`.
  func isMeant(by address: String) -> Bool {
    var parts = address.split(separator: "/")
    if parts.last == "index.html" { parts.removeLast() }
    return "/\(parts.joined(separator: "/"))/".hasSuffix("/\(path)")
  }
}

extension Use {
  /// The id of the number's mark on its page; `nil` where it has none.
  fileprivate var markID: String? {
    switch (subject, part) {
    case (.figure(let figure), _): figure.operands.isEmpty ? nil : "fig-\(figure.number)"
    case (.series, .chart(let id)), (.series, .table(let id)): id
    case (.series, _), (.drawing, _), (.record, _): nil
    }
  }

  fileprivate func explanation(_ site: Site) -> Explanation? {
    switch subject {
    case .figure(let figure):
      return Explanation(
        use: self, title: "'\(words)' is \(figure.value)", formula: "fig:\(figure.address)",
        rows: figure.operands.map { ExplainedRow($0.series, $0.row, of: site) })
    case .series(let id, let rows):
      guard let series = site.series[id] else { return nil }
      return Explanation(
        use: self, title: "'\(sentence)' shows \(id)", formula: nil,
        rows: rows.map { ExplainedRow(series, $0, of: site) })
    case .drawing, .record: return nil
    }
  }
}
