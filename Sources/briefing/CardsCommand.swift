import ArgumentParser
import Diagnostics
import FileSystem
import SiteGenerator
import SiteWriter

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
    let folder = try folder(in: root)
    try runProgram(["--version"], for: "--version", isQuiet: true)
    let result: (cards: [SiteCard], diagnostics: [Diagnostic])
    do {
      result = try await drawCards(root: root, now: Terminal.now)
    } catch let error as FileError {
      Terminal.complain("error: \(error)")
      throw ExitStatus.environment
    }
    let report = DiagnosticsFormatter.text.report(result.diagnostics)
    if !report.isEmpty { Terminal.complain(String(report.dropLast())) }
    for card in result.cards { try convert(card, below: folder) }
    let count = result.cards.count
    try Terminal.print("\(count) \(count == 1 ? "card" : "cards") in \(folder)/")
    if result.diagnostics.containsErrors { throw ExitStatus.contentErrors }
  }

  /// The folder of the pictures, none of the site's sources.
  private func folder(in root: String) throws -> String {
    let folder = output ?? "\(root)/Cards"
    do throws(OutputError) {
      let sources = ["Content", "Sources", "Templates", "Tests", ".briefing", ".git"]
      try OutputDirectory.check(folder, site: root, sources: sources)
    } catch {
      throw ValidationError("\(error).")
    }
    return folder
  }

  private func convert(_ card: SiteCard, below folder: String) throws {
    let path = "\(folder)/\(card.path)"
    let (drawing, picture) = (path + ".svg", path + ".png.new")
    defer {
      Terminal.remove(drawing)
      Terminal.remove(picture)
    }
    guard Terminal.makeFolders(for: drawing), Terminal.write(card.svg, toFile: drawing) else {
      throw refusal("'\(drawing)' cannot be written")
    }
    try runProgram(
      ["--width", "1200", "--height", "630", "--output", picture, drawing], for: "'\(path).png'")
    let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    guard let bytes = try? readFile(picture), bytes.starts(with: signature) else {
      throw refusal("rsvg-convert made no picture for '\(path).png'")
    }
    guard Terminal.rename(picture, to: path + ".png") else {
      throw refusal("'\(path).png' cannot be written")
    }
  }

  private func runProgram(_ arguments: [String], for work: String, isQuiet: Bool = false) throws {
    switch Terminal.run("rsvg-convert", arguments, isQuiet: isQuiet) {
    case 0?: return
    case nil: throw refusal("the program rsvg-convert is missing (Debian: librsvg2-bin)")
    case let code?: throw refusal("rsvg-convert ended with exit code \(code) for \(work)")
    }
  }

  private func refusal(_ reason: String) -> ExitStatus {
    Terminal.complain("error: \(reason)")
    return .environment
  }
}
