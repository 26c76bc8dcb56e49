/// How wide and how high an image is shown, in CSS pixels.
public struct ImageSize: Hashable, Sendable {
  /// From left to right.
  public let width: Int
  /// From top to bottom.
  public let height: Int

  /// The longest side that is taken: that of the largest JPEG.
  public static let limit = 65_535

  /// Makes a size.
  public init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  /// The size of the image when it is turned by a quarter.
  var turned: ImageSize { ImageSize(width: height, height: width) }
}

/// Why an image cannot be shown.
public enum ImageFault: Error, Hashable, Sendable {
  /// Its bytes are of no format that browsers show.
  case unknownFormat
  /// Its name says one format, its bytes are of another.
  case otherFormat(named: ImageFormat, found: ImageFormat)
  /// Its bytes do not say how large it is.
  case noSize(ImageFormat)
  /// They say that it is larger than anything that is shown.
  case tooLarge(ImageSize)
  /// It could not be read, for the reason given.
  case unreadable(String)
  /// It is a drawing that may not be published, which is said at its own place.
  case refused

  /// What is wrong with the image that an author calls `name`; `nil` when it is said elsewhere.
  public func message(for name: String) -> String? {
    switch self {
    case .unknownFormat:
      return "'\(name)' is not a \(ImageFormat.names) image"
    case .otherFormat(let named, let found):
      return "the name '\(name)' says \(named.name), but the bytes are \(found.name); "
        + "let the name end in '.\(found.endings[0])'"
    case .noSize(.svg):
      return "'\(name)' has no size; give its 'svg' element a 'viewBox', or 'width' and 'height'"
    case .noSize(let format):
      return "'\(name)' has no size that can be read from its \(format.name) header"
    case .tooLarge(let size):
      return "'\(name)' says that it is \(size.width) × \(size.height) pixels; at most "
        + "\(ImageSize.limit) each way are shown"
    case .unreadable(let reason): return reason
    case .refused: return nil
    }
  }
}
