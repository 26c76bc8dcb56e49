/// A heading of a text, for its table of contents.
public struct ContentsEntry: Sendable {
  /// The level, from 1 to 6; a text's own headings start at 2.
  public let level: Int
  /// The id of the heading's element.
  public let id: String
  /// The heading's text, without marks.
  public let text: String
}
