#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

extension Terminal {
  /// A Boolean value indicating whether someone sits at the standard input.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks a question and waits for a line; `nil` when the input has ended.
  static func ask(_ question: String) -> String? {
    complain("\(question): ", terminator: "")
    guard let line = readLine() else { return nil }
    let start = line.drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { String(start[...$0]) } ?? ""
  }
}
