import Markup
import Testing

@Suite struct CSVWriterTests {
  private func line(_ fields: [CSVWriter.Field]) -> String {
    var writer = CSVWriter(columns: ["a"])
    writer.add(fields)
    return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a\rb", "\"a\rb\""),
    (",\u{301}", "\",\u{301}\""),
  ])
  func `a cell is quoted when a byte of it asks for it`(text: String, cell: String) {
    #expect(line([.text(text)]) == cell + "\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "=\u{301}1"])
  func `a text that a spreadsheet would run is guarded`(text: String) {
    #expect(line([.text(text)]) == "'\(text)\r\n")
  }

  @Test func `numbers and lone signs are no formulas`() {
    #expect(line([.number("-1.5"), .text("-"), .text("=")]) == "-1.5,-,=\r\n")
  }
}
