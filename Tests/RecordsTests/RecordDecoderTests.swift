import Diagnostics
import Records
import Testing

private enum Colour: String, CaseIterable { case red, green }

/// Decodes `yaml` by a small schema and gives what was reported.
private func report(
  _ yaml: String, _ read: (inout RecordDecoder) -> Void
) throws -> String {
  let source = SourceText(path: "a.yaml", text: yaml)
  let node = try #require(try RecordReader(source).read())
  var decoder = RecordDecoder(node, in: source, of: "thing", hints: ["old": "use 'new'"])
  read(&decoder)
  decoder.finish()
  return DiagnosticsFormatter.text.report(decoder.diagnostics)
}

@Suite struct RecordDecoderTests {
  @Test func `what the schema asks for is read`() throws {
    let source = SourceText(path: "a.yaml", text: "name: x\ntags: [a, b]\ncolour: green\n")
    let node = try #require(try RecordReader(source).read())
    var decoder = RecordDecoder(node, in: source, of: "thing")
    #expect(decoder.text("name", .required) == "x")
    #expect(decoder.texts("tags").map(\.text) == ["a", "b"])
    #expect(decoder.choice("colour", of: Colour.self) == .green)
    decoder.finish()
    #expect(decoder.diagnostics.isEmpty)
  }

  @Test func `all faults of a record are reported in one go`() throws {
    let faults = try report("nmae: x\ncolour: gren\nlist: {a: 1}\nold: 1\nsize:\n") { record in
      _ = record.text("name", .required)
      _ = record.choice("colour", of: Colour.self)
      _ = record.list("list")
      _ = record.text("size", .required)
    }
    #expect(
      faults == """
        a.yaml:1:1: error: a thing needs 'name'
          nmae: x
          ^
        a.yaml:1:1: error: unknown key 'nmae'; did you mean 'name'?
          nmae: x
          ^~~~
        a.yaml:2:9: error: 'colour' cannot be 'gren'; it is one of red, green; did you mean 'green'?
          colour: gren
                  ^~~~
        a.yaml:3:7: error: 'list' must be a list, not a map
          list: {a: 1}
                ^
        a.yaml:4:1: error: unknown key 'old'; use 'new'
          old: 1
          ^~~
        a.yaml:5:1: error: a thing needs 'size', which is empty
          size:
          ^~~~

        """)
  }

  @Test func `a value of the wrong form says what was expected`() throws {
    let faults = try report("n: 12x\n") { record in
      _ = record.value("n", expected: "a whole number") { Int($0) }
    }
    #expect(faults.hasPrefix("a.yaml:1:4: error: 'n' must be a whole number, not '12x'\n"))
  }

  @Test func `a record that is no map is one fault`() throws {
    let faults = try report("- a\n") { _ in }
    #expect(
      faults.hasPrefix("a.yaml:1:1: error: a thing is a map of keys and values, not a list\n"))
  }
}
