import Languages
import Quantities

/// Puts a frame's positions from left to right: regular periods at equal distances, days and
/// stretches by their place in time, names in a row.
struct TimeScale {
  private let frame: ChartFrame
  private let points: PointScale
  /// The scale of day numbers, where positions have no fixed distance.
  private let days: LinearScale?
  /// The day numbers of positions, for that scale.
  private let numbers: [Double]

  init(_ frame: ChartFrame, range: (low: Double, high: Double)) {
    self.frame = frame
    points = PointScale(count: max(1, frame.positions.count), range: range)
    let isUneven = frame.frequency == .daily || frame.frequency == .irregular
    numbers = isUneven ? frame.positions.compactMap { $0.period?.middleDay } : []
    if let first = numbers.min(), let last = numbers.max(), first < last,
      numbers.count == frame.positions.count
    {
      days = LinearScale(domain: (first, last), range: range)
    } else {
      days = nil
    }
  }

  /// The distance between neighbours, or its mean.
  var step: Double { points.step == 0 ? points.range.high - points.range.low : points.step }

  /// The pixel of a position.
  func callAsFunction(_ index: Int) -> Double {
    days.map { $0(numbers[index]) } ?? points(index)
  }

  /// The words below the axis line, with baselines counted from it.
  func labels(on canvas: Canvas) -> [TextLine] {
    if let days {
      let gaps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
      return DayAxis(scale: days, canvas: canvas, finest: gaps.min() ?? 1).labels()
    }
    let axis = PositionAxis(
      positions: frame.positions, frequency: frame.frequency,
      centers: frame.positions.indices.map { points($0) }, step: step, canvas: canvas)
    return axis.labels() ?? axis.thinned()
  }
}

extension Period {
  /// The middle of its days, counted from 1970; a fiscal year counts as its civil namesake.
  var middleDay: Double? {
    nominalDays.map {
      Double($0.lowerBound.daysSince1970 + $0.upperBound.daysSince1970) / 2
    }
  }
}
