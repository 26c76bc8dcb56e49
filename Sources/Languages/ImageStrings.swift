/// The words about images.
public struct ImageStrings: Sendable {
  /// Whose a photograph or drawing is: `{credit}`.
  public let credit: Phrase
  /// Over the credits of images that stand in lines.
  public let credits: String
}

extension ImageStrings {
  static let english = ImageStrings(credit: "Image: {credit}", credits: "Image credits")

  static let indonesian = ImageStrings(credit: "Gambar: {credit}", credits: "Sumber gambar")
}
