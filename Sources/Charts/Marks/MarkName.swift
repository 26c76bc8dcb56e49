/// The name of a mark: `column`, `bar` or `line`.
public struct MarkName: Sendable, Hashable, CustomStringConvertible {
  /// The name, as authors write it.
  public let description: String

  /// The mark of that name, or `nil` when there is none.
  public init?(_ name: String) {
    guard MarkName.all.contains(where: { $0.description == name }) else { return nil }
    description = name
  }

  private init(known name: String) { description = name }

  /// Vertical bars from a zero baseline.
  public static let column = MarkName(known: "column")
  /// Horizontal bars from a zero baseline.
  public static let bar = MarkName(known: "bar")
  /// A line through the values of each series.
  public static let line = MarkName(known: "line")

  /// All marks.
  public static let all: [MarkName] = [.column, .bar, .line]
}
