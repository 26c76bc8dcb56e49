import Parallel
import Synchronization
import Testing

private struct Odd: Error, Equatable { let number: Int }

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000]) func `results keep the order`(count: Int) async {
    for workers in [0, 1, 2, 7] {
      let doubled = await (0..<count).concurrentMap(workers: workers) { $0 * 2 }
      #expect(doubled == (0..<count).map { $0 * 2 })
    }
  }

  @Test func `the first failing element in order is the one reported`() async {
    for _ in 0..<20 {
      await #expect(throws: Odd(number: 301)) {
        try await (0..<1000).concurrentMap(workers: 4) { number throws(Odd) in
          if number == 301 || number > 700 { throw Odd(number: number) }
        }
      }
    }
  }

  @Test func `runs join up to the whole`() async {
    let words = (0..<77).map(String.init)
    let runs = await words[3...].concurrentRuns(workers: 3) { Array($0) }
    #expect(runs.count > 3)
    #expect(Array(runs.joined()) == Array(words[3...]))
  }

  @Test func `no more tasks than workers run at once`() async {
    let running = Atomic(0)
    let most = Atomic(0)
    _ = await (0..<200).concurrentMap(workers: 1) { _ in
      let now = running.add(1, ordering: .sequentiallyConsistent).newValue
      most.max(now, ordering: .sequentiallyConsistent)
      running.subtract(1, ordering: .sequentiallyConsistent)
    }
    #expect(most.load(ordering: .sequentiallyConsistent) == 1)
  }
}
