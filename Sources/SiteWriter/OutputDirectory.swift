import FileSystem
import Parallel

/// The folder that a site is written to, locked for one build.
///
///     let output = try await OutputDirectory.open("Public", site: ".", sources: ["Content"])
///     let spool = try output.spool()
///     var writer = spool.writer()
///     try writer.append(bytes, to: OutputPath("en/index.html"), origin: "Content/site.yaml")
///     let changes = try await output.commit(OutputSet(writer.finish()), from: spool)
///
/// Until `commit` nothing in the folder changes, apart from the remains of a build that was cut
/// off. `commit` writes only what differs, replaces each file in one step, and removes only what
/// an earlier build of the same site has put there.
package final class OutputDirectory: Sendable {
  /// The folder as the caller named it.
  let name: String
  let location: OutputLocation
  let state: StateDirectory

  private init(_ name: String, _ location: OutputLocation, _ state: StateDirectory) {
    self.name = name
    self.location = location
    self.state = state
  }

  /// Opens the output folder `name` of the site in the folder `site`, which need not exist yet.
  ///
  /// - Parameters:
  ///   - name: The output folder's path.
  ///   - site: The site's folder; the state is kept in its folder `.briefing`.
  ///   - sources: The folders in the site that the output must keep clear of.
  ///   - patience: How long to wait for another build of the site to finish.
  /// - Returns: The folder, locked until the value goes out of use.
  /// - Throws: An `OutputError` when the folder is not fit, is not ours, or stays locked.
  package static func open(
    _ name: String, site: String, sources: [String], patience: Duration = .seconds(10)
  ) async throws(OutputError) -> OutputDirectory {
    let kept = sources + [StateDirectory.name, ".git"]
    let location = try OutputLocation(name, site: site, sources: kept)
    let state = try await StateDirectory.open(site: site, key: location.key, patience: patience)
    let result = OutputDirectory(name, location, state)
    try result.checkOwnership()
    return result
  }

  /// Makes sure that no harm is done by writing to the folder `name`; opens and locks nothing.
  ///
  /// - Throws: An `OutputError` when the folder is not fit.
  package static func check(
    _ name: String, site: String, sources: [String]
  ) throws(OutputError) {
    _ = try OutputLocation(name, site: site, sources: sources)
  }

  /// An empty spool for the build's files.
  package func spool() throws(OutputError) -> PageSpool {
    try output { () throws(FileError) in try state.spool() }
  }

  /// Puts the files in place, and removes those of the last build that are not among them.
  ///
  /// - Throws: An `OutputError`. Nothing has changed then, or `isInProgress` is true and the next
  ///   build makes it good.
  package func commit(
    _ set: OutputSet, from spool: PageSpool, workers: Int = processorCount
  ) async throws(OutputError) -> OutputChanges {
    try await OutputCommit(output: self, set: set, spool: spool, workers: workers).run()
  }

  /// Whether a build of `name` was cut off, so that its files are of two builds.
  package static func isInProgress(
    _ name: String, site: String, sources: [String]
  ) throws(OutputError) -> Bool {
    let location = try OutputLocation(name, site: site, sources: sources)
    return try output { () throws(FileError) in
      try StateDirectory.isMarked(site: site, key: location.key)
    }
  }

  /// What the last whole build of `name` wrote; `nil` when there is no record of one.
  package static func record(
    _ name: String, site: String, sources: [String]
  ) throws(OutputError) -> BuildRecord? {
    let location = try OutputLocation(name, site: site, sources: sources)
    return try output { () throws(FileError) in
      try StateDirectory.record(site: site, key: location.key)
    }
  }

  /// Refuses a folder with files that no build of ours made, and clears what a cut-off one left.
  private func checkOwnership() throws(OutputError) {
    guard location.exists else { return }
    let isOurs = try output { () throws(FileError) in
      let folder = try Directory(location.path)
      let names = try folder.entries().map(\.name)
      if names.contains(OutputPath.stageName) { try folder.removeTree(OutputPath.stageName) }
      if names.allSatisfy({ $0 == OutputPath.stageName }) { return true }
      if try state.hasHistory { return true }
      // Elsewhere, the mark may be that of another site.
      if !location.isInSite { return false }
      return try OutputDirectory.isMarkedAsOurs(folder)
    }
    if !isOurs {
      throw .refused(path: name, reason: "it holds files that this site did not make")
    }
  }

  /// The text of the file that marks a folder as generated, and keeps its content out of git.
  static let ignoreFile = Array("*\n!.gitignore\n".utf8)

  private static func isMarkedAsOurs(_ folder: borrowing Directory) throws(FileError) -> Bool {
    guard try folder.status(".gitignore")?.kind == .file else { return false }
    return try folder.read(".gitignore") == ignoreFile
  }
}

/// What a commit did.
package struct OutputChanges: Hashable, Sendable {
  /// How many files are new.
  package internal(set) var created = 0
  /// How many files have other bytes than before.
  package internal(set) var replaced = 0
  /// How many files of the last build are gone.
  package internal(set) var removed = 0
  /// How many files are as they were, and were not touched.
  package internal(set) var unchanged = 0
  /// Files in the folder that this build did not make and that nothing is known of, because the
  /// record of the build before is lost: some may be of that build, and no longer wanted.
  package internal(set) var unknown: [String] = []
}
