/// Puts a file of `bytes` in place at `path`: another program sees the old file or the new one,
/// whole, and a machine that stops in between leaves one of them.
///
/// - Parameters:
///   - bytes: What the file shall hold.
///   - path: Where it shall stand.
///   - old: What is known to stand there; `nil` when nothing may.
/// - Throws: A `FileError` when something else stands there, or when the machine refuses. What
///   stood there is as it was then.
package func putFile(
  _ bytes: [UInt8], at path: String, replacing old: [UInt8]?
) throws(FileError) {
  let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let folder = try Directory(end.map { String(path[..<$0]) } ?? ".")
  let name = end.map { String(path[path.utf8.index(after: $0)...]) } ?? path
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
