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
/// - Throws: A `FileError` when the file cannot be read.
package func drawChart(
  _ request: ChartRequest
) async throws -> (svg: [UInt8]?, diagnostics: [Diagnostic]) {
  var site: Site?
  if let root = request.root {
    let result = try await SiteReader(SiteReader.Options(root: root, now: request.now)).read()
    guard result.site != nil else { return (nil, result.diagnostics) }
    site = result.site
  }
  let loader = TextLoader { path in
    try SourceText(path: path, bytes: try readFile(path, limit: 10 << 20, followingLinks: true))
  }
  do {
    let source = try loader.load(request.path)
    var chart = LoneChart(site: site, language: request.language, loader: loader)
    let svg = chart.file(
      source, id: request.id, theme: request.theme, width: request.width, height: request.height)
    return (svg, chart.diagnostics)
  } catch let fault as Diagnostic {
    return (nil, [fault])
  }
}

/// A picture of a briefing's first chart, still as SVG.
package struct SiteCard: Sendable {
  /// Where it goes, without an extension: `en/briefings/2026/spenders/card`.
  package let path: String
  /// The drawing, twice as wide as high but for a little.
  package let svg: [UInt8]
}

/// Draws the first chart of each briefing that is published, from its original.
package func drawCards(
  root: String, now: Instant
) async throws -> (cards: [SiteCard], diagnostics: [Diagnostic]) {
  let result = try await SiteReader(SiteReader.Options(root: root, now: now)).read()
  guard let site = result.site else { return ([], result.diagnostics) }
  let loader = TextLoader { path in
    try SourceText(path: path, bytes: try readFile("\(root)/\(path)", limit: 10 << 20))
  }
  var cards: [SiteCard] = []
  var diagnostics: [Diagnostic] = []
  for briefing in site.briefings {
    guard let edition = briefing.editions.first, let language = Language.named(edition.language),
      let source = try? loader.load(edition.path)
    else { continue }
    var chart = LoneChart(site: site, language: language, loader: loader, asOf: briefing.asOf)
    guard chart.hasChart(source) else { continue }
    let svg = chart.file(source, id: nil, theme: .light, width: 600, height: 315)
    diagnostics += chart.diagnostics.filter { $0.severity == .error }
    let path = briefing.permalink(in: edition.language).path + "card"
    if let svg { cards.append(SiteCard(path: path, svg: svg)) }
  }
  return (cards, diagnostics)
}
