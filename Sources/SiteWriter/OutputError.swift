package import FileSystem

/// Why the output could not be written: a fault of the surroundings and not of the content.
package enum OutputError: Error, Hashable, Sendable {
  /// The system refused an operation.
  case file(FileError)
  /// The folder must not be written to.
  case refused(path: String, reason: String)
  /// Another build holds the lock.
  case busy(site: String)
  /// Files or folders of someone else's stand where ours belong.
  case foreign(paths: [String])
}

extension OutputError: CustomStringConvertible {
  /// The error as a sentence.
  package var description: String {
    switch self {
    case .file(let error):
      "\(error)"
    case .refused(let path, let reason):
      "cannot use '\(path)' as the output folder: \(reason)"
    case .busy(let site):
      "another build of '\(site)' is running; try again when it has finished"
    case .foreign(let paths):
      "not replaced, because this site did not make it: "
        + paths.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        + (paths.count > 20 ? " and \(paths.count - 20) more" : "")
    }
  }
}

/// Runs `body`, and passes a refused file operation on as an error of the output.
func output<Value: ~Copyable>(
  _ body: () throws(FileError) -> Value
) throws(OutputError) -> Value {
  do {
    return try body()
  } catch {
    throw .file(error)
  }
}
