import ArgumentParser
import Diagnostics
import FileSystem
import SiteGenerator

/// Draws a picture of each briefing's first chart, for places where links are shared.
struct CardsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Draws each briefing's first chart as a PNG of 1200 by 630 pixels.",
    discussion: """
      The pictures are drawn by the program rsvg-convert (Debian: librsvg2-bin), which a build \
      never runs. They go to Cards/ in the site's folder, at the addresses of their briefings; the \
      next build copies them from there, and each page names its own.

        briefing cards && briefing build
      """)

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(
    name: [.long, .customShort("o")],
    help: "Where the pictures go (default: Cards/ in the site's folder).")
  var output: String?

  func run() async throws {
    let root = try SiteFolder.find(site)
    guard Terminal.run("rsvg-convert", ["--version"], isQuiet: true) == 0 else {
      Terminal.complain("error: the program rsvg-convert is missing (Debian: librsvg2-bin)")
      throw ExitStatus.environment
    }
    let result: (cards: [SiteCard], diagnostics: [Diagnostic])
    do {
      result = try await drawCards(root: root, now: Terminal.now)
    } catch let error as FileError {
      Terminal.complain("error: \(error)")
      throw ExitStatus.environment
    }
    let report = DiagnosticsFormatter.text.report(result.diagnostics)
    if !report.isEmpty { Terminal.complain(String(report.dropLast())) }
    let folder = output ?? "\(root)/Cards"
    for card in result.cards { try convert(card, below: folder) }
    let count = result.cards.count
    try Terminal.print("\(count) \(count == 1 ? "card" : "cards") in \(folder)/")
    if result.diagnostics.containsErrors { throw ExitStatus.contentErrors }
  }

  private func convert(_ card: SiteCard, below folder: String) throws {
    let path = "\(folder)/\(card.path)"
    let isDone =
      Terminal.makeFolders(for: path + ".svg") && Terminal.write(card.svg, toFile: path + ".svg")
      && Terminal.run(
        "rsvg-convert",
        ["--width", "1200", "--height", "630", "--output", path + ".png", path + ".svg"]) == 0
    Terminal.remove(path + ".svg")
    guard isDone else {
      Terminal.complain("error: '\(path).png' cannot be written")
      throw ExitStatus.environment
    }
  }
}
