package import Diagnostics
package import FileSystem
internal import Quantities
internal import SiteModel
internal import SiteReader
internal import Tables

/// Reads a foreign file and says what importing it into a series would do; nothing is written.
///
/// - Returns: The plan, unless nothing could be made of the file, and what is wrong. A plan beside
///   errors shows the rows that could be read, and is not to be carried out.
/// - Throws: A `FileError` when a file cannot be read.
package func planImport(
  _ request: ImportRequest
) async throws -> (plan: ImportPlan?, diagnostics: [Diagnostic]) {
  let bytes = try readFile(request.path, limit: 10 << 20, followingLinks: true)
  // The series is read with what becomes known later, too, lest a row be added twice.
  var options = SiteReader.Options(root: request.root, now: request.now)
  options.vintage = .last
  let result = try await SiteReader(options).read()
  guard let site = result.site else { return (nil, result.diagnostics) }
  guard let series = site.series[request.series] else {
    return (nil, [missingSeries(request, site)])
  }
  let path = "Content/data/\(series.id).csv"
  let own = result.diagnostics.filter { $0.severity == .error && $0.location?.path == path }
  if !own.isEmpty { return (nil, own) }

  let foreign = ForeignTable(path: request.path, bytes: bytes)
  guard let table = foreign.table else { return (nil, foreign.diagnostics) }
  let columns = ImportColumns(of: table, named: request.columns)
  guard columns.diagnostics.isEmpty else { return (nil, foreign.diagnostics + columns.diagnostics) }
  var reader = ImportReader(
    table, columns, isBetweenCommas: foreign.isBetweenCommas, request: request, series: series,
    site: site)
  let rows = reader.rows()
  var comparison = ImportComparison(
    series, on: site, path: request.path, today: request.now.date.adding(days: 1) ?? .last)
  let steps = comparison.steps(rows)
  let faults = foreign.diagnostics + reader.diagnostics + comparison.diagnostics
  let notes = foreign.notes + columns.notes + reader.understood.notes
  return try plan(request, series, path, notes, steps, faults)
}

private func missingSeries(_ request: ImportRequest, _ site: Site) -> Diagnostic {
  let isBroken = site.brokenRecords.contains(request.series)
  return Diagnostic(
    .error, id: "unknown-series",
    isBroken
      ? "the series '\(request.series)' has errors of its own; 'briefing build' lists them"
      : "there is no series '\(request.series)'; describe it in 'Content/data/\(request.series).yaml'",
    suggestion: isBroken ? nil : site.series.ids.nearest(to: request.series))
}

/// The plan with the file as it would be, once that is seen to be sound.
private func plan(
  _ request: ImportRequest, _ series: Series, _ path: String, _ notes: [String],
  _ steps: [ImportPlan.Step], _ faults: [Diagnostic]
) throws -> (plan: ImportPlan?, diagnostics: [Diagnostic]) {
  let place = "\(request.root)/\(path)"
  let before = try fileStatus(place) == nil ? nil : try readFile(place, limit: 10 << 20)
  let added = steps.filter(\.isWritten).map(\.row)
  guard var file = before.map({ SeriesFile(bytes: $0, path: path) }) ?? SeriesFile(for: added)
  else {
    let message = "the rows of '\(path)' cannot be told apart; put each on a line of its own"
    return (nil, faults + [Diagnostic(.error, id: "unreadable-file", message)])
  }
  if !added.isEmpty { file.add(added) }
  let after = added.isEmpty ? before ?? [] : file.bytes
  let plan = ImportPlan(
    series: series, notes: notes, steps: steps, path: path, before: before, after: after,
    newColumns: file.newColumns)
  if added.isEmpty { return (plan, faults) }
  let source = try SourceText(path: path, bytes: after)
  return (plan, faults + SiteReader.faults(in: source))
}

extension ImportPlan {
  /// Writes the rows into the series' file, whole or not at all.
  ///
  /// - Throws: A `FileError` when the file is not what it was, or when the machine refuses.
  package func write(to root: String) throws(FileError) {
    if after == before ?? [] { return }
    try putFile(after, at: path, below: root, replacing: before)
  }
}
