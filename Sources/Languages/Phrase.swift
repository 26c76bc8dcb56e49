/// A text with named gaps, such as `data as of {date}`.
///
/// Word order differs between languages, so a sentence is never put together from pieces.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text with its gaps.
  public let text: String

  /// Makes a phrase.
  public init(_ text: String) {
    self.text = text
  }

  /// Makes a phrase.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// The names of the gaps, in the order of the text.
  public var gaps: [String] {
    var gaps: [String] = []
    forEachPart { part, isGap in
      if isGap { gaps.append(String(part)) }
    }
    return gaps
  }

  /// The text with its gaps filled; values are not searched for gaps, and a gap without a value
  /// stays as it is.
  ///
  ///     Phrase("data as of {date}").filled(["date": "8 April 2025"])
  public func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    forEachPart { part, isGap in
      guard isGap else { return result += part }
      result += values.first { $0.key == part }?.value ?? "{\(part)}"
    }
    return result
  }

  /// The text between and in the gaps, one after another.
  ///
  /// Braces are found as bytes: dates stand on every page, and finding characters costs ten times
  /// as much.
  private func forEachPart(_ body: (Substring, _ isGap: Bool) -> Void) {
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      body(rest[..<open], false)
      body(rest[rest.utf8.index(after: open)..<close], true)
      rest = rest[rest.utf8.index(after: close)...]
    }
    body(rest, false)
  }
}
