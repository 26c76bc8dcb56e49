/// A file operation that the system refused: which, on what, and why.
package struct FileError: Error, Hashable, Sendable {
  /// Why an operation failed, in our own words: the C library's depend on the locale.
  package enum Reason: Hashable, Sendable {
    case missing
    case exists
    case notEmpty
    case notADirectory
    case isADirectory
    case notAFile
    case symbolicLink
    case notPermitted
    case readOnly
    case full
    case overQuota
    case tooLarge
    case inputOutput
    case tooManyOpen
    case outOfMemory
    case nameTooLong
    case nameNotUTF8(String)
    case invalid
    case otherFileSystem
    case busy
    case unsupported
    case changing
    case system(Int32)
  }

  /// What was being done, as a verb: `read`, `create`, `rename`.
  package let operation: String
  /// The file or folder, as the caller named it.
  package let path: String
  /// Why it failed.
  package let reason: Reason

  /// Makes an error.
  package init(_ operation: String, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  init(_ operation: String, _ path: String, _ error: SystemError) {
    self.init(operation, path, Reason(code: error.code))
  }
}

extension FileError: CustomStringConvertible {
  /// The error as a sentence: `cannot read 'Content/site.yaml': permission denied`.
  package var description: String { "cannot \(operation) '\(path)': \(reason)" }
}

extension FileError.Reason: CustomStringConvertible {
  /// The reason in words.
  package var description: String {
    switch self {
    case .missing: "no such file or folder"
    case .exists: "it exists already"
    case .notEmpty: "the folder is not empty"
    case .notADirectory: "a part of the path is not a folder"
    case .isADirectory: "it is a folder"
    case .notAFile: "it is not a regular file"
    case .symbolicLink: "it is a symbolic link, and links are not followed"
    case .notPermitted: "permission denied"
    case .readOnly: "the file system is read-only"
    case .full: "no space left on the disk"
    case .overQuota: "the disk quota is used up"
    case .tooLarge: "the file is too large"
    case .inputOutput: "the disk reported an error"
    case .tooManyOpen: "too many files are open"
    case .outOfMemory: "out of memory"
    case .nameTooLong: "the name is too long"
    case .nameNotUTF8(let name): "it holds the name '\(name)', which is not UTF-8"
    case .invalid: "the name is not allowed"
    case .otherFileSystem: "it is on another disk"
    case .busy: "it is in use"
    case .unsupported: "the file system cannot do that"
    case .changing: "it changed while it was being read"
    case .system(let code): "system error \(code)"
    }
  }
}

/// Runs `call`, and names the operation and the path when it fails.
func naming<Value: ~Copyable>(
  _ operation: String, _ path: String, _ call: () throws(SystemError) -> Value
) throws(FileError) -> Value {
  do {
    return try call()
  } catch {
    throw FileError(operation, path, error)
  }
}
