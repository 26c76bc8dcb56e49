/// How a CSV file is written.
public struct CSVDialect: Hashable, Sendable {
  /// The sign between two fields.
  public let delimiter: UInt8
  /// Whether a spreadsheet wrote it: rows without any text and columns without a name are passed
  /// over.
  public let isSpreadsheet: Bool

  /// Makes a dialect.
  public init(delimiter: UInt8, isSpreadsheet: Bool) {
    self.delimiter = delimiter
    self.isSpreadsheet = isSpreadsheet
  }

  /// Commas, and nothing that is passed over, as `Content/` has it.
  public static let own = CSVDialect(delimiter: UInt8(ascii: ","), isSpreadsheet: false)

  /// The dialect of a file by someone else: its delimiter is the one that cuts the first rows most
  /// evenly, and a comma when none does.
  public static func guessed(from bytes: [UInt8]) -> CSVDialect {
    // In a file between semicolons, commas are often the decimals'.
    let signs = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")]
    let best = signs.map { (sign: $0, rows: evenRows(of: bytes, delimiter: $0)) }
      .reduce((sign: UInt8(ascii: ","), rows: 0)) { $1.rows > $0.rows ? $1 : $0 }
    return CSVDialect(delimiter: best.sign, isSpreadsheet: true)
  }

  /// How many of the first 50 rows have as many fields as the first, when those are several.
  private static func evenRows(of bytes: [UInt8], delimiter: UInt8) -> Int {
    var scanner = CSVScanner(bytes: bytes, delimiter: delimiter)
    var width = 0
    var count = 0
    for _ in 0..<50 where !scanner.isAtEnd {
      var fields: [CSVField] = []
      _ = scanner.readRow(into: &fields)
      let isBlank = fields.count == 1 && fields[0].range.isEmpty
      if width == 0, !isBlank { width = fields.count }
      if width > 1, fields.count == width { count += 1 }
    }
    return count
  }

  /// The delimiter with its article: `a comma`.
  var nameOfDelimiter: String {
    switch delimiter {
    case UInt8(ascii: ";"): "a semicolon"
    case UInt8(ascii: "\t"): "a tab"
    case UInt8(ascii: "|"): "a bar"
    default: "a comma"
    }
  }

  /// The delimiter in the plural: `commas`.
  public var delimiters: String { nameOfDelimiter.dropFirst(2) + "s" }
}
