import Foundation
import Testing

/// Thousands of random specs and tables: whatever is drawn keeps what a drawing must keep.
///
/// A few hundred run with the other tests. `.ci/checks/fuzz-charts` runs 20,000 in a release build;
/// `FUZZ_COUNT` says how many and `FUZZ_SEED` from which on. A chart is the seed that made it, so
/// that a finding is repeated by `FUZZ_COUNT=1 FUZZ_SEED=n`; `FUZZ_FOLDER` gets its drawing.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["FUZZ_COUNT"].flatMap { Int($0) } ?? 300
  private static let first = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let chunks = max(1, min(16, count / 100))

  @Test(arguments: 0..<FuzzTests.chunks)
  func `random charts keep every promise`(chunk: Int) {
    var digest = Digest()
    var drawn = 0
    for index in stride(from: chunk, to: FuzzTests.count, by: FuzzTests.chunks) {
      let seed = FuzzTests.first &+ UInt64(index)
      var charts = FuzzCharts(seed: seed)
      var promises = Promises(of: charts.next(), seed: seed)
      promises.check()
      for fault in promises.faults { Issue.record("\(fault)") }
      if !promises.faults.isEmpty { save(promises) }
      for bytes in promises.bytes { digest.add(bytes) }
      if !promises.bytes.isEmpty { drawn += 1 }
    }
    if FuzzTests.environment["FUZZ_COUNT"] != nil {
      // Another process prints the same, which `.ci/checks/fuzz-charts` holds.
      print("fuzz: chunk \(chunk) of \(FuzzTests.chunks), drew \(drawn), digest \(digest.value)")
    } else {
      #expect(drawn > FuzzTests.count / FuzzTests.chunks / 2)
    }
  }

  private func save(_ promises: Promises) {
    guard let folder = FuzzTests.environment["FUZZ_FOLDER"] else { return }
    for (layout, bytes) in zip(["narrow", "wide"], promises.bytes) {
      let file = "\(folder)/\(promises.seed).\(layout).svg"
      try? Data(bytes).write(to: URL(fileURLWithPath: file))
    }
  }
}

/// A sum of bytes in which their order counts (FNV-1a).
struct Digest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
