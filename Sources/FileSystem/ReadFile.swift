/// The bytes of the regular file at `path`, whole.
///
/// A folder, FIFO, socket or device is refused without waiting for it; so is a link, unless
/// `followingLinks`, and a file of more than `limit` bytes, before any of it is read. A file that
/// another program is writing is read again until it stands still, a few times.
///
/// - Throws: A `FileError` naming `path`.
package func readFile(
  _ path: String, limit: Int = .max, followingLinks: Bool = false
) throws(FileError) -> [UInt8] {
  try openFile(path, followingLinks: followingLinks).readWhole(limit: limit, shownAs: path)
}

/// Opens the file at `path` for reading, in pieces if need be.
///
/// A link is refused, and nothing is waited for; a FIFO or device opens, so look at its status.
package func openFile(_ path: String, followingLinks: Bool = false) throws(FileError) -> OpenFile {
  let descriptor = try naming("open", path) { () throws(SystemError) in
    try POSIX.open(
      path, in: POSIX.currentDirectory, .read, followingLinks: followingLinks)
  }
  return OpenFile(descriptor: descriptor, path: path)
}

extension Directory {
  /// The bytes of the regular file `name`, as ``readFile(_:limit:followingLinks:)`` reads them.
  package func read(_ name: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let path = path(of: name)
    return try open(name).readWhole(limit: limit, shownAs: path)
  }
}

extension OpenFile {
  /// The whole file, as it was at one moment.
  fileprivate func readWhole(limit: Int, shownAs path: String) throws(FileError) -> [UInt8] {
    var before = try status()
    for _ in 0..<4 {
      switch before.kind {
      case .file: break
      case .directory: throw FileError("read", path, .isADirectory)
      case .symbolicLink, .other: throw FileError("read", path, .notAFile)
      }
      if before.size > limit { throw FileError("read", path, .tooLarge) }
      let bytes = try read(count: before.size)
      let after = try status()
      if after == before, bytes.count == before.size { return bytes }
      before = after
    }
    throw FileError("read", path, .changing)
  }
}
