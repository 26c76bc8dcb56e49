import Foundation
import Markup
import Testing

@Suite struct JSONTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a value is one line, in the order of its members`() {
    let value = JSON.members([
      "b": .number("-1234.50"), "a": .array([.bool(true), .null, .string("é")]), "gone": nil,
    ])
    #expect(text(value.bytes) == #"{"b":-1234.50,"a":[true,null,"é"]}"#)
  }

  @Test func `no text ends the element that it stands in`() {
    #expect(
      text(JSON.string("</script><!-- \"\\\n\u{1}\u{2028}").bytes)
        == #""\u003c/script\u003e\u003c!-- \"\\\n\u0001\u2028""#)
  }

  @Test func `a file has a line for each row`() {
    let rows = JSON.members(["rows": .array([.members(["a": .number("1")]), .object([])])])
    #expect(
      text(rows.fileBytes()) == """
        {
          "rows": [
            {"a": 1},
            {}
          ]
        }

        """)
  }

  @Test func `any text is read back as it was`() throws {
    for start in stride(from: UInt32(0), to: 0x1_0000, by: 256) {
      let scalars = (start..<start + 256).compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars))
      let bytes = JSON.array([.string(text)]).bytes
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String]
      #expect(read.map { $0.map { Array($0.unicodeScalars) } } == [scalars])
    }
  }
}
