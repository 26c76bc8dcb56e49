import ArgumentParser
import Charts
import Diagnostics
import FileSystem
import Languages
import SiteGenerator

/// The colours that a drawing is asked for in.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, light, dark

  var theme: ChartTheme {
    switch self {
    case .auto: .automatic
    case .light: .light
    case .dark: .dark
    }
  }
}

/// Draws one chart.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draws a chart as an SVG file that stands alone.",
    discussion: """
      The chart is a record in a YAML file, with its rows in it or in a CSV file beside it, or a \
      chart of a text, by its id. No site is needed, unless the chart names registered series. A \
      chart of the site's own texts is drawn as it is on its page, translations with the facts of \
      their originals.

        briefing chart capex.yaml > capex.svg
        briefing chart capex.yaml --width 1200 --theme dark --output capex.svg
        briefing chart Content/briefings/2026/spenders.en.md#capex --lang en
      """)

  @Argument(help: "The file, and after # the chart's id in a text.")
  var file: String

  @Option(help: "The width in pixels, from 192 to 4000.")
  var width: Int = 680

  @Option(help: "The language of words and numbers: en or id.")
  var lang: String?

  @Option(help: "The colours: 'auto', 'light' or 'dark'.")
  var theme: ThemeChoice = .auto

  @Option(name: [.long, .customShort("o")], help: "Where the drawing goes (default: printed).")
  var output: String?

  @Option(help: "The folder that holds Content/ (default: the nearest above the file, or here).")
  var site: String?

  func validate() throws {
    guard (192...4000).contains(width) else {
      throw ValidationError("--width is a number of pixels from 192 to 4000, not \(width).")
    }
    if let lang, Language.named(lang) == nil {
      let codes = Language.all.map(\.code).joined(separator: ", ")
      throw ValidationError("--lang is one of \(codes), not '\(lang)'.")
    }
  }

  func run() async throws {
    try keepRecord()
    let result: (svg: [UInt8]?, diagnostics: [Diagnostic])
    do {
      result = try await drawChart(request())
    } catch let error as FileError {
      Terminal.complain("error: \(error)")
      throw ExitStatus.environment
    }
    let report = DiagnosticsFormatter.text.report(result.diagnostics)
    if !report.isEmpty { Terminal.complain(String(report.dropLast())) }
    guard let svg = result.svg else { throw ExitStatus.contentErrors }
    guard let output else { return try Terminal.print(bytes: svg) }
    guard Terminal.write(svg, toFile: output) else {
      Terminal.complain("error: '\(output)' cannot be written")
      throw ExitStatus.environment
    }
  }

  /// Refuses to put the drawing in its record's place.
  private func keepRecord() throws {
    guard let output, let place = try? realPath(output) else { return }
    if place == (try? realPath(String(address[0]))) {
      throw ValidationError("--output is the chart's own record, '\(output)'.")
    }
  }

  /// The file, and perhaps the chart's id.
  private var address: [Substring] {
    file.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  }

  private func request() throws -> ChartRequest {
    let parts = address
    var request = ChartRequest(path: String(parts[0]), now: Terminal.now)
    request.id = parts.count > 1 ? String(parts[1]) : nil
    request.theme = theme.theme
    request.width = Double(width)
    request.language = try language(of: request.path)
    request.root = try site.map { try SiteFolder.find($0) } ?? nearestSite(to: request.path)
    return request
  }

  private func nearestSite(to path: String) -> String? {
    let folder = path.lastIndex(of: "/").map { path[...$0].dropLast() } ?? "."
    return SiteFolder.nearest(to: folder.isEmpty ? "/" : String(folder))
      ?? SiteFolder.nearest(to: ".")
  }

  /// The language that is asked for, or the one in the file's name, or English.
  private func language(of path: String) throws -> Language {
    if let lang { return Language.named(lang) ?? .english }
    let parts = path.split(separator: ".")
    return (parts.count > 2 ? Language.named(String(parts[parts.count - 2])) : nil) ?? .english
  }
}
