/// An open file; it is closed when the value goes out of use.
///
/// Reads and writes name their offset, so one file serves several tasks at once.
package struct OpenFile: ~Copyable, Sendable {
  /// The path, for messages.
  package let path: String
  private let handle: Handle

  init(descriptor: Int32, path: String) {
    handle = Handle(number: descriptor)
    self.path = path
  }

  var descriptor: Int32 { handle.number }

  /// What the system knows of the file.
  package func status() throws(FileError) -> FileStatus {
    try naming("look at", path) { () throws(SystemError) in try POSIX.status(of: descriptor) }
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  package func read(count: Int, at offset: Int = 0) throws(FileError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(SystemError) {
        initialized = unsafe try POSIX.read(
          descriptor, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw FileError("read", path, failure) }
    return bytes
  }

  /// Fills `bytes` from `offset`, and answers how many came; fewer only at the end of the file.
  package func read(into bytes: inout [UInt8], at offset: Int = 0) throws(FileError) -> Int {
    var failure: SystemError?
    var filled = 0
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(SystemError) {
        filled = unsafe try POSIX.read(descriptor, into: buffer, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw FileError("read", path, failure) }
    return filled
  }

  /// Writes the bytes in `range`, all of them by default, at `offset`.
  package func write(
    _ bytes: [UInt8], _ range: Range<Int>? = nil, at offset: Int = 0
  ) throws(FileError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(SystemError) {
        let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[range ?? 0..<bytes.count])
        unsafe try POSIX.write(descriptor, part, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw FileError("write", path, failure) }
  }

  /// Waits until the disk holds what was written.
  package func synchronize() throws(FileError) {
    try naming("write", path) { () throws(SystemError) in try POSIX.synchronize(descriptor) }
  }

  /// Takes the file's lock, which ends with the process; `false` when another process has it.
  package func lock() throws(FileError) -> Bool {
    try naming("lock", path) { () throws(SystemError) in try POSIX.lock(descriptor) }
  }

  /// Closes the file, and says when the disk refuses what was written to it.
  package consuming func close() throws(FileError) {
    do {
      try handle.close()
    } catch {
      throw FileError("write", path, error)
    }
  }
}

/// The number of an open file, given back to the system when it goes out of use.
private struct Handle: ~Copyable, Sendable {
  let number: Int32

  deinit {
    // Where a failing close matters, the file is closed by `close()`.
    try? POSIX.close(number)
  }

  consuming func close() throws(SystemError) {
    let number = number
    discard self
    try POSIX.close(number)
  }
}
