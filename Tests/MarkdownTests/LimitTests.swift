import Diagnostics
import SeededGenerator
import Testing

@testable import Markdown

@Suite struct LimitTests {
  private static func deep(_ mark: String, _ count: Int) -> String {
    String(repeating: mark, count: count) + "a"
  }

  @Test(arguments: [
    "> ", "- ", "1. ", "> - ", "*a **b ", "![", "[",
  ])
  func `nesting beyond the limit is an error with a place`(mark: String) {
    var text = Self.deep(mark, 5000)
    if mark.hasPrefix("*") { text += String(repeating: "b** a*", count: 5000) }
    if mark == "![" { text += String(repeating: "](b)", count: 5000) }
    let messages = faults(text)
    if mark == "[" {
      #expect(messages == [])
    } else {
      #expect(
        messages.count == 1
          && messages[0].hasSuffix("error nesting-too-deep: nested deeper than 100 levels"),
        "\(messages)")
      #expect(html(text) == "")
    }
  }

  @Test func `nesting up to the limit is fine`() {
    #expect(faults(Self.deep("> ", 99)) == [])
    #expect(faults(Self.deep("- ", 49)) == [])
    #expect(
      faults(String(repeating: "- ", count: 150) + "\n\n" + String(repeating: "* ", count: 200))
        == [])
  }

  @Test(arguments: [
    "[a](", "![", "*a **b", "~~a ~~", "`", "<!--", "[^1]", "| a |\n|---|\n", "&amp;", "\\|", "|",
    "[a][b]\n\n", "```\n", "<b>", "~~", "# a\n", "[^1]: x\n", "a\n-\n", "\t- ", "<a@b.c>",
  ])
  func `output stays in proportion to input`(piece: String) {
    for count in [500, 1000] {
      let text = "x[^1] [b]\n\n[^1]: y\n[b]: /u\n\n" + String(repeating: piece, count: count)
      #expect(html(text).utf8.count <= 20 * text.utf8.count + 2000, "\(piece) \(count)")
    }
  }

  @Test(arguments: 0..<20)
  func `no change of a document makes the reader trap`(seed: Int) {
    var generator = SeededGenerator(text: 9000 + seed)
    let options = Document.Options(schemes: ["fig"], allowedTags: ["b"])
    let original = Array(generator.document(blocks: 8).utf8)
    for _ in 0..<100 {
      var bytes = original
      for _ in 0..<1 + generator.next(below: 6) {
        let place = generator.next(below: bytes.count)
        switch generator.next(below: 4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: generator.soup(length: 1), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + generator.next(below: 30)))
        default: bytes.swapAt(place, generator.next(below: bytes.count))
        }
        if bytes.isEmpty { bytes = [10] }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let document = Document.parse(SourceText(path: "a.md", text: text), options: options).document
      #expect(document.losses == 0, "for \(text.debugDescription)")
      #expect(!document.html().isEmpty)
    }
  }
}
