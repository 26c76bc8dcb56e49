import ArgumentParser
import Diagnostics
import Quantities
import SiteGenerator
import SiteModel
import Templates

/// Builds the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site into Public/.",
    discussion: """
      Reads Content/, checks every record, figure and link, and writes the site. When anything is \
      wrong, every fault is printed with its place, and Public/ stays as it was.

        briefing build                                  the site here, into Public/
        briefing build --drafts --future                everything, published or not
        briefing build --links file                     to be read from disk
        briefing build --base-url https://host/reports/ for a folder of a host
      """)

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(
    name: [.long, .customShort("o")],
    help: "Where the site goes (default: Public/ in the site's folder).")
  var output: String?

  @Option(name: .customLong("base-url"), help: "The address that the site will stand at.")
  var baseURL: String?

  @Option(help: "How links end: 'folder' for a web server, 'file' for reading from disk.")
  var links: LinkStyle = .folder

  @Option(
    help: "The instant that decides what is published, as 2025-04-09T06:00+07:00 (default: now).")
  var now: Instant?

  @Option(help: "Show the data as it stood on that earlier day, as 2025-05-01.")
  var vintage: CivilDate?

  @ArgumentParser.Flag(name: [.long, .customShort("D")], help: "Build drafts too.")
  var drafts = false

  @ArgumentParser.Flag(name: [.long, .customShort("F")], help: "Build what is due later too.")
  var future = false

  @ArgumentParser.Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How faults are reported: 'text' or 'json'.")
  var format: ReportFormat = .text

  @ArgumentParser.Flag(name: [.long, .customShort("q")], help: "Print nothing but faults.")
  var quiet = false

  func run() async throws {
    let start = Terminal.seconds
    let options = try options()
    let report = try await siteWork { try await generate(options, theme: BriefingTheme.self) }
    try print(report, options, seconds: Terminal.seconds - start)
    if report.isRefused { throw ExitStatus.contentErrors }
  }

  private func options() throws -> BuildOptions {
    let root = try SiteFolder.find(site)
    var options = BuildOptions(
      root: root, output: output ?? "\(root)/Public", now: now ?? Terminal.now)
    if let baseURL {
      guard let address = SiteSettings.baseURL(baseURL) else {
        throw ValidationError(
          "--base-url is an address such as https://host/ or https://host/folder/, not '\(baseURL)'."
        )
      }
      options.baseURL = address
    }
    options.linkStyle = links
    if let vintage, vintage > options.now.date {
      throw ValidationError(
        "--vintage is a day before that of the build, \(options.now.date), not \(vintage).")
    }
    options.vintage = vintage == options.now.date ? nil : vintage
    options.includesDrafts = drafts
    options.includesFuture = future
    options.isStrict = strict
    return options
  }

  private func print(
    _ report: BuildReport, _ options: BuildOptions, seconds: Double
  ) throws(ExitStatus) {
    switch format {
    case .json:
      try Terminal.print(bytes: Array(DiagnosticsFormatter.json.report(report.diagnostics).utf8))
    case .text:
      let text = DiagnosticsFormatter.text.report(report.diagnostics)
      if !text.isEmpty { Terminal.complain(String(text.dropLast())) }
    }
    guard !quiet, format == .text else { return }
    for line in BuildSummary(report: report, options: options, seconds: seconds).lines {
      if report.isRefused { Terminal.complain(line) } else { try Terminal.print(line) }
    }
  }
}
