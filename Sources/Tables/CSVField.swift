/// One field of a CSV file, as offsets into the file's bytes.
struct CSVField: Sendable {
  /// The first byte, which may be a quote.
  var start: Int
  /// The end, after a closing quote.
  var end: Int
  /// Whether it is in quotes.
  var isQuoted = false
  /// Whether it holds doubled quotes.
  var isEscaped = false

  var range: Range<Int> { start..<end }

  /// The text's bytes, without the quotes around it and with doubled quotes made single.
  func content(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard isQuoted else { return bytes[start..<end] }
    let inner = bytes[start + 1..<end - 1]
    guard isEscaped else { return inner }
    var result: [UInt8] = []
    var wasQuote = false
    for byte in inner {
      if byte == quote, wasQuote {
        wasQuote = false
      } else {
        result.append(byte)
        wasQuote = byte == quote
      }
    }
    return result[...]
  }
}

let quote = UInt8(ascii: "\"")
let lineFeed = UInt8(ascii: "\n")
