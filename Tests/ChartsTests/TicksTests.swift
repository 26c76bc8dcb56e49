import Testing

@testable import Charts

/// The expectations are those of d3-array 3's own tests, and what it computes for further values.
@Suite struct TicksTests {
  @Test(
    arguments: [
      (0, 1, 10, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
      (0, 1, 8, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
      (0, 1, 7, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]), (0, 1, 4, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
      (0, 1, 3, [0.0, 0.5, 1.0]), (0, 1, 2, [0.0, 0.5, 1.0]), (0, 1, 1, [0.0, 1.0]),
      (0, 10, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), (0, 10, 7, [0, 2, 4, 6, 8, 10]),
      (0, 10, 3, [0, 5, 10]), (0, 10, 1, [0, 10]),
      (-10, 10, 10, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]), (-10, 10, 6, [-10, -5, 0, 5, 10]),
      (-10, 10, 2, [-10, 0, 10]), (-10, 10, 1, [0]),
      (1, 364, 0.1, []), (1, 364, 0.5, [200]), (1, 364, 1, [200]), (1, 364, 1.5, [200]),
      (0.98, 1.14, 10, [0.98, 1.0, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14]),
      (0, 2.2, 3, [0, 1, 2]), (0, 131.82, 5, [0, 20, 40, 60, 80, 100, 120]),
      (-37.4, 12.9, 5, [-30, -20, -10, 0, 10]), (-1e-7, 3e-7, 4, [-1e-7, 0, 1e-7, 2e-7, 3e-7]),
      (0.0042, 0.0391, 5, [0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035]),
      (1.2e9, 9.87e9, 6, [2e9, 4e9, 6e9, 8e9]),
      (99.95, 100.05, 5, [99.96, 99.98, 100, 100.02, 100.04]),
      (17, 1_234_567, 7, [200_000, 400_000, 600_000, 800_000, 1_000_000, 1_200_000]),
      (3, 3, 5, [3]), (3, 1, 5, []), (0, .infinity, 5, []), (0, 1, 0, []),
    ] as [(Double, Double, Double, [Double])])
  func `ticks are those of d3`(start: Double, stop: Double, count: Double, ticks: [Double]) {
    #expect(Ticks.values(from: start, to: stop, count: count) == ticks)
  }

  @Test(
    arguments: [
      (0, 1, [0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2, 0.5, 0.5, 1]),
      (0, 10, [1, 1, 1, 2, 2, 2, 2, 5, 5, 10]), (-10, 10, [2, 2, 2, 2, 5, 5, 5, 5, 10, 20]),
    ] as [(Double, Double, [Double])])
  func `steps for ten ticks down to one are those of d3`(
    start: Double, stop: Double, steps: [Double]
  ) {
    for (index, step) in steps.enumerated() {
      let count = Double(10 - index)
      #expect(Ticks.step(from: start, to: stop, count: count) == step)
      let increment = Ticks.increment(from: start, to: stop, count: count)
      #expect(increment == (step < 1 ? -(1 / step).rounded() : step))
      let first = (start / step).rounded(.up), last = (stop / step).rounded(.down)
      let ticks = Ticks.values(from: start, to: stop, count: count)
      if count > 1 || start == 0 { #expect(ticks.count == Int(last - first) + 1) }
      #expect(ticks.allSatisfy { start <= $0 && $0 <= stop })
    }
  }

  @Test func `what is not a number has no ticks`() {
    for (start, stop, count) in [
      (Double.nan, 1.0, 1.0), (0, .nan, 1), (0, 1, .nan), (.nan, .nan, 1), (0, .nan, .nan),
      (.nan, 1, .nan), (.nan, .nan, .nan), (1, 1, -1), (1, 1, 0), (1, 1, .nan), (0, 1, 0),
      (0, 1, -1), (0, 1, .infinity),
    ] {
      #expect(Ticks.values(from: start, to: stop, count: count) == [])
    }
    #expect(Ticks.values(from: 1, to: 1, count: 10) == [1])
  }

  @Test func `no tick is a negative zero`() {
    #expect(Ticks.values(from: -1, to: 0, count: 5).last?.sign == .plus)
  }

  @Test func `bounds that cannot be widened stay`() {
    for (start, stop, count) in [
      (1.0, 1.0, 10.0), (1, 1, 0), (0, 1, -1), (0, 1, 0), (0, 1, .infinity),
    ] {
      let nice = Ticks.nice(from: start, to: stop, count: count)
      #expect(nice == (start, stop))
    }
  }

  @Test(
    arguments: [
      (0, 1, 10, -10), (0, 1, 7, -5), (0, 1, 3, -2), (0, 1, 1, 1), (0, 10, 10, 1), (0, 10, 4, 2),
      (0, 10, 3, 5), (0, 10, 1, 10), (-10, 10, 10, 2), (-10, 10, 4, 5), (-10, 10, 2, 10),
      (-10, 10, 1, 20), (0, 131.82, 5, 20), (0, 131.82, 4, 50),
    ] as [(Double, Double, Double, Double)])
  func `steps below one are reciprocals`(
    start: Double, stop: Double, count: Double, increment: Double
  ) {
    #expect(Ticks.increment(from: start, to: stop, count: count) == increment)
  }

  @Test(
    arguments: [
      (0.132, 0.876, 1000, 0.132, 0.876), (0.132, 0.876, 100, 0.13, 0.88),
      (0.132, 0.876, 30, 0.12, 0.88), (0.132, 0.876, 10, 0.1, 0.9), (0.132, 0.876, 6, 0.1, 0.9),
      (0.132, 0.876, 5, 0, 1), (0.132, 0.876, 1, 0, 1), (132, 876, 1000, 132, 876),
      (132, 876, 100, 130, 880), (132, 876, 30, 120, 880), (132, 876, 10, 100, 900),
      (132, 876, 6, 100, 900), (132, 876, 5, 0, 1000), (132, 876, 1, 0, 1000),
      (-0.1, 51.1, 8, -10, 60),
    ] as [(Double, Double, Double, Double, Double)])
  func `nice bounds are those of d3`(
    start: Double, stop: Double, count: Double, low: Double, high: Double
  ) {
    let nice = Ticks.nice(from: start, to: stop, count: count)
    #expect(nice.0 == low)
    #expect(nice.1 == high)
  }

  @Test(
    arguments: [
      (1, 0), (9.99, 0), (10, 1), (999.999, 2), (1000, 3), (0.1, -1), (0.099, -2), (1e-7, -7),
      (1e21, 21), (123_456, 5),
    ] as [(Double, Int)])
  func `the whole part of a logarithm is exact`(value: Double, power: Int) {
    #expect(Ticks.floorLog10(value) == power)
  }
}
