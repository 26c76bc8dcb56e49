import Testing

@testable import Images

extension ImageFile {
  /// An image of bytes in memory.
  init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }
}

/// The size of an image or what is wrong with it.
func outcome(_ bytes: [UInt8], _ format: ImageFormat) -> Result<ImageSize, ImageFault> {
  Result { () throws(ImageFault) in
    var file = ImageFile(bytes)
    return try file.size(named: format)
  }
}

/// How much was read.
private final class Counter {
  var amount = 0
}

private let upright = ImageSize(width: 7, height: 5)

@Suite struct ImageFileTests {
  @Test(
    arguments: [
      (Sample.png, .png, upright), (Sample.gif, .gif, upright), (Sample.jpeg, .jpeg, upright),
      (Sample.turnedJPEG, .jpeg, upright.turned), (Sample.progressiveJPEG, .jpeg, upright),
      (Sample.lossyWebP, .webp, upright), (Sample.losslessWebP, .webp, upright),
      (Sample.extendedWebP, .webp, upright), (Sample.avif, .avif, upright),
      (Sample.turnedAVIF, .avif, upright.turned),
    ] as [([UInt8], ImageFormat, ImageSize)])
  func `the size stands in the header`(bytes: [UInt8], format: ImageFormat, size: ImageSize) {
    #expect(outcome(bytes, format) == .success(size))
  }

  @Test(arguments: [
    ("a/Map.PNG", ImageFormat.png), ("a.jpg", .jpeg), ("a.b.jpeg", .jpeg), ("a.gif", .gif),
    ("a.webp", .webp), ("a.avif", .avif), ("a.svg", .svg), ("png", nil), ("a.tiff", nil),
    ("a.png.yaml", nil),
  ])
  func `the end of a name says a format`(name: String, format: ImageFormat?) {
    #expect(ImageFormat(fileName: name) == format)
  }

  @Test func `bytes of another format are told from those of none`() {
    #expect(outcome(Sample.jpeg, .png) == .failure(.otherFormat(named: .png, found: .jpeg)))
    #expect(
      outcome(Array(Sample.drawing.utf8), .gif)
        == .failure(.otherFormat(named: .gif, found: .svg)))
    #expect(outcome([], .png) == .failure(.unknownFormat))
    #expect(outcome(Array("not an image".utf8), .png) == .failure(.unknownFormat))
    // HEIC is a file of the same family, which few browsers show.
    let heic = Sample.avif.split(separator: Array("avif".utf8), omittingEmptySubsequences: false)
      .joined(separator: Array("heic".utf8))
    #expect(outcome(Array(heic), .avif) == .failure(.unknownFormat))
  }

  @Test func `no side is empty, and none too long`() {
    #expect(outcome(Sample.gif.replacing(6..<8, [0, 0]), .gif) == .failure(.noSize(.gif)))
    #expect(outcome(Sample.png.replacing(20..<24, [0, 0, 0, 0]), .png) == .failure(.noSize(.png)))
    let wide = ImageSize(width: 0xFFFF_FFFF, height: 5)
    #expect(
      outcome(Sample.png.replacing(16..<20, [255, 255, 255, 255]), .png)
        == .failure(.tooLarge(wide)))
  }

  @Test func `a JPEG may have many segments, and Exif either way round`() {
    let fill: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFE, 0, 3, 65]
    let big: [UInt8] =
      [0xFF, 0xE1, 0, 34] + "Exif".utf8 + [0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
      + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0]
    let start = Sample.jpeg.prefix(2) + (0..<900).flatMap { _ in fill }
    #expect(
      outcome(Array(start + big + Sample.jpeg.dropFirst(2)), .jpeg) == .success(upright.turned))
    let turnedBack = big.replacing(29..<30, [3])
    #expect(
      outcome(Array(start + turnedBack + Sample.jpeg.dropFirst(2)), .jpeg) == .success(upright))
  }

  @Test func `only the header is read`() throws {
    let padding = [UInt8](repeating: 7, count: 1 << 20)
    for (bytes, format) in [
      (Sample.png, ImageFormat.png), (Sample.gif, .gif), (Sample.avif, .avif),
    ] {
      let counter = Counter()
      let whole = bytes + padding
      var file = ImageFile(count: whole.count) { offset, count in
        counter.amount += count
        return Array(whole[offset..<offset + count])
      }
      _ = try file.size(named: format)
      #expect(counter.amount <= 4 * 4096)
    }
  }

  @Test func `a file that is cut while it is read has no size`() {
    var file = ImageFile(count: 1 << 20) { _, _ in Array(Sample.avif.prefix(40)) }
    #expect(throws: ImageFault.self) { try file.size(named: .avif) }
  }

  @Test func `a fault is told with the name that the author knows`() {
    #expect(
      ImageFault.otherFormat(named: .png, found: .jpeg).message(for: "a/b.png")
        == "the name 'a/b.png' says PNG, but the bytes are JPEG; let the name end in '.jpg'")
    #expect(
      ImageFault.tooLarge(ImageSize(width: 70_000, height: 5)).message(for: "b.png")
        == "'b.png' says that it is 70000 × 5 pixels; at most 65535 each way are shown")
    #expect(
      ImageFault.unknownFormat.message(for: "b.png")
        == "'b.png' is not a PNG, JPEG, GIF, WebP, AVIF or SVG image")
    #expect(ImageFault.refused.message(for: "b.svg") == nil)
  }
}

extension [UInt8] {
  /// The bytes with others in a range.
  func replacing(_ range: Range<Int>, _ bytes: [UInt8]) -> [UInt8] {
    self[..<range.lowerBound] + bytes + self[range.upperBound...]
  }
}
