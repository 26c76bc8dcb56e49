import Diagnostics
import Foundation
@testable import Markdown
import Markup
import Testing

@Suite struct DocumentTests {
  @Test func `spec probe`() throws {
    let spec = try Data(contentsOf: URL(fileURLWithPath: "/tmp/cmk/cases.json"))
    let cases = try JSONSerialization.jsonObject(with: spec) as? [[String: String]] ?? []
    var bad = 0
    for c in cases {
      let text = Array((c["in"] ?? "").utf8)
      let html = String(decoding: Document.commonMarkHTML(text, unsafe: true), as: UTF8.self)
      if html != c["out"] {
        bad += 1;
        print("BAD", c["in"]!.debugDescription, html.debugDescription, c["out"]!.debugDescription)
      }
      let (document, _) = Document.parse(SourceText(path: "a.md", text: c["in"]!))
      if document.losses > 0 { print("LOST", c["in"]!.debugDescription) }
      _ = document.html()
    }
    print("cases", cases.count, "bad", bad)
  }
}
