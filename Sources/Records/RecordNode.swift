package import Diagnostics

/// A node of a record: text, a list or a map, and where it stands.
///
/// Nothing is typed here; every scalar is text, and the schema decides what the text means. So
/// `NO` is never a Boolean, `017` never 15 and `12:30:45` never a number of seconds; `null` and `~`
/// are the empty text.
public struct RecordNode: Sendable {
  /// What a node holds.
  public indirect enum Content: Sendable {
    case scalar(String)
    case sequence([RecordNode])
    case mapping([Entry])
  }

  /// A key of a map and its value.
  public struct Entry: Sendable {
    /// The key, a scalar.
    public let key: RecordNode
    /// What the key is mapped to.
    public let value: RecordNode
  }

  /// What the node holds.
  public let content: Content
  /// The line in the file, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// The text of a scalar, or `nil`.
  public var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a map, or `nil`.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The elements of a list, or `nil`.
  public var elements: [RecordNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// A Boolean value indicating whether the node is the empty text, as `key:` alone gives, or a
  /// blank one.
  public var isEmpty: Bool { text?.allSatisfy(\.isWhitespace) ?? false }

  /// What the node is, for messages: `the text 'x'`, `a list` or `a map`.
  package var kindDescription: String {
    switch content {
    case .scalar(let text): isEmpty ? "nothing" : "the text '\(text.shortened)'"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}

extension RecordNode {
  /// The bytes to underline in `source` when this node is at fault: for text, as much of it as
  /// stands on its first line.
  package func range(in source: SourceText) -> Range<Int> {
    let start = source.offset(line: line, column: column)
    guard let text else { return start..<start + 1 }
    var length = text.utf8.count
    if start < source.bytes.count,
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[start])
    {
      length += 2
    }
    return start..<start + max(1, length)
  }
}

extension String {
  /// At most 60 characters of the string, with an ellipsis when there are more.
  package var shortened: String { count > 60 ? prefix(59) + "…" : self }
}
