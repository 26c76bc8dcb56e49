/// A number of a series, or a range of numbers, with its unit.
public struct Quantity: Hashable, Sendable {
  /// One number or two.
  public enum Amount: Hashable, Sendable {
    /// One number.
    case value(ExactDecimal)
    /// From a low to a high number.
    case range(low: ExactDecimal, high: ExactDecimal)
  }

  /// The number or numbers, in `scale` of `unit`.
  public let amount: Amount
  /// The unit.
  public let unit: Unit
  /// What the numbers are counted in: 80 at the scale of billions is 80 × 10⁹.
  public let scale: Scale
  /// How exact it is.
  public let qualifier: Qualifier
  /// What it counts, when that is known.
  public let basis: Basis?

  /// Makes a quantity; a range is exact unless told otherwise.
  public init(
    _ amount: Amount, _ unit: Unit, scale: Scale = .one, qualifier: Qualifier = .exact,
    basis: Basis? = nil
  ) {
    self.amount = amount
    self.unit = unit
    self.scale = scale
    self.qualifier = qualifier
    self.basis = basis
  }

  /// Makes a quantity of one number.
  public init(
    _ value: ExactDecimal, _ unit: Unit, scale: Scale = .one, qualifier: Qualifier = .exact,
    basis: Basis? = nil
  ) {
    self.init(.value(value), unit, scale: scale, qualifier: qualifier, basis: basis)
  }

  /// The number, or a range's low end.
  public var low: ExactDecimal {
    switch amount {
    case .value(let value): value
    case .range(let low, _): low
    }
  }

  /// The number, or a range's high end.
  public var high: ExactDecimal {
    switch amount {
    case .value(let value): value
    case .range(_, let high): high
    }
  }

  /// A Boolean value indicating whether it is a range.
  public var isRange: Bool { if case .range = amount { true } else { false } }
}
