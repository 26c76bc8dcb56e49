public import Diagnostics

/// Reads CSV as RFC 4180 has it, strictly, and reports every fault of a file in one pass.
///
/// A field is either bare, and then holds no quote, or wholly in double quotes, and then may hold
/// commas, line ends and doubled quotes. Spaces are part of a field. The first row names the
/// columns, and every other row has as many fields.
public struct CSVReader: Sendable {
  /// The most faults that are spelt out; the others are counted.
  public let limit: Int
  /// How the file is written.
  public let dialect: CSVDialect

  /// Makes a reader.
  public init(limit: Int = 100, dialect: CSVDialect = .own) {
    self.limit = limit
    self.dialect = dialect
  }

  /// Reads a file whose first row names the columns.
  ///
  /// Rows with faults are left out of the table. There is no table when the header is at fault.
  public func read(_ source: SourceText) -> (table: Table?, diagnostics: [Diagnostic]) {
    var pass = Pass(source: source, limit: limit, dialect: dialect)
    let table = pass.table()
    return (table, pass.report())
  }
}

/// One reading of one file.
private struct Pass {
  let source: SourceText
  let limit: Int
  let dialect: CSVDialect
  var scanner: CSVScanner
  var diagnostics: [Diagnostic] = []
  var faultCount = 0

  init(source: SourceText, limit: Int, dialect: CSVDialect) {
    self.source = source
    self.limit = limit
    self.dialect = dialect
    scanner = CSVScanner(bytes: source.bytes, delimiter: dialect.delimiter)
  }

  mutating func table() -> Table? {
    var header: [CSVField] = []
    refuseControls()
    guard !scanner.isAtEnd else {
      fault("empty-file", "the file is empty, expected a row of column names", at: 0..<0)
      return nil
    }
    var isSound = readRow(into: &header)
    while isSound, isPassedOver(header[...]), !scanner.isAtEnd {
      header = []
      isSound = readRow(into: &header)
    }
    guard isSound, isUsable(header) else { return nil }
    var fields: [CSVField] = []
    fields.reserveCapacity(source.bytes.count / 8)
    while !scanner.isAtEnd {
      let start = fields.count
      let isSound = readRow(into: &fields)
      if !isSound || isPassedOver(fields[start...]) || !hasWidth(header.count, fields[start...]) {
        fields.removeSubrange(start...)
      }
    }
    return Table(source: source, header: header, fields: fields)
  }

  /// The diagnostics, and how many more there would be.
  func report() -> [Diagnostic] {
    guard faultCount > diagnostics.count, let last = diagnostics.last else { return diagnostics }
    let more = Diagnostic(
      .error, id: "more-faults",
      "\(faultCount - diagnostics.count) more faults in '\(source.path)' are not listed",
      at: last.location)
    return diagnostics + [more]
  }

  /// Whether a row is one of those without any text that a spreadsheet leaves around a table.
  private func isPassedOver(_ row: ArraySlice<CSVField>) -> Bool {
    dialect.isSpreadsheet && row.allSatisfy { $0.content(in: source.bytes).isEmpty }
  }

  private mutating func readRow(into fields: inout [CSVField]) -> Bool {
    let faults = scanner.readRow(into: &fields)
    for fault in faults { report(fault) }
    return faults.isEmpty
  }

  private mutating func report(_ fault: CSVScanner.Fault) {
    switch fault {
    case .unclosedQuote(let range):
      self.fault(
        "unclosed-quote", "the quote that opens here is never closed", at: range)
    case .textAfterQuote(let range):
      self.fault(
        "text-after-quote",
        "'\(text(range))' follows a closing quote, expected \(dialect.nameOfDelimiter) or the line's "
          + "end; "
          + "a quote inside a field is written twice", at: range)
    case .strayQuote(let range):
      self.fault(
        "stray-quote",
        "the field '\(text(range))' holds a quote but is not in quotes; put the whole field in "
          + "quotes and write the quote inside it twice", at: range)
    }
  }

  /// Whether the header names distinct columns separated by commas.
  private mutating func isUsable(_ header: [CSVField]) -> Bool {
    let before = faultCount
    let names = header.map { String(decoding: $0.content(in: source.bytes), as: UTF8.self) }
    if names.count == 1, !header[0].isQuoted, let sign = delimiter(in: names[0]) {
      fault(
        "wrong-delimiter", "the columns are separated by \(sign), expected commas",
        at: header[0].range)
      return false
    }
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if name.isEmpty, dialect.isSpreadsheet { continue }
      if name.isEmpty {
        fault("unnamed-column", "column \(index + 1) has no name", at: header[index].range)
      } else if let first = seen[name] {
        duplicate(name, header[index], of: header[first])
      }
      seen[name] = seen[name] ?? index
    }
    return faultCount == before
  }

  /// Reports the first character that no page can show.
  private mutating func refuseControls() {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let scalars = text.unicodeScalars
    guard let index = scalars.firstIndex(where: { !$0.isXMLCharacter }) else { return }
    let start = text.utf8.distance(from: text.startIndex, to: index)
    fault(
      "control-character", "the table holds \(scalars[index].codePoint), which no page can show",
      at: start..<start + 1)
  }

  private func delimiter(in name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: ";")) { return "semicolons" }
    if name.utf8.contains(UInt8(ascii: "\t")) { return "tabs" }
    return name.utf8.contains(UInt8(ascii: "|")) ? "bars" : nil
  }

  private mutating func duplicate(_ name: String, _ field: CSVField, of first: CSVField) {
    fault(
      "duplicate-column", "a second column named '\(name)'", at: field.range,
      notes: [.init("the first is here", at: source.location(at: first.start))])
  }

  /// Whether a row has as many fields as the header.
  private mutating func hasWidth(_ width: Int, _ row: ArraySlice<CSVField>) -> Bool {
    guard row.count != width, let first = row.first, let last = row.last else { return true }
    let range = first.start..<last.end
    if row.count == 1, range.isEmpty {
      fault("blank-line", "a blank line, expected a row of \(width) fields", at: range)
    } else {
      let unit = row.count == 1 ? "field" : "fields"
      fault(
        "ragged-row",
        "this row has \(row.count) \(unit), the header has \(width)\(hint(row.count, width))",
        at: range)
    }
    return false
  }

  private func hint(_ count: Int, _ width: Int) -> String {
    count > width ? "; put a field with a comma in quotes" : ""
  }

  private mutating func fault(
    _ id: String, _ message: String, at range: Range<Int>, notes: [Diagnostic.Note] = []
  ) {
    faultCount += 1
    guard diagnostics.count < limit else { return }
    diagnostics.append(source.diagnostic(.error, id: id, message, at: range, notes: notes))
  }

  /// At most 40 characters of the file.
  private func text(_ range: Range<Int>) -> String {
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    return text.count > 40 ? text.prefix(39) + "…" : text
  }
}
