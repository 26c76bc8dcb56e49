extension ImageFile {
  /// JPEG: the size stands in the frame's header, behind segments of any number (ITU-T T.81, B.2).
  ///
  /// An image that Exif says is stored on its side is shown upright.
  mutating func jpegSize() throws(ImageFault) -> ImageSize? {
    var offset = 2
    var isTurned: Bool?
    for _ in 0..<ImageFile.partLimit {
      guard let segment = try jpegSegment(at: offset) else { return nil }
      if segment.isFrame {
        // The sample's precision stands before the two lengths.
        guard segment.length >= 7, let bytes = try bytes(at: segment.body + 1, count: 4) else {
          return nil
        }
        let size = ImageSize(width: bytes[2..<4].bigEndian, height: bytes[0..<2].bigEndian)
        return isTurned == true ? size.turned : size
      }
      if segment.endsHeader { return nil }
      if segment.marker == 0xE1, isTurned == nil,
        let bytes = try bytes(at: segment.body, count: segment.length)
      {
        isTurned = ExifOrientation(segment: bytes)?.isTurned
      }
      offset = segment.body + segment.length
    }
    return nil
  }

  private mutating func jpegSegment(at offset: Int) throws(ImageFault) -> JPEGSegment? {
    var offset = offset
    // Any number of 0xFF may stand before a marker.
    for _ in 0..<ImageFile.partLimit {
      guard let bytes = try bytes(at: offset, count: 2), bytes[0] == 0xFF else { return nil }
      if bytes[1] != 0xFF {
        let segment = JPEGSegment(marker: bytes[1], body: offset + 2, length: 0)
        if segment.standsAlone { return segment }
        guard let length = try self.bytes(at: offset + 2, count: 2)?.bigEndian, length >= 2 else {
          return nil
        }
        return JPEGSegment(marker: bytes[1], body: offset + 4, length: length - 2)
      }
      offset += 1
    }
    return nil
  }
}

/// A marker of a JPEG file and where what belongs to it stands.
private struct JPEGSegment {
  let marker: UInt8
  let body: Int
  let length: Int

  /// A Boolean value indicating whether it starts a frame; three of the range are something else.
  var isFrame: Bool { (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) }

  /// A Boolean value indicating whether pixels follow, or nothing.
  var endsHeader: Bool { marker == 0xD9 || marker == 0xDA }

  /// A Boolean value indicating whether the marker has no length.
  var standsAlone: Bool { marker == 0x01 || (0xD0...0xD9).contains(marker) }
}

/// Which side of a photograph is up (Exif 3.0, 4.6.5): the tag `Orientation` of its first list.
struct ExifOrientation {
  /// 1 to 8.
  let value: Int

  /// A Boolean value indicating whether rows are stored as columns.
  var isTurned: Bool { (5...8).contains(value) }

  /// Reads an `APP1` segment; `nil` when it is not Exif.
  init?(segment: [UInt8]) {
    guard segment.starts(with: Array("Exif".utf8) + [0, 0]) else { return nil }
    let tiff = TIFFNumbers(bytes: segment.dropFirst(6))
    value = tiff.orientation ?? 1
  }
}

/// The numbers of a TIFF structure, whose first bytes say which way round they are.
private struct TIFFNumbers {
  private let bytes: ArraySlice<UInt8>
  private let isLittleEndian: Bool

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    isLittleEndian = bytes.starts(with: "II".utf8)
  }

  var orientation: Int? {
    guard number(at: 2, count: 2) == 42, let list = number(at: 4, count: 4),
      let entries = number(at: list, count: 2)
    else { return nil }
    let first = (0..<min(entries, ImageFile.partLimit)).map { list + 2 + 12 * $0 }
    guard let entry = first.first(where: { number(at: $0, count: 2) == 0x0112 }) else {
      return nil
    }
    // A short number stands in the first half of the field for the value.
    return number(at: entry + 8, count: 2)
  }

  private func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    let start = bytes.startIndex + offset
    let digits = bytes[start..<start + count]
    return isLittleEndian ? digits.littleEndian : digits.bigEndian
  }
}
