/// The words that say how exact a number is.
public struct QualifierWords: Sendable {
  /// One qualifier's words.
  public struct Words: Sendable {
    /// The words that are written before the number.
    public let prose: String
    /// Further words that are read before the number as meaning the same.
    public let alsoRead: [String]
    /// Words that are read after the number as meaning the same: `or more`.
    public let after: [String]

    init(_ prose: String, alsoRead: [String] = [], after: [String] = []) {
      self.prose = prose
      self.alsoRead = alsoRead
      self.after = after
    }
  }

  /// Exactly the number; the words are read, and nothing is written.
  public let exact: Words
  /// The number is rounded or estimated.
  public let about: Words
  /// Read only: the number is about this, and a little under it.
  public let nearly: Words
  /// Read only: the number is about this, and a little over it.
  public let barely: Words
  /// Above the number.
  public let moreThan: Words
  /// The number or above.
  public let atLeast: Words
  /// Below the number.
  public let lessThan: Words
  /// The number or below.
  public let atMost: Words
  /// Anything as high as the number.
  public let upTo: Words
}
