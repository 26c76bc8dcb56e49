import Diagnostics
import Testing

@Suite struct DiagnosticsFormatterTests {
  let text = SourceText(path: "Content/a.md", text: "---\nautor: [x]\n---\n")

  @Test func `a report shows the place, the line and a caret`() {
    let unknown = text.diagnostic(
      .error, id: "unknown-key", "unknown key 'autor'", at: 4..<9, suggestion: "authors")
    #expect(
      DiagnosticsFormatter.text.report([unknown]) == """
        Content/a.md:2:1: error: unknown key 'autor'; did you mean 'authors'?
          autor: [x]
          ^~~~~

        """)
  }

  @Test func `a report is sorted by place`() {
    let late = text.diagnostic(.error, id: "b", "late", at: 14..<15)
    let early = text.diagnostic(.warning, id: "a", "early", at: 0..<3)
    let report = DiagnosticsFormatter.text.report([late, early])
    #expect(report.split(separator: "\n").first == "Content/a.md:1:1: warning: early")
  }

  @Test func `past the limit, faults of a kind are counted`() {
    let many = (1...25).map {
      Diagnostic(.error, id: "x", "fault", at: .init(path: "a", line: $0, column: 1))
    }
    let report = DiagnosticsFormatter.text.report(many)
    #expect(report.hasSuffix("a:20:1: error: fault\n… and 5 more of the kind 'x'\n"))
  }

  @Test func `the same in JSON`() {
    let fault = text.diagnostic(
      .error, id: "k", "say \"what\"", at: 4..<9, notes: [.init("first here")], suggestion: "b\u{1}"
    )
    #expect(
      DiagnosticsFormatter.json.report([fault]) == """
        [
          {"severity": "error", "id": "k", "message": "say \\"what\\"", "path": "Content/a.md", \
        "line": 2, "column": 1, "suggestion": "b\\u0001", "source": "autor: [x]", "length": 5, \
        "notes": [{"message": "first here"}]}
        ]

        """)
  }

  @Test func `control characters never reach the terminal`() {
    let report = DiagnosticsFormatter.text.report([Diagnostic(.error, id: "k", "\u{1B}[31mred")])
    #expect(report == "error: \u{FFFD}[31mred\n")
  }

  @Test(arguments: [
    ("autor", "authors"), ("titel", "title"), ("sumary", "summary"), ("zzzz", nil),
    ("pub", "published"), ("as-of", "as_of"),
  ])
  func `the nearest key is suggested`(word: String, expected: String?) {
    let keys = ["title", "summary", "as_of", "published", "authors"]
    #expect(keys.nearest(to: word) == expected)
  }
}
