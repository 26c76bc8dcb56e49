/// What a figure in a text stands for: a row's value, or what is computed from several.
public enum FigureValue: Hashable, Sendable {
  /// The value of a row.
  case stated(Quantity)
  /// Values added up.
  case sum(Quantity)
  /// What some values are above others; below zero when they are less.
  case difference(Quantity)
  /// How many times one is another.
  case ratio(QuantityRatio)

  /// The quantity; `nil` of a ratio.
  public var quantity: Quantity? {
    switch self {
    case .stated(let quantity), .sum(let quantity), .difference(let quantity): quantity
    case .ratio: nil
    }
  }

  /// How exact it is.
  public var qualifier: Qualifier {
    switch self {
    case .stated(let quantity), .sum(let quantity), .difference(let quantity): quantity.qualifier
    case .ratio(let ratio): ratio.qualifier
    }
  }

  /// A Boolean value indicating whether it is computed.
  var isComputed: Bool { if case .stated = self { false } else { true } }

  /// A Boolean value indicating whether it is a difference between percentages, which is no
  /// percentage itself.
  var isPoints: Bool {
    if case .difference(let quantity) = self { quantity.unit.dimension == .ratio } else { false }
  }

  /// The ends of it in its dimension's base; the same twice when it is no range.
  var bounds: (low: ExactRatio, high: ExactRatio)? {
    if case .ratio(let ratio) = self { return (ratio.low, ratio.high) }
    guard let quantity, let low = quantity.inBase(quantity.low),
      let high = quantity.inBase(quantity.high)
    else { return nil }
    return (ExactRatio(low), ExactRatio(high))
  }

  /// A Boolean value indicating whether it is a range.
  var isRange: Bool {
    if case .ratio(let ratio) = self { return ratio.low != ratio.high }
    return quantity?.isRange ?? false
  }
}

extension FigureValue {
  /// The value for programs: a quantity in its unit itself, such as `80000000000` for US$80 billion,
  /// or a ratio with at most six decimals; `nil` for a range.
  public var machineForm: String? {
    guard !isRange else { return nil }
    if case .ratio(let ratio) = self { return ratio.low.rounded(toDecimals: 6)?.description }
    return quantity.flatMap { $0.low.scaled(byPowerOfTen: $0.scale.exponent)?.description }
  }
}

/// How many times one quantity is another.
public struct QuantityRatio: Hashable, Sendable {
  /// The quotient, or a range's low end.
  public let low: ExactRatio
  /// The quotient, or a range's high end.
  public let high: ExactRatio
  /// How exact it is.
  public let qualifier: Qualifier
  /// What is divided, and what it is divided by.
  public let parts: [Quantity]
}

extension FigureValue: CustomStringConvertible {
  /// The value in machine form: `>2 GW`, `64.551 billion USD / 44.477 billion USD`.
  public var description: String {
    switch self {
    case .stated(let quantity), .sum(let quantity), .difference(let quantity): "\(quantity)"
    case .ratio(let ratio): ratio.parts.map(\.description).joined(separator: " / ")
    }
  }
}

extension Quantity {
  /// A number of the quantity in the base of its dimension.
  func inBase(_ number: ExactDecimal) -> ExactDecimal? {
    number.scaled(byPowerOfTen: scale.exponent + unit.exponent)
  }
}

extension Qualifier {
  /// What it is of the number with the other sign.
  var mirrored: Qualifier {
    switch self {
    case .exact, .about: self
    case .moreThan: .lessThan
    case .atLeast: .atMost
    case .lessThan: .moreThan
    case .atMost, .upTo: .atLeast
    }
  }

  /// A Boolean value indicating whether it makes a number a bound.
  var isBound: Bool { self != .exact && self != .about }

  /// What is known of a sum of two numbers; `nil` when nothing is.
  func combined(with other: Qualifier) -> Qualifier? {
    switch (self, other) {
    case (.exact, let one), (let one, .exact): one
    case (.about, .about): .about
    case (.moreThan, .moreThan), (.moreThan, .atLeast), (.atLeast, .moreThan): .moreThan
    case (.atLeast, .atLeast): .atLeast
    case (.lessThan, .lessThan), (.lessThan, .atMost), (.atMost, .lessThan), (.lessThan, .upTo),
      (.upTo, .lessThan):
      .lessThan
    case (.atMost, .atMost), (.atMost, .upTo), (.upTo, .atMost), (.upTo, .upTo): .atMost
    default: nil
    }
  }
}
