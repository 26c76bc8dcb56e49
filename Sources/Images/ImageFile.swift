/// An image's file, of which only the bytes are read that say what it is and how large.
///
/// Nothing in it is believed: lengths and offsets are held against the file's end, and every loop
/// has a limit. What cannot be followed is an image without a size.
public struct ImageFile {
  /// Reads up to `count` bytes from `offset`; fewer only at the file's end.
  public typealias Reader = (_ offset: Int, _ count: Int) throws(ImageFault) -> [UInt8]

  /// The file's length in bytes.
  let count: Int
  private let read: Reader
  /// What was read last: the parts of a header are neighbours.
  private var window: [UInt8] = []
  private var windowStart = 0

  /// How many parts of a file are looked at, at most.
  static let partLimit = 1000
  private static let windowLength = 4096

  /// Makes an image of `count` bytes, which `read` reads.
  public init(count: Int, read: @escaping Reader) {
    self.count = count
    self.read = read
  }

  /// The format that the bytes are in, or `nil` when it is none.
  public mutating func format() throws(ImageFault) -> ImageFormat? {
    let start = try bytes(at: 0, count: min(count, ImageFormat.signatureLength))
    return start.flatMap { ImageFormat(signature: $0) }
  }

  /// The size of an image whose name says that it is a `format` of pixels.
  ///
  /// The size of a drawing needs all of it: see ``Drawing``.
  public mutating func size(named format: ImageFormat) throws(ImageFault) -> ImageSize {
    guard let found = try self.format() else { throw .unknownFormat }
    if found != format { throw .otherFormat(named: format, found: found) }
    guard let size = try storedSize(of: format), size.width > 0, size.height > 0 else {
      throw .noSize(format)
    }
    guard max(size.width, size.height) <= ImageSize.limit else { throw .tooLarge(size) }
    return size
  }

  private mutating func storedSize(of format: ImageFormat) throws(ImageFault) -> ImageSize? {
    switch format {
    case .png: try pngSize()
    case .jpeg: try jpegSize()
    case .gif: try gifSize()
    case .webp: try webpSize()
    case .avif: try avifSize()
    case .svg: nil
    }
  }

  /// The `count` bytes from `offset`, or `nil` when the file does not hold them all.
  mutating func bytes(at offset: Int, count: Int) throws(ImageFault) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      return nil
    }
    if offset < windowStart || offset + count > windowStart + window.count {
      window = try read(offset, min(self.count - offset, max(count, ImageFile.windowLength)))
      windowStart = offset
      // The file may have been cut since its length was asked for.
      if window.count < count { return nil }
    }
    let start = offset - windowStart
    return Array(window[start..<start + count])
  }
}
