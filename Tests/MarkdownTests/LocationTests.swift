import Diagnostics
import SeededGenerator
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
        blockQuote 0-43 "> - *a* b\\n  `c\\nd` [e](f\\n   \\"g\\") &amp;\\nh\\n==="
          bulletList 2-43 "- *a* b\\n  `c\\nd` [e](f\\n   \\"g\\") &amp;\\nh\\n==="
            item 2-43 "- *a* b\\n  `c\\nd` [e](f\\n   \\"g\\") &amp;\\nh\\n==="
              paragraph 4-43 "*a* b\\n  `c\\nd` [e](f\\n   \\"g\\") &amp;\\nh\\n==="
                emphasis 4-7 "*a*"
                  text 5-6 "a"
                text 7-9 " b"
                softBreak 9-10 "\\n"
                code 12-17 "`c\\nd`"
                text 17-18 " "
                link 18-31 "[e](f\\n   \\"g\\")"
                  text 19-20 "e"
                text 31-32 " "
                text 32-37 "&amp;"
                softBreak 37-38 "\\n"
                text 38-39 "h"
                softBreak 39-40 "\\n"
                text 40-43 "==="

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

  @Test func `headings, definitions and escapes keep their places`() {
    #expect(
      dump("[r]: /u\n  'a\n b'\n*x*\n  [r] \\\\*\n---\n## h \\# ##\n") == """
        heading 0-30 "[r]: /u\\n  \\'a\\n b\\'\\n*x*\\n  [r] \\\\\\\\*"
          emphasis 17-20 "*x*"
            text 18-19 "x"
          softBreak 20-21 "\\n"
          link 23-26 "[r]"
            text 24-25 "r"
          text 26-27 " "
          text 28-30 "\\\\*"
        heading 35-42 "## h \\\\#"
          text 38-40 "h "
          text 41-42 "#"

        """)
  }

  /// The nodes of a text whose place does not hold what they are, or lies outside their parent's.
  private func faultyNodes(_ text: String) -> [String] {
    let document = Document.parse(SourceText(path: "a.md", text: text)).document
    var faults = document.losses == 0 ? [] : ["\(document.losses) losses"]
    var parents: [Node] = []
    for (index, node) in document.tree.nodes.enumerated() {
      while let parent = parents.last, parent.end <= Int32(index) { parents.removeLast() }
      let isInside = parents.last.map { $0.lower <= node.lower && node.upper <= $0.upper } ?? true
      if !isSound(node, in: document) || !isInside { faults.append("\(node.kind) \(node.range)") }
      parents.append(node)
    }
    return faults
  }

  @Test(arguments: 0..<10)
  func `the place of every node holds the node's text`(part: Int) {
    for seed in 0..<40 {
      var generator = SeededGenerator(text: part * 40 + seed)
      let text = generator.document(blocks: 10)
      #expect(faultyNodes(text) == [], "in \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<10)
  func `no text makes the reader lose its place`(part: Int) {
    for seed in 0..<150 {
      var generator = SeededGenerator(text: part * 150 + seed)
      let text = String(decoding: generator.soup(length: 40), as: UTF8.self)
      #expect(faultyNodes(text) == [], "in \(text.debugDescription)")
    }
  }
}
