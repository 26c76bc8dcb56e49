public import Images

/// An image that texts may show.
public struct Image: Sendable {
  /// Its path below the site's folder, such as `Content/briefings/pacing/map.png`.
  public let path: String
  /// The size that it is shown in, from its own header, or what is wrong with it.
  public let size: Result<ImageSize, ImageFault>
  /// What its sidecar says; `nil` when there is none, or none that could be read.
  public let credit: ImageCredit?
  /// Whether it has a sidecar, right or wrong.
  public let hasSidecar: Bool

  /// Makes an image.
  public init(
    path: String, size: Result<ImageSize, ImageFault>, credit: ImageCredit?, hasSidecar: Bool
  ) {
    self.path = path
    self.size = size
    self.credit = credit
    self.hasSidecar = hasSidecar
  }

  /// The path of the file that says whose it is: the image's own, and `.yaml`.
  ///
  /// The image's ending stays in it, so that `map.png` and `map.svg` may stand side by side.
  public var sidecarPath: String { path + ".yaml" }
}

/// Whose an image is, and how it is shown.
public struct ImageCredit: Sendable {
  /// Who made it or lets it be shown.
  public let words: LocalizedText
  /// The terms on which it is shown.
  public let licence: Licence?
  /// The document that it is taken from.
  public let source: Reference?
  /// Whether it says nothing that the text does not, so that nobody misses its description.
  public let isDecorative: Bool

  /// Makes a credit.
  public init(
    words: LocalizedText, licence: Licence? = nil, source: Reference? = nil,
    isDecorative: Bool = false
  ) {
    self.words = words
    self.licence = licence
    self.source = source
    self.isDecorative = isDecorative
  }
}
