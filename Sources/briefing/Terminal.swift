#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#else
  import Musl
#endif
import Diagnostics
import Quantities

/// The world outside: the only place that prints, reads the clock or asks for the environment.
enum Terminal {
  /// Writes a line to the standard output.
  ///
  /// - Throws: `ExitStatus.environment` when the output takes no more, once that is said.
  static func print(_ line: String) throws(ExitStatus) {
    try print(bytes: Array((line.printable + "\n").utf8))
  }

  /// Writes bytes to the standard output.
  ///
  /// - Throws: `ExitStatus.environment` when the output takes no more, once that is said.
  static func print(bytes: [UInt8]) throws(ExitStatus) {
    if write(bytes, to: STDOUT_FILENO) { return }
    complain("error: cannot write to the standard output")
    throw .environment
  }

  /// Writes a line to the standard error output.
  static func complain(_ line: String, terminator: String = "\n") {
    _ = write(Array((line.printable + terminator).utf8), to: STDERR_FILENO)
  }

  /// Everything on the standard input.
  static func readInput() -> [UInt8] { readAll(of: STDIN_FILENO) }

  /// Everything that comes from a file or a pipe.
  static func readAll(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(file, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }

  /// Ends the program.
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status.rawValue)
    #elseif canImport(Glibc)
      Glibc.exit(status.rawValue)
    #else
      Musl.exit(status.rawValue)
    #endif
  }

  /// The present instant, in UTC.
  static var now: Instant {
    Instant(secondsSince1970: Int64(time(nil))) ?? Instant(startOf: .first)
  }

  /// Seconds on a clock that never goes back.
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A Boolean value indicating whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A Boolean value indicating whether anything stands at `path`.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Puts a file in place whole; `false` when the machine refuses, and then what was there is as
  /// it was.
  static func write(_ bytes: [UInt8], toFile path: String) -> Bool {
    var status = stat()
    if unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      // A device, a pipe or a link, such as /dev/stdout, stays what it is.
      return write(bytes, toFile: path, O_WRONLY | O_CREAT | O_TRUNC)
    }
    let aside = "\(path).\(getpid())"
    let isDone =
      write(bytes, toFile: aside, O_WRONLY | O_CREAT | O_EXCL) && rename(aside, to: path)
    if !isDone { remove(aside) }
    return isDone
  }

  /// Gives a file the name of another, which it replaces; `false` when the machine refuses.
  static func rename(_ path: String, to name: String) -> Bool {
    #if canImport(Darwin)
      return unsafe Darwin.rename(path, name) == 0
    #elseif canImport(Glibc)
      return unsafe Glibc.rename(path, name) == 0
    #else
      return unsafe Musl.rename(path, name) == 0
    #endif
  }

  private static func write(_ bytes: [UInt8], toFile path: String, _ mode: Int32) -> Bool {
    let file = unsafe open(path, mode, 0o644)
    guard file >= 0 else { return false }
    let isWhole = write(bytes, to: file)
    return close(file) == 0 && isWhole
  }

  /// Writes all of `bytes`; `false` when they cannot be, but for a reader that has gone away.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        #if canImport(Darwin)
          let count = unsafe Darwin.write(file, rest.baseAddress, rest.count)
        #elseif canImport(Glibc)
          let count = unsafe Glibc.write(file, rest.baseAddress, rest.count)
        #else
          let count = unsafe Musl.write(file, rest.baseAddress, rest.count)
        #endif
        if count > 0 {
          offset += count
        } else if count < 0, errno != EINTR {
          return errno == EPIPE
        }
      }
      return true
    }
  }
}
