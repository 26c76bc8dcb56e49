import SeededGenerator
import Testing

@testable import Images

/// Whatever the bytes are, reading ends, and in a size that can be shown or a fault.
@Suite struct HostileImageTests {
  private func check(_ bytes: [UInt8]) {
    for format in ImageFormat.allCases where format != .svg {
      if case .success(let size) = outcome(bytes, format) {
        let sides = 1...ImageSize.limit
        #expect(sides.contains(size.width) && sides.contains(size.height))
      }
    }
    if let size = try? Drawing(bytes).size {
      #expect((1...ImageSize.limit).contains(size.width))
    }
  }

  @Test func `an image cut anywhere`() {
    for sample in Sample.all + [Array(Sample.drawing.utf8)] {
      for count in sample.indices { check(Array(sample.prefix(count))) }
    }
  }

  @Test func `any one byte at its extremes`() {
    for sample in Sample.all {
      for index in sample.indices {
        for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          check(sample.replacing(index..<index + 1, [byte]))
        }
      }
    }
  }

  @Test func `bits flipped, pieces doubled and taken away`() {
    var random = SeededGenerator(seed: 15)
    let samples = Sample.all + [Array(Sample.drawing.utf8)]
    for _ in 0..<4000 {
      var bytes = samples.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let start = Int.random(in: bytes.indices, using: &random)
        let end = Int.random(in: start...min(bytes.count, start + 9), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 2: bytes.removeSubrange(start..<end)
        default:
          let other = samples.randomElement(using: &random) ?? []
          bytes.replaceSubrange(start..<end, with: other.prefix(start).suffix(16))
        }
      }
      check(bytes)
    }
  }

  @Test(.timeLimit(.minutes(1))) func `parts without end`() {
    let segments = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0xFF, count: 3 << 20)
    check(segments)
    check([0xFF, 0xD8] + (0..<(1 << 20)).flatMap { _ in [0xFF, 0xFE, 0, 2] as [UInt8] })
    let head = Array(Sample.avif.prefix(32))
    check(head + (0..<(1 << 18)).flatMap { _ in [0, 0, 0, 8] + Array("free".utf8) })
    check(head + [0, 0, 0, 1] + "free".utf8 + [UInt8](repeating: 0xFF, count: 8))
    check(head + [0, 0, 0, 0] + "free".utf8)
    check(head + [0, 0, 0, 0] + "meta".utf8 + [UInt8](repeating: 0, count: 1 << 20))
    check(Array((String(repeating: "<g>", count: 1 << 18)).utf8))
    let namespace = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
    check(Array((namespace + String(repeating: "<g>", count: 1 << 18)).utf8))
    check(Array((namespace + "<!--" + String(repeating: "-", count: 1 << 20)).utf8))
    check(Array((namespace + "<a " + String(repeating: "b='(' ", count: 1 << 16)).utf8))
  }
}
