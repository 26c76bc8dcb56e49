import ArgumentParser
import Diagnostics
import Quantities
import SiteGenerator
import SiteModel
import Templates

/// Prints what has changed, as figures and statements.
struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Lists what has changed since a commit or a day, as figures and claims.",
    discussion: """
      Against a commit, published.lock as it stood there is compared with what the site publishes \
      now; git is asked for it. Against a day, what became known after it is listed: rows, claims, \
      corrections and briefings.

        briefing changes --since v2
        briefing changes --since 2025-07-01
      """)

  @Option(help: "A commit, tag or branch of git, or a date such as 2025-07-01.")
  var since: String

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant that decides what is published (default: now).")
  var now: Instant?

  func run() async throws {
    let root = try SiteFolder.find(site)
    var options = BuildOptions(root: root, output: "\(root)/Public", now: now ?? Terminal.now)
    options.isWritten = false
    options.listsPublication = true
    if since.isEmpty || since.hasPrefix("-") || isWrongDate {
      throw ValidationError(
        "--since is a commit, a tag, a branch or a date such as 2025-07-01, not '\(since)'.")
    }
    let earlier = CivilDate(since) == nil ? try lock(root) : []
    let report = try await siteWork { [options] in
      try await generate(options, theme: BriefingTheme.self)
    }
    guard let site = report.site, let publication = report.publication else {
      Terminal.complain(report.diagnostics)
      throw ExitStatus.contentErrors
    }
    try print(changes(earlier, site, publication))
    if !report.isRead { try refuse(report.diagnostics) }
  }

  /// Whether it was meant as a date: a year, with or without numbers behind it.
  private var isWrongDate: Bool {
    let parts = since.split(separator: "-", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return CivilDate(since) == nil && areNumbers && parts[0].count == 4 && parts.count <= 3
  }

  private func changes(
    _ earlier: [UInt8], _ site: Site, _ publication: Publication
  ) throws -> SiteChanges {
    if let day = CivilDate(since) { return SiteChanges(since: day, site, publication) }
    do throws(Diagnostic) {
      return try SiteChanges(
        sinceLock: earlier, named: "\(since):\(Publication.lockName)", publication)
    } catch {
      Terminal.complain([error])
      throw ExitStatus.contentErrors
    }
  }

  /// The lock as it stood at a commit.
  private func lock(_ root: String) throws -> [UInt8] {
    let arguments = ["-C", root, "show", "\(since):./\(Publication.lockName)"]
    guard let (code, output) = Terminal.output(of: "git", arguments) else {
      Terminal.complain("error: the program git is missing")
      throw ExitStatus.environment
    }
    if code == 0 { return output }
    throw ValidationError("git has no \(Publication.lockName) at '\(since)'.")
  }

  private func print(_ changes: SiteChanges) throws(ExitStatus) {
    for change in changes.changed {
      guard let now = change.now else {
        try Terminal.print("gone     \(change.item.name)\(shown(change.was))")
        continue
      }
      try Terminal.print("changed  \(change.item.name): \(change.was.value) → \(now.value)")
    }
    for fact in changes.added { try Terminal.print("new      \(fact.item.name)\(shown(fact))") }
    if changes.changed.isEmpty, changes.added.isEmpty {
      try Terminal.print("nothing has changed since \(since)")
    }
  }

  private func shown(_ fact: PublishedFact) -> String {
    if fact.item.kind == .page { return "" }
    return fact.value.isEmpty ? "" : ": \(fact.value)"
  }
}
