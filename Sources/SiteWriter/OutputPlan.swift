import FileSystem
import Parallel

/// What has to be done so that the output folder holds a set of files, worked out by reading it.
struct OutputPlan {
  /// A missing folder, written aside as a whole and then put in place in one step.
  struct Folder {
    /// Its path.
    let path: String
    /// Its files, as indices in the set.
    var files: [Int]
    /// Whether one of the files is a page.
    var hasPages: Bool
  }

  /// Missing folders whose parents are there.
  var folders: [Folder] = []
  /// Files to add to folders that are there.
  var additions: [Int] = []
  /// Files whose bytes differ.
  var replacements: [Int] = []
  /// How many files are as they should be.
  var unchanged = 0
  /// Files of earlier builds that stand where a folder must go, or in a folder where a file must.
  var obstacles: [OutputPath] = []
  /// Folders where files must go, each before those within it; empty without the obstacles.
  var obstacleFolders: [String] = []
  /// Files of earlier builds that are no longer made.
  var stale: [OutputPath] = []
  /// Files that are gone already; their folders may be left.
  var vanished: [OutputPath] = []
  /// Stale files that a disk which ignores case takes for files of the set.
  ///
  /// They have to go before anything else can be planned.
  var respelled: [OutputPath] = []
  /// Files and folders of someone else's in the way.
  var foreign: [String] = []
  /// Files that this build does not make and that an earlier one may have; filled when nothing is
  /// known of an earlier one.
  var unknown: [String] = []

  /// Whether the output folder is as it should be.
  var isEmpty: Bool {
    folders.isEmpty && additions.isEmpty && replacements.isEmpty && obstacles.isEmpty
      && stale.isEmpty && respelled.isEmpty
  }
}

/// What one file of the set found at its place.
private enum Finding {
  case same
  case other
  case nothing
  case missingFolder(depth: Int)
  case foreign
  case obstacle(depth: Int, FileStatus.Kind)
}

/// Compares a set of files with what is in the output folder.
struct OutputPlanner: Sendable {
  let set: OutputSet
  let spool: PageSpool
  /// The output folder, or `nil` when it does not exist.
  let root: SharedDirectory?
  /// The paths of the files that earlier builds have put there.
  let owned: SortedPaths
  /// Whether a file that is not known to be ours may be replaced all the same.
  let adopts: Bool

  func plan(workers: Int) async throws(FileError) -> OutputPlan {
    var plan = OutputPlan()
    try findStale(&plan)
    if !plan.respelled.isEmpty { return plan }
    let findings = try await findings(workers: workers)
    for (index, finding) in findings.enumerated() {
      try settle(finding, index, &plan)
    }
    let obstacles = SortedPaths(plan.obstacles)
    plan.obstacles = obstacles.paths
    plan.stale = SortedPaths(sorted: plan.stale).subtracting(obstacles).paths
    if adopts { try findUnknown(&plan) }
    return plan
  }

  /// Sorts out the files of earlier builds that the set lacks and that are still there.
  private func findStale(_ plan: inout OutputPlan) throws(FileError) {
    let stale = owned.subtracting(SortedPaths(sorted: set.files.map(\.path))).paths
    guard let root, !stale.isEmpty else { return }
    let keys = Set(stale.map(\.key))
    var cursor = DirectoryCursor(root)
    var made: [String: FileStatus] = [:]
    for file in set.files where keys.contains(file.path.key) {
      made[file.path.key] = try cursor.status(of: file.path)
    }
    for path in stale {
      guard let status = try cursor.status(of: path) else {
        plan.vanished.append(path)
        continue
      }
      if made[path.key]?.isSameFile(as: status) ?? false {
        plan.respelled.append(path)
      } else {
        plan.stale.append(path)
      }
    }
  }

  private func findings(workers: Int) async throws(FileError) -> [Finding] {
    guard let root else {
      return set.files.map { $0.path.folder.isEmpty ? .nothing : .missingFolder(depth: 1) }
    }
    let runs = try await set.files.concurrentRuns(workers: workers) { run throws(FileError) in
      var cursor = DirectoryCursor(root)
      var buffers = FileBuffers()
      var findings: [Finding] = []
      findings.reserveCapacity(run.count)
      for file in run { findings.append(try finding(file, &cursor, &buffers)) }
      return findings
    }
    return Array(runs.joined())
  }

  private func finding(
    _ file: SpooledFile, _ cursor: inout DirectoryCursor, _ buffers: inout FileBuffers
  ) throws(FileError) -> Finding {
    let parts = file.path.parts
    let folder: SharedDirectory
    switch try cursor.enter(folderOf: parts) {
    case .folder(let found): folder = found
    case .missing(let depth): return .missingFolder(depth: depth)
    case .obstacle(let depth, let kind): return .obstacle(depth: depth, kind)
    }
    let status: FileStatus
    do {
      let old = try folder.directory.open(String(parts[parts.count - 1]))
      status = try old.status()
      if status.kind == .file, status.size == file.size,
        try old.matches(spool.store, at: file.offset, count: file.size, &buffers)
      {
        return .same
      }
    } catch {
      switch error.reason {
      case .missing: return .nothing
      case .symbolicLink: return .obstacle(depth: parts.count, .symbolicLink)
      default: throw error
      }
    }
    guard status.kind == .file else { return .obstacle(depth: parts.count, status.kind) }
    return adopts || owned.contains(file.path) ? .other : .foreign
  }

  private func settle(
    _ finding: Finding, _ index: Int, _ plan: inout OutputPlan
  ) throws(FileError) {
    let path = set.files[index].path
    switch finding {
    case .same: plan.unchanged += 1
    case .other: plan.replacements.append(index)
    case .nothing: plan.additions.append(index)
    case .missingFolder(let depth): add(index, toFolderOf: depth, &plan)
    case .foreign: plan.foreign.append(path.text)
    case .obstacle(let depth, let kind):
      let parts = path.parts
      let place = parts.prefix(depth).joined(separator: "/")
      if depth < parts.count {
        guard kind == .file, let file = ownFile(at: place) else { return plan.addForeign(place) }
        plan.obstacles.append(file)
        add(index, toFolderOf: depth, &plan)
      } else {
        guard kind == .directory else { return plan.addForeign(place) }
        try clear(folder: path, &plan)
        plan.additions.append(index)
      }
    }
  }

  /// Files are in order, so those of one missing folder come one after another.
  private func add(_ index: Int, toFolderOf depth: Int, _ plan: inout OutputPlan) {
    let path = set.files[index].path
    let folder = path.folder(ofDepth: depth)
    if let last = plan.folders.last, last.path == folder {
      plan.folders[plan.folders.count - 1].files.append(index)
      if path.isPage { plan.folders[plan.folders.count - 1].hasPages = true }
    } else {
      plan.folders.append(.init(path: String(folder), files: [index], hasPages: path.isPage))
    }
  }

  private func ownFile(at path: String) -> OutputPath? {
    guard let path = try? OutputPath(path), owned.contains(path) else { return nil }
    return path
  }

  /// Notes all files that are not in the set.
  private func findUnknown(_ plan: inout OutputPlan) throws(FileError) {
    let made = SortedPaths(sorted: set.files.map(\.path))
    try walk(from: "") { path, _ in
      if OutputPath.reserved.contains(path) { return }
      if let path = try? OutputPath(path), made.contains(path) { return }
      plan.unknown.append(path)
    }
    plan.unknown.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Calls `visit` with the path and the kind of everything below a folder but folders.
  private func walk(
    from top: String, _ visit: (String, FileStatus.Kind) -> Void,
    folder enter: (String) -> Void = { _ in }
  ) throws(FileError) {
    guard let root else { return }
    var waiting = [top]
    while let name = waiting.popLast() {
      enter(name)
      var cursor = DirectoryCursor(root)
      let parts: [Substring] = name.pathParts + ["."]
      guard case .folder(let folder) = try cursor.enter(folderOf: parts) else { continue }
      for entry in try folder.directory.entries() {
        let path = name.isEmpty ? entry.name : "\(name)/\(entry.name)"
        if entry.kind == .directory { waiting.append(path) } else { visit(path, entry.kind) }
      }
    }
  }

  /// Notes all files in a folder that stands at a file's place; each must be ours.
  private func clear(folder path: OutputPath, _ plan: inout OutputPlan) throws(FileError) {
    try walk(from: path.text) { inner, kind in
      if kind == .file, let file = ownFile(at: inner) {
        plan.obstacles.append(file)
      } else {
        plan.addForeign(inner)
      }
    } folder: {
      plan.obstacleFolders.append($0)
    }
  }
}

extension OutputPlan {
  fileprivate mutating func addForeign(_ path: String) {
    if foreign.last != path { foreign.append(path) }
  }
}
