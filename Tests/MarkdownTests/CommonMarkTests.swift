import Markdown
import SeededGenerator
import Testing

private func expectSame(_ texts: [[UInt8]], unsafe: Bool) throws {
  let expected = try ReferenceProgram.html(of: texts, unsafe: unsafe)
  for (text, html) in zip(texts, expected) {
    let own = Document.commonMarkHTML(text, unsafe: unsafe)
    #expect(
      String(decoding: own, as: UTF8.self) == String(decoding: html, as: UTF8.self),
      "for \(String(decoding: text, as: UTF8.self).debugDescription)")
    #expect(own == html)
  }
}

@Suite struct CommonMarkTests {
  static let fixed = [
    "", "\n", "a", "a\r\nb\rc", "\u{0}", "a\u{0}b", "\u{FEFF}# x", "# h #\n## h\nt\n===\nu\n---\n",
    "[a](b \"\") [c](<> (x)) ![d](e '')\n\n[f]\n\n[f]: g \"\"\n", "* a\n* b\n\n* c\n", "- a\n- b\n",
    "3. x\n4. y\n\n1) z\n", "> a\nb\n> > c\n", "    code\n\n    more\n", "``` js x\na\n```\n",
    "```\n<&\">\n",
    "~~~\n\n\n~~~", "<div>\n*a*\n\n*b*\n</div>\n", "a <b c=\"d\"> e\n", "![*a* `b` <c> \\\nd](e)\n",
    "[x](javascript:a) [y](JAVASCRIPT:a) [z](data:image/png;x) [w](data:text/html,x) [v](file:/x)",
    "[u](vbscript:x) ![i](data:image/svg;x) [é ö](/ü?a=b&c='d'\"e\")\n", "a  \nb\\\nc\nd\n",
    "***\n",
    "<https://a.b/?c=d&e> <me@x.org> &amp; &copy; &#0; &nosuch;\n", "\\* \\a \\\\ \"q\" 'r'\n",
    "*a **b* c** _d_e_ __f__ ***g***\n", "- a\n\n  b\n\n- - c\n  - d\n", "-\n\n  a\n-   b\n",
    "[a]: b\n===\n",
    "[a]: b\n===\n===\n", "1234567890. a\n", "`` a ` b `` ` `` `\n",
    "| a |\n|---|\n\n[^1]\n\n[^1]: x\n\n~~s~~",
  ]

  @Test func `fixed texts come out as cmark prints them`() throws {
    let texts =
      Self.fixed.map { Array($0.utf8) } + [[0xFF, 0xC3, 0x28, 0x0A], [0xEF, 0xBB, 0xBF]]
    try expectSame(texts, unsafe: false)
    try expectSame(texts, unsafe: true)
  }

  @Test(arguments: 0..<8)
  func `generated texts come out as cmark prints them`(part: Int) throws {
    let texts = (0..<150).map { index in
      var generator = SeededGenerator(text: part * 1000 + index)
      return switch index % 3 {
      case 0: generator.soup(length: 30 + index)
      case 1: generator.noise(length: 40 + index)
      default: Array(generator.document(blocks: 12).utf8)
      }
    }
    try expectSame(texts, unsafe: part % 2 == 0)
  }

  @Test(arguments: [
    (String(repeating: "> ", count: 100_000), "a"),
    (String(repeating: "- ", count: 20_000), "a"),
    (String(repeating: "[", count: 100_000), String(repeating: "]", count: 100_000)),
    (String(repeating: "*a **a ", count: 50_000), ""),
    (String(repeating: "*a **a ", count: 50_000), String(repeating: "b** a* ", count: 50_000)),
    (String(repeating: "![a", count: 50_000), String(repeating: "](b)", count: 50_000)),
    (String(repeating: "<!--", count: 50_000), String(repeating: "\\", count: 50_001)),
    (
      "[a]: " + String(repeating: "x", count: 50_000),
      "\n" + String(repeating: "[a]", count: 20_000)
    ),
  ])
  func `texts nested without end come out as cmark prints them`(
    start: String, end: String
  ) throws {
    let text = Array((start + end).utf8)
    let expected = try ReferenceProgram.html(of: [text], unsafe: true)
    #expect(Document.commonMarkHTML(text, unsafe: true) == expected[0])
  }
}
