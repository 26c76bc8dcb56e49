import Languages

/// What the data says, in the manner of a literal: what its author could have written.
struct FigureWords {
  let literal: Literal
  let value: FigureValue
  let format: NumberFormat

  /// The value in full.
  var expected: String {
    guard let manner else { return format.figure(value) }
    return format.ratio(value, as: manner, decimals: manner == .times ? 2 : 1)
  }

  /// The value at the rounding of the literal, where that reads well.
  var suggestion: String {
    if let manner {
      return format.ratio(
        value, as: manner, decimals: decimals ?? (manner == .times ? 1 : 0))
    }
    guard case .stated(let quantity) = value, literal.form == .plain, literal.change == nil,
      !literal.numbers.isEmpty
    else { return signed }
    return plain(quantity)
  }

  /// The manner in which the literal speaks of a ratio; `nil` of a quantity.
  private var manner: NumberFormat.RatioManner? {
    guard case .ratio = value else { return nil }
    if literal.change != nil { return .growth }
    guard let number = literal.numbers.first(where: { $0.unit == .percent }) else { return .times }
    // Who writes 45% of what is more than the whole means that it grew.
    let isMore = value.bounds.map { $0.low >= ExactRatio(1) } ?? false
    return isMore && number.value < 100 ? .growth : .share
  }

  /// A difference with the word for its sign.
  private var signed: String {
    guard case .difference(let quantity) = value, quantity.high.isNegative || literal.change != nil
    else { return format.figure(value) }
    return format.change(quantity)
  }

  private var decimals: Int? { value.qualifier.isBound ? nil : literal.numbers.first?.decimals }

  /// The data's value at the magnitude and the decimals of the literal, where that reads well.
  private func plain(_ quantity: Quantity) -> String {
    guard let first = literal.numbers.first,
      (first.unit ?? quantity.unit).dimension == quantity.unit.dimension
    else { return format.quantity(quantity) }
    // Of a small number nothing may be left at that rounding.
    let readable = decimals.flatMap { quantity.high.rounded(toDecimals: $0) == .zero ? nil : $0 }
    if first.unit == nil, first.scale == nil, quantity.unit != .count {
      return format.quantity(quantity, style: .table, decimals: readable)
    }
    let unit = first.unit ?? quantity.unit
    let scale = first.scale ?? .one
    let high = quantity.inBase(quantity.high)?
      .scaled(byPowerOfTen: -scale.exponent - unit.exponent)?.magnitude
    guard let decimals, let high, high >= 1, high < 1000 else {
      return format.quantity(quantity, decimals: readable)
    }
    return format.quantity(quantity, at: scale, unit: unit, decimals: decimals)
  }
}
