// The only file of the house that speaks to the C library about files.
import CFileSystem

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// A failed call and what the system said about it.
struct SystemError: Error {
  let code: Int32
}

/// The system's calls, with interrupted ones repeated and failed ones thrown.
///
/// A path that holds a NUL would be cut at it by C, so it is refused here.
enum POSIX {
  /// How a file is opened; every one is closed when another program is started.
  enum Mode {
    case read
    case readDirectory
    case createNew
    case createOrOpen

    var flags: Int32 {
      switch self {
      // Without waiting: opening a FIFO must not hang.
      case .read: O_RDONLY | O_NONBLOCK
      case .readDirectory: O_RDONLY | O_DIRECTORY
      case .createNew: O_RDWR | O_CREAT | O_EXCL
      case .createOrOpen: O_RDWR | O_CREAT | O_NONBLOCK
      }
    }
  }

  /// Stands for the folder that relative paths start at.
  static let currentDirectory = AT_FDCWD

  static func open(
    _ path: String, in directory: Int32, _ mode: Mode, followingLinks: Bool
  ) throws(SystemError) -> Int32 {
    try refuseNUL(path)
    let flags = mode.flags | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    return Int32(
      try checked { unsafe Int(openat(directory, path, flags, mode_t(0o666))) })
  }

  static func close(_ descriptor: Int32) throws(SystemError) {
    // Not repeated when interrupted: Linux has closed it by then.
    #if canImport(Darwin)
      let result = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      let result = Glibc.close(descriptor)
    #else
      let result = Musl.close(descriptor)
    #endif
    if result != 0, errno != EINTR { throw SystemError(code: errno) }
  }

  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var info = stat()
    _ = try checked { unsafe Int(fstat(descriptor, &info)) }
    return FileStatus(info)
  }

  static func status(
    of path: String, in directory: Int32, followingLinks: Bool
  ) throws(SystemError) -> FileStatus {
    try refuseNUL(path)
    var info = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    _ = try checked { unsafe Int(fstatat(directory, path, &info, flags)) }
    return FileStatus(info)
  }

  /// Reads until `buffer` is full or the file ends; answers how many bytes came.
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try checked {
        unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of `buffer` at `offset`.
  static func write(
    _ descriptor: Int32, _ buffer: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemError) {
    var done = 0
    while done < buffer.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
      let count = try checked {
        unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      }
      if count == 0 { throw SystemError(code: EIO) }
      done += count
    }
  }

  static func synchronize(_ descriptor: Int32) throws(SystemError) {
    _ = try checked { Int(fsync(descriptor)) }
  }

  static func makeDirectory(_ path: String, in directory: Int32) throws(SystemError) {
    try refuseNUL(path)
    _ = try checked { unsafe Int(mkdirat(directory, path, mode_t(0o777))) }
  }

  static func rename(
    _ path: String, in directory: Int32, to newPath: String, in newDirectory: Int32
  ) throws(SystemError) {
    try refuseNUL(path)
    try refuseNUL(newPath)
    _ = try checked { unsafe Int(renameat(directory, path, newDirectory, newPath)) }
  }

  /// Swaps what the two names stand for, in one step.
  static func exchange(
    _ path: String, in directory: Int32, with other: String, in otherDirectory: Int32
  ) throws(SystemError) {
    try refuseNUL(path)
    try refuseNUL(other)
    _ = try checked {
      unsafe Int(cfilesystem_exchange(directory, path, otherDirectory, other))
    }
  }

  static func remove(
    _ path: String, in directory: Int32, isDirectory: Bool
  ) throws(SystemError) {
    try refuseNUL(path)
    let flags = isDirectory ? AT_REMOVEDIR : 0
    _ = try checked { unsafe Int(unlinkat(directory, path, flags)) }
  }

  /// Takes the lock of an open file without waiting; `false` when another process holds it.
  static func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
    do {
      _ = try checked { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  /// The absolute path without links, `.` and `..` of something that exists.
  static func realPath(_ path: String) throws(SystemError) -> String {
    try refuseNUL(path)
    guard let resolved = unsafe realpath(path, nil) else { throw SystemError(code: errno) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether the first `count` bytes of both are the same.
  static func areEqual(_ a: [UInt8], _ b: [UInt8], count: Int) -> Bool {
    guard count <= a.count, count <= b.count else { return false }
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in
        guard let x = a.baseAddress, let y = b.baseAddress else { return count == 0 }
        return unsafe memcmp(x, y, count) == 0
      }
    }
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  static func checked(_ call: () -> Int) throws(SystemError) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemError(code: code) }
    }
  }

  private static func refuseNUL(_ path: String) throws(SystemError) {
    if path.utf8.contains(0) { throw SystemError(code: EINVAL) }
  }
}

extension POSIX {
  /// The names in the folder that `path` names, without `.` and `..`, in no order.
  ///
  /// A kind is `nil` when the file system does not say it.
  static func names(
    in directory: Int32
  ) throws(SystemError) -> [(name: [UInt8], kind: FileStatus.Kind?)] {
    // A descriptor of its own: a stream owns the one it is given and moves its position.
    let own = try open(".", in: directory, .readDirectory, followingLinks: false)
    guard let stream = unsafe fdopendir(own) else {
      let code = errno
      try close(own)
      throw SystemError(code: code)
    }
    defer { unsafe _ = closedir(stream) }
    var names: [(name: [UInt8], kind: FileStatus.Kind?)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno == 0 { return names }
        throw SystemError(code: errno)
      }
      let name = unsafe bytes(ofNameIn: entry)
      if name != [46], name != [46, 46] {
        names.append((name, kind(ofType: unsafe entry.pointee.d_type)))
      }
    }
  }

  /// The name's bytes, read in place: an entry at the end of its buffer is shorter than `dirent`.
  private static func bytes(ofNameIn entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
  }

  private static func kind(ofType type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_UNKNOWN): nil
    case Int(DT_REG): .file
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .symbolicLink
    default: .other
    }
  }
}

extension FileStatus {
  fileprivate init(_ info: stat) {
    let kind: Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    #if canImport(Darwin)
      let (modified, changed) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (modified, changed) = (info.st_mtim, info.st_ctim)
    #endif
    self.init(
      kind: kind, size: Int(info.st_size), modified: modified.nanoseconds,
      changed: changed.nanoseconds, device: UInt64(truncatingIfNeeded: info.st_dev),
      inode: UInt64(info.st_ino))
  }
}

extension timespec {
  /// Nanoseconds since 1970, exact until 2262 and wrapped beyond.
  fileprivate var nanoseconds: Int64 {
    Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec)
  }
}

extension FileError.Reason {
  /// The reason that the system's error number stands for.
  init(code: Int32) {
    self =
      switch code {
      case ENOENT: .missing
      case EEXIST: .exists
      case ENOTEMPTY: .notEmpty
      case ENOTDIR: .notADirectory
      case EISDIR: .isADirectory
      case ELOOP: .symbolicLink
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOSPC: .full
      case EDQUOT: .overQuota
      case EFBIG: .tooLarge
      case EIO: .inputOutput
      case EMFILE, ENFILE: .tooManyOpen
      case ENOMEM: .outOfMemory
      case ENAMETOOLONG: .nameTooLong
      case EINVAL, EILSEQ: .invalid
      case EXDEV: .otherFileSystem
      case EBUSY, ETXTBSY: .busy
      case ENOSYS, ENOTSUP: .unsupported
      default: .system(code)
      }
  }
}
