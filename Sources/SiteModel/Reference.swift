public import Diagnostics

/// Another record's id, and where it is written.
public struct Reference: Hashable, Sendable {
  /// The id that is referred to.
  public let id: String
  /// The line of the file, from 1.
  let line: Int32
  /// The column in Unicode scalars, from 1.
  let column: Int32

  /// Makes a reference.
  public init(_ id: String, line: Int, column: Int) {
    self.id = id
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// Where the reference stands in the file at `path`.
  public func location(in path: String) -> SourceLocation {
    SourceLocation(path: path, line: Int(line), column: Int(column))
  }
}

/// Something that has an id, unique among its kind and never reused.
public protocol Identified: Sendable {
  /// Lower-case ASCII letters, digits and hyphens; the file's name without its extension.
  var id: String { get }
}

extension String {
  /// A Boolean value indicating whether the string is an id: `[a-z0-9-]`, no hyphen at an end.
  package var isIdentifier: Bool {
    !isEmpty && utf8.count <= 100 && utf8.first != UInt8(ascii: "-")
      && utf8.last != UInt8(ascii: "-")
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
