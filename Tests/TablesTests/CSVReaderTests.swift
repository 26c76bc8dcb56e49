import Diagnostics
import SeededGenerator
import Tables
import Testing

/// The rows of a sound file.
private func rows(_ text: String) -> [[String]] {
  let (table, diagnostics) = CSVReader().read(SourceText(path: "t.csv", text: text))
  #expect(diagnostics == [])
  guard let table else { return [] }
  return [table.header.map(\.text)]
    + (0..<table.rowCount).map { row in
      table.header.indices.map { table.cell(row, $0).text }
    }
}

/// The faults of a file, as `line:column id`.
private func faults(_ text: String) -> [String] {
  CSVReader().read(SourceText(path: "t.csv", text: text)).diagnostics.map { fault in
    "\(fault.location.map { "\($0.line):\($0.column)" } ?? "-") \(fault.id)"
  }
}

@Suite struct CSVReaderTests {
  @Test func `a last line end is optional and empty fields are kept`() {
    #expect(rows("a,b\n1,2\n,\n") == [["a", "b"], ["1", "2"], ["", ""]])
    #expect(rows("a,b\n1,2\n3,") == [["a", "b"], ["1", "2"], ["3", ""]])
    #expect(rows("a,b") == [["a", "b"]])
    #expect(rows("a\r\n1\r\n\r\n2\r\n") == [["a"], ["1"], [""], ["2"]])
  }

  @Test func `quoted fields hold commas, line ends and doubled quotes`() {
    #expect(
      rows("\"a, b\",c\n\"one\ntwo\",\"say \"\"hi\"\"\"\n\"\",\"\"\"\"\n")
        == [["a, b", "c"], ["one\ntwo", "say \"hi\""], ["", "\""]])
    #expect(rows("a\n\"\"\"\"\"\"\n") == [["a"], ["\"\""]])
  }

  @Test func `spaces and letters of any script are data`() {
    #expect(rows(" a ,é\n 日本 ,\t\n") == [[" a ", "é"], [" 日本 ", "\t"]])
  }

  @Test func `a cell knows its bytes, quotes included`() throws {
    let text = SourceText(path: "t.csv", text: "a,b\n1,\"x\"\"y\"\n")
    let table = try #require(CSVReader().read(text).table)
    let cell = try #require(table.cell(0, "b"))
    #expect(cell.text == "x\"y")
    #expect(text.location(at: cell.range.lowerBound).description == "t.csv:2:3")
    #expect(String(decoding: text.bytes[cell.range], as: UTF8.self) == "\"x\"\"y\"")
    #expect(Array(table.bytes(0, 1)) == Array("x\"y".utf8))
    #expect(String(decoding: text.bytes[table.range(ofRow: 0)], as: UTF8.self) == "1,\"x\"\"y\"")
    #expect(table.cell(0, "c") == nil)
    #expect(table.column("b") == 1)
  }

  @Test func `every fault is reported at its place, and sound rows remain`() throws {
    let text = "a,b\n1\n1,2\n1,2,3\n\n\"x\" y,2\nx\"y,2\n7,8\n"
    #expect(
      faults(text) == [
        "2:1 ragged-row", "4:1 ragged-row", "5:1 blank-line", "6:4 text-after-quote",
        "7:1 stray-quote",
      ])
    let table = try #require(CSVReader().read(SourceText(path: "t.csv", text: text)).table)
    #expect((0..<table.rowCount).map { table.cell($0, 0).text } == ["1", "7"])
  }

  @Test func `an unclosed quote is reported where it opens`() {
    #expect(faults("a,b\n1,2\n3,\"4\n5,6\n") == ["3:3 unclosed-quote"])
    #expect(faults("a,\"") == ["1:3 unclosed-quote"])
  }

  @Test func `a header at fault leaves no table`() {
    #expect(faults("") == ["1:1 empty-file"])
    #expect(faults("a,b,a,\n1,2,3,4\n") == ["1:5 duplicate-column", "1:7 unnamed-column"])
    #expect(faults("a;b\n1;2\n") == ["1:1 wrong-delimiter"])
    #expect(faults("a\tb\n1\t2\n") == ["1:1 wrong-delimiter"])
    #expect(CSVReader().read(SourceText(path: "t.csv", text: "a,a\n1,2\n")).table == nil)
  }

  @Test func `messages say what was seen and what was expected`() {
    let report = CSVReader().read(SourceText(path: "t.csv", text: "a,b\n1,5,x\n\"p\" q,2\n"))
    #expect(
      report.diagnostics.map(\.message) == [
        "this row has 3 fields, the header has 2; put a field with a comma in quotes",
        "' q' follows a closing quote, expected a comma or the line's end; "
          + "a quote inside a field is written twice",
      ])
  }

  @Test func `faults past the limit are counted`() {
    let text = "a,b\n" + String(repeating: "1\n", count: 7)
    let report = CSVReader(limit: 3).read(SourceText(path: "t.csv", text: text))
    #expect(report.diagnostics.count == 4)
    #expect(report.diagnostics.last?.message == "4 more faults in 't.csv' are not listed")
  }

  @Test func `unknown and missing columns are named with the nearest known one`() throws {
    let text = SourceText(path: "t.csv", text: "period,valeu\nFY2025,80\n")
    let table = try #require(CSVReader().read(text).table)
    let faults = table.columnFaults(required: ["period", "value"], optional: ["note"])
    #expect(
      faults.map(\.message) == [
        "unknown column 'valeu', expected one of 'period', 'value', 'note'",
        "the column 'value' is missing",
      ])
    #expect(faults.first?.suggestion == "value")
  }

  @Test func `written fields are read back for any text`() throws {
    var random = SeededGenerator(seed: 20_250_408)
    let alphabet = ["a", ",", "\"", "\n", " ", "é", "", "1.5", ";"]
    for _ in 0..<500 {
      let width = Int.random(in: 1...5, using: &random)
      let wanted = (0..<Int.random(in: 1...6, using: &random)).map { row in
        (0..<width).map { column in
          let length = Int.random(in: 0...6, using: &random)
          return "\(row == 0 ? "h\(column)" : "")"
            + (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = wanted.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
      #expect(rows(text) == wanted)
    }
  }

  @Test func `no bytes crash the reader`() throws {
    var random = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = Array("a,\"\n;\r ".utf8)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let (table, diagnostics) = CSVReader().read(try SourceText(path: "t.csv", bytes: bytes))
      #expect(table != nil || !diagnostics.isEmpty)
      for row in 0..<(table?.rowCount ?? 0) { _ = table?.cell(row, 0) }
    }
  }

  @Test func `a large table is read in time linear in its size`() throws {
    let line = "2025-Q1,12345.678,,,=,,2025-04-30,sec-msft,\"a note, quoted\"\n"
    let text = SourceText(
      path: "t.csv",
      text: "period,value,low,high,qualifier,flag,known_from,source,note\n"
        + String(repeating: line, count: 100_000))
    let clock = ContinuousClock()
    var table: Table?
    let time = clock.measure { table = CSVReader().read(text).table }
    #expect(table?.rowCount == 100_000)
    #expect(table?.cell(99_999, 8).text == "a note, quoted")
    #expect(time < .seconds(20), "a quadratic reader takes minutes")
  }
}

private func quoted(_ text: String) -> String {
  "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}
