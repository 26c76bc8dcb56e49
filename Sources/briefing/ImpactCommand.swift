import ArgumentParser
import Diagnostics
import Markup
import Quantities
import SiteGenerator
import SiteModel
import Templates

/// Prints every place that shows a series.
struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Lists every place that shows a series, or its value for one period.",
    discussion: """
      Sentences, key points, charts, tables, headlines and claims, in every language, each with \
      its file, line and column. Ask before and after you change a row.

        briefing impact msft-capex
        briefing impact msft-ai-datacentre-plan@FY2025 --format json
      """)

  @Argument(help: "The id of a series, and after @ a period.")
  var subject: String

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant that decides what is published (default: now).")
  var now: Instant?

  @Option(help: "How the places are listed: 'text' or 'json'.")
  var format: ReportFormat = .text

  func run() async throws {
    let (series, period) = try address()
    let root = try SiteFolder.find(site)
    var options = BuildOptions(root: root, output: "", now: now ?? Terminal.now)
    (options.includesDrafts, options.includesFuture) = (true, true)
    let (survey, faults) = try await siteWork {
      try await SiteGenerator.survey(options, .texts(holding: series), theme: BriefingTheme.self)
    }
    guard let survey else {
      Terminal.complain(faults)
      throw ExitStatus.contentErrors
    }
    try check(series, period, survey.site)
    let list = UseList(uses: survey.impact(of: series, period))
    if format == .json {
      try Terminal.print(bytes: list.json.fileBytes())
    } else {
      for line in list.lines { try Terminal.print(line) }
      try Terminal.print("\(list.summary) for '\(subject)'")
    }
    try refuse(faults)
  }

  private func address() throws -> (series: String, period: Period?) {
    let halves = subject.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return (subject, nil) }
    guard let period = Period(parsing: halves[1]) else {
      throw ValidationError("'\(halves[1])' is not a period; write 2025, 2025-Q1 or FY2025.")
    }
    return (String(halves[0]), period)
  }

  private func check(_ series: String, _ period: Period?, _ site: Site) throws {
    guard let record = site.series[series] else {
      // A record with errors is there all the same.
      if site.brokenRecords.contains(series) { return }
      let hint = site.series.ids.nearest(to: series).map { "; did you mean '\($0)'?" } ?? "."
      throw ValidationError("there is no series '\(series)'\(hint)")
    }
    guard let period, !record.observations.contains(where: { $0.period == period }) else { return }
    Terminal.complain("warning: '\(series)' has no row for \(period)")
  }
}
