import Diagnostics

@testable import Markdown

/// A document's tree as text: `paragraph 0..<5`, and for inlines the source they stand for.
func dump(_ text: String) -> String {
  let source = SourceText(path: "a.md", text: text)
  return dump(Document.parse(source).document)
}

func dump(_ document: Document) -> String {
  var lines: [String] = []
  var ends: [Int32] = []
  for (index, node) in document.tree.nodes.enumerated() {
    while let end = ends.last, end <= Int32(index) { ends.removeLast() }
    let indent = String(repeating: "  ", count: ends.count)
    let bytes = document.source.bytes[node.range]
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    lines.append("\(indent)\(node.kind) \(node.range.lowerBound)-\(node.range.upperBound) \(text)")
    ends.append(node.end)
  }
  return lines.dropFirst().map { $0.dropFirst(2) + "\n" }.joined()
}

/// A text's HTML in the site's dialect.
func html(_ text: String, _ options: Document.Options = .init()) -> String {
  let source = SourceText(path: "a.md", text: text)
  return String(decoding: Document.parse(source, options: options).document.html(), as: UTF8.self)
}

/// What is wrong with a text: `2:1 error id: message`.
func faults(_ text: String, _ options: Document.Options = .init()) -> [String] {
  let source = SourceText(path: "a.md", text: text)
  return Document.parse(source, options: options).diagnostics.map { diagnostic in
    let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "-"
    let hint = diagnostic.suggestion.map { " (\($0))" } ?? ""
    return "\(place) \(diagnostic.severity) \(diagnostic.id): \(diagnostic.message)\(hint)"
  }
}
