/// How the program ends; the codes are part of what users may rely on.
enum ExitStatus: Int32, Error {
  case success = 0
  /// The content has errors, which were printed.
  case contentErrors = 1
  /// The command was misused, which was said.
  case usage = 2
  /// The machine refused something, which was said.
  case environment = 3
  /// A fault of this program's own.
  case internalFault = 70
}
