import Markup

extension HTMLWriter {
  mutating func link(_ node: Node, _ index: Int) -> Int {
    if node.flags.contains(.refused) {
      push(index)
      return index + 1
    }
    switch hooks.link(document.link(at: index), in: document) {
    case .plain: startLink(node, tree.bytes(node.text), [])
    case .element(let destination, let attributes):
      startLink(node, Array(destination.utf8)[...], attributes)
    case .replaced(let markup):
      buffer.raw(bytes: markup)
      return Int(node.end)
    case .textOnly: return index + 1
    }
    push(index)
    return index + 1
  }

  private mutating func startLink(
    _ node: Node, _ destination: ArraySlice<UInt8>, _ attributes: [LinkAttribute]
  ) {
    buffer.literal("<a href=\"")
    buffer.hyperlink(destination)
    buffer.literal("\"")
    finishTag(node, attributes)
  }

  mutating func image(_ node: Node, _ index: Int) -> Int {
    guard !node.flags.contains(.refused) else {
      buffer.text(utf8: document.plainText(of: index))
      return Int(node.end)
    }
    let rendering = hooks.image(document.link(at: index), in: document)
    return write(rendering, of: node, index)
  }

  /// Whether a paragraph is an image and nothing else.
  func holdsOnlyImage(_ paragraph: Node, _ index: Int) -> Bool {
    guard index + 1 < Int(paragraph.end) else { return false }
    let first = tree.nodes[index + 1]
    return first.kind == .image && first.end == paragraph.end && !first.flags.contains(.refused)
  }

  /// Writes a paragraph that is an image: markup in the image's place is written in the
  /// paragraph's.
  mutating func loneImage(_ paragraph: Node, _ index: Int) -> Int {
    let node = tree.nodes[index + 1]
    var link = document.link(at: index + 1)
    link.standsAlone = true
    let rendering = hooks.image(link, in: document)
    if case .replaced(let markup) = rendering {
      buffer.raw(bytes: markup)
      buffer.literal("\n")
      return Int(paragraph.end)
    }
    start(paragraph, index)
    push(index)
    return write(rendering, of: node, index + 1)
  }

  private mutating func write(_ rendering: LinkRendering, of node: Node, _ index: Int) -> Int {
    let description = document.plainText(of: index)
    var destination = tree.bytes(node.text)
    var attributes: [LinkAttribute] = []
    switch rendering {
    case .plain: break
    case .element(let other, let others):
      (destination, attributes) = (Array(other.utf8)[...], others)
    case .replaced(let markup):
      buffer.raw(bytes: markup)
      return Int(node.end)
    case .textOnly:
      buffer.text(utf8: description)
      return Int(node.end)
    }
    buffer.literal("<img src=\"")
    buffer.hyperlink(destination)
    buffer.literal("\" alt=\"")
    buffer.attributeValue(utf8: description)
    buffer.literal("\"")
    finishTag(node, attributes)
    return Int(node.end)
  }

  private mutating func finishTag(_ node: Node, _ attributes: [LinkAttribute]) {
    if let title = tree.title(of: node), !title.isEmpty {
      buffer.literal(" title=\"")
      buffer.attributeValue(utf8: title)
      buffer.literal("\"")
    }
    for attribute in attributes {
      buffer.literal(" ")
      buffer.literal(attribute.name)
      buffer.literal("=\"")
      buffer.attributeValue(attribute.value)
      buffer.literal("\"")
    }
    buffer.literal(">")
  }
}
