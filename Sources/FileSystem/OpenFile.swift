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

  /// Reads up to `count` bytes from `offset` into the start of `bytes`, which is made long enough;
  /// answers how many came, which are fewer only at the end of the file.
  package func read(
    into bytes: inout [UInt8], count: Int, at offset: Int = 0
  ) throws(FileError) -> Int {
    if bytes.count < count { bytes += [UInt8](repeating: 0, count: count - bytes.count) }
    var failure: SystemError?
    var filled = 0
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(SystemError) {
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        filled = unsafe try POSIX.read(descriptor, into: part, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw FileError("read", path, failure) }
    return filled
  }

  /// Whether the file's bytes from `offset` are those of `other` from `otherOffset`, `count` long.
  ///
  /// The buffers only keep their storage from call to call.
  package func matches(
    _ other: borrowing OpenFile, at otherOffset: Int, count: Int, _ buffers: inout FileBuffers
  ) throws(FileError) -> Bool {
    var done = 0
    while done < count {
      let length = min(count - done, FileBuffers.length)
      let mine = try read(into: &buffers.a, count: length, at: done)
      let its = try other.read(into: &buffers.b, count: length, at: otherOffset + done)
      guard mine == length, its == length,
        POSIX.areEqual(buffers.a, buffers.b, count: length)
      else { return false }
      done += length
    }
    return true
  }

  /// Writes `count` bytes of `source` from `offset` to the start of this file.
  package func copy(
    from source: borrowing OpenFile, at offset: Int, count: Int, _ buffers: inout FileBuffers
  ) throws(FileError) {
    var done = 0
    while done < count {
      let length = min(count - done, FileBuffers.length)
      let came = try source.read(into: &buffers.a, count: length, at: offset + done)
      if came < length { throw FileError("read", source.path, .changing) }
      try write(buffers.a, 0..<length, at: done)
      done += length
    }
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

/// Storage for the bytes that pass through while files are compared or copied.
package struct FileBuffers: ~Copyable {
  static let length = 1 << 20
  var a: [UInt8] = []
  var b: [UInt8] = []

  /// Makes empty buffers; they grow as needed, up to 1 MiB each.
  package init() {}
}

/// The number of an open file, given back to the system when it goes out of use.
///
/// Not private: Swift 6.3 does not link an optimised build in which other modules destroy it.
struct Handle: ~Copyable, Sendable {
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
