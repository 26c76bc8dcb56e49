/// The words of a document in one piece, as they are read: those of its paragraphs, headings and
/// cells, without marks, code, images and block quotes.
///
/// Where a block begins, and in the place of code and of images, stands a NUL, which is no word.
package struct DocumentWords: Sendable {
  /// Whose words a link's text is.
  package enum Role: Sendable {
    /// The author's, as all words outside links are.
    case own
    /// Those of something that the link names.
    case attributed
    /// Those of a figure.
    case figure
  }

  /// The words.
  package private(set) var bytes: [UInt8] = []
  /// Where the author's own words stand, in their order; none goes on in another block.
  package private(set) var own: [Range<Int>] = []
  /// Where those of figures stand, in their order.
  package private(set) var figures: [Range<Int>] = []
  /// Where the blocks begin, in their order.
  package private(set) var blocks: [Int] = []

  /// Where the words of a node stand in the source.
  private struct Piece {
    let start: Int
    let source: Range<Int>
    /// Whether the source holds them as they are.
    let isVerbatim: Bool
  }

  private var pieces: [Piece] = []
  /// Where the words of the present role began.
  private var start = 0
  private var role = Role.own

  fileprivate init(_ tree: Tree, role roleOfLink: (ArraySlice<UInt8>) -> Role) {
    bytes.reserveCapacity(tree.nodes.first?.range.count ?? 0)
    var index = 0
    var linkEnd = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if role != .own, index >= linkEnd { change(to: .own) }
      index += 1
      switch node.kind {
      case .text: add(tree.bytes(node.text), of: node)
      case .softBreak, .lineBreak: bytes.append(ASCII.space)
      case .code: bytes.append(0)
      case .paragraph, .heading, .tableCell: beginBlock()
      case .link:
        let next = roleOfLink(tree.bytes(node.text))
        if next != .own {
          linkEnd = Int(node.end)
          change(to: next)
        }
      case .image:
        bytes.append(0)
        index = Int(node.end)
      case .blockQuote: index = Int(node.end)
      default: break
      }
    }
    change(to: .own)
  }

  private mutating func add(_ text: ArraySlice<UInt8>, of node: Node) {
    pieces.append(
      Piece(start: bytes.count, source: node.range, isVerbatim: !node.text.isPooled))
    bytes += text
  }

  private mutating func beginBlock() {
    change(to: .own)
    bytes.append(0)
    blocks.append(bytes.count)
    start = bytes.count
  }

  private mutating func change(to next: Role) {
    if next == .own, role == .own, start == bytes.count { return }
    let range = start..<bytes.count
    switch role {
    case .own: if !range.isEmpty { own.append(range) }
    case .figure: figures.append(range)
    case .attributed: break
    }
    (role, start) = (next, bytes.count)
  }

  /// Where words stand in the source, with the marks between them.
  package func sourceRange(of words: Range<Int>) -> Range<Int> {
    let first = place(of: words.lowerBound)
    let last = place(of: max(words.lowerBound, words.upperBound - 1))
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// Where a byte of the words stands in the source; the whole reference that it was written as.
  private func place(of offset: Int) -> Range<Int> {
    var (low, high) = (0, pieces.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return 0..<0 }
    let piece = pieces[low]
    guard piece.isVerbatim else { return piece.source }
    let place = min(piece.source.lowerBound + offset - piece.start, piece.source.upperBound)
    return place..<place + 1
  }
}

extension Document {
  /// The words of the document; `role` says whose words a link's text is, by its destination.
  package func words(_ role: (ArraySlice<UInt8>) -> DocumentWords.Role) -> DocumentWords {
    DocumentWords(tree, role: role)
  }
}
