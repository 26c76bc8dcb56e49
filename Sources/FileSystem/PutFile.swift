/// Puts a file of `bytes` in place at `path` below the folder `root`: another program sees the old
/// file or the new one, whole, and a machine that stops in between leaves one of them.
///
/// What stands there must be `old`, and nothing may when that is `nil`. Folders on the way are made.
/// No link is followed below `root`, so that nothing outside it is written.
///
/// - Throws: A `FileError` when something else stands there, or when the machine refuses. What
///   stood there is as it was then.
package func putFile(
  _ bytes: [UInt8], at path: String, below root: String, replacing old: [UInt8]?
) throws(FileError) {
  var parts = path.split(separator: "/").map(String.init)
  guard let name = parts.popLast() else { throw FileError("create", root, .isADirectory) }
  var folder = try Directory(root, followingLinks: true)
  for part in parts {
    try folder.makeDirectory(part)
    folder = try folder.directory(part)
  }
  // A hidden name: no build takes what a crash leaves behind for content.
  let aside = ".\(name).new"
  try folder.remove(aside)
  let file = try folder.create(aside)
  do {
    try file.write(bytes)
    try file.synchronize()
    try check(name, in: folder, holds: old)
    try folder.rename(aside, to: name, in: folder)
  } catch {
    _ = try? folder.remove(aside)
    throw error
  }
  try folder.synchronize()
}

/// Refuses when the file `name` is not what it is known to be.
private func check(
  _ name: String, in folder: borrowing Directory, holds old: [UInt8]?
) throws(FileError) {
  let status = try folder.status(name)
  guard let old else {
    if status != nil { throw FileError("create", folder.path(of: name), .exists) }
    return
  }
  guard try folder.read(name) == old else {
    throw FileError("replace", folder.path(of: name), .changing)
  }
}
