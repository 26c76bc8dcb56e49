extension RandomAccessCollection where Self: Sendable, Element: Sendable {
  /// The results of `transform` for every element, in the elements' order, worked out on `workers`
  /// tasks at once.
  ///
  ///     let pages = try await files.concurrentMap { file throws(FileError) in try page(file) }
  ///
  /// Elements are handed out in runs of neighbours, so the work on one element may be small. When
  /// `transform` throws, the error of the first element in order that fails is thrown, whatever
  /// the timing, and what is not begun is left.
  package func concurrentMap<Value: Sendable, Failure: Error>(
    workers: Int = processorCount,
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Value
  ) async throws(Failure) -> [Value] {
    let runs = try await concurrentRuns(workers: workers) { run throws(Failure) in
      var values: [Value] = []
      values.reserveCapacity(run.count)
      for element in run { values.append(try transform(element)) }
      return values
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for run in runs { values += run }
    return values
  }

  /// The results of `transform` for every run of neighbouring elements, in order.
  ///
  /// For work that wants something once a run: a buffer, an open file. How elements are divided
  /// depends on `workers`, so results must not be shown run by run.
  package func concurrentRuns<Value: Sendable, Failure: Error>(
    workers: Int = processorCount,
    _ transform: @escaping @Sendable (SubSequence) throws(Failure) -> Value
  ) async throws(Failure) -> [Value] {
    let size = runSize(workers: workers)
    let total = (count + size - 1) / size
    var results = [Result<Value, Failure>?](repeating: nil, count: total)
    await withTaskGroup(of: (Int, Result<Value, Failure>).self) { group in
      var next = 0
      func begin() {
        guard next < total else { return }
        let number = next
        next += 1
        group.addTask { (number, run(number, size, transform)) }
      }
      for _ in 0..<Swift.max(1, workers) { begin() }
      while let (number, result) = await group.next() {
        results[number] = result
        // Runs begin in order: all before a failed one have begun, and none after matters.
        if case .failure = result { next = total }
        begin()
      }
    }
    var values: [Value] = []
    values.reserveCapacity(total)
    for case let result? in results { values.append(try result.get()) }
    return values
  }

  /// About 32 runs a worker: small enough to even the load out, large enough to cost nothing.
  private func runSize(workers: Int) -> Int {
    Swift.max(1, (count - 1) / (32 * Swift.max(1, Swift.min(workers, 1024))) + 1)
  }

  private func run<Value, Failure: Error>(
    _ number: Int, _ size: Int, _ transform: (SubSequence) throws(Failure) -> Value
  ) -> Result<Value, Failure> {
    let start = index(startIndex, offsetBy: number * size)
    let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
    return Result { () throws(Failure) in try transform(self[start..<end]) }
  }
}
