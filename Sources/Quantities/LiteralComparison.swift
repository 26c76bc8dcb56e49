/// A literal beside a figure's value.
struct LiteralComparison {
  let literal: Literal
  let value: FigureValue

  /// How they differ, or `nil` when they agree.
  var difference: Literal.Difference.Reason? {
    if let misfit { return misfit }
    guard let bounds = value.bounds else { return .value }
    switch literal.amount {
    case .part(let part):
      if value.isRange { return .range }
      guard isAsExact else { return .qualifier }
      return isSame(part, bounds.low) ? nil : .value
    case .value(let number):
      if value.isRange { return .range }
      return isRoundedAway(number, bounds.low) ? .value : difference(of: [(number, bounds.low)])
    case .range(let low, let high):
      // What fell by 2 to 5 went from −5 to −2.
      let ends = isMirrored ? (bounds.high, bounds.low) : (bounds.low, bounds.high)
      return value.isRange ? difference(of: [(low, ends.0), (high, ends.1)]) : .range
    }
  }

  /// Whether nothing is left of a quantity at the rounding of a number; a share may be that small.
  private func isRoundedAway(_ number: Literal.Number, _ end: ExactRatio) -> Bool {
    number.value == .zero && value.quantity != nil && end.numerator != .zero
  }

  private func difference(of pairs: [(Literal.Number, ExactRatio)]) -> Literal.Difference.Reason? {
    guard pairs.allSatisfy({ isSame($0.0, $0.1) }) else { return .value }
    return isAsExact ? nil : .qualifier
  }
}

// MARK: - What is compared with what

extension LiteralComparison {
  /// Why words of this kind cannot speak of a value of that kind.
  private var misfit: Literal.Difference.Reason? {
    let isPercent = literal.numbers.contains { $0.unit == .percent }
    let units = literal.numbers.compactMap(\.unit?.dimension)
    if value.isPoints {
      if isPercent { return .points }
    } else if literal.form == .points {
      return value.dimension == .ratio ? .points : .unit
    }
    guard units.allSatisfy({ $0 == value.dimension }) else { return .unit }
    if literal.form == .times || isPart, value.dimension != .ratio || value.isPoints {
      return .unit
    }
    return literal.change == nil || value.mayChange ? nil : .change
  }

  private var isPart: Bool { if case .part = literal.amount { true } else { false } }

  /// The value as the words speak of it, in the base of its dimension: a growth is what a ratio is
  /// above one, and a decline is below zero.
  private func spokenOf(_ end: ExactRatio, isGrowth: Bool) -> ExactRatio? {
    guard let change = literal.change, isGrowth else { return end }
    var end = end
    if case .ratio = value {
      guard let excess = end.excess else { return nil }
      end = excess
    }
    return change == .fall ? -end : end
  }

  private var isMirrored: Bool { literal.change == .fall }

  /// What is known of the value as the words speak of it.
  private var qualifier: Qualifier {
    isMirrored ? value.qualifier.mirrored : value.qualifier
  }

  /// Whether the literal's qualifier may stand for the data's.
  private var isAsExact: Bool {
    if isOwnBound { return true }
    let allowed: [Qualifier] =
      switch literal.qualifier {
      case .about where literal.isNearly: [.exact, .about, .lessThan]
      case .about where literal.isBarely: [.exact, .about, .moreThan]
      case .exact: [.exact]
      case .about: [.exact, .about]
      // What is above 120 is at least 120, but what is at least 120 may be 120.
      case .moreThan: [.moreThan]
      case .atLeast: [.moreThan, .atLeast]
      case .lessThan: [.lessThan]
      case .atMost, .upTo: [.lessThan, .atMost, .upTo]
      }
    return allowed.contains(qualifier)
  }

  /// Whether the author set the bound, before a number that is known.
  private var isOwnBound: Bool {
    literal.qualifier.isBound && qualifier == .exact && (value.isComputed || isPart)
  }
}

// MARK: - Numbers

extension LiteralComparison {
  private func isSame(_ number: Literal.Number, _ end: ExactRatio) -> Bool {
    guard let spoken = spokenOf(end, isGrowth: literal.form != .times),
      let shown = spoken.scaled(byPowerOfTen: -exponent(of: number))
    else { return false }
    let written = ExactRatio(number.value)
    if literal.qualifier.isBound, value.isComputed, isAsExact {
      return isNear(shown, written, step: ExactDecimal(significand: 1, exponent: -number.decimals))
    }
    if isAsExact, qualifier.isBound { return shown == written }
    let rounds = shown.rounded(toDecimals: number.decimals) == number.value
    guard rounds else { return false }
    if literal.isNearly { return qualifier == .about ? shown <= written : shown < written }
    if literal.isBarely { return qualifier == .about ? shown >= written : shown > written }
    return true
  }

  /// The power of ten that a written number is counted in.
  private func exponent(of number: Literal.Number) -> Int {
    if literal.form == .points { return Unit.percent.exponent }
    if let unit = number.unit { return (number.scale?.exponent ?? 0) + unit.exponent }
    guard let quantity = value.quantity, literal.form == .plain else {
      return number.scale?.exponent ?? 0
    }
    let isBare = number.scale == nil && quantity.unit != .count
    return (isBare ? quantity.scale : number.scale ?? .one).exponent + quantity.unit.exponent
  }

  /// Whether a value holds to a bound and stays within a quarter of it, or within a step: what the
  /// last digit counts.
  private func isNear(_ value: ExactRatio, _ bound: ExactRatio, step: ExactDecimal? = nil) -> Bool {
    let isStrict = [.moreThan, .lessThan].contains(literal.qualifier) && qualifier == .exact
    if value == bound { return !isStrict }
    let isAbove = [.moreThan, .atLeast].contains(literal.qualifier)
    guard (value > bound) == isAbove else { return false }
    if let step, let next = isAbove ? bound.plus(step) : bound.plus(-step),
      isAbove ? value < next : value > next
    {
      return true
    }
    let quarter = isAbove ? bound.times(5, over: 4) : bound.times(3, over: 4)
    return bound.numerator > .zero && (isAbove ? value <= quarter : value >= quarter)
  }

  private func isSame(_ part: Literal.Part, _ end: ExactRatio) -> Bool {
    let isMultiple = part.numerator >= part.denominator
    if isMultiple, literal.change == .fall { return false }
    guard let value = spokenOf(end, isGrowth: !isMultiple),
      let word = ExactRatio(part.numerator, over: part.denominator)
    else { return false }
    if literal.qualifier.isBound { return isNear(value, word) }
    if literal.isNearly {
      return value >= word.times(9, over: 10) && (value < word || isAbout && value == word)
    }
    if literal.isBarely {
      return value <= word.times(11, over: 10) && (value > word || isAbout && value == word)
    }
    let isRough = literal.qualifier == .about
    return value >= (isRough ? word.times(9, over: 10) : word.times(39, over: 40))
      && value <= (isRough ? word.times(11, over: 10) : word.times(41, over: 40))
  }

  private var isAbout: Bool { qualifier == .about }
}

extension Literal {
  /// The numbers that are written.
  var numbers: [Number] {
    switch amount {
    case .value(let number): [number]
    case .range(let low, let high): [low, high]
    case .part: []
    }
  }
}

extension FigureValue {
  /// What it measures.
  var dimension: Dimension { quantity?.unit.dimension ?? .ratio }

  /// A Boolean value indicating whether it may have grown or shrunk by it.
  var mayChange: Bool {
    switch self {
    case .difference, .ratio: true
    case .stated, .sum: dimension == .ratio
    }
  }
}

extension ExactRatio {
  /// A quotient of small numbers.
  fileprivate init?(_ numerator: Int, over denominator: Int) {
    guard let top = ExactDecimal(significand: Int64(numerator)),
      let bottom = ExactDecimal(significand: Int64(denominator))
    else { return nil }
    self.init(top, over: bottom)
  }

  /// The sum with a decimal, of a number that is no quotient.
  fileprivate func plus(_ other: ExactDecimal) -> ExactRatio? {
    denominator == 1 ? numerator.adding(other).map { ExactRatio($0) } : nil
  }

  /// The quotient of a written number times a small one; itself where that takes too many digits.
  fileprivate func times(_ numerator: Int32, over denominator: Int32) -> ExactRatio {
    let by = (
      ExactDecimal(integerLiteral: numerator), ExactDecimal(integerLiteral: denominator)
    )
    guard let top = self.numerator.multiplied(by: by.0),
      let bottom = self.denominator.multiplied(by: by.1)
    else { return self }
    return ExactRatio(top, over: bottom) ?? self
  }
}
