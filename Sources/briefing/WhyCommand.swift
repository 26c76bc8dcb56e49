import ArgumentParser
import Diagnostics
import Quantities
import SiteGenerator
import SiteModel
import SiteRenderer
import Templates

/// Prints what stands behind a number on a page.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Shows the rows, formula, source and template behind a number on a page.",
    discussion: """
      A figure in a text has an id by its order on the page; charts and tables have those that \
      their authors gave them.

        briefing why https://host/en/briefings/2025/pacing/#fig-3
        briefing why en/briefings/2025/pacing/#capex
      """)

  @Argument(help: "The address of the number: a page's, and after # an id on it.")
  var address: String

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant that decides what is published (default: now).")
  var now: Instant?

  func run() async throws {
    let root = try SiteFolder.find(site)
    var options = BuildOptions(root: root, output: "", now: now ?? Terminal.now)
    (options.includesDrafts, options.includesFuture) = (true, true)
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("the address needs an id after '#', such as '#fig-1'.")
    }
    let (answer, faults) = try await siteWork {
      try await explain(String(parts[0]), id: String(parts[1]), options, theme: BriefingTheme.self)
    }
    switch answer {
    case .found(let explanations):
      for line in explanations.flatMap({ lines($0) }) { try Terminal.print(line) }
    case .noPage: throw ValidationError("no text of the site is shown at '\(parts[0])'.")
    case .noID(let ids):
      let known = ids.isEmpty ? "nothing there has one" : "there are \(ids.joined(separator: ", "))"
      throw ValidationError("there is no number '#\(parts[1])' on that page; \(known).")
    case nil:
      Terminal.complain(faults)
      throw ExitStatus.contentErrors
    }
  }

  private func lines(_ explanation: Explanation) -> [String] {
    let rows = explanation.rows.flatMap { row in
      [
        "row       \(row.location): \(row.series.id) for \(row.row.period) is "
          + "\(row.value)\(row.flag), known from \(row.row.knownFrom)",
        "counts    \(row.measure)",
        "source    \(row.source)",
      ]
    }
    return [
      explanation.title, "text      \(explanation.use.location): \(explanation.use.part.name)",
    ] + (explanation.formula.map { ["formula   \($0)"] } ?? []) + rows + [
      "template  \(BriefingTheme.template(of: explanation.use.part))"
    ]
  }
}
