import Languages
import Quantities

/// The unit and magnitude that all numbers of a chart are shown in.
struct AxisUnit: Hashable {
  let unit: Unit
  let scale: Scale

  /// The power of ten between a number on the axis and the dimension's base.
  var exponent: Int { unit.exponent + scale.exponent }

  /// The label for subtitles and table heads: `US$ bn`.
  func label(in language: Language) -> String { unit.label(in: language, scale: scale) }

  /// The unit in which the greatest of the numbers is readable.
  ///
  /// It is the data's own when the greatest number has one to four digits in it, and else the
  /// largest in which it is about 1 or more: `1.5 tn`, never `1500000 m`.
  init(for series: [ChartSeries], isStacked: Bool) {
    guard let first = series.first else {
      (unit, scale) = (.count, .one)
      return
    }
    let sizes = series.map(\.greatestMagnitude)
    let greatest = isStacked ? sizes.reduce(0, +) : sizes.max() ?? 0
    func shown(_ candidate: AxisUnit) -> Double {
      greatest / Ticks.powerOfTen(candidate.exponent)
    }
    let own = AxisUnit(unit: first.unit, scale: first.scale)
    let candidates = AxisUnit.candidates(for: first.unit)
    let isSpoken = candidates.contains(own)
    if isSpoken, greatest == 0 || (shown(own) >= 1 && shown(own) < 10_000) {
      self = own
    } else {
      self = candidates.last { shown($0) >= 0.95 } ?? candidates.first ?? own
    }
  }

  init(unit: Unit, scale: Scale) {
    self.unit = unit
    self.scale = scale
  }

  /// What may stand on an axis of a dimension, the smallest first; thousands have no short word.
  private static func candidates(for unit: Unit) -> [AxisUnit] {
    switch unit.dimension {
    case .currency, .count:
      [Scale.one, .million, .billion, .trillion].map { AxisUnit(unit: unit, scale: $0) }
    case .power:
      [Unit.kilowatt, .megawatt, .gigawatt].map { AxisUnit(unit: $0, scale: .one) }
    case .energy:
      [Unit.megawattHour, .gigawattHour, .terawattHour].map { AxisUnit(unit: $0, scale: .one) }
    case .ratio: [AxisUnit(unit: unit, scale: .one)]
    }
  }
}

extension [ChartSeries] {
  /// The unit of the numbers that an author writes beside those of the data: the data's own, or
  /// the largest of a dimension where magnitudes are mixed.
  func writtenUnit(of dimension: Dimension) -> AxisUnit? {
    filter { $0.unit.dimension == dimension }
      .max { ($0.exponent, $1.unit.code) < ($1.exponent, $0.unit.code) }
      .map { AxisUnit(unit: $0.unit, scale: $0.scale) }
  }
}

extension ChartSeries {
  /// The power of ten between its numbers and its dimension's base.
  var exponent: Int { unit.exponent + scale.exponent }

  /// The size of its greatest number in its dimension's base.
  fileprivate var greatestMagnitude: Double {
    let numbers = points.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } }
    let greatest = numbers.map { $0.doubleValue.magnitude }.max() ?? 0
    return greatest * Ticks.powerOfTen(exponent)
  }
}
