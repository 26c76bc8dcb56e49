/// An open folder; names are looked up in it even if it is moved or replaced by a link.
///
/// Names may be relative paths; only their last part is checked for being a link.
package struct Directory: ~Copyable, Sendable {
  /// The path, for messages.
  package let path: String
  private let handle: OpenFile

  /// Opens the folder at `path`.
  ///
  /// A link is followed only when asked. Messages speak of `name`, if there is one.
  package init(
    _ path: String, shownAs name: String? = nil, followingLinks: Bool = false
  ) throws(FileError) {
    try self.init(
      path, in: POSIX.currentDirectory, shownAs: name ?? path, followingLinks: followingLinks)
  }

  private init(
    _ name: String, in parent: Int32, shownAs path: String, followingLinks: Bool
  ) throws(FileError) {
    do {
      let descriptor = try POSIX.open(
        name, in: parent, .readDirectory, followingLinks: followingLinks)
      handle = OpenFile(descriptor: descriptor, path: path)
      self.path = path
    } catch {
      throw FileError("open", path, Directory.reason(error, name, in: parent))
    }
  }

  /// Why a folder cannot be opened: systems say of a link that it is no folder.
  private static func reason(
    _ error: SystemError, _ name: String, in parent: Int32
  ) -> FileError.Reason {
    let reason = FileError.Reason(code: error.code)
    guard reason == .notADirectory else { return reason }
    let status = try? POSIX.status(of: name, in: parent, followingLinks: false)
    return status?.kind == .symbolicLink ? .symbolicLink : reason
  }

  private var descriptor: Int32 { handle.descriptor }

  /// The path of what `name` names here, for messages.
  package func path(of name: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// The folder `name`, which may not be a link.
  package func directory(_ name: String) throws(FileError) -> Directory {
    try Directory(name, in: descriptor, shownAs: path(of: name), followingLinks: false)
  }

  /// What the system knows of the folder itself.
  package func status() throws(FileError) -> FileStatus { try handle.status() }

  /// What stands at `name`, a link being described itself; `nil` when nothing does.
  package func status(_ name: String) throws(FileError) -> FileStatus? {
    do {
      return try POSIX.status(of: name, in: descriptor, followingLinks: false)
    } catch {
      let error = FileError("look at", path(of: name), error)
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// Opens an existing file for reading; a link is refused, and nothing else is waited for.
  package func open(_ name: String) throws(FileError) -> OpenFile {
    try open(name, .read, "open")
  }

  /// Makes a file that must not exist yet.
  package func create(_ name: String) throws(FileError) -> OpenFile {
    try open(name, .createNew, "create")
  }

  /// Opens a file for writing, and makes it when there is none; its content stays.
  package func createOrOpen(_ name: String) throws(FileError) -> OpenFile {
    try open(name, .createOrOpen, "open")
  }

  private func open(
    _ name: String, _ mode: POSIX.Mode, _ operation: String
  ) throws(FileError) -> OpenFile {
    let path = path(of: name)
    do {
      let file = try POSIX.open(name, in: descriptor, mode, followingLinks: false)
      return OpenFile(descriptor: file, path: path)
    } catch {
      throw FileError(operation, path, error)
    }
  }

  /// Makes the folder `name`; `false` when something of that name exists already.
  @discardableResult
  package func makeDirectory(_ name: String) throws(FileError) -> Bool {
    do {
      try POSIX.makeDirectory(name, in: descriptor)
      return true
    } catch {
      let error = FileError("create", path(of: name), error)
      if error.reason == .exists { return false }
      throw error
    }
  }

  /// Moves `name` to `newName` in `destination`, in one step, over what stands there.
  package func rename(
    _ name: String, to newName: String, in destination: borrowing Directory
  ) throws(FileError) {
    do {
      try POSIX.rename(name, in: descriptor, to: newName, in: destination.descriptor)
    } catch {
      throw FileError("replace", destination.path(of: newName), error)
    }
  }

  /// Puts the file `name` in the place of the file `target` in `destination`, in one step, and
  /// removes the one that stood there.
  ///
  /// The two are exchanged where the system can do that: replacing a file by `rename` makes ext4
  /// start writing the new one to the disk at once, which takes three times as long.
  package func replace(
    _ target: String, in destination: borrowing Directory, with name: String
  ) throws(FileError) {
    do {
      try POSIX.exchange(name, in: descriptor, with: target, in: destination.descriptor)
    } catch {
      switch FileError.Reason(code: error.code) {
      case .unsupported, .invalid: return try rename(name, to: target, in: destination)
      default: throw FileError("replace", destination.path(of: target), error)
      }
    }
    try remove(name)
  }

  /// Removes the file or link `name`; `false` when there is none.
  @discardableResult
  package func remove(_ name: String) throws(FileError) -> Bool {
    try remove(name, isDirectory: false)
  }

  /// Removes the empty folder `name`; `false` when there is none.
  @discardableResult
  package func removeDirectory(_ name: String) throws(FileError) -> Bool {
    try remove(name, isDirectory: true)
  }

  private func remove(_ name: String, isDirectory: Bool) throws(FileError) -> Bool {
    do {
      try POSIX.remove(name, in: descriptor, isDirectory: isDirectory)
      return true
    } catch {
      let error = FileError("remove", path(of: name), error)
      if error.reason == .missing { return false }
      throw error
    }
  }

  /// Waits until the disk holds the folder's names.
  package func synchronize() throws(FileError) { try handle.synchronize() }

  /// What stands in the folder, sorted by the bytes of the names; hidden names too.
  ///
  /// - Throws: A `FileError` that shows the first name which is not UTF-8: none is skipped.
  package func entries() throws(FileError) -> [DirectoryEntry] {
    let names = try naming("list", path) { () throws(SystemError) in
      try POSIX.names(in: descriptor)
    }
    var entries: [DirectoryEntry] = []
    entries.reserveCapacity(names.count)
    for (bytes, kind) in names.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
      guard let name = String(validating: bytes, as: UTF8.self) else {
        throw FileError("list", path, .nameNotUTF8(String(decoding: bytes, as: UTF8.self)))
      }
      if let kind {
        entries.append(DirectoryEntry(name: name, kind: kind))
      } else if let status = try status(name) {
        entries.append(DirectoryEntry(name: name, kind: status.kind))
      }
    }
    return entries
  }
}

/// One name in a folder.
package struct DirectoryEntry: Hashable, Sendable {
  /// The name, without its folder.
  package let name: String
  /// What it names; a link is a link, whatever it leads to.
  package let kind: FileStatus.Kind
}

/// What stands in the folder at `path`, sorted by the bytes of the names; hidden names too.
///
/// - Throws: A `FileError`; a link and a name that is not UTF-8 are refused.
package func listDirectory(_ path: String) throws(FileError) -> [DirectoryEntry] {
  try Directory(path).entries()
}
