/// A place in an input file, for people: both numbers start at 1.
///
/// Columns count Unicode scalars, as Yams does and as most editors show them.
public struct SourceLocation: Hashable, Sendable {
  /// The file's path as the author knows it, such as `Content/site.yaml`.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes a location from its parts.
  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders by path, then line, then column.
  public static func < (a: Self, b: Self) -> Bool {
    (a.path, a.line, a.column) < (b.path, b.line, b.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The location as compilers print it: `Content/site.yaml:3:1`.
  public var description: String { "\(path):\(line):\(column)" }
}
