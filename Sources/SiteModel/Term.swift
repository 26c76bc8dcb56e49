/// A word of the industry, explained.
public struct Term: Identified {
  /// The id.
  public let id: String
  /// The word.
  public let term: LocalizedText
  /// What it means, in at most 160 characters.
  public let short: LocalizedText
  /// The words that are not used for it.
  public let avoid: [LocalizedText]
  /// The sign that stands for it, such as a unit's.
  public let symbol: String?
  /// The terms to read with it.
  public let see: [Reference]
  /// The record's file.
  public let path: String

  /// Makes a term.
  public init(
    id: String, term: LocalizedText, short: LocalizedText, avoid: [LocalizedText] = [],
    symbol: String? = nil, see: [Reference] = [], path: String = ""
  ) {
    self.id = id
    self.term = term
    self.short = short
    self.avoid = avoid
    self.symbol = symbol
    self.see = see
    self.path = path
  }
}
