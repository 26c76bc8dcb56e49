/// A format of images that browsers show.
public enum ImageFormat: CaseIterable, Hashable, Sendable {
  case png, jpeg, gif, webp, avif, svg

  /// The format that a file's name says: by what follows its last full stop, in any case.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = fileName[fileName.utf8.index(after: dot)...].lowercased()
    guard let format = ImageFormat.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// Its name: `PNG`.
  public var name: String {
    switch self {
    case .png: "PNG"
    case .jpeg: "JPEG"
    case .gif: "GIF"
    case .webp: "WebP"
    case .avif: "AVIF"
    case .svg: "SVG"
    }
  }

  /// How names of its files end, the usual way first.
  var endings: [String] {
    switch self {
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .gif: ["gif"]
    case .webp: ["webp"]
    case .avif: ["avif"]
    case .svg: ["svg"]
    }
  }

  /// The names of all, for messages.
  public static var names: String {
    let names = allCases.map(\.name)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}

extension ImageFormat {
  /// How many bytes of a file are enough to tell its format.
  static let signatureLength = 1024

  /// The format of a file by its first bytes, whatever its name says.
  init?(signature bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if ImageFormat.brands(in: bytes).contains(where: { $0 == "avif" || $0 == "avis" }) {
      self = .avif
    } else if ImageFormat.isDrawing(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// The brands that a file of the ISO base format names first (ISO/IEC 14496-12, 4.3).
  private static func brands(in bytes: [UInt8]) -> [String] {
    guard bytes.dropFirst(4).starts(with: "ftyp".utf8) else { return [] }
    let end = min(bytes.prefix(4).bigEndian, bytes.count)
    return stride(from: 8, to: end - 3, by: 4).map {
      String(decoding: bytes[$0..<$0 + 4], as: UTF8.self)
    }
  }

  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    guard text.first(where: { !blanks.contains($0) }) == UInt8(ascii: "<") else { return false }
    let tag = Array("<svg".utf8)
    return text.indices.contains { text[$0...].starts(with: tag) }
  }
}

extension Collection<UInt8> {
  /// The number that a few bytes are, the first counting most; seven at most are sure to fit.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
}

extension BidirectionalCollection<UInt8> {
  /// The number that a few bytes are, the last counting most.
  var littleEndian: Int { reversed().bigEndian }
}
