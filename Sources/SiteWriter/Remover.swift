import FileSystem

/// Takes files of earlier builds out of the output folder, and the folders that become empty.
struct Remover {
  let root: SharedDirectory

  /// Removes files and folders that stand where this build's own must go.
  func remove(obstacles: [OutputPath], folders: [String]) throws(FileError) {
    var cursor = DirectoryCursor(root)
    for path in obstacles { try remove(path, &cursor) }
    for folder in folders.reversed() {
      var cursor = DirectoryCursor(root)
      let parts = folder.pathParts
      guard case .folder(let parent) = try cursor.enter(folderOf: parts) else { continue }
      try parent.directory.removeDirectory(String(parts[parts.count - 1]))
    }
  }

  /// Removes files that are no longer made, and the folders that are empty without them and
  /// without those that have vanished before.
  func remove(stale: [OutputPath], vanished: [OutputPath] = []) throws(FileError) {
    var cursor = DirectoryCursor(root)
    var folders: Set<ArraySlice<Substring>> = []
    for path in stale { try remove(path, &cursor) }
    for path in stale + vanished {
      var folder = path.parts.dropLast()
      while !folder.isEmpty, folders.insert(folder).inserted { folder.removeLast() }
    }
    try removeEmpty(folders)
  }

  /// Removes the file at `path` if a file is still there.
  private func remove(_ path: OutputPath, _ cursor: inout DirectoryCursor) throws(FileError) {
    let parts = path.parts
    guard case .folder(let folder) = try cursor.enter(folderOf: parts) else { return }
    let name = String(parts[parts.count - 1])
    if try folder.directory.status(name)?.kind == .file { try folder.directory.remove(name) }
  }

  /// Removes those of the folders that hold nothing any more, the innermost first.
  private func removeEmpty(_ folders: Set<ArraySlice<Substring>>) throws(FileError) {
    let inOrder = folders.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
    for parts in inOrder {
      var cursor = DirectoryCursor(root)
      guard case .folder(let parent) = try cursor.enter(folderOf: Array(parts)) else { continue }
      do {
        try parent.directory.removeDirectory(String(parts[parts.endIndex - 1]))
      } catch {
        switch error.reason {
        // Files of someone else's, a link in the folder's place, or a mount.
        case .notEmpty, .exists, .notADirectory, .busy: continue
        default: throw error
        }
      }
    }
  }
}
