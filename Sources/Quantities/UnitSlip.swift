import Languages

/// A sign that a value was entered in the wrong unit or with the wrong sign.
///
/// It is a suspicion, found by comparing a value with one that should be near it; values may in
/// truth differ so.
public enum UnitSlip: Hashable, Sendable {
  /// The value is about that power of ten times the other: 3, 6, 9, 12 or their negatives; for
  /// shares and rates also 2 and −2.
  case magnitude(powerOfTen: Int)
  /// The value has the other sign.
  case sign

  /// How two values belong together, and so how near they should be.
  public enum Relation: Sendable {
    /// An earlier and a later reading of the same period.
    case revision
    /// The values of two periods, one right after the other.
    case neighbour

    /// The factor that two values of one size may lie apart.
    var tolerance: Double { self == .revision ? 2 : 4 }
  }

  /// What is suspicious about `value` beside `other`, or `nil` when nothing is; zeros never are.
  public static func between(
    _ other: ExactDecimal, _ value: ExactDecimal, as relation: Relation, unit: Unit
  ) -> UnitSlip? {
    guard other != .zero, value != .zero else { return nil }
    let ratio = abs(value.doubleValue / other.doubleValue)
    var powers: [(Int, Double)] = [
      (3, 1e3), (6, 1e6), (9, 1e9), (12, 1e12), (-3, 1e-3), (-6, 1e-6), (-9, 1e-9),
      (-12, 1e-12),
    ]
    if unit.dimension == .ratio { powers += [(2, 1e2), (-2, 1e-2)] }
    for (power, factor) in powers {
      let rest = ratio / factor
      if rest <= relation.tolerance, rest >= 1 / relation.tolerance {
        return .magnitude(powerOfTen: power)
      }
    }
    return other.isNegative == value.isNegative ? nil : .sign
  }

  /// The suspicion in words, for a diagnostic: `about 1,000 times the other value`.
  public var message: String {
    switch self {
    case .magnitude(let power) where power > 0:
      "about \(NumberFormat(.english).decimal(.powerOfTen(power))) times the other value"
    case .magnitude(let power):
      "about 1/\(NumberFormat(.english).decimal(.powerOfTen(-power))) of the other value"
    case .sign: "of the other sign than the other value"
    }
  }
}

extension ExactDecimal {
  fileprivate static func powerOfTen(_ power: Int) -> ExactDecimal {
    ExactDecimal(significand: 1, exponent: power) ?? .zero
  }
}
