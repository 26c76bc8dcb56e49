import Languages

extension NumberFormat {
  /// The ways to speak of a ratio.
  enum RatioManner {
    /// `45%`.
    case share
    /// `up 45%`.
    case growth
    /// `1.45 times`.
    case times
  }

  /// A figure in a sentence: a quantity as ``quantity(_:style:decimals:)`` writes it, a ratio below
  /// one as a percentage with one decimal, any other as a multiple with two, and a difference of
  /// percentages in percentage points.
  public func figure(_ value: FigureValue) -> String {
    switch value {
    case .ratio(let ratio):
      let isShare = ratio.high < ExactRatio(1) && !ratio.low.numerator.isNegative
      return self.ratio(value, as: isShare ? .share : .times, decimals: isShare ? 1 : 2)
    case .difference(let quantity) where value.isPoints: return points(quantity)
    case .stated(let quantity), .sum(let quantity), .difference(let quantity):
      return self.quantity(quantity)
    }
  }

  /// A difference with a word for its sign: `up 3 GW`, `down 2 percentage points`.
  func change(_ quantity: Quantity) -> String {
    let isFall = quantity.high.isNegative
    let size = isFall ? quantity.mirrored : quantity
    let text =
      quantity.unit.dimension == .ratio ? points(size) : self.quantity(size)
    return phrase(isFall).filled(["value": text])
  }

  /// A ratio in one of the manners, rounded to decimals; a bound is rounded to its own side.
  func ratio(_ value: FigureValue, as manner: RatioManner, decimals: Int) -> String {
    guard let bounds = value.bounds else { return "" }
    let isFall = manner == .growth && bounds.high < ExactRatio(1)
    var ends = [bounds.low, bounds.high].compactMap { spoken($0, manner, isFall) }
    if isFall { ends.reverse() }
    let qualifier = isFall ? value.qualifier.mirrored : value.qualifier
    let numbers = ends.compactMap { rounded($0, decimals, qualifier) }
    guard let low = numbers.first, let high = numbers.last else { return "" }
    var text =
      high == low
      ? decimal(low, decimals: decimals) : span(low, high, decimals: decimals)
    if manner != .times { text += "%" }
    if qualifier != .exact { text = language.qualifiers[qualifier].prose + " " + text }
    switch manner {
    case .share: return text
    case .growth: return phrase(isFall).filled(["value": text])
    case .times: return language.changes.times.filled(["value": text])
    }
  }

  private func phrase(_ isFall: Bool) -> Phrase {
    isFall ? language.changes.down : language.changes.up
  }

  private func points(_ quantity: Quantity) -> String {
    let text = self.quantity(Quantity(quantity.amount, .count, qualifier: quantity.qualifier))
    return language.changes.points.filled(["value": text])
  }

  private func spoken(_ end: ExactRatio, _ manner: RatioManner, _ isFall: Bool) -> ExactRatio? {
    switch manner {
    case .times: return end
    case .share: return end.scaled(byPowerOfTen: 2)
    case .growth:
      let growth = end.excess?.scaled(byPowerOfTen: 2)
      return isFall ? growth.map { -$0 } : growth
    }
  }

  private func rounded(_ end: ExactRatio, _ decimals: Int, _ qualifier: Qualifier) -> ExactDecimal?
  {
    guard let near = end.rounded(toDecimals: decimals),
      let step = ExactDecimal(significand: 1, exponent: -decimals)
    else { return nil }
    switch qualifier {
    case .moreThan, .atLeast: return ExactRatio(near) > end ? near.subtracting(step) : near
    case .lessThan, .atMost, .upTo: return ExactRatio(near) < end ? near.adding(step) : near
    case .exact, .about: return near
    }
  }
}

extension Quantity {
  /// The quantity with the other sign.
  fileprivate var mirrored: Quantity {
    let amount: Amount =
      switch amount {
      case .value(let value): .value(-value)
      case .range(let low, let high): .range(low: -high, high: -low)
      }
    return Quantity(amount, unit, scale: scale, qualifier: qualifier.mirrored, basis: basis)
  }
}
