import Diagnostics
import Testing

@testable import Markdown

@Suite struct InlineDialectTests {
  @Test(
    arguments: [
      ("~~a~~", "<del>a</del>"), ("~~a *b* `~~` c~~", "<del>a <em>b</em> <code>~~</code> c</del>"),
      ("~~ a ~~", "~~ a ~~"), ("~a~ ~~~b~~~", "~a~ ~~~b~~~"), ("\\~~a~~", "~~a~~"),
      ("*~~a*~~", "<em>~~a</em>~~"), ("~~a ~~b~~ c~~", "<del>a <del>b</del> c</del>"),
      ("x~~y~~z", "x<del>y</del>z"), ("~~a", "~~a"), ("<https://a.b/~~c~~>", nil),
    ] as [(String, String?)])
  func `two tildes on each side strike text through`(text: String, expected: String?) {
    if let expected {
      #expect(html(text) == "<p>\(expected)</p>\n")
    } else {
      #expect(!html(text).contains("<del>"))
    }
  }

  @Test(arguments: [
    ("<div>\n<!--> <img src=x onerror=alert(1)> -->\n</div>", "<div>\n\n</div>\n"),
    ("<div>a<!---> <b> --><p>", "<div>a<p>\n"), ("<div><!-- --!> <b> --></div>", "<div></div>\n"),
    ("<div>\n<!-- <img>", "<div>\n"),
  ])
  func `a comment in an allowed block is left out`(text: String, expected: String) {
    let options = Document.Options(schemes: [], allowedTags: ["div", "p"])
    #expect(html(text, options) == expected)
  }

  @Test func `strikethrough without its additions is text`() {
    var options = Document.Options()
    options.extensions = false
    #expect(html("~~a~~ [^1]\n| a |\n|---|", options) == "<p>~~a~~ [^1]\n| a |\n|---|</p>\n")
    #expect(faults("~~a~~ [^1]", options) == [])
  }

  @Test(arguments: [
    ("## What *changed*?", "what-changed"), ("## ÉTÉ à la Straße", "été-à-la-straße"),
    ("## 日本 2025", "日本-2025"), ("## !?", "section"), ("## fn-1", "section-fn-1"),
    ("## a - b -- c", "a-b-c"), ("## `code` & [link](/u)", "code-link"), ("## toc", "toc-1"),
    ("## 😀 smile", "smile"), ("## हिन्दी", "हिन्दी"),
  ])
  func `a heading's id is made from its text`(text: String, id: String) {
    let source = SourceText(path: "a.md", text: text)
    let options = Document.Options(schemes: [], reservedIDs: ["toc"])
    #expect(Document.parse(source, options: options).document.headings.map(\.id) == [id])
  }

  @Test func `no two headings have the same id`() {
    let source = SourceText(path: "a.md", text: "# A\n## A\n## a-1\n### A\nA\n===\n")
    let headings = Document.parse(source).document.headings
    #expect(headings.map(\.id) == ["a", "a-1", "a-1-1", "a-2", "a-3"])
    #expect(headings.map(\.level) == [1, 2, 2, 3, 1])
    #expect(headings.map(\.text) == ["A", "A", "a-1", "A", "A"])
    #expect(html("## A *b*") == "<h2 id=\"a-b\">A <em>b</em></h2>\n")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "java&#115;cript:x", "&#106;avascript:x",
    "<java&Tab;script:x>", "<&#1;javascript:x>", "<&NewLine; javascript:x>", "data:text/html,x",
    "vbscript:x", "file:/etc/passwd", "//evil.example", "\\\\\\\\evil.example", "/\\\\evil.example",
    "</&Tab;/evil.example>", "ftp://x.y", "<>", "blob:x", "javascript&colon;x",
  ])
  func `a dangerous destination is an error and only its text is written`(url: String) {
    for mark in ["", "!"] {
      #expect(faults("\(mark)[t](\(url))").count == 1)
      #expect(html("\(mark)[t](\(url))") == "<p>t</p>\n")
    }
  }

  @Test func `the web, mail, the site itself and its own schemes are let through`() {
    let options = Document.Options(schemes: ["fig", "source"])
    for url in [
      "https://a.b/?c=d&e", "HTTP://a.b", "mailto:a@b.c", "/a/b", "a.html", "#x", "?q", "../c:d",
      "fig:msft-capex@FY2025", "source:tdc-2025-03-26", "a/b:c", "%6Aavascript:x",
    ] {
      #expect(faults("[t](\(url))", options) == [], "\(url)")
    }
    #expect(html("[t](/a?b&c 'T\"')") == "<p><a href=\"/a?b&amp;c\" title=\"T&quot;\">t</a></p>\n")
  }

  @Test func `raw HTML is text and a warning, comments are left out`() {
    #expect(
      html("a <b onclick=\"x\">c</b> <!-- d --> e\n\n<script>\nx\n</script>\n\n<!-- f -->\n")
        == "<p>a &lt;b onclick=\"x\"&gt;c&lt;/b&gt;  e</p>\n"
        + "<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>\n")
    #expect(
      faults("a <b>\n\n<div>\nx\n") == [
        "1:3 warning raw-html: raw HTML is shown as text: '<b>'",
        "3:1 warning raw-html: raw HTML is shown as text: '<div>'",
      ])
  }

  @Test func `allowed tags are written when they have no attributes and are closed`() {
    let options = Document.Options(schemes: [], allowedTags: ["sub", "details", "summary", "wbr"])
    #expect(html("H<sub>2</SUB>O<wbr>", options) == "<p>H<sub>2</SUB>O<wbr></p>\n")
    #expect(html("a<sub class=\"x\">b", options) == "<p>a&lt;sub class=\"x\"&gt;b</p>\n")
    #expect(
      html("<details>\n<summary>a</summary>\n</details>\n", options)
        == "<details>\n<summary>a</summary>\n</details>\n")
    #expect(faults("H<sub>2</sub>O", options) == [])
    #expect(
      faults("H<sub>2\n\n</sub>", options) == [
        "1:2 error raw-html-unbalanced: '<sub>' is never closed",
        "3:1 error raw-html-unbalanced: '</sub>' closes nothing",
      ])
  }
}
