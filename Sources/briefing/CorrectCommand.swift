import ArgumentParser
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
        "an id holds lower-case letters a–z, digits and hyphens, unlike '\(id)'.")
    }
  }

  func run() async throws {
    let root = try SiteFolder.find(site)
    let path = "\(root)/Content/corrections/\(id).yaml"
    let draft = try await draft(root)
    guard !Terminal.isThere(path) else { throw ValidationError("'\(path)' is there already.") }
    guard Terminal.makeFolders(for: path), Terminal.write(Array(draft.yaml.utf8), toFile: path)
    else {
      Terminal.complain("error: '\(path)' cannot be written")
      throw ExitStatus.environment
    }
    try Terminal.print("\(path):\n\(draft.yaml.dropLast())")
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
    var draft = CorrectionDraft(report.uncovered, targets: target, of: site, on: instant.date)
    if draft.targets.isEmpty {
      throw ValidationError(
        "nothing differs from \(Publication.lockName); say what the correction is about with "
          + "--target.")
    }
    (draft.kind, draft.severity, draft.cause, draft.foundBy) = (kind, severity, cause, foundBy)
    return draft
  }
}
