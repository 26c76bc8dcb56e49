extension FigureValue {
  /// A quantity that is added or taken away.
  public struct Term: Sendable {
    /// The quantity.
    public let quantity: Quantity
    /// Whether it is taken away.
    public let isSubtracted: Bool

    /// Makes a term.
    public init(_ quantity: Quantity, isSubtracted: Bool = false) {
      self.quantity = quantity
      self.isSubtracted = isSubtracted
    }
  }

  /// Why several quantities make no value.
  public struct Fault: Error, Hashable, Sendable {
    /// The kinds of fault.
    public enum Reason: String, Sendable {
      /// They measure different things, or money of different countries.
      case mixedUnits = "mixed-units"
      /// Nothing can be said of the result.
      case incomputable
    }

    /// The kind of fault.
    public let reason: Reason
    /// What is wrong, worded as a diagnostic's message is.
    public let message: String
  }

  /// What the terms come to, divided by what the divisor's terms come to where there are any.
  ///
  /// Units of one dimension convert; a result is in the unit and the scale of the first term.
  /// A range gives a range, and a bound a bound. Nothing is rounded.
  public static func computed(
    _ terms: [Term], over divisor: [Term] = []
  ) throws(Fault) -> FigureValue {
    let sum = try total(terms)
    if !divisor.isEmpty { return .ratio(try ratio(sum, try total(divisor))) }
    if terms.count == 1 { return .stated(sum) }
    return terms.contains { $0.isSubtracted } ? .difference(sum) : .sum(sum)
  }

  private static func total(_ terms: [Term]) throws(Fault) -> Quantity {
    guard let first = terms.first?.quantity else {
      throw Fault(reason: .incomputable, message: "there is nothing to add up")
    }
    var (low, high, qualifier) = (first.low, first.high, first.qualifier)
    for term in terms.dropFirst() {
      let next = term.quantity
      try expectSameUnit(first, next)
      let (a, b) = term.isSubtracted ? (next.high, next.low) : (next.low, next.high)
      guard let a = next.converted(a, to: first), let b = next.converted(b, to: first),
        let lowSum = low.adding(term.isSubtracted ? -a : a),
        let highSum = high.adding(term.isSubtracted ? -b : b)
      else { throw tooLong }
      (low, high) = (lowSum, highSum)
      qualifier = try combined(
        qualifier, term.isSubtracted ? next.qualifier.mirrored : next.qualifier)
    }
    return Quantity(
      low == high ? .value(low) : .range(low: low, high: high), first.unit, scale: first.scale,
      qualifier: qualifier, basis: first.basis)
  }

  private static func ratio(_ top: Quantity, _ bottom: Quantity) throws(Fault) -> QuantityRatio {
    try expectSameUnit(top, bottom)
    let qualifier = try combined(top.qualifier, bottom.qualifier.mirrored)
    guard bottom.low > .zero, !top.low.isNegative || !qualifier.isBound else {
      throw Fault(reason: .incomputable, message: "a ratio needs numbers above zero")
    }
    guard let topLow = top.inBase(top.low), let topHigh = top.inBase(top.high),
      let bottomLow = bottom.inBase(bottom.low), let bottomHigh = bottom.inBase(bottom.high),
      let low = ExactRatio(topLow, over: topLow.isNegative ? bottomLow : bottomHigh),
      let high = ExactRatio(topHigh, over: topHigh.isNegative ? bottomHigh : bottomLow)
    else { throw tooLong }
    return QuantityRatio(low: low, high: high, qualifier: qualifier, parts: [top, bottom])
  }

  private static func expectSameUnit(_ a: Quantity, _ b: Quantity) throws(Fault) {
    guard a.unit.dimension != b.unit.dimension else { return }
    let isMoney = a.unit.isCurrency && b.unit.isCurrency
    throw Fault(
      reason: .mixedUnits,
      message: isMoney
        ? "\(a.unit) and \(b.unit) are different currencies; "
          + "convert one of them in a series of its own"
        : "\(a.unit) and \(b.unit) measure different things")
  }

  private static func combined(_ a: Qualifier, _ b: Qualifier) throws(Fault) -> Qualifier {
    if let both = a.combined(with: b) { return both }
    throw Fault(
      reason: .incomputable,
      message: "nothing is known of the result of '\(a.sign)' and '\(b.sign)' values")
  }

  private static var tooLong: Fault {
    Fault(
      reason: .incomputable, message: "the result has more digits than the 18 that are kept exactly"
    )
  }
}

extension Quantity {
  /// A number of the quantity in the unit and the scale of another.
  fileprivate func converted(_ number: ExactDecimal, to other: Quantity) -> ExactDecimal? {
    number.scaled(
      byPowerOfTen: scale.exponent + unit.exponent - other.scale.exponent - other.unit.exponent)
  }
}
