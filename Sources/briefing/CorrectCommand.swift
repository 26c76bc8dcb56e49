import ArgumentParser
import Authoring
import Diagnostics
import Quantities
import SiteGenerator
import SiteModel
import Templates

/// Writes the record of a correction.
struct CorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Writes the record of a correction, with what changed filled in.",
    discussion: """
      What differs from published.lock gives what was and what is now, in every language of the \
      site, and what the correction is about. What you do not say stands in the file as a comment.

        briefing correct plan-of-2025 --kind correction --severity minor
        briefing correct walsh-wording --target claim:walsh-pacing
      """)

  @Argument(help: "The id of the correction: the file's name.")
  var id: String

  @Option(help: "correction, clarification, revision, update or retraction.")
  var kind: Correction.Kind?

  @Option(help: "substantial, when it would change a conclusion, or minor.")
  var severity: Correction.Severity?

  @Option(help: "How it came about.")
  var cause: String?

  @Option(name: .customLong("found-by"), help: "Who found it.")
  var foundBy: String?

  @Option(
    help: "What it is about, as fig:series@FY2025, briefing:id or claim:id (default: all changes).")
  var target: [String] = []

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant whose day is the correction's (default: now).")
  var now: Instant?

  func validate() throws {
    guard id.isIdentifier else {
      throw ValidationError(
        "an id holds at most 100 lower-case letters a–z, digits and hyphens, unlike '\(id)'.")
    }
    _ = try targets()
  }

  func run() async throws {
    let root = try SiteFolder.find(site)
    let path = CorrectionDraft.path(of: id)
    let draft = try await draft(root)
    guard !Terminal.isThere("\(root)/\(path)") else {
      throw ValidationError("'\(path)' is there already.")
    }
    try await siteWork { try draft.write(id: id, to: root) }
    try Terminal.print("\(root)/\(path):\n\(draft.yaml.dropLast())")
  }

  private func targets() throws -> [Correction.Target] {
    try target.map { text in
      if let target = Correction.Target(parsing: text) { return target }
      let meant = Correction.Target.suggestion(for: text).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("\(Correction.Target.expectation), not '\(text)'\(meant)")
    }
  }

  private func draft(_ root: String) async throws -> CorrectionDraft {
    let instant = now ?? Terminal.now
    var options = BuildOptions(root: root, output: "\(root)/Public", now: instant)
    options.isWritten = false
    options.listsPublication = true
    let report = try await siteWork { [options] in
      try await generate(options, theme: BriefingTheme.self)
    }
    guard let site = report.site else {
      Terminal.complain(report.diagnostics)
      throw ExitStatus.contentErrors
    }
    let targets = try targets()
    try check(targets, site, report)
    var draft = CorrectionDraft(report.uncovered, targets: targets, of: site, on: instant.date)
    if draft.targets.isEmpty {
      // Where something could not be read, nothing was compared.
      if report.isRefused {
        Terminal.complain(report.diagnostics)
        throw ExitStatus.contentErrors
      }
      throw ValidationError(
        "nothing differs from \(Publication.lockName); say what the correction is about with "
          + "--target.")
    }
    (draft.kind, draft.severity) = (kind ?? draft.kind, severity)
    (draft.cause, draft.foundBy) = (cause, foundBy)
    return draft
  }

  /// What is named must be there, or have been published and be gone.
  private func check(
    _ targets: [Correction.Target], _ site: Site, _ report: BuildReport
  ) throws {
    let gone = report.uncovered.filter { $0.now == nil }.flatMap(\.targets)
    let unknown = targets.filter { !gone.contains($0.description) }
    guard let fault = site.faults(of: unknown, at: "--target").first else { return }
    let meant = fault.suggestion.map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("--target: \(fault.message)\(meant)")
  }
}
