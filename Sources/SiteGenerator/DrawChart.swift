package import Charts
package import Diagnostics
internal import FileSystem
package import Languages
package import Quantities
internal import SiteModel
internal import SiteReader
internal import SiteRenderer

/// A chart to be drawn by itself.
package struct ChartRequest: Sendable {
  /// The file: a record, or a text with charts in it.
  package var path: String
  /// The chart's id in a text; the first chart when `nil`.
  package var id: String?
  /// The folder that holds `Content/`, when the chart belongs to a site.
  package var root: String?
  /// The language of the words and numbers.
  package var language = Language.english
  /// The colours.
  package var theme = ChartTheme.automatic
  /// The width in pixels.
  package var width = 680.0
  /// The height in pixels; as much as is needed when `nil`.
  package var height: Double?
  /// The instant that decides what is known.
  package var now: Instant

  /// Makes a request.
  package init(path: String, now: Instant) {
    self.path = path
    self.now = now
  }
}

/// Draws a chart as a file, or gives what is wrong with it.
///
/// A chart of a text of the site is drawn as it is on its page. A site that cannot be read is only
/// spoken of when the chart cannot be drawn without it.
///
/// - Throws: A `FileError` when the file cannot be read.
package func drawChart(
  _ request: ChartRequest
) async throws -> (svg: [UInt8]?, diagnostics: [Diagnostic]) {
  var result: SiteReader.Result?
  if let root = request.root {
    var options = SiteReader.Options(root: root, now: request.now)
    (options.includesDrafts, options.includesFuture) = (true, true)
    result = try await SiteReader(options).read()
  }
  let siteFaults = result?.site == nil ? result?.diagnostics ?? [] : []
  do {
    let bytes = try readFile(request.path, limit: 10 << 20, followingLinks: true)
    let source = try SourceText(path: request.path, bytes: bytes)
    var chart = try loneChart(request, on: result?.site)
    let svg = chart.file(
      source, id: request.id, theme: request.theme, width: request.width, height: request.height)
    return (svg, svg == nil ? siteFaults + chart.diagnostics : chart.diagnostics)
  } catch let fault as Diagnostic {
    return (nil, siteFaults + [fault])
  }
}

/// The chart that is asked for, as one of a text of the site, or of none.
private func loneChart(_ request: ChartRequest, on site: Site?) throws -> LoneChart {
  if let site, let root = request.root {
    let (folder, file) = (try realPath(root) + "/", try realPath(request.path))
    let path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : ""
    let loader = TextLoader(site: root)
    for briefing in site.briefings {
      guard let edition = briefing.editions.first(where: { $0.path == path }) else { continue }
      return try LoneChart(
        edition, of: briefing, on: site, language: request.language, loader: loader)
    }
    if let page = site.pages.first(where: { $0.path == path }) {
      return try LoneChart(page, on: site, language: request.language, loader: loader)
    }
  }
  let tables = NearbyTables(of: request.path)
  return LoneChart(site: site, language: request.language, table: tables.load)
}

extension TextLoader {
  /// Reads texts of the site in the folder `root`.
  fileprivate init(site root: String) {
    self.init { path in
      try SourceText(path: path, bytes: try readFile("\(root)/\(path)", limit: 10 << 20))
    }
  }
}

/// A picture of a briefing's first chart, still as SVG.
package struct SiteCard: Sendable {
  /// Where it goes, without an extension: `en/briefings/2026/spenders/card`.
  package let path: String
  /// The drawing, twice as wide as high but for a little.
  package let svg: [UInt8]
}

/// Draws the first chart of each briefing that is published, in each of its languages.
package func drawCards(
  root: String, now: Instant
) async throws -> (cards: [SiteCard], diagnostics: [Diagnostic]) {
  let result = try await SiteReader(SiteReader.Options(root: root, now: now)).read()
  guard let site = result.site else { return ([], result.diagnostics) }
  let loader = TextLoader(site: root)
  var cards: [SiteCard] = []
  var diagnostics: [Diagnostic] = []
  for briefing in site.briefings {
    for edition in briefing.editions {
      guard let language = Language.named(edition.language),
        let source = try? loader.load(edition.path),
        var chart = try? LoneChart(
          edition, of: briefing, on: site, language: language, loader: loader),
        chart.hasChart(source)
      else { continue }
      let svg = chart.file(source, id: nil, theme: .light, width: 600, height: 315)
      diagnostics += chart.diagnostics.filter { $0.severity == .error }
      let path = briefing.permalink(in: edition.language).card.path.dropLast(".png".count)
      if let svg { cards.append(SiteCard(path: String(path), svg: svg)) }
    }
  }
  return (cards, diagnostics)
}
