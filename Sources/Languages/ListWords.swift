/// How a language joins the parts of a list.
public struct ListWords: Sendable {
  /// Between two parts: ` and `.
  public let pair: String
  /// Between the parts of a longer list, but for the last two: `, `.
  public let comma: String
  /// Between the last two parts of a longer list: ` and ` or `, dan `.
  public let last: String
  /// Between two alternatives: ` or `.
  public let orPair: String
  /// Between the last two of more alternatives.
  public let orLast: String

  /// `a`, `a and b` or `a, b and c`.
  public func joined(_ parts: [String]) -> String { joined(parts, pair: pair, last: last) }

  /// `a`, `a or b` or `a, b or c`.
  public func alternatives(_ parts: [String]) -> String {
    joined(parts, pair: orPair, last: orLast)
  }

  private func joined(_ parts: [String], pair: String, last: String) -> String {
    guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let start = parts.dropLast().joined(separator: comma)
    return start + (parts.count == 2 ? pair : last) + end
  }
}
