import Diagnostics
import Records
import Testing

/// A record's tree as text: `{key@line:column = value, …}`.
private func tree(_ node: RecordNode?) -> String {
  guard let node else { return "nothing" }
  let place = "@\(node.line):\(node.column)"
  switch node.content {
  case .scalar(let text): return "'\(text)'\(place)"
  case .sequence(let elements): return "[\(elements.map { tree($0) }.joined(separator: ", "))]"
  case .mapping(let entries):
    let parts = entries.map { "\($0.key.text ?? "?"): \(tree($0.value))" }
    return "{\(parts.joined(separator: ", "))}"
  }
}

private func read(_ yaml: String) -> String {
  let source = SourceText(path: "a.yaml", text: yaml)
  do throws(Diagnostic) {
    return tree(try RecordReader(source).read())
  } catch {
    return DiagnosticsFormatter.text.report([error])
  }
}

@Suite struct RecordReaderTests {
  @Test func `every scalar is text and knows its place`() {
    #expect(
      read("a: NO\nb: [017, '12:30:45']\nc:\n  d: \"x: y\"\n")
        == "{a: 'NO'@1:4, b: ['017'@2:5, '12:30:45'@2:10], c: {d: 'x: y'@4:6}}")
  }

  // A comment is enough for Yams to be asked.
  @Test(arguments: [
    "a: x\n", "a: x", "a: \"\"\n", "a: \"x: y # z & é – 😀, 'q'\"\nb: 2025-04-09T06:00:00+07:00",
    "a: [x, y-1, 2025]\nb_2: 1.5/a  b-c\n", "a:\n  - \"x\"\n  - y z\nb: - x\n",
    "a:\n  - \"x\"\n  - y z\nb: NO\n", "a: x \nb: y\n", "a:\nb: x\n", "a: x\n  y\n", "a: x: y\n",
    "a: x:\n", "a: x\na: y\n", "a: [x,y]\n", "a: [x, y:z]\n", "a: []\n", "a:\n- x\n",
    "a: \"x\" y\n", "a: \"\\u0041\"\n", "a: \"x\u{85}y\u{2028}z\"\n", "a: \"\u{FEFF}\"\n",
    "a: \"\u{A0}\"\n", "a: \"\u{7F}\"\n", "a: \"\t\"\n", "a:\n  - x\n   - y\n",
    "a:\n  - x\n  b: y\n", "a:\n  -\n", "a: -\n", "a: x #y\n", "a: x#y\n", " a: x\n",
    "a : x\n", "a:  x\n", "a: [x, y] \n", "a:\n  - a: b\n", "a:x\n",
    "a: null\n", "a: [x, null]\n", "a: NULL\nb: nullx\nc: \"null\"\n", "a: ~\n",
  ])
  func `a plain record is read as Yams reads it`(yaml: String) {
    let end = yaml.hasSuffix("\n") ? "# end\n" : "\n# end\n"
    #expect(read(yaml) == read(yaml + end))
  }

  @Test func `null and a tilde are nothing, unless they stand in quotes`() {
    #expect(
      read("{a: null, b: ~, c: 'null', d: \"~\"}")
        == "{a: ''@1:5, b: ''@1:14, c: 'null'@1:20, d: '~'@1:31}")
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func `an empty record is nothing`(yaml: String) {
    #expect(read(yaml) == "nothing")
  }

  @Test func `lines are counted from where the record starts in its file`() throws {
    let source = SourceText(path: "a.md", text: "---\ntitle: x\n---\n")
    #expect(tree(try RecordReader(source, range: 4..<13).read()) == "{title: 'x'@2:8}")
    let block = RecordReader("id: x\n", in: source, firstLine: 7, indentation: 2)
    #expect(tree(try block.read()) == "{id: 'x'@7:7}")
  }

  @Test(arguments: [
    (
      "title: Foo: bar\n",
      """
      a.yaml:1:11: error: the value of 'title' holds ': '; put it in quotes: title: "Foo: bar"
        title: Foo: bar
                  ^

      """
    ),
    (
      "a: 1\nb: 2\na: 3\n",
      """
      a.yaml:3:1: error: the key 'a' is given twice
        a: 3
        ^
      a.yaml:1:1: note: first here

      """
    ),
    (
      "a: &x 1\n",
      """
      a.yaml:1:4: error: anchors ('&name') are not allowed; write the value out
        a: &x 1
           ^

      """
    ),
    (
      "a: !!int 1\n",
      """
      a.yaml:1:4: error: tags ('tag:yaml.org,2002:int') are not allowed
        a: !!int 1
           ^

      """
    ),
    (
      "<<: {a: 1}\n",
      """
      a.yaml:1:1: error: merge keys ('<<') are not allowed; write the keys out
        <<: {a: 1}
        ^~

      """
    ),
    (
      "a: 1\n---\nb: 2\n",
      """
      a.yaml:2:1: error: only one document is allowed; remove the '---'
        ---
        ^

      """
    ),
    (
      "a:\n\tb: 1\n",
      """
      a.yaml:2:1: error: a tab stands where spaces are expected
        \tb: 1
        ^

      """
    ),
    (
      "a: *bold* text\n",
      """
      a.yaml:1:4: error: a value that starts with '*' must be put in quotes
        a: *bold* text
           ^

      """
    ),
    (
      "x:\n  a: 1\ny:\n  a: 2\n  b:\n    a: 3\n  a: 4\n",
      """
      a.yaml:7:3: error: the key 'a' is given twice
          a: 4
          ^
      a.yaml:4:3: note: first here

      """
    ),
    (
      "- a: 1\n  'a' : 2\n",
      """
      a.yaml:2:3: error: the key 'a' is given twice
          'a' : 2
          ^
      a.yaml:1:3: note: first here

      """
    ),
    (
      "x: {a: 1, a: 2}\ny: {a: 3}\n",
      """
      a.yaml:1:5: error: the key 'a' is given twice
        x: {a: 1, a: 2}
            ^

      """
    ),
    (
      "a: 1\nb: \"open\nc: 2\nd: 3\n",
      """
      a.yaml:2:4: error: the quote is never closed
        b: "open
           ^

      """
    ),
    (
      "a: {b: 1\n",
      """
      a.yaml:2:1: error: not readable as YAML: did not find expected ',' or '}'
        
        ^

      """
    ),
  ])
  func `what is outside the subset is refused at its place`(yaml: String, expected: String) {
    #expect(read(yaml) == expected)
  }

  @Test func `an alias bomb is refused before it is expanded`() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      bomb += "a\(level): &a\(level) [\(alias), \(alias), \(alias)]\n"
    }
    bomb += "? *a30\n: x\n"
    #expect(read(bomb).contains("error: anchors and aliases are not allowed"))
  }

  @Test(.timeLimit(.minutes(10))) func `what looks like many anchors takes no time each`() {
    let text = String(repeating: "-&", count: 100_000)
    #expect(read("a: \"\(text)\"\n").hasPrefix("{a: '-&-&"))
  }

  @Test func `nesting is capped`() {
    #expect(read(String(repeating: "[", count: 100_000)).contains("nest more than 32 deep"))
    #expect(
      read(String(repeating: "[", count: 40) + String(repeating: "]", count: 40))
        .contains("nest more than 32 deep"))
    let block = (0..<900).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(read(block).contains("error:"))
  }

  @Test func `text that looks like an alias is text inside a block`() {
    #expect(read("a: |\n  *bold* and &c\n") == "{a: '*bold* and &c\n'@1:4}")
  }
}
