import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Hooks that do one of each thing.
private struct SiteHooks: DocumentHooks {
  var seen: [String] = []

  mutating func link(_ link: Document.Link, in document: Document) -> LinkRendering {
    let place = document.source.location(at: link.range.lowerBound)
    seen.append("\(place.line):\(place.column) \(link.destination) '\(link.text)'")
    if link.destination.hasPrefix("fig:") { return .replaced(Array("<data>1</data>".utf8)) }
    if link.destination.hasPrefix("company:") {
      return .element(destination: "/en/x/", attributes: [LinkAttribute("class", "a\"b")])
    }
    return link.destination == "/gone" ? .textOnly : .plain
  }

  mutating func image(_ image: Document.Link, in document: Document) -> LinkRendering {
    .element(destination: "/i/" + image.destination, attributes: [LinkAttribute("width", "3")])
  }

  mutating func codeBlock(_ block: Document.CodeBlock, in document: Document) -> [UInt8]? {
    guard block.word == "chart" else { return nil }
    let range = block.literalRange.map { "\($0)" } ?? "none"
    return Array("<figure>\(range) \(block.info)</figure>\n".utf8)
  }
}

/// Hooks that note images and replace each by its description.
private struct ImageHooks: DocumentHooks {
  var lone: [String] = []
  var others: [String] = []

  mutating func image(_ image: Document.Link, in document: Document) -> LinkRendering {
    if image.standsAlone { lone.append(image.text) } else { others.append(image.text) }
    return .replaced(Array("<!\(image.text)>".utf8))
  }
}

@Suite struct HookTests {
  private func render(_ text: String) -> (html: String, hooks: SiteHooks) {
    let options = Document.Options(schemes: ["fig", "company"])
    let document = Document.parse(SourceText(path: "a.md", text: text), options: options).document
    var buffer = MarkupBuffer()
    buffer.literal("!")
    var hooks = SiteHooks()
    document.write(to: &buffer, hooks: &hooks)
    return (String(decoding: buffer.bytes, as: UTF8.self), hooks)
  }

  @Test func `links are kept, rewritten, replaced or unlinked`() {
    let (html, hooks) = render(
      "[*a*](/b) [US$80](fig:x@y)[](fig:z)\n[c](company:m \"T\") [d](/gone) ![e](f.png)\n")
    #expect(
      html == """
        !<p><a href="/b"><em>a</em></a> <data>1</data><data>1</data>
        <a href="/en/x/" title="T" class="a&quot;b">c</a> d \
        <img src="/i/f.png" alt="e" width="3"></p>

        """)
    #expect(
      hooks.seen == [
        "1:1 /b 'a'", "1:11 fig:x@y 'US$80'", "1:27 fig:z ''", "2:1 company:m 'c'",
        "2:20 /gone 'd'",
      ])
  }

  @Test func `an image that is a paragraph by itself is known, and replaced with its paragraph`() {
    let text =
      "![a](f)\n\n> ![b](f)\n\n- ![c](f)\n- x\n\nx ![d](f)\n\n![e](f)\n![e](f)\n\n[![f](f)](g)\n"
      + "\n![g](data:x) \n\n[^1]\n\n[^1]: ![h](f)\n"
    let document = Document.parse(SourceText(path: "a.md", text: text)).document
    var buffer = MarkupBuffer()
    var hooks = ImageHooks()
    document.write(to: &buffer, hooks: &hooks)
    let html = String(decoding: buffer.bytes, as: UTF8.self)
    #expect(hooks.lone == ["a", "b", "c"])
    #expect(hooks.others == ["d", "e", "e", "f", "h"])
    #expect(html.hasPrefix("<!a>\n<blockquote>\n<!b>\n</blockquote>\n<ul>\n<li><!c>\n</li>"))
    #expect(html.contains("<p>x <!d></p>\n<p><!e>\n<!e></p>\n<p><a href=\"g\"><!f></a></p>"))
  }

  @Test func `fenced blocks are replaced, others stay`() {
    let (html, _) = render("```chart wide\nid: x\n```\n\n``` js\nx\n```\n\n    chart\n")
    #expect(
      html == """
        !<figure>14..<20 chart wide</figure>
        <pre><code class="language-js">x
        </code></pre>
        <pre><code>chart
        </code></pre>

        """)
  }

  @Test(arguments: [
    ("```chart\nid: x\nto: y\n```\n", true), ("> ```chart\n> id: x\n> to: y\n> ```\n", false),
    ("- a\n\n  ```chart\n  id: x\n  to: y\n  ```\n", false),
    ("  ~~~ chart\n  id: x\n  to: y\n", false),
    ("> - ```chart\n>   id: x\n> \tto: y", false),
    ("a[^1]\n\n[^1]: b\n\n    ```chart\n    id: x\n    to: y\n", false),
  ])
  func `every byte of a block's literal has its place`(text: String, isWhole: Bool) throws {
    let source = SourceText(path: "a.md", text: text)
    let document = Document.parse(source).document
    let block = try #require(document.codeBlocks.first)
    #expect((block.literalRange != nil) == isWhole)
    for (offset, byte) in block.literal.enumerated() where byte != UInt8(ascii: "\n") {
      let place = document.sourceOffset(of: offset, in: block)
      if byte != UInt8(ascii: " ") { #expect(source.bytes[place] == byte, "byte \(offset)") }
    }
    #expect(source.bytes[document.sourceOffset(of: 0, in: block)] == UInt8(ascii: "i"))
  }

  @Test func `links, images and text can be asked for`() {
    let source = SourceText(path: "a.md", text: "# A\n\n[b](/c) `d` ![e](/f)\n\n- g\n  h\n")
    let document = Document.parse(source).document
    #expect(document.links.map(\.destination) == ["/c"])
    #expect(document.images.map(\.text) == ["e"])
    #expect(String(decoding: document.plainText, as: UTF8.self) == "A\nb d e\ng h")
  }

  @Test func `the words of a document know whose they are and where they stand`() {
    let source = SourceText(
      path: "a.md",
      text: "# A\n\n[b](own:c) `d`[*q*](fig:x) ![e](/f) i&nbsp;**\\$j**\n\n> no\n\n- g\n  h\n")
    let document = Document.parse(
      source, options: Document.Options(schemes: ["own", "fig"])
    ).document
    let words = document.words { $0.starts(with: Array("fig:".utf8)) ? .figure : .own }
    func text(_ range: Range<Int>) -> String {
      String(decoding: words.bytes[range], as: UTF8.self)
    }
    #expect(text(0..<words.bytes.count) == "\0A\0b \0q \0 i\u{A0}$j\0g h")
    #expect(words.own.map(text) == ["A", "b \0", " \0 i\u{A0}$j", "g h"])
    #expect(words.figures.map(text) == ["q"])
    #expect(words.blocks == [1, 3, 16])
    func written(_ part: String) -> String? {
      words.bytes.firstRange(of: Array(part.utf8)).map {
        String(decoding: source.bytes[words.sourceRange(of: $0)], as: UTF8.self)
      }
    }
    #expect(written("q") == "q")
    #expect(written("i\u{A0}$j") == "i&nbsp;**\\$j")
    #expect(written("g h") == "g\n  h")
  }

  @Test func `one line of inlines has exact places where the source holds it`() {
    let source = SourceText(
      path: "a.md", text: "key: \"# *a* [b](ftp:c)\"\nfold: >\n  x [y](ftp:z)\n")
    let (document, diagnostics) = Document.parseInline(
      Array("# *a* [b](ftp:c)".utf8), in: source, at: 5..<24)
    #expect(String(decoding: document.html(), as: UTF8.self) == "<p># <em>a</em> b</p>\n")
    #expect(diagnostics.first?.location?.column == 13)
    let folded = Document.parseInline(Array("x\ty\n[y](ftp:z)".utf8), in: source, at: 30..<45)
    #expect(
      folded.diagnostics.first?.location
        == SourceText(path: "a.md", text: "key: \"# *a* [b](ftp:c)\"\nfold: >\n  x [y](ftp:z)\n")
        .location(at: 30))
    var buffer = MarkupBuffer()
    var hooks = NoHooks()
    document.writeInlines(to: &buffer, hooks: &hooks)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "# <em>a</em> b")
  }

  @Test func `the body starts behind the front matter and its places count from the file's start`()
  {
    let source = SourceText(path: "a.md", text: "---\ntitle: x\n---\n[a](ftp:b)\n")
    let (document, diagnostics) = Document.parse(source, from: 17)
    #expect(document.links.first?.range == 17..<27)
    #expect(diagnostics.first?.location == source.location(at: 17))
  }
}
