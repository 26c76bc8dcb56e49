/// A fingerprint of a file's bytes that is the same on every machine and in every run.
///
/// It finds damage and change, not malice. Up to 1 MiB it is XXH64 with the seed 0; a longer file
/// is taken in pieces of 1 MiB, each with the fingerprint of those before as its seed.
package struct Checksum: Hashable, Sendable {
  /// The fingerprint.
  package private(set) var value: UInt64 = 0

  /// How many bytes a piece of a long file has.
  static let pieceLength = 1 << 20

  init() {}

  init(value: UInt64) {
    self.value = value
  }

  /// The fingerprint of `bytes`.
  package init(of bytes: [UInt8]) {
    var start = 0
    repeat {
      let end = min(bytes.count, start + Checksum.pieceLength)
      append(piece: bytes, start..<end)
      start = end
    } while start < bytes.count
  }

  /// Adds the next piece, which is as long as a piece is unless it is the last.
  mutating func append(piece bytes: [UInt8], _ range: Range<Int>) {
    let seed = value
    value = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xxh64(UnsafeRawBufferPointer(rebasing: buffer[range]), seed: seed)
    }
  }

  /// The fingerprint as 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

/// XXH64 as its specification, version 0.1.1, has it.
private func xxh64(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
  var offset = 0
  var hash: UInt64
  if bytes.count >= 32 {
    var lanes = (
      seed &+ prime1 &+ prime2, seed &+ prime2, seed, seed &- prime1
    )
    while offset &+ 32 <= bytes.count {
      lanes.0 = round(lanes.0, unsafe word(bytes, offset))
      lanes.1 = round(lanes.1, unsafe word(bytes, offset &+ 8))
      lanes.2 = round(lanes.2, unsafe word(bytes, offset &+ 16))
      lanes.3 = round(lanes.3, unsafe word(bytes, offset &+ 24))
      offset &+= 32
    }
    hash =
      rotated(lanes.0, 1) &+ rotated(lanes.1, 7) &+ rotated(lanes.2, 12) &+ rotated(lanes.3, 18)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
      hash = (hash ^ round(0, lane)) &* prime1 &+ prime4
    }
  } else {
    hash = seed &+ prime5
  }
  hash = hash &+ UInt64(bytes.count)
  return avalanche(unsafe tail(bytes, from: offset, hash))
}

/// The last bytes, fewer than 32 of them.
private func tail(
  _ bytes: UnsafeRawBufferPointer, from start: Int, _ hash: UInt64
) -> UInt64 {
  var (offset, hash) = (start, hash)
  while offset &+ 8 <= bytes.count {
    hash = rotated(hash ^ round(0, unsafe word(bytes, offset)), 27) &* prime1 &+ prime4
    offset &+= 8
  }
  if offset &+ 4 <= bytes.count {
    let half = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    hash = rotated(hash ^ (UInt64(UInt32(littleEndian: half)) &* prime1), 23) &* prime2 &+ prime3
    offset &+= 4
  }
  while offset < bytes.count {
    hash = rotated(hash ^ (UInt64(unsafe bytes[offset]) &* prime5), 11) &* prime1
    offset &+= 1
  }
  return hash
}

private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
  UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

private func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
  rotated(lane &+ input &* prime2, 31) &* prime1
}

private func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
  value &<< count | value &>> (64 &- count)
}

private func avalanche(_ hash: UInt64) -> UInt64 {
  var hash = (hash ^ hash >> 33) &* prime2
  hash = (hash ^ hash >> 29) &* prime3
  return hash ^ hash >> 32
}
