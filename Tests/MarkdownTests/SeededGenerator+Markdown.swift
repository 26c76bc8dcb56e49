import SeededGenerator

/// Markdown of every kind, the same for the same seed.
extension SeededGenerator {
  /// The generator of the text with this number.
  init(text number: Int) { self.init(seed: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1) }

  /// The next number below `bound`.
  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func pick(_ choices: [String]) -> String { choices[next(below: choices.count)] }

  /// Text that mixes the pieces of all constructs without sense.
  mutating func soup(length: Int) -> [UInt8] {
    var text = ""
    for _ in 0..<length { text += pick(Self.pieces) }
    return Array(text.utf8)
  }

  /// Any bytes at all, with some that Markdown knows.
  mutating func noise(length: Int) -> [UInt8] {
    (0..<length).map { _ in
      let known = Array("*_`[]()<>!#-+|~&\\\n\r\t :1.".utf8)
      return next(below: 3) == 0
        ? UInt8(next(below: 256)) : known[next(below: known.count)]
    }
  }

  /// Text that an author might write: blocks in containers, inlines in paragraphs.
  mutating func document(blocks: Int) -> String {
    var text = ""
    for _ in 0..<blocks { text += block() + pick(["\n", "\n", "\n\n", ""]) }
    return text + "\n[ref]: /url \"title\"\n[other]: <b c> 'x\ny'\n"
  }

  private mutating func block() -> String {
    let prefix = pick(["", "", "", "> ", "- ", "1. ", "  ", "> - ", "- > ", "10)  ", ">"])
    let blanks = String(repeating: " ", count: prefix.utf8.count)
    let next = pick([blanks, prefix.hasPrefix(">") ? prefix : blanks, "", "   \t", blanks + "  "])
    switch self.next(below: 10) {
    case 0: return prefix + pick(["# ", "## ", "### "]) + line() + pick([" #\n", "\n"])
    case 1: return prefix + line() + "\n" + next + line() + "\n" + next + pick(["===\n", "---\n"])
    case 2:
      return prefix + pick(["```\n", "~~~ js\n", "```chart x\n"]) + next + line() + "\n" + next
        + pick(["```\n", "~~~\n"])
    case 3: return prefix + "[\(line())]: /u 't'\n" + next + line() + "\n"
    case 4:
      return prefix + "| \(line()) | b |\n" + next + "|---|:-:|\n" + next + "| c | \(line())\n"
    default: return prefix + line() + "\n" + next + line() + "\n" + next + line() + "\n"
    }
  }

  /// One line of inlines.
  mutating func line() -> String {
    (0..<1 + next(below: 5)).map { _ in inline(depth: 2) }.joined(separator: pick([" ", "", " "]))
  }

  private mutating func inline(depth: Int) -> String {
    let inner = depth == 0 ? "w" : inline(depth: depth - 1)
    switch next(below: 16) {
    case 0: return "*\(inner)*"
    case 1: return "**\(inner)**"
    case 2: return "`\(pick(["a", " b ", "`` c", "x\\|y"]))`"
    case 3: return "[\(inner)](\(pick(["/u", "<a b>", "/u 't'", "http://x.y/(z) \"t\\\"u\""])))"
    case 4: return "[\(inner)]\(pick(["[ref]", "[]", ""]))"
    case 5: return "![\(inner)](\(pick(["i.png", "i.png (t)"])))"
    case 6: return pick(["<https://a.b?c&d>", "<me@x.org>", "<b>", "</b>", "<!-- c -->"])
    case 7: return pick(["&amp;", "&#35;", "&nosuch;", "&copy", "&", "&nbsp;"])
    case 8: return pick(["\\*", "\\\\", "\\a", "\\", "\\|", "\\[x]"])
    case 9: return "~~\(inner)~~"
    case 10: return pick(["[ref]", "[other]", "[Ref][other]", "[^1]", "[", "]", "!["])
    case 11: return pick(["_\(inner)_", "__\(inner)__", "***\(inner)***", "*a **b* c**"])
    default: return pick(["word", "Grüße", "日本", "a  ", "1. x", "|", "word", "#"])
    }
  }

  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "](", "][", "![", "<", ">", "a", "b c",
    "\n", "\n\n", "\n", "    ", "  ", "\t", "> ", "- ", "+ ", "1. ", "2) ", "# ", "## ", "```\n",
    "~~~\n", "---\n", "===\n", "***\n", "\\", "\\\n", "  \n", "&amp;", "&#0;", "&#x41;", "&bogus;",
    "<b>", "</b>", "<!-- ", "-->", "<?x?>", "<![CDATA[", "]]>", "<!D x>", "<pre>\n", "</pre>\n",
    "<div>\n", "<script>", "http://x.y", "<http://x.y>", "<a@b.c>", "[r]: /u \"t\"\n", "[r]",
    "[r]:",
    "javascript:", "data:image/png,", "\"t\"", "'t'", "(t)", " ", "é", "\u{A0}", "€", "😀", "\r\n",
    "|", "|---|", "~~", "[^1]", "[^1]: n\n", "0123456789. ", "\"", "'", ":", "é́",
  ]
}
