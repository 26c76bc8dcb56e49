extension ImageFile {
  /// AVIF: the size is a property of the primary item, in the box `meta` (ISO/IEC 23008-12, 6.5.3).
  mutating func avifSize() throws(ImageFault) -> ImageSize? {
    var offset = 0
    for _ in 0..<ImageFile.partLimit {
      let length = min(16, count - offset)
      guard let start = try bytes(at: offset, count: length),
        let box = BoxHeader(start, room: count - offset)
      else { return nil }
      if box.name == "meta" {
        let length = box.length - box.headerLength
        guard length <= ImageFile.metaLimit,
          let content = try bytes(at: offset + box.headerLength, count: length)
        else { return nil }
        return AVIFProperties(meta: content[...]).size
      }
      offset += box.length
    }
    return nil
  }

  /// The longest box `meta` that is read.
  private static let metaLimit = 1 << 20
}

/// The name and the length of a box (ISO/IEC 14496-12, 4.2).
private struct BoxHeader {
  let name: String
  /// The length of the whole box.
  let length: Int
  let headerLength: Int

  /// Reads the first bytes of a box that has at most `room` bytes; `nil` when it has none to end in.
  init?(_ bytes: some Collection<UInt8>, room: Int) {
    let bytes = Array(bytes.prefix(16))
    guard bytes.count >= 8 else { return nil }
    name = String(decoding: bytes[4..<8], as: UTF8.self)
    switch bytes[0..<4].bigEndian {
    case 0: (length, headerLength) = (room, 8)
    case 1:
      guard bytes.count == 16 else { return nil }
      (length, headerLength) = (bytes[8..<16].bigEndian, 16)
    case let short: (length, headerLength) = (short, 8)
    }
    guard (headerLength...max(headerLength, room)).contains(length) else { return nil }
  }
}

/// A box and what is in it.
private struct Box {
  let name: String
  let content: ArraySlice<UInt8>

  /// The boxes that stand one after another in `bytes`, up to the first that is none.
  static func all(in bytes: ArraySlice<UInt8>) -> [Box] {
    var boxes: [Box] = []
    var rest = bytes
    while boxes.count < ImageFile.partLimit, let header = BoxHeader(rest, room: rest.count) {
      let content = rest.prefix(header.length).dropFirst(header.headerLength)
      boxes.append(Box(name: header.name, content: content))
      rest = rest.dropFirst(header.length)
    }
    return boxes
  }
}

extension [Box] {
  /// The content of the first box of that name.
  fileprivate func content(_ name: String) -> ArraySlice<UInt8>? {
    first { $0.name == name }?.content
  }
}

/// What the box `meta` says of the image that is shown.
private struct AVIFProperties {
  private(set) var size: ImageSize?

  init(meta: ArraySlice<UInt8>) {
    let boxes = Box.all(in: meta.dropFirst(4))
    guard let item = boxes.content("pitm").flatMap(AVIFProperties.item),
      let properties = boxes.content("iprp").map(Box.all),
      let all = properties.content("ipco").map(Box.all),
      let links = properties.content("ipma")
    else { return }
    // Properties are counted from 1.
    let own = AVIFProperties.links(of: item, in: links).filter { all.indices.contains($0 - 1) }
      .map { all[$0 - 1] }
    guard let extent = own.content("ispe"), extent.count >= 12 else { return }
    let numbers = Array(extent.dropFirst(4))
    let stored = ImageSize(width: numbers[0..<4].bigEndian, height: numbers[4..<8].bigEndian)
    let quarters = Int(own.content("irot")?.first ?? 0) & 3
    size = quarters % 2 == 1 ? stored.turned : stored
  }

  /// The primary item (ISO/IEC 14496-12, 8.11.4).
  private static func item(_ content: ArraySlice<UInt8>) -> Int? {
    guard let version = content.first else { return nil }
    let id = content.dropFirst(4).prefix(version == 0 ? 2 : 4)
    return id.isEmpty ? nil : id.bigEndian
  }

  /// The numbers of an item's properties (ISO/IEC 23008-12, 9.3).
  private static func links(of item: Int, in content: ArraySlice<UInt8>) -> [Int] {
    guard let version = content.first else { return [] }
    let isWide = (content.dropFirst(3).first ?? 0) & 1 == 1
    var rest = content.dropFirst(8)
    while let (id, count) = entry(&rest, idLength: version < 1 ? 2 : 4) {
      let length = isWide ? 2 : 1
      let links = Array(rest.prefix(count * length))
      rest = rest.dropFirst(count * length)
      if id == item {
        return stride(from: 0, to: links.count - length + 1, by: length).map {
          links[$0..<$0 + length].bigEndian & (isWide ? 0x7FFF : 0x7F)
        }
      }
    }
    return []
  }

  /// The next item and how many properties it has.
  private static func entry(
    _ rest: inout ArraySlice<UInt8>, idLength: Int
  ) -> (id: Int, count: Int)? {
    let id = rest.prefix(idLength)
    rest = rest.dropFirst(idLength)
    guard id.count == idLength, let count = rest.popFirst() else { return nil }
    return (id.bigEndian, Int(count))
  }
}
