import ArgumentParser
import Diagnostics
import FileSystem
import Quantities
import SiteGenerator
import SiteModel
import Templates

/// Writes what the site publishes into its lock.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Writes what is published into published.lock, for later builds to hold.",
    discussion: """
      The file stands beside Content/ and is committed with it: a line for each address, title, key \
      point, figure, claim, row, correction and whatever else readers may cite. Once it is there, a \
      build refuses to change what was published unless a correction says so, and so does this \
      command. Run it when you publish. With an earlier --now it drops nothing.

        briefing build && briefing record
      """)

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  @Option(help: "The instant that decides what is published (default: now).")
  var now: Instant?

  func run() async throws {
    let root = try SiteFolder.find(site)
    var options = BuildOptions(root: root, output: "\(root)/Public", now: now ?? Terminal.now)
    options.isWritten = false
    options.listsPublication = true
    let path = "\(root)/\(Publication.lockName)"
    let before = try await siteWork { try fileStatus(path) == nil ? nil : try readFile(path) }
    let report = try await siteWork { [options] in
      try await generate(options, theme: BriefingTheme.self)
    }
    Terminal.complain(report.diagnostics.filter { $0.severity == .error })
    guard !report.isRefused, let publication = report.recorded else {
      Terminal.complain("\(counted(report.errors, "error")): nothing was recorded.")
      throw ExitStatus.contentErrors
    }
    try await siteWork {
      try putFile(publication.lock, at: Publication.lockName, below: root, replacing: before)
    }
    try Terminal.print("\(counted(publication.facts.count, "line")) in \(path)")
  }
}
