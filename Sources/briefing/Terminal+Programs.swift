#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

extension Terminal {
  /// Runs a program of the machine and waits for its end; `nil` when there is no such program, and
  /// 128 and the number of a signal that ended it, as shells have it.
  static func run(_ program: String, _ arguments: [String], isQuiet: Bool = false) -> Int32? {
    let words = [program] + arguments
    var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if isQuiet {
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, program, &actions, nil, &pointers, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }

  /// Makes the folders that lead to a file; `false` when the machine refuses one.
  static func makeFolders(for path: String) -> Bool {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let folder = String(path[..<index])
      if !isFolder(folder), unsafe mkdir(folder, 0o755) != 0, !isFolder(folder) { return false }
    }
    return true
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { _ = unsafe unlink(path) }
}
