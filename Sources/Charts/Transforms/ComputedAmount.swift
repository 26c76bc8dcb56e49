import Quantities

/// A number or a range that is computed with, and how exact it is.
struct ComputedAmount {
  var low: ExactDecimal
  var high: ExactDecimal
  var qualifier: Qualifier

  /// The amount of a point; `nil` when the point has none.
  init?(_ point: ChartPoint) {
    guard let bounds = point.amount?.bounds else { return nil }
    (low, high, qualifier) = (bounds.low, bounds.high, point.qualifier)
  }

  private init(_ low: ExactDecimal, _ high: ExactDecimal, _ qualifier: Qualifier) {
    (self.low, self.high, self.qualifier) = (low, high, qualifier)
  }

  /// A Boolean value indicating whether it is one number.
  var isNumber: Bool { low == high }

  /// A Boolean value indicating whether it is one number that is no mere bound.
  var isExact: Bool { isNumber && Datum.Bound(qualifier) == .exact }

  /// The sum, or `nil` where it has too many digits or its bounds contradict one another.
  func adding(_ other: ComputedAmount) -> ComputedAmount? {
    guard let low = low.adding(other.low), let high = high.adding(other.high),
      let qualifier = qualifier.adding(other.qualifier)
    else { return nil }
    return ComputedAmount(low, high, qualifier)
  }

  /// The difference, or `nil` as for the sum.
  func subtracting(_ other: ComputedAmount) -> ComputedAmount? {
    adding(ComputedAmount(-other.high, -other.low, other.qualifier.negated))
  }

  /// The amount as a percentage of a number, with more digits than are written, so that it is
  /// rounded once: where it is written.
  func percentage(of base: ExactDecimal) -> ComputedAmount? {
    func percentage(_ number: ExactDecimal) -> ExactDecimal? {
      [8, 4, 2].lazy.compactMap { decimals in
        number.scaled(byPowerOfTen: 2)?.divided(by: base, decimals: decimals)
      }.first
    }
    guard let low = percentage(low), let high = percentage(high) else { return nil }
    return ComputedAmount(low, high, qualifier)
  }

  /// The amount in another unit or scale.
  func scaled(byPowerOfTen places: Int) -> ComputedAmount? {
    guard let low = low.scaled(byPowerOfTen: places),
      let high = high.scaled(byPowerOfTen: places)
    else { return nil }
    return ComputedAmount(low, high, qualifier)
  }
}

extension Qualifier {
  /// How exact a sum is; `nil` when one part is a floor or a ceiling and the other is neither of
  /// the same kind nor a plain number.
  fileprivate func adding(_ other: Qualifier) -> Qualifier? {
    if self == .exact || self == other { return other }
    if other == .exact { return self }
    return switch (Datum.Bound(self), Datum.Bound(other)) {
    case (.floor, .floor): .atLeast
    case (.ceiling, .ceiling): .atMost
    default: nil
    }
  }

  /// What it says of the number with the other sign.
  fileprivate var negated: Qualifier {
    switch self {
    case .exact, .about: self
    case .moreThan: .lessThan
    case .atLeast: .atMost
    case .lessThan: .moreThan
    case .atMost, .upTo: .atLeast
    }
  }
}

extension ChartPoint {
  /// The point with what was computed from it and others: the least certain of their flags, the
  /// newest of their dates, all of their sources.
  func computed(_ amount: ComputedAmount?, with others: [ChartPoint] = []) -> ChartPoint {
    var point = self
    let inputs = [self] + others
    point.value = amount.flatMap { $0.isNumber ? $0.high : nil }
    point.low = amount.flatMap { $0.isNumber ? nil : $0.low }
    point.high = amount.flatMap { $0.isNumber ? nil : $0.high }
    point.qualifier = amount?.qualifier ?? .exact
    let isNowhere = inputs.allSatisfy { $0.flag == .notApplicable }
    point.flag =
      amount != nil
      ? inputs.compactMap(\.flag).leastCertain : isNowhere ? .notApplicable : .unavailable
    point.knownFrom = inputs.compactMap(\.knownFrom).max()
    point.sourceIDs = inputs.flatMap(\.sourceIDs).withoutRepetitions
    return point
  }
}

extension [Flag] {
  /// The flag that a number computed from such numbers has.
  var leastCertain: Flag? {
    let order: [Flag] = [
      .forecast, .guidance, .estimate, .lowReliability, .provisional, .seriesBreak,
    ]
    return order.first { contains($0) }
  }
}

extension [String] {
  /// The texts without repetitions, in order.
  var withoutRepetitions: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
