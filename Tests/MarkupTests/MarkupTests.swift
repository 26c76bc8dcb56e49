import Markup
import Testing

private func rendered(_ markup: some Markup) -> String {
  String(decoding: markup.bytes(), as: UTF8.self)
}

@Suite struct MarkupTests {
  @Test func `text and attribute values are escaped`() {
    let hostile = "\"><svg onload=x>&'</script>"
    #expect(
      rendered(p(.title(hostile)) { hostile })
        == "<p title=\"&quot;&gt;&lt;svg onload=x&gt;&amp;'&lt;/script&gt;\">"
        + "\"&gt;&lt;svg onload=x&gt;&amp;'&lt;/script&gt;</p>")
  }

  @Test func `blocks, branches and loops write in order`() {
    func list(_ words: [String], bold: Bool) -> some Markup {
      ul(.class("plain")) {
        for word in words {
          li { if bold { strong { word } } else { word } }
        }
        if words.isEmpty { li { "none" } }
      }
    }
    #expect(
      rendered(list(["a", "b"], bold: true))
        == "<ul class=\"plain\"><li><strong>a</strong></li><li><strong>b</strong></li></ul>")
    #expect(rendered(list([], bold: false)) == "<ul class=\"plain\"><li>none</li></ul>")
  }

  @Test func `absent attributes leave no trace, bare ones have no value`() {
    #expect(
      rendered(details(.id(nil), .open(true), .hidden(false)) { br() })
        == "<details open><br></details>")
    #expect(rendered(td(.colspan(2)) { Empty() }) == "<td colspan=\"2\"></td>")
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (12.04, "12"), (-0.25, "-0.3"), (1.05, "1.1"), (100, "100"),
    (-12.5, "-12.5"), (999.96, "1000"), (-0.04, "0"),
  ])
  func `coordinates have at most one decimal`(value: Double, expected: String) {
    var buffer = MarkupBuffer()
    buffer.coordinate(value)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == expected)
  }

  @Test func `integers of any size are written in full`() {
    var buffer = MarkupBuffer()
    for value in [0, -1, Int.min, Int.max] {
      buffer.integer(value)
      buffer.literal(" ")
    }
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self)
        == "0 -1 -9223372036854775808 9223372036854775807 ")
  }

  @Test func `a document starts with its doctype`() {
    #expect(
      rendered(HTMLDocument { html(.lang("en")) { Empty() } })
        == "<!doctype html>\n<html lang=\"en\"></html>\n")
  }
}
