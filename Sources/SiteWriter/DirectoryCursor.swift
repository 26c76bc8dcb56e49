import FileSystem

/// An open folder that several values share.
final class SharedDirectory: Sendable {
  let directory: Directory

  init(_ directory: consuming Directory) {
    self.directory = directory
  }
}

/// Walks from the output folder to one path after another, and follows no link on the way.
///
/// The folders on the way stay open for the next path, so paths in order cost least.
struct DirectoryCursor {
  /// What is at the end of the way to a file's folder.
  enum Landing {
    /// The folder.
    case folder(SharedDirectory)
    /// Nothing: the folder of the path's first `depth` parts is missing.
    case missing(depth: Int)
    /// A file or link where the folder of the path's first `depth` parts should be.
    case obstacle(depth: Int, FileStatus.Kind)
  }

  private let root: SharedDirectory
  private var levels: [(name: Substring, folder: SharedDirectory)] = []
  private var blocked: (parts: ArraySlice<Substring>, landing: Landing)?

  init(_ root: SharedDirectory) {
    self.root = root
  }

  /// Goes to the folder that is to hold the file at `parts`.
  mutating func enter(folderOf parts: [Substring]) throws(FileError) -> Landing {
    let folders = parts.dropLast()
    if let blocked, folders.starts(with: blocked.parts) { return blocked.landing }
    let shared = zip(levels, folders).prefix { $0.name == $1 }.count
    levels.removeLast(levels.count - shared)
    for (depth, name) in folders.enumerated().dropFirst(shared) {
      let parent = (levels.last?.folder ?? root)
      do {
        let folder = SharedDirectory(try parent.directory.directory(String(name)))
        levels.append((name, folder))
      } catch {
        let landing = try landing(at: name, in: parent, depth: depth + 1, error)
        blocked = (folders.prefix(depth + 1), landing)
        return landing
      }
    }
    return .folder(levels.last?.folder ?? root)
  }

  /// What stands at `path`; `nil` when nothing does, or when a link is on the way.
  mutating func status(of path: OutputPath) throws(FileError) -> FileStatus? {
    guard case .folder(let folder) = try enter(folderOf: path.parts) else { return nil }
    return try folder.directory.status(path.name)
  }

  private func landing(
    at name: Substring, in parent: SharedDirectory, depth: Int, _ error: FileError
  ) throws(FileError) -> Landing {
    switch error.reason {
    case .missing: return .missing(depth: depth)
    case .notADirectory, .symbolicLink:
      guard let status = try parent.directory.status(String(name)) else { throw error }
      return .obstacle(depth: depth, status.kind)
    default: throw error
    }
  }
}

extension Directory {
  /// Removes `name` with everything in it; links are removed and not followed.
  func removeTree(_ name: String) throws(FileError) {
    guard let status = try status(name) else { return }
    guard status.kind == .directory else {
      try remove(name)
      return
    }
    let directory = try directory(name)
    for entry in try directory.entries() {
      if entry.kind == .directory {
        try directory.removeTree(entry.name)
      } else {
        try directory.remove(entry.name)
      }
    }
    try removeDirectory(name)
  }
}
