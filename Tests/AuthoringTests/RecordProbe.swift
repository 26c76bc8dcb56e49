import Diagnostics
import Records

/// What the reader makes of a record's text.
struct RecordProbe {
  let title: String?

  init(_ text: String) throws {
    let node = try RecordReader(SourceText(path: "x.yaml", text: text)).read()
    title = node?.entries?.first { $0.key.text == "title" }?.value.text
  }
}
