import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  @Test func `footnotes are numbered by first use and link back to each`() {
    #expect(
      html("a[^b] c[^a] d[^b]\n\n[^a]: A\n[^b]: https://b.example\n") == """
        <p>a<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
        c<sup><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
        d<sup><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <div class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1"><p>https://b.example \
        <a href="#fnref-1" class="footnote-back" role="doc-backlink" aria-label="Back to the text 1.1">↩</a> \
        <a href="#fnref-1-2" class="footnote-back" role="doc-backlink" aria-label="Back to the text 1.2">↩<sup>2</sup></a></p>
        </li>
        <li id="fn-2"><p>A \
        <a href="#fnref-2" class="footnote-back" role="doc-backlink" aria-label="Back to the text 2">↩</a></p>
        </li>
        </ol>
        </div>

        """)
  }

  @Test func `a footnote may hold paragraphs, lists, code and lazy lines`() {
    let result = html(
      "x[^1]\n\n[^1]: one\nlazy\n\n    two\n\n    - item\n\n    ```\n    code\n    ```\n\nafter\n")
    #expect(result.contains("<p>one\nlazy</p>\n<p>two</p>\n<ul>\n<li>item</li>\n</ul>"))
    #expect(result.contains("<pre><code>code\n</code></pre>\n<p> <a href=\"#fnref-1\""))
    #expect(result.hasPrefix("<p>x<sup"))
    #expect(result.contains("</sup></p>\n<p>after</p>\n<div class=\"footnotes\""))
  }

  @Test func `footnotes in footnotes are numbered behind, and may go round in a circle`() {
    let result = html("x[^a]\n\n[^a]: see[^b]\n[^b]: see[^a] and[^b]\n")
    #expect(result.contains("<li id=\"fn-2\"><p>see<sup><a href=\"#fn-1\""))
    #expect(faults("x[^a]\n\n[^a]: see[^b]\n[^b]: see[^a] and[^b]\n") == [])
  }

  @Test func `an undefined, a double and an unused footnote are reported`() {
    #expect(
      faults("a[^note] b[^x]\n\n[^notes]: n\n[^x]: x\n[^x]: y\n") == [
        "1:2 error footnote-undefined: "
          + "no footnote 'note' is defined; write '[^note]: …' on a line (notes)",
        "3:1 warning footnote-unused: the footnote 'notes' is never used",
        "5:1 error footnote-duplicate: the footnote 'x' is defined twice",
      ])
  }

  @Test(arguments: [
    "\t[^1]: code\n", "    [^1]: code\n", "<!--\n[^1]: comment\n-->\n", "```\n[^1]: code\n```\n",
    "  \t[^1]: code\n",
  ])
  func `code and comments define no footnote`(text: String) {
    #expect(faults("x[^1]\n\n\(text)").map { $0.contains("error footnote-undefined") } == [true])
  }

  @Test(arguments: ["\t```\n\n", "<!--\n```\n-->\n\n", "<!-- ``` -->\n", "<!-- a\n\n~~~\n b -->\n"])
  func `fences in code and comments hide no footnote`(text: String) {
    #expect(faults("x[^1]\n\n\(text)[^1]: note\n") == [])
  }

  @Test func `a comment without an end hides no footnote of a text around it`() {
    #expect(faults("- x[^1]\n  <!-- a\n\n[^1]: note\n") == [])
  }

  @Test func `a footnote within a link, or defined inside a container, is an error`() {
    #expect(
      faults("[a[^1]](/u)\n\n[^1]: x\n").first
        == "1:3 error footnote-in-link: a footnote cannot stand inside a link")
    #expect(
      faults("a[^1]\n\n> [^1]: /x\n") == [
        "1:2 error footnote-nested: the footnote '1' must be defined at the start of a line, "
          + "outside of quotes and lists"
      ])
  }

  @Test func `only the first twenty uses have a link back`() {
    let result = html(String(repeating: "a[^1]", count: 30) + "\n\n[^1]: x\n")
    #expect(result.components(of: "class=\"footnote-back\"") == 20)
    #expect(result.contains("id=\"fnref-1-30\""))
  }

  @Test func `code and escapes are no footnotes`() {
    #expect(faults("`[^1]` \\[^1] <https://a.b/[^1]>\n\n```\n[^2]: x\n```\n\n    [^3]: y\n") == [])
  }

  @Test func `a footnote knows its places`() {
    #expect(
      dump("a[^1]\n\n[^1]: b *c*\n  d\n") == """
        paragraph 0-5 "a[^1]"
          text 0-1 "a"
          footnoteReference 1-5 "[^1]"
        footnoteDefinition 7-22 "[^1]: b *c*\\n  d"
          paragraph 13-22 "b *c*\\n  d"
            text 13-15 "b "
            emphasis 15-18 "*c*"
              text 16-17 "c"
            softBreak 18-19 "\\n"
            text 21-22 "d"

        """)
  }
}

extension String {
  /// How often `part` stands in the string.
  fileprivate func components(of part: String) -> Int {
    ranges(of: part).count
  }
}
