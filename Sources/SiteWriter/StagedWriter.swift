import FileSystem
import Parallel

/// Writes files aside, in the stage folder, and puts them in place when they are whole.
struct StagedWriter: Sendable {
  /// A file for a folder that is there.
  struct Step: Sendable {
    /// The file, as an index in the set.
    let file: Int
    /// Whether another file stands at its place.
    let replaces: Bool
  }

  let set: OutputSet
  let spool: PageSpool
  let stage: SharedDirectory
  let root: SharedDirectory

  /// Writes whole folders aside, each at its path within the stage's folder `tree`.
  ///
  /// One rename then puts a folder in place with all that is in it, which costs nothing, while
  /// one a file adds a fifth to the time of a first build.
  func writeFolders(_ folders: [OutputPlan.Folder], workers: Int) async throws(FileError) {
    if folders.isEmpty { return }
    try stage.directory.makeDirectory("tree")
    let tree = SharedDirectory(try stage.directory.directory("tree"))
    let runs = folders.flatMap(\.files).runs(farApart: workers)
    _ = try await runs.concurrentMap(workers: workers) { run throws(FileError) in
      var buffers = FileBuffers()
      var last = ""[...]
      for index in run {
        let file = set.files[index]
        let folder = file.path.folder
        if folder != last { try make(folder, after: last, in: tree.directory) }
        last = folder
        try write(file, to: file.path.text, in: tree.directory, &buffers)
      }
    }
  }

  /// Makes the folders on the way to `folder` that are not on the way to `last` as well.
  private func make(
    _ folder: Substring, after last: Substring, in tree: borrowing Directory
  ) throws(FileError) {
    let slash = UInt8(ascii: "/")
    let bytes = folder.utf8
    let shared = zip(bytes, last.utf8).prefix { $0 == $1 }.count
    // The two may differ within a name, so what they share ends with the slash before.
    var end = bytes.prefix(shared).lastIndex(of: slash) ?? bytes.startIndex
    while end < bytes.endIndex {
      end = bytes[end...].dropFirst().firstIndex(of: slash) ?? bytes.endIndex
      try tree.makeDirectory(String(folder[..<end]))
    }
  }

  /// Puts folders in place that were written aside.
  func place(_ folders: [OutputPlan.Folder]) throws(FileError) {
    var cursor = DirectoryCursor(root)
    for folder in folders {
      let parts = folder.path.pathParts
      let parent = try enter(parts, &cursor)
      try stage.directory.rename(
        "tree/\(folder.path)", to: String(parts[parts.count - 1]), in: parent.directory)
    }
  }

  /// Writes files aside and puts each in place, on several cores.
  func place(_ steps: [Step], workers: Int) async throws(FileError) {
    _ = try await steps.concurrentRuns(workers: workers) { run throws(FileError) in
      var cursor = DirectoryCursor(root)
      var buffers = FileBuffers()
      for step in run { try place(step, &cursor, &buffers) }
    }
  }

  private func place(
    _ step: Step, _ cursor: inout DirectoryCursor, _ buffers: inout FileBuffers
  ) throws(FileError) {
    let file = set.files[step.file]
    let parts = file.path.parts
    let folder = try enter(parts, &cursor)
    let temporary = "file-\(step.file)"
    try write(file, to: temporary, in: stage.directory, &buffers)
    let name = String(parts[parts.count - 1])
    if step.replaces {
      try stage.directory.replace(name, in: folder.directory, with: temporary)
    } else {
      try stage.directory.rename(temporary, to: name, in: folder.directory)
    }
  }

  /// The folder of `parts`, which was there when the plan was made.
  private func enter(
    _ parts: [Substring], _ cursor: inout DirectoryCursor
  ) throws(FileError) -> SharedDirectory {
    guard case .folder(let folder) = try cursor.enter(folderOf: parts) else {
      throw FileError(
        "write", root.directory.path(of: parts.joined(separator: "/")), .changing)
    }
    return folder
  }

  private func write(
    _ file: SpooledFile, to name: String, in folder: borrowing Directory,
    _ buffers: inout FileBuffers
  ) throws(FileError) {
    let new = try folder.create(name)
    try new.copy(from: spool.store, at: file.offset, count: file.size, &buffers)
    try new.close()
  }
}

extension Array {
  /// The elements in runs of neighbours, so ordered that `workers` who take them in turn are far
  /// from each other: the system locks a folder while a name is added to it.
  fileprivate func runs(farApart workers: Int) -> [ArraySlice<Element>] {
    let size = 64
    let count = (self.count + size - 1) / size
    let stride = Swift.max(1, (count + workers - 1) / Swift.max(1, workers))
    return (0..<stride).flatMap { first in
      Swift.stride(from: first, to: count, by: stride).map { number in
        self[number * size..<Swift.min(self.count, (number + 1) * size)]
      }
    }
  }
}
