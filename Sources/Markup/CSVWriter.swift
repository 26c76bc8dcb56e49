/// Writes tables as CSV (RFC 4180), a row after another.
package struct CSVWriter {
  /// A cell.
  package enum Field: Sendable {
    /// A number in machine form, or nothing.
    case number(String)
    /// Anything else; what a spreadsheet would run as a formula gets an apostrophe before it.
    case text(String)
  }

  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Starts a file with the names of its columns.
  package init(columns: [String]) { add(columns.map(Field.text)) }

  /// Writes a row.
  package mutating func add(_ row: [Field]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .number(let text): write(Array(text.utf8))
      case .text(let text): write(CSVWriter.guarded(Array(text.utf8)))
      }
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// A cell, in quotes when it holds a comma, a quote or a line end.
  private mutating func write(_ cell: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isPlain = !cell.contains {
      $0 == UInt8(ascii: ",") || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    if isPlain {
      bytes += cell
      return
    }
    bytes.append(quote)
    for byte in cell { bytes += byte == quote ? [quote, quote] : [byte] }
    bytes.append(quote)
  }

  /// The signs that start a formula in some spreadsheet (OWASP, "CSV Injection"); alone they are
  /// none.
  private static func guarded(_ cell: [UInt8]) -> [UInt8] {
    guard cell.count > 1, let first = cell.first else { return cell }
    let isFormula = [
      UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"),
    ].contains(first)
    return isFormula ? [UInt8(ascii: "'")] + cell : cell
  }
}
