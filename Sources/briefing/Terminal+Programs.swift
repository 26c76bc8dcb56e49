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
    unsafe start(program, arguments) { actions in
      if isQuiet {
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      }
    }
    .map(end(of:))
  }

  /// Runs a program of the machine, and gives its end as `run` does and what it printed; `nil` when
  /// there is no such program.
  static func output(
    of program: String, _ arguments: [String]
  ) -> (status: Int32, bytes: [UInt8])? {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let process = unsafe start(program, arguments) { actions in
      unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
      unsafe posix_spawn_file_actions_addclose(&actions, ends[1])
    }
    close(ends[1])
    let bytes = process == nil ? [] : readAll(of: ends[0])
    close(ends[0])
    return process.map { (end(of: $0), bytes) }
  }

  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
  #else
    private typealias FileActions = posix_spawn_file_actions_t
  #endif

  /// Starts a program; `nil` when there is none of that name.
  private static func start(
    _ program: String, _ arguments: [String], _ change: (inout FileActions) -> Void
  ) -> pid_t? {
    let words = [program] + arguments
    var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: FileActions = nil
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe change(&actions)
    var process = pid_t()
    let code = unsafe posix_spawnp(&process, program, &actions, nil, &pointers, environ)
    return code == 0 ? process : nil
  }

  /// Waits for the end of a program.
  private static func end(of process: pid_t) -> Int32 {
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
