/// The picture that stands for a page where it is shared.
public struct Card: Sendable {
  /// Its address.
  public let permalink: Permalink
  /// Its width in pixels.
  public let width: Int
  /// Its height in pixels.
  public let height: Int

  /// Makes a card.
  public init(permalink: Permalink, width: Int, height: Int) {
    self.permalink = permalink
    self.width = width
    self.height = height
  }
}

extension Permalink {
  /// The address of this page's card, if it has one.
  package var card: Permalink { appending("card.png") }
}
