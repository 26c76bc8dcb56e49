import Diagnostics
import Testing

@testable import Markdown

@Suite struct LocationTests {
  @Test func `inlines behind indented, lazy and setext lines have their places`() {
    let text = """
      > - *a* b
        `c
      d` [e](f
         "g") &amp;
      h
      ===
      """
    #expect(
      dump(text) == """

        """)
  }

  /// What a node's range must hold, by its kind.
  private func isSound(_ node: Node, in document: Document) -> Bool {
    let bytes = document.source.bytes[node.range]
    let literal = document.tree.bytes(node.text)
    switch node.kind {
    case .text: return !node.text.isPooled || bytes.first == UInt8(ascii: "&")
    case .code: return bytes.first == UInt8(ascii: "`") && bytes.last == UInt8(ascii: "`")
    case .emphasis, .strong:
      return bytes.first == bytes.last && "*_".utf8.contains(bytes[bytes.startIndex])
    case .strikethrough:
      return bytes.starts(with: "~~".utf8) && bytes.suffix(2).elementsEqual("~~".utf8)
    case .link:
      return bytes.first == UInt8(ascii: node.flags.contains(.autolink) ? "<" : "[")
        && ")]>".utf8.contains(bytes[bytes.endIndex - 1])
    case .image:
      return bytes.starts(with: "![".utf8) && ")]".utf8.contains(bytes[bytes.endIndex - 1])
    case .htmlInline: return bytes.first == UInt8(ascii: "<") && literal.first == UInt8(ascii: "<")
    case .footnoteReference: return bytes.starts(with: "[^".utf8)
    default: return true
    }
  }

  @Test(arguments: 0..<400)
  func `the place of every node holds the node's text`(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let text = generator.document(blocks: 10)
    let document = Document.parse(SourceText(path: "a.md", text: text)).document
    #expect(document.losses == 0, "for \(text.debugDescription)")
    for (index, node) in document.tree.nodes.enumerated() {
      #expect(isSound(node, in: document), "\(node.kind) \(node.range) in \(text.debugDescription)")
      let inner = document.tree.nodes[index + 1..<Int(node.end)]
      for child in inner where node.kind != .document {
        #expect(
          child.range.lowerBound >= node.range.lowerBound
            && child.range.upperBound <= node.range.upperBound,
          "\(child.kind) \(child.range) in \(node.kind) \(node.range) in \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: 0..<1500)
  func `no text makes the reader lose its place`(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let text = String(decoding: generator.soup(length: 40), as: UTF8.self)
    let document = Document.parse(SourceText(path: "a.md", text: text)).document
    #expect(document.losses == 0, "for \(text.debugDescription)")
    for node in document.tree.nodes {
      #expect(isSound(node, in: document), "\(node.kind) \(node.range) in \(text.debugDescription)")
    }
  }
}
