extension Unicode.Scalar {
  /// A Boolean value indicating whether a page, a feed or a drawing can hold it at all.
  ///
  /// `Char` of XML 1.0, §2.2: of the control characters, only the tab and the line ends are.
  public var isXMLCharacter: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// Its code point as `U+0001`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
