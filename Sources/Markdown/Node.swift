/// One block or inline of a document, in a flat array.
///
/// Nodes stand in the order of the text. A node's descendants are those behind it up to `end`, so
/// the tree has no pointers and nothing about it is recursive.
package struct Node: Sendable {
  /// What a node is.
  package enum Kind: UInt8, Sendable {
    // Blocks
    case document, blockQuote, bulletList, orderedList, item, codeBlock, htmlBlock, paragraph
    case heading, thematicBreak, table, tableRow, tableCell, footnoteDefinition
    // Inlines
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough
    case link, image, footnoteReference
  }

  /// Facts about a node that are true or not.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// A list without blank lines, or a paragraph directly in one.
    static let tight = Flags(rawValue: 1)
    /// A link or an image whose destination is refused.
    static let refused = Flags(rawValue: 2)
    /// Raw HTML that is written as it is.
    static let allowed = Flags(rawValue: 4)
    /// Raw HTML that is written as nothing: a comment.
    static let dropped = Flags(rawValue: 8)
    /// A link written `<https://…>`.
    static let autolink = Flags(rawValue: 16)
    /// A table's row or cell above the delimiter row.
    static let header = Flags(rawValue: 32)
    /// A code block between fences.
    static let fenced = Flags(rawValue: 64)
  }

  /// What it is.
  package internal(set) var kind: Kind
  var flags: Flags = []
  /// The index behind its last descendant.
  var end: Int32 = 0
  /// Where it starts in the source.
  var lower: Int32
  /// Where it ends in the source.
  var upper: Int32
  /// A literal's bytes, or a link's destination.
  var text = Slice.none
  /// A heading's level, an ordered list's start, a title's length, a column's alignment, or an
  /// index into one of the document's lists.
  var extra: Int32 = 0

  /// Where it stands in the source.
  package var range: Range<Int> { Int(lower)..<Int(max(lower, upper)) }
}

/// Some bytes of the source, or of the pool when the source does not hold them as they are.
struct Slice: Sendable {
  var start: Int32
  var count: Int32
  var isPooled: Bool

  static let none = Slice(start: 0, count: 0, isPooled: false)
}

/// A document's nodes and the bytes they speak of.
struct Tree: Sendable {
  var nodes: [Node] = []
  /// Bytes that the source does not hold: decoded entities, destinations, titles, info strings.
  var pool: [UInt8] = []
  /// What is known of each code block.
  var infos: [CodeInfo] = []
  let source: [UInt8]

  init(source: [UInt8]) { self.source = source }

  func bytes(_ slice: Slice) -> ArraySlice<UInt8> {
    let range = Int(slice.start)..<Int(slice.start) + Int(slice.count)
    return slice.isPooled ? pool[range] : source[range]
  }

  /// Puts `bytes` into the pool.
  mutating func pooled(_ bytes: some Collection<UInt8>) -> Slice {
    let start = pool.count
    pool.append(contentsOf: bytes)
    return Slice(start: Int32(start), count: Int32(pool.count - start), isPooled: true)
  }

  /// A link's or an image's title; `nil` when it has none, which an empty one is not.
  func title(of node: Node) -> ArraySlice<UInt8>? {
    guard node.extra >= 0 else { return nil }
    let start = Int(node.text.start) + Int(node.text.count)
    return pool[start..<start + Int(node.extra)]
  }
}
