package import FileSystem
import Synchronization

/// Rendered files on their way to the output folder, kept on the disk and not in memory.
///
/// Pages are rendered before it is known whether the whole build has errors. Their bytes wait in
/// files that have no name, so whatever ends the program, nothing is left of them. A spool takes
/// bytes from several tasks at once, each through a writer of its own.
package final class PageSpool: Sendable {
  let store: OpenFile
  private let end = Atomic(0)

  /// Makes an empty spool in the folder `directory`, where no file named `name` may be.
  init(in directory: borrowing Directory, name: String) throws(FileError) {
    store = try directory.create(name)
    try directory.remove(name)
  }

  /// A writer for one task.
  package func writer() -> SpoolWriter { SpoolWriter(self) }

  /// Takes the next `count` bytes of the spool for the caller; answers where they start.
  fileprivate func reserve(_ count: Int) -> Int {
    end.add(count, ordering: .relaxed).oldValue
  }
}

/// A file in a spool: where it goes, whence it came, and its bytes' place.
package struct SpooledFile: Sendable {
  /// Where it goes.
  package let path: OutputPath
  /// What it was made from, for messages: `Content/briefings/capex.en.md`.
  package let origin: String
  /// Its length in bytes.
  package let size: Int
  /// The fingerprint of its bytes.
  package let checksum: Checksum
  /// Where its bytes start in the spool.
  var offset: Int
}

/// Adds files to a spool, a megabyte at a time.
package struct SpoolWriter: ~Copyable {
  private let spool: PageSpool
  private var buffer: [UInt8] = []
  private var files: [SpooledFile] = []
  /// The first of the files whose bytes are in the buffer; their offsets count from its start.
  private var firstPending = 0

  private static let limit = 1 << 20

  fileprivate init(_ spool: PageSpool) {
    self.spool = spool
  }

  /// Adds a file with the given bytes.
  ///
  /// - Throws: A `FileError` when the disk does not take them.
  package mutating func append(
    _ bytes: [UInt8], to path: OutputPath, origin: String
  ) throws(FileError) {
    if buffer.count + bytes.count > SpoolWriter.limit { try flush() }
    files.append(
      SpooledFile(
        path: path, origin: origin, size: bytes.count, checksum: Checksum(of: bytes),
        offset: buffer.count))
    if bytes.count > SpoolWriter.limit {
      try place(bytes)
    } else {
      buffer += bytes
    }
  }

  /// Adds a file with the bytes of the regular file at `source`, of any length.
  ///
  /// - Throws: A `FileError` when the disk fails, or when the file changes while it is read.
  package mutating func append(
    fileAt source: String, to path: OutputPath, origin: String
  ) throws(FileError) {
    try flush()
    let file = try openFile(source)
    let status = try file.status()
    if status.kind != .file { throw FileError("read", source, .notAFile) }
    let offset = spool.reserve(status.size)
    var checksum = Checksum()
    var done = 0
    repeat {
      let length = min(Checksum.pieceLength, status.size - done)
      let piece = try file.read(count: length, at: done)
      if piece.count < length { throw FileError("read", source, .changing) }
      checksum.append(piece: piece, 0..<length)
      try spool.store.write(piece, at: offset + done)
      done += length
    } while done < status.size
    if try file.status() != status { throw FileError("read", source, .changing) }
    files.append(
      SpooledFile(
        path: path, origin: origin, size: status.size, checksum: checksum, offset: offset))
    firstPending = files.count
  }

  /// Hands the files over, sorted by path, once the spool holds all their bytes.
  package consuming func finish() throws(FileError) -> [SpooledFile] {
    try flush()
    return files.sorted { $0.path < $1.path }
  }

  private mutating func flush() throws(FileError) {
    try place(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what the pending files' offsets count from.
  private mutating func place(_ bytes: [UInt8]) throws(FileError) {
    guard firstPending < files.count else { return }
    let start = spool.reserve(bytes.count)
    if !bytes.isEmpty { try spool.store.write(bytes, at: start) }
    for index in firstPending..<files.count { files[index].offset += start }
    firstPending = files.count
  }
}
