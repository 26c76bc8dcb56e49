import Markup

extension Document {
  /// The HTML that the `cmark` program prints for the same bytes; with `unsafe`, raw HTML and all
  /// links are written, as `cmark --unsafe` does.
  package static func commonMarkHTML(_ text: [UInt8], unsafe: Bool = false) -> [UInt8] {
    var writer = CommonMarkWriter(tree: CommonMarkConverter.convert(text), isUnsafe: unsafe)
    writer.write()
    return writer.buffer.bytes
  }
}

/// Writes a tree as cmark 0.30 does.
private struct CommonMarkWriter {
  let tree: Tree
  let isUnsafe: Bool
  var buffer: MarkupBuffer
  private var open: [Int] = []
  /// Whether the last byte is a line end, or there is none.
  private var isAtLineStart = true

  init(tree: Tree, isUnsafe: Bool) {
    (self.tree, self.isUnsafe) = (tree, isUnsafe)
    buffer = MarkupBuffer(capacity: tree.pool.count * 2 + tree.nodes.count * 8)
  }

  mutating func write() {
    var index = 0
    while index < tree.nodes.count {
      leave(before: index)
      let node = tree.nodes[index]
      if node.kind.hasChildren { open.append(index) }
      enter(node)
      if node.kind == .image { writeDescription(index) }
      index = node.kind == .image ? Int(node.end) : index + 1
    }
    leave(before: index)
  }

  private mutating func leave(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      exit(tree.nodes[last])
      open.removeLast()
    }
  }

  private mutating func enter(_ node: Node) {
    switch node.kind {
    case .text: text(node)
    case .softBreak: line("\n")
    case .lineBreak: line("<br />\n")
    case .code:
      markup("<code>")
      text(node)
      markup("</code>")
    case .emphasis: markup("<em>")
    case .strong: markup("<strong>")
    case .link: link(node)
    case .image: image(node)
    case .htmlInline: html(node)
    default: enterBlock(node)
    }
  }

  private mutating func enterBlock(_ node: Node) {
    switch node.kind {
    case .paragraph where node.flags.contains(.tight), .document: return
    default: freshLine()
    }
    switch node.kind {
    case .paragraph: markup("<p>")
    case .heading:
      markup("<h")
      buffer.integer(node.extra)
      markup(">")
    case .blockQuote: line("<blockquote>\n")
    case .bulletList: line("<ul>\n")
    case .orderedList where node.extra == 1: line("<ol>\n")
    case .orderedList:
      markup("<ol start=\"")
      buffer.integer(node.extra)
      line("\">\n")
    case .item: markup("<li>")
    case .thematicBreak: line("<hr />\n")
    case .codeBlock: codeBlock(node)
    case .htmlBlock:
      html(node)
      freshLine()
    default: break
    }
  }

  private mutating func exit(_ node: Node) {
    switch node.kind {
    case .emphasis: markup("</em>")
    case .strong: markup("</strong>")
    case .link: markup("</a>")
    case .paragraph where !node.flags.contains(.tight): line("</p>\n")
    case .heading:
      markup("</h")
      buffer.integer(node.extra)
      line(">\n")
    case .blockQuote:
      freshLine()
      line("</blockquote>\n")
    case .bulletList: line("</ul>\n")
    case .orderedList: line("</ol>\n")
    case .item: line("</li>\n")
    default: break
    }
  }

  private mutating func codeBlock(_ node: Node) {
    let info = tree.bytes(tree.infos[Int(node.extra)].info)
    if info.isEmpty {
      markup("<pre><code>")
    } else {
      markup("<pre><code class=\"language-")
      buffer.attributeValue(utf8: info.prefix { !$0.isWhitespace })
      markup("\">")
    }
    text(node)
    line("</code></pre>\n")
  }

  private mutating func link(_ node: Node) {
    markup("<a href=\"")
    destination(node)
    title(node)
    markup("\">")
  }

  private mutating func image(_ node: Node) {
    markup("<img src=\"")
    destination(node)
    markup("\" alt=\"")
  }

  /// The text of an image's descendants, and the end of its element.
  private mutating func writeDescription(_ index: Int) {
    let node = tree.nodes[index]
    for inner in index + 1..<Int(node.end) {
      switch tree.nodes[inner].kind {
      case .text, .code, .htmlInline: text(tree.nodes[inner])
      case .softBreak, .lineBreak: markup(" ")
      default: break
      }
    }
    title(node)
    markup("\" />")
  }

  private mutating func destination(_ node: Node) {
    let url = tree.bytes(node.text)
    if isUnsafe || !isDangerous(url) { buffer.hyperlink(url) }
  }

  private mutating func title(_ node: Node) {
    guard let title = tree.title(of: node) else { return }
    markup("\" title=\"")
    buffer.attributeValue(utf8: title)
  }

  private mutating func html(_ node: Node) {
    guard isUnsafe else {
      markup("<!-- raw HTML omitted -->")
      return
    }
    let literal = tree.bytes(node.text)
    buffer.raw(bytes: literal)
    if let last = literal.last { isAtLineStart = last == ASCII.newline }
  }

  private mutating func text(_ node: Node) {
    let text = tree.bytes(node.text)
    buffer.attributeValue(utf8: text)
    if let last = text.last { isAtLineStart = last == ASCII.newline }
  }

  /// Writes markup that does not end a line.
  private mutating func markup(_ markup: StaticString) {
    buffer.literal(markup)
    isAtLineStart = false
  }

  /// Writes markup that ends a line.
  private mutating func line(_ markup: StaticString) {
    buffer.literal(markup)
    isAtLineStart = true
  }

  private mutating func freshLine() {
    if !isAtLineStart { line("\n") }
  }

  /// cmark's own rule: these schemes, except for four kinds of images.
  private func isDangerous(_ url: ArraySlice<UInt8>) -> Bool {
    func starts(with prefix: String) -> Bool {
      url.prefix(prefix.utf8.count).elementsEqual(prefix.utf8) { $0.lowercased == $1 }
    }
    if ["png", "gif", "jpeg", "webp"].contains(where: { starts(with: "data:image/" + $0) }) {
      return false
    }
    return ["javascript:", "vbscript:", "file:", "data:"].contains(where: starts)
  }
}

extension MarkupBuffer {
  /// Writes a destination as cmark does: what a URL cannot hold as `%XX`, `&` and `'` as entities.
  mutating func hyperlink(_ url: some RandomAccessCollection<UInt8>) {
    var start = url.startIndex
    var index = start
    while index < url.endIndex {
      let byte = url[index]
      let next = url.index(after: index)
      if !byte.isPlainInURL {
        raw(bytes: url[start..<index])
        escapeInURL(byte)
        start = next
      }
      index = next
    }
    raw(bytes: url[start...])
  }

  private mutating func escapeInURL(_ byte: UInt8) {
    switch byte {
    case ASCII.ampersand: literal("&amp;")
    case ASCII.apostrophe: literal("&#x27;")
    default:
      let digits = Array("0123456789ABCDEF".utf8)
      raw(bytes: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}

extension UInt8 {
  /// Whether a URL in an attribute holds the byte as it is.
  fileprivate var isPlainInURL: Bool {
    if isLetter || isDigit { return true }
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }
}
