/// Copies cmark's tree into an arena as it is: no additions, no limits, no places.
struct CommonMarkConverter {
  private var tree = Tree(source: [])
  private var open: [Int] = []

  /// The tree of any bytes.
  static func convert(_ text: [UInt8]) -> Tree {
    var converter = CommonMarkConverter()
    let cmark = CommonMarkTree { $0.feed(text, 0..<text.count) }
    while true {
      switch cmark.next() {
      case .enter: converter.enter(cmark.current, cmark)
      case .exit: converter.exit()
      case .done: return converter.tree
      }
    }
  }

  private mutating func enter(_ handle: CommonMarkTree.Handle, _ cmark: borrowing CommonMarkTree) {
    guard let kind = handle.kind else { return }
    var node = Node(kind: kind, lower: 0, upper: 0)
    node.end = Int32(tree.nodes.count + 1)
    tree.fill(&node, from: handle, cmark)
    switch kind {
    case .text, .code, .htmlInline, .codeBlock, .htmlBlock:
      unsafe node.text = tree.pooled(handle.literal)
    case .paragraph where open.count >= 2:
      node.flags = tree.nodes[open[open.count - 2]].flags.intersection(.tight)
    default: break
    }
    if kind.hasChildren { open.append(tree.nodes.count) }
    tree.nodes.append(node)
  }

  private mutating func exit() {
    guard let index = open.popLast() else { return }
    tree.nodes[index].end = Int32(tree.nodes.count)
  }
}

extension Tree {
  /// Sets what cmark knows about a node besides its literal.
  mutating func fill(
    _ node: inout Node, from handle: CommonMarkTree.Handle, _ cmark: borrowing CommonMarkTree
  ) {
    switch node.kind {
    case .heading: node.extra = handle.headingLevel
    case .bulletList, .orderedList:
      node.extra = handle.listStart
      if handle.isTight { node.flags.insert(.tight) }
    case .codeBlock:
      infos.append(CodeInfo(info: unsafe pooled(handle.info)))
      node.extra = Int32(infos.count - 1)
    case .link, .image:
      unsafe node.text = pooled(handle.destination)
      node.extra = -1
      if let title = unsafe cmark.title(of: handle) {
        node.extra = Int32(title.count)
        unsafe pool.append(contentsOf: title)
      }
    default: break
    }
  }
}

extension Node.Kind {
  /// Whether cmark's cursor leaves such a node as well as entering it.
  var hasChildren: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline,
      .footnoteReference:
      false
    default: true
    }
  }
}
