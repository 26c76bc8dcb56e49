import Diagnostics

extension Document {
  /// A link or an image.
  package struct Link: Sendable {
    /// The destination, with entities and escapes decoded.
    package let destination: String
    /// The title, if it has one.
    package let title: String?
    /// Its text, or an image's description, without marks.
    package let text: String
    /// Where it stands in the source, from its first mark to its last.
    package let range: Range<Int>
    /// Whether it is written `<https://…>`.
    package let isAutolink: Bool
    /// Whether its text is all that stands in it, without marks.
    package let isPlain: Bool
    /// Its node.
    package let node: Int
    /// Whether it is an image that is a paragraph by itself: markup in its place is a block.
    package internal(set) var standsAlone = false
  }

  /// A code block.
  package struct CodeBlock: Sendable {
    /// What stands behind the fence; empty for an indented block.
    package let info: String
    /// The first word behind the fence, such as `chart`.
    package var word: Substring { info.prefix { $0 != " " && $0 != "\t" } }
    /// The code, line ends included.
    package let literal: [UInt8]
    /// Where the literal stands in the source, when it does so in one piece; it does not when its
    /// lines are indented or quoted, or when the file ends without a line end.
    package let literalRange: Range<Int>?
    /// Where the block stands in the source, with its fences.
    package let range: Range<Int>
    /// Its node.
    package let node: Int
  }

  /// The links, in the order of the text.
  package var links: [Link] { nodes(of: .link).map(link(at:)) }
  /// The images, in the order of the text.
  package var images: [Link] { nodes(of: .image).map(link(at:)) }
  /// The code blocks, in the order of the text.
  package var codeBlocks: [CodeBlock] { nodes(of: .codeBlock).map(codeBlock(at:)) }

  /// A Boolean value indicating whether footnotes are written at its end.
  package var hasFootnotes: Bool { !footnotes.order.isEmpty }

  private func nodes(of kind: Node.Kind) -> [Int] {
    tree.nodes.indices.filter { tree.nodes[$0].kind == kind }
  }

  func link(at index: Int) -> Link {
    let node = tree.nodes[index]
    return Link(
      destination: String(decoding: tree.bytes(node.text), as: UTF8.self),
      title: tree.title(of: node).map { String(decoding: $0, as: UTF8.self) },
      text: String(decoding: plainText(of: index), as: UTF8.self),
      range: node.range, isAutolink: node.flags.contains(.autolink),
      isPlain: Int(node.end) == index + 2 && tree.nodes[index + 1].kind == .text, node: index)
  }

  func codeBlock(at index: Int) -> CodeBlock {
    let node = tree.nodes[index]
    let text = node.text
    let start = Int(text.start)
    return CodeBlock(
      info: String(decoding: tree.bytes(tree.infos[Int(node.extra)].info), as: UTF8.self),
      literal: Array(tree.bytes(text)),
      literalRange: text.isPooled ? nil : start..<start + Int(text.count),
      range: node.range, node: index)
  }

  /// The place in the source of byte `offset` of a code block's literal.
  ///
  /// Exact whatever stands before the literal's lines; only a tab that is in part indentation
  /// moves it to the tab.
  package func sourceOffset(of offset: Int, in block: CodeBlock) -> Int {
    if let range = block.literalRange { return min(range.lowerBound + offset, range.upperBound) }
    let node = tree.nodes[block.node]
    var line = source.lineRange(at: Int(tree.infos[Int(node.extra)].contentStart))
    var start = 0
    while true {
      let end = block.literal[start...].firstIndex(of: ASCII.newline) ?? block.literal.count
      if offset <= end || end >= block.literal.count || line.upperBound >= source.bytes.count {
        return max(line.lowerBound, min(line.upperBound, line.upperBound - end + offset))
      }
      start = end + 1
      line = source.lineRange(at: line.upperBound + 1)
    }
  }

  /// The text of a node's descendants, without marks; code and line ends (as blanks) included.
  package func plainText(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    for inner in index..<Int(tree.nodes[index].end) {
      switch tree.nodes[inner].kind {
      case .text, .code: text += tree.bytes(tree.nodes[inner].text)
      case .softBreak, .lineBreak: text.append(ASCII.space)
      default: break
      }
    }
    return text
  }

  /// The whole text without marks, a line a block; for searches and reading times.
  package var plainText: [UInt8] {
    var text: [UInt8] = []
    for node in tree.nodes {
      switch node.kind {
      case .text, .code: text += tree.bytes(node.text)
      case .softBreak, .lineBreak: text.append(ASCII.space)
      case .paragraph, .heading, .tableCell:
        if !text.isEmpty, text.last != ASCII.newline { text.append(ASCII.newline) }
      default: break
      }
    }
    return text
  }
}
