import FileSystem
import Parallel

/// One build's change of the output folder, from the first comparison to the new record.
///
/// The order makes it safe to stop anywhere, and to stop again: the mark is set before anything
/// changes, keeps what an earlier one says, and is taken away after everything has; missing folders and new bytes are written aside; files that pages
/// need come before pages, and what is no longer needed goes last.
struct OutputCommit {
  let output: OutputDirectory
  let set: OutputSet
  let spool: PageSpool
  let workers: Int

  func run() async throws(OutputError) -> OutputChanges {
    let record = BuildRecord(set)
    var (plan, history) = try await plan(next: record)
    if !plan.respelled.isEmpty {
      try remove(respelled: plan.respelled, mark: history.mark(record, plan))
      (plan, history) = try await self.plan(next: record)
    }
    let wasMarked = try SiteWriter.output { () throws(FileError) in try output.state.isMarked }
    if !plan.foreign.isEmpty {
      throw .foreign(paths: plan.foreign.map { "\(output.name)/\($0)" })
    }
    var changes = OutputChanges()
    changes.unchanged = plan.unchanged
    changes.replaced = plan.replacements.count
    changes.created = set.files.count - plan.unchanged - plan.replacements.count
    changes.unknown = plan.unknown.map { "\(output.name)/\($0)" }
    changes.removed = plan.stale.count + plan.obstacles.count
    if plan.isEmpty && history.isRecorded && !wasMarked && output.isReady { return changes }
    do {
      let mark = history.mark(record, plan)
      try await apply(plan, record, mark: mark, wasMarked: wasMarked)
    } catch {
      throw .file(error)
    }
    return changes
  }

  /// What to do, and what is known of the builds before.
  private func plan(next: BuildRecord) async throws(OutputError) -> (OutputPlan, History) {
    do {
      let recordBytes = try output.state.recordBytes()
      let isRecorded = recordBytes == next.bytes
      let history = History(
        // Nothing has to be taken apart when the record is the one that this build would write.
        record: isRecorded ? next : recordBytes.flatMap { BuildRecord($0) },
        isRecorded: isRecorded, mark: try output.state.mark(),
        isMarked: try output.state.isMarked)
      let planner = OutputPlanner(
        set: set, spool: spool, root: try output.folder(), owned: history.owned,
        adopts: history.isLost)
      return (try await planner.plan(workers: workers), history)
    } catch {
      throw .file(error)
    }
  }

  /// Removes files of the last build whose paths now differ by case alone.
  private func remove(respelled: [OutputPath], mark: BuildRecord?) throws(OutputError) {
    try SiteWriter.output { () throws(FileError) in
      guard let root = try output.folder() else { return }
      try output.state.setMark(mark)
      try Remover(root: root).remove(stale: respelled)
    }
  }

  private func apply(
    _ plan: OutputPlan, _ record: BuildRecord, mark: BuildRecord?, wasMarked: Bool
  ) async throws(FileError) {
    try output.state.setMark(mark)
    let root: SharedDirectory
    do {
      root = try output.makeFolder()
      try root.directory.makeDirectory(OutputPath.stageName)
      let stage = SharedDirectory(try root.directory.directory(OutputPath.stageName))
      let writer = StagedWriter(set: set, spool: spool, stage: stage, root: root)
      try await writer.writeFolders(plan.folders, workers: workers)
      try output.writeIgnoreFile(root, stage)
    } catch {
      // Nothing to be seen has changed, so nothing has to be healed.
      try? output.clear()
      if !wasMarked { try? output.state.removeMark() }
      throw error
    }
    let stage = SharedDirectory(try root.directory.directory(OutputPath.stageName))
    let writer = StagedWriter(set: set, spool: spool, stage: stage, root: root)
    do {
      try await replace(plan, writer, root)
    } catch {
      try? output.clear()
      throw error
    }
    try root.directory.removeTree(OutputPath.stageName)
    try output.state.complete(record)
  }

  private func replace(
    _ plan: OutputPlan, _ writer: StagedWriter, _ root: SharedDirectory
  ) async throws(FileError) {
    let remover = Remover(root: root)
    try remover.remove(obstacles: plan.obstacles, folders: plan.obstacleFolders)
    for arePages in [false, true] {
      try writer.place(plan.folders.filter { $0.hasPages == arePages })
      func isDue(_ index: Int) -> Bool { set.files[index].path.isPage == arePages }
      let files =
        plan.additions.filter(isDue).map { StagedWriter.Step(file: $0, replaces: false) }
        + plan.replacements.filter(isDue).map { StagedWriter.Step(file: $0, replaces: true) }
      try await writer.place(files.sorted { $0.file < $1.file }, workers: workers)
    }
    try remover.remove(stale: plan.stale, vanished: plan.vanished)
  }
}

/// What is known of the builds before.
private struct History {
  /// What the last whole build wrote; `nil` when that is not known.
  let record: BuildRecord?
  /// Whether the record says already what it will say.
  let isRecorded: Bool
  /// What builds that were cut off were to write; `nil` when there was none, or it is not known.
  let mark: BuildRecord?
  /// Whether a build was cut off.
  let isMarked: Bool

  /// The paths of the files that those builds have put there.
  var owned: SortedPaths {
    let last = SortedPaths(sorted: record?.entries.map(\.path) ?? [])
    return mark.map { SortedPaths(last.paths + $0.entries.map(\.path)) } ?? last
  }

  /// Whether files may be of such a build without being known to be: what the mark would tell of
  /// it is lost, or there never was a record.
  var isLost: Bool { isMarked ? mark == nil : record == nil }

  /// The mark of this build, which holds the earlier one's files too; `nil` when what is lost
  /// still matters to the build after this one.
  func mark(_ next: BuildRecord, _ plan: OutputPlan) -> BuildRecord? {
    let hasStrangers = !plan.unknown.isEmpty || !plan.replacements.isEmpty
    return isLost && (isMarked || hasStrangers) ? nil : next.joined(with: mark)
  }
}

extension OutputDirectory {
  /// The folder, open; `nil` when it does not exist.
  fileprivate func folder() throws(FileError) -> SharedDirectory? {
    guard try fileStatus(location.path) != nil else { return nil }
    return SharedDirectory(try Directory(location.path, shownAs: name))
  }

  /// The folder, made if need be with those around it.
  fileprivate func makeFolder() throws(FileError) -> SharedDirectory {
    if let folder = try folder() { return folder }
    let base = try Directory("/")
    var path = ""
    for part in location.path.split(separator: "/") {
      path += path.isEmpty ? part : "/" + part
      try base.makeDirectory(path)
    }
    return SharedDirectory(try Directory(location.path, shownAs: name))
  }

  /// Whether the folder is there with the file that keeps it out of git.
  fileprivate var isReady: Bool {
    (try? fileStatus(location.path + "/.gitignore")) != nil
  }

  /// Gives the folder the file that keeps it out of git; one that is there stays as it is.
  fileprivate func writeIgnoreFile(
    _ root: SharedDirectory, _ stage: SharedDirectory
  ) throws(FileError) {
    guard try root.directory.status(".gitignore") == nil else { return }
    let file = try stage.directory.create("gitignore")
    try file.write(OutputDirectory.ignoreFile)
    try file.close()
    try stage.directory.rename("gitignore", to: ".gitignore", in: root.directory)
  }

  /// Takes away what was written aside.
  fileprivate func clear() throws(FileError) {
    try folder()?.directory.removeTree(OutputPath.stageName)
  }
}
