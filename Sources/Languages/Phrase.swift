/// A text with named gaps, such as `data as of {date}`.
///
/// Word order differs between languages, so a sentence is never put together from pieces.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part of the text: words as they stand, or a gap by its name.
  public enum Part: Hashable, Sendable {
    case words(String)
    case gap(String)
  }

  /// The text with its gaps.
  public let text: String
  /// The text between and in the gaps, one after another.
  ///
  /// Found once: dates stand on every page.
  public let parts: [Part]

  /// Makes a phrase.
  public init(_ text: String) {
    self.text = text
    parts = Phrase.parts(of: text)
  }

  /// Makes a phrase.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The names of the gaps, in the order of the text.
  public var gaps: [String] {
    parts.compactMap { if case .gap(let name) = $0 { name } else { nil } }
  }

  /// The text with its gaps filled; values are not searched for gaps, and a gap without a value
  /// stays as it is.
  ///
  ///     Phrase("data as of {date}").filled(["date": "8 April 2025"])
  public func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    result.reserveCapacity(values.reduce(text.utf8.count) { $0 + $1.value.utf8.count })
    for part in parts {
      switch part {
      case .words(let words): result += words
      case .gap(let name): result += values.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
    return result
  }

  /// Braces are found as bytes: finding characters costs ten times as much.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(.gap(String(rest[rest.utf8.index(after: open)..<close])))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return parts
  }
}
