import Markup

extension HTMLWriter {
  /// Writes the mark that refers to a footnote.
  mutating func footnoteReference(_ node: Node, _ index: Int) {
    let number = document.footnotes.footnotes[Int(node.extra)].number
    guard number > 0, let use = document.footnotes.uses[Int32(index)] else { return }
    buffer.literal("<sup><a href=\"#fn-")
    buffer.integer(number)
    buffer.literal("\" id=\"")
    referenceID(number, use)
    buffer.literal("\" role=\"doc-noteref\">")
    buffer.integer(number)
    buffer.literal("</a></sup>")
  }

  /// Writes the footnotes that are used, by number, each with a link back to every use.
  mutating func writeFootnotes() {
    let footnotes = document.footnotes
    guard !footnotes.order.isEmpty else { return }
    buffer.literal("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    buffer.attributeValue(words.footnotes)
    buffer.literal("\">\n<ol>\n")
    for index in footnotes.order {
      let footnote = footnotes.footnotes[index]
      buffer.literal("<li id=\"fn-")
      buffer.integer(footnote.number)
      buffer.literal("\">")
      writeFootnote(footnote)
      buffer.literal("</li>\n")
    }
    buffer.literal("</ol>\n</div>\n")
  }

  /// Writes a footnote's blocks; the links back stand in its last paragraph if it ends with one.
  private mutating func writeFootnote(_ footnote: FootnoteList.Footnote) {
    let definition = tree.nodes[footnote.definition]
    var last = definition.end
    var index = Int32(footnote.definition + 1)
    while index < definition.end {
      if tree.nodes[Int(index)].end == definition.end { last = index }
      index = tree.nodes[Int(index)].end
    }
    write(footnote.definition + 1..<Int(last))
    if last < definition.end, tree.nodes[Int(last)].kind == .paragraph {
      buffer.literal("<p>")
      write(Int(last) + 1..<Int(definition.end))
      backLinks(footnote)
      buffer.literal("</p>\n")
    } else {
      write(Int(last)..<Int(definition.end))
      buffer.literal("<p>")
      backLinks(footnote)
      buffer.literal("</p>\n")
    }
  }

  /// Writes a link back to each use, but to the first twenty at most: a page must not grow out of
  /// proportion to its text.
  private mutating func backLinks(_ footnote: FootnoteList.Footnote) {
    for use in 1...min(20, max(1, footnote.uses)) {
      buffer.literal(" <a href=\"#")
      referenceID(footnote.number, use)
      buffer.literal("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      buffer.attributeValue(words.back)
      buffer.literal(" ")
      buffer.integer(footnote.number)
      if footnote.uses > 1 {
        buffer.literal(".")
        buffer.integer(use)
      }
      buffer.literal("\">↩")
      if use > 1 {
        buffer.literal("<sup>")
        buffer.integer(use)
        buffer.literal("</sup>")
      }
      buffer.literal("</a>")
    }
  }

  private mutating func referenceID(_ number: Int, _ use: Int) {
    buffer.literal("fnref-")
    buffer.integer(number)
    if use > 1 {
      buffer.literal("-")
      buffer.integer(use)
    }
  }
}
