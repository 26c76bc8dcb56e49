// Formats whose size stands at a fixed place.

extension ImageFile {
  /// PNG: the first chunk is `IHDR`, which starts with the size (PNG 3rd edition, 11.2.1).
  mutating func pngSize() throws(ImageFault) -> ImageSize? {
    guard let bytes = try bytes(at: 8, count: 16), bytes[4..<8].elementsEqual("IHDR".utf8) else {
      return nil
    }
    return ImageSize(width: bytes[8..<12].bigEndian, height: bytes[12..<16].bigEndian)
  }

  /// GIF: the size of the logical screen follows the signature (GIF89a, 18).
  mutating func gifSize() throws(ImageFault) -> ImageSize? {
    guard let bytes = try bytes(at: 6, count: 4) else { return nil }
    return ImageSize(width: bytes[0..<2].littleEndian, height: bytes[2..<4].littleEndian)
  }

  /// WebP: the first chunk's name says where the size stands (RFC 9649, 2.5–2.7).
  mutating func webpSize() throws(ImageFault) -> ImageSize? {
    guard let name = try bytes(at: 12, count: 4) else { return nil }
    switch String(decoding: name, as: UTF8.self) {
    case "VP8 ": return try lossySize()
    case "VP8L": return try losslessSize()
    case "VP8X":
      guard let bytes = try bytes(at: 24, count: 6) else { return nil }
      return ImageSize(
        width: bytes[0..<3].littleEndian + 1, height: bytes[3..<6].littleEndian + 1)
    default: return nil
    }
  }

  /// A key frame: 14 bits each behind its start code; the 2 above them scale (RFC 6386, 9.1).
  private mutating func lossySize() throws(ImageFault) -> ImageSize? {
    guard let bytes = try bytes(at: 20, count: 10), bytes[0] & 1 == 0,
      bytes[3..<6].elementsEqual([0x9D, 0x01, 0x2A])
    else { return nil }
    return ImageSize(
      width: bytes[6..<8].littleEndian & 0x3FFF, height: bytes[8..<10].littleEndian & 0x3FFF)
  }

  /// 14 bits each, less one, behind the signature (RFC 9649, 3.4).
  private mutating func losslessSize() throws(ImageFault) -> ImageSize? {
    guard let bytes = try bytes(at: 20, count: 5), bytes[0] == 0x2F else { return nil }
    let bits = bytes[1..<5].littleEndian
    return ImageSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
  }
}
