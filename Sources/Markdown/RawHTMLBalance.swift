/// Checks that allowed raw tags are closed where they were opened, so that the page stays whole.
struct RawHTMLBalance {
  let tree: Tree
  /// The nodes around the current one.
  private var parents: [Int] = []
  private var open: [(name: String, parent: Int, range: Range<Int>)] = []

  init(tree: Tree) { self.tree = tree }

  /// Reports every tag without its counterpart in the same block or inline.
  consuming func check(_ findings: inout Findings) {
    for (index, node) in tree.nodes.enumerated() {
      leave(before: index, &findings)
      if node.flags.contains(.allowed) {
        for piece in RawHTMLPolicy.pieces(of: tree.bytes(node.text)) {
          read(piece, node.range, &findings)
        }
      }
      parents.append(index)
    }
    leave(before: tree.nodes.count, &findings)
  }

  private mutating func leave(before index: Int, _ findings: inout Findings) {
    while let parent = parents.last, Int(tree.nodes[parent].end) <= index {
      parents.removeLast()
      while let tag = open.last, tag.parent == parent {
        open.removeLast()
        findings.error("raw-html-unbalanced", "'<\(tag.name)>' is never closed", at: tag.range)
      }
    }
  }

  private mutating func read(
    _ piece: ArraySlice<UInt8>, _ range: Range<Int>, _ findings: inout Findings
  ) {
    let name = RawHTMLPolicy.tagName(of: piece)
    guard !name.isEmpty, !Self.empty.contains(name), let parent = parents.last else { return }
    if piece.dropFirst().first != ASCII.slash {
      open.append((name, parent, range))
    } else if let tag = open.last, tag.name == name, tag.parent == parent {
      open.removeLast()
    } else {
      findings.error("raw-html-unbalanced", "'</\(name)>' closes nothing", at: range)
    }
  }

  /// Elements that have no end tag (WHATWG HTML §13.1.2).
  private static let empty = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
