internal import Diagnostics
internal import Tables

/// A table as someone else's program wrote it, and what had to be understood to read it.
struct ForeignTable {
  /// The table; `nil` when there is none to be read.
  let table: Table?
  /// What was understood, in words.
  private(set) var notes: [String] = []
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether a point is surely a point, because commas cut the fields.
  let isBetweenCommas: Bool

  /// Reads a file of any encoding that spreadsheets write.
  init(path: String, bytes: [UInt8]) {
    var notes: [String] = []
    var bytes = bytes
    do throws(Diagnostic) {
      let decoded = try ForeignText(path: path, bytes: bytes)
      notes += decoded.notes
      bytes = decoded.bytes
      let named = ForeignTable.takeDelimiter(&bytes)
      let source = try SourceText(path: path, bytes: bytes)
      let dialect =
        named.map { CSVDialect(delimiter: $0, isSpreadsheet: true) }
        ?? CSVDialect.guessed(from: source.bytes)
      isBetweenCommas = dialect.delimiter == UInt8(ascii: ",")
      if !isBetweenCommas { notes.append("the columns are separated by \(dialect.delimiters)") }
      (table, diagnostics) = CSVReader(dialect: dialect).read(source)
      self.notes = notes
    } catch {
      (table, isBetweenCommas, diagnostics) = (nil, false, [error])
    }
  }

  /// Takes away the line `sep=;`, by which a spreadsheet may name the delimiter.
  private static func takeDelimiter(_ bytes: inout [UInt8]) -> UInt8? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, let sign = line.last, line.starts(with: "sep=".utf8) else { return nil }
    bytes.removeSubrange(0..<5)
    return sign
  }
}

/// The bytes of a text file as UTF-8, whatever they were.
struct ForeignText {
  let bytes: [UInt8]
  private(set) var notes: [String] = []

  init(path: String, bytes: [UInt8]) throws(Diagnostic) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw Diagnostic(
        .error, id: "workbook",
        "the file is a workbook, not a CSV file; open it and save the sheet as 'CSV UTF-8'",
        at: SourceLocation(path: path, line: 1, column: 1))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let text = ForeignText.utf8(fromUTF16: bytes) else {
        throw Diagnostic(
          .error, id: "invalid-utf16", "the file is broken UTF-16; save it as 'CSV UTF-8'",
          at: SourceLocation(path: path, line: 1, column: 1))
      }
      self.bytes = text
      notes.append("the text is UTF-16")
    } else if String(validating: bytes, as: UTF8.self) == nil,
      let text = ForeignText.utf8(fromWindows1252: bytes)
    {
      self.bytes = text
      notes.append("the text is not UTF-8 and was read as Windows-1252, which Excel writes")
    } else {
      let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      self.bytes = isMarked ? Array(bytes.dropFirst(3)) : bytes
      if isMarked { notes.append("the byte order mark at the start was passed over") }
    }
  }

  /// UTF-16 with its byte order mark, or `nil` when it is cut off or has half a pair.
  private static func utf8(fromUTF16 bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes.first == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? b << 8 | a : a << 8 | b
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Windows-1252, or `nil` when a byte stands for nothing there.
  private static func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8]? {
    var view = String.UnicodeScalarView()
    for byte in bytes {
      let isUpper = (0x80...0x9F).contains(byte)
      let code = isUpper ? upperWindows1252[Int(byte) - 0x80] : UInt16(byte)
      guard code != 0, let scalar = Unicode.Scalar(code) else { return nil }
      view.append(scalar)
    }
    return Array(String(view).utf8)
  }
}

/// The characters of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); 0 for none.
private let upperWindows1252: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
  0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]
