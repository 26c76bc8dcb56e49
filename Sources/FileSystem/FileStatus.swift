/// What the system knows of a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// What stands at a path.
  package enum Kind: Hashable, Sendable {
    case file
    case directory
    case symbolicLink
    /// A FIFO, socket or device.
    case other
  }

  /// What it is.
  package let kind: Kind
  /// Its length in bytes.
  package let size: Int
  /// When its content was last changed, in nanoseconds since 1970.
  package let modified: Int64
  /// When its content or status was last changed, in nanoseconds since 1970.
  package let changed: Int64
  /// The file system that it is on.
  package let device: UInt64
  /// Its number on that file system.
  package let inode: UInt64

  /// A Boolean value indicating whether both are the same file, under whatever names.
  package func isSameFile(as other: Self) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// What stands at `path`, or `nil` when nothing does.
///
/// A link is described itself unless `followingLinks`.
package func fileStatus(
  _ path: String, followingLinks: Bool = false
) throws(FileError) -> FileStatus? {
  do {
    return try POSIX.status(
      of: path, in: POSIX.currentDirectory, followingLinks: followingLinks)
  } catch {
    let error = FileError("look at", path, error)
    if error.reason == .missing { return nil }
    throw error
  }
}

/// The absolute path, without links, `.` and `..`, of what stands at `path`.
package func realPath(_ path: String) throws(FileError) -> String {
  try naming("find", path) { () throws(SystemError) in try POSIX.realPath(path) }
}

/// The value of an environment variable, or `nil` when it is not set.
package func environmentVariable(_ name: String) -> String? { POSIX.environment(name) }
