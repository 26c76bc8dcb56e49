/// Cuts the bytes of a CSV file into rows of fields.
struct CSVScanner {
  /// What is wrong with a field, and where.
  enum Fault {
    case unclosedQuote(Range<Int>)
    case textAfterQuote(Range<Int>)
    case strayQuote(Range<Int>)
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var faults: [Fault] = []

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// Appends the fields of the next row, moves past its line end and tells the row's faults.
  mutating func readRow(into fields: inout [CSVField]) -> [Fault] {
    faults = []
    while true {
      let field =
        index < bytes.count && bytes[index] == quote ? quotedField() : bareField()
      fields.append(field)
      guard index < bytes.count else { return faults }
      let isRowEnd = bytes[index] == lineFeed
      index += 1
      if isRowEnd { return faults }
    }
  }

  private mutating func bareField() -> CSVField {
    let start = index
    var isStray = false
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != lineFeed {
      if bytes[index] == quote { isStray = true }
      index += 1
    }
    if isStray { faults.append(.strayQuote(start..<index)) }
    return CSVField(start: start, end: index)
  }

  private mutating func quotedField() -> CSVField {
    var field = CSVField(start: index, end: index, isQuoted: true)
    index += 1
    while index < bytes.count {
      if bytes[index] != quote {
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == quote {
        field.isEscaped = true
        index += 2
      } else {
        index += 1
        field.end = index
        skipToDelimiter()
        return field
      }
    }
    faults.append(.unclosedQuote(field.start..<field.start + 1))
    return CSVField(start: field.start, end: bytes.count)
  }

  private mutating func skipToDelimiter() {
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != lineFeed { index += 1 }
    if index > start { faults.append(.textAfterQuote(start..<index)) }
  }
}
