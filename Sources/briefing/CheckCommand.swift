import ArgumentParser
import Diagnostics
import Markup
import Quantities
import SiteGenerator
import Templates

/// Checks a site and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks what a build checks, and writes nothing.",
    discussion: """
      With --stale it lists the series and sources whose 'next_update' has passed, with every \
      place that still shows them, and ends with 1 when there are any.

        briefing check
        briefing check --stale --now 2026-10-01T00:00Z
      """)

  @ArgumentParser.Flag(help: "List what is past its next update.")
  var stale = false

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant that decides what is published and what is due (default: now).")
  var now: Instant?

  @ArgumentParser.Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How faults are reported: 'text' or 'json'.")
  var format: ReportFormat = .text

  func run() async throws {
    let root = try SiteFolder.find(site)
    var options = BuildOptions(root: root, output: "\(root)/Public", now: now ?? Terminal.now)
    options.isWritten = false
    options.isStrict = strict
    if stale { return try await listStale(options) }
    let report = try await siteWork { [options] in
      try await generate(options, theme: BriefingTheme.self)
    }
    if format == .json {
      try Terminal.print(bytes: Array(DiagnosticsFormatter.json.report(report.diagnostics).utf8))
    } else {
      Terminal.complain(report.diagnostics)
      try Terminal.print(
        "\(counted(report.figures, "figure")) checked, \(counted(report.errors, "error")), "
          + "\(counted(report.warnings, "warning"))")
    }
    if report.isRefused { throw ExitStatus.contentErrors }
  }

  private func listStale(_ options: BuildOptions) async throws {
    let (survey, faults) = try await siteWork {
      try await SiteGenerator.survey(options, .everything, theme: BriefingTheme.self)
    }
    guard let survey else {
      Terminal.complain(faults)
      throw ExitStatus.contentErrors
    }
    let records = survey.stale(on: options.now.date)
    if format == .json {
      try Terminal.print(bytes: json(records).fileBytes())
    } else {
      for line in records.flatMap({ lines($0, on: options.now.date) }) { try Terminal.print(line) }
      if records.isEmpty { try Terminal.print("nothing is past its next update") }
    }
    try refuse(faults)
    if !records.isEmpty { throw ExitStatus.contentErrors }
  }

  private func lines(_ record: StaleRecord, on day: CivilDate) -> [String] {
    let list = UseList(uses: record.uses)
    return [
      "\(record.location): the \(record.kind) '\(record.id)' was due on \(record.due), "
        + "\(counted(record.due.days(to: day), "day")) ago; \(list.summary) "
        + (record.uses.count == 1 ? "shows it" : "show it")
    ] + list.lines.map { "  \($0)" }
  }

  private func json(_ records: [StaleRecord]) -> JSON {
    .array(
      records.map { record in
        .members([
          "kind": .string(record.kind), "id": .string(record.id),
          "due": .string("\(record.due)"), "uses": UseList(uses: record.uses).json,
        ])
      })
  }
}
