import Languages
import Quantities

/// Turns points into data: converts numbers to the axis's unit and writes their texts.
struct DatumBuilder {
  let unit: AxisUnit
  let language: Language
  /// The decimals of numbers in the drawing.
  let decimals: Int

  /// The number above which nothing is drawn.
  static let limit = 1e12

  init(unit: AxisUnit, series: [ChartSeries], language: Language) {
    self.unit = unit
    self.language = language
    let numbers = series.flatMap { series in
      series.points.flatMap { point in
        [point.value, point.low, point.high].compactMap {
          $0?.scaled(byPowerOfTen: series.exponent - unit.exponent)
        }
      }
    }
    let greatest = numbers.map { $0.doubleValue.magnitude }.max() ?? 0
    let most = numbers.map(\.decimals).max() ?? 0
    let asked = series.compactMap { series in
      series.decimals.map { max(0, $0 - (series.exponent - unit.exponent)) }
    }
    let usual = greatest >= 1000 ? 0 : greatest < 1 ? 3 : greatest < 10 ? 2 : 1
    // Shares have the decimals with which they add up.
    let areShares = series.allSatisfy { $0.ratio == .share }
    decimals = min(most, areShares ? asked.max() ?? usual : min(usual, asked.max() ?? usual))
  }

  /// The datum of a point, or `nil` when a number cannot be drawn.
  func datum(_ point: ChartPoint, of series: ChartSeries, slot: Int) -> Datum? {
    let amount = point.amount
    guard let amount else {
      let text = language.charts.notAvailable
      return Datum(
        value: nil, low: nil, number: nil, form: .solid, bound: .exact, flag: point.flag,
        slot: slot,
        short: text, exact: point.flag?.label(in: language) ?? text, full: text,
        note: point.note, sourceIDs: point.sourceIDs)
    }
    let shift = series.exponent - unit.exponent
    let (low, high) = amount.bounds
    guard let bottom = low.scaled(byPowerOfTen: shift), let top = high.scaled(byPowerOfTen: shift),
      max(bottom.doubleValue.magnitude, top.doubleValue.magnitude) < DatumBuilder.limit
    else { return nil }
    let told = series.ratio == nil ? amount : amount.rounded(to: series.decimals ?? 1)
    let quantity = Quantity(
      told, series.unit, scale: series.scale, qualifier: point.qualifier)
    return Datum(
      value: top.doubleValue, low: amount.isRange ? bottom.doubleValue : nil,
      number: top,
      form: Datum.Form(point.flag), bound: Datum.Bound(point.qualifier), flag: point.flag,
      slot: slot, short: short(bottom, top, point),
      exact: NumberFormat(language).quantity(quantity, style: .chart),
      full: full(bottom, top, point, series), note: point.note, sourceIDs: point.sourceIDs,
      ends: ends(bottom, top, point))
  }

  /// What stands where a series has nothing.
  func absence(isUnobserved: Bool, slot: Int) -> Datum {
    let text = isUnobserved ? "" : language.charts.notAvailable
    return Datum(
      value: nil, low: nil, number: nil, form: .solid, bound: .exact, flag: .unavailable,
      slot: slot, short: text, exact: text, full: text, note: nil, sourceIDs: [],
      isUnobserved: isUnobserved)
  }

  /// The number for the table: as many decimals as the series shows, or as it has.
  private func full(
    _ low: ExactDecimal, _ high: ExactDecimal, _ point: ChartPoint, _ series: ChartSeries
  ) -> String {
    let format = NumberFormat(language)
    let asked = series.decimals.map { max(0, $0 - (series.exponent - unit.exponent)) }
    let places = max(0, min(18, asked ?? max(low.decimals, high.decimals)))
    let texts = (low == high ? [high] : [low, high]).map { format.told($0, decimals: places) }
    return point.qualifier.sign + texts.joined(separator: "–")
  }

  /// The number for the drawing; only actual values are given decimals that the data lacks.
  private func short(_ low: ExactDecimal, _ high: ExactDecimal, _ point: ChartPoint) -> String {
    ends(low, high, point).joined(separator: "–")
  }

  private func ends(_ low: ExactDecimal, _ high: ExactDecimal, _ point: ChartPoint) -> [String] {
    let format = NumberFormat(language)
    let own = min(decimals, max(low.decimals, high.decimals))
    if low == high {
      let places = Datum.Form(point.flag) == .solid ? decimals : own
      return [point.qualifier.sign + format.told(high, decimals: places)]
    }
    return [low, high].map { format.told($0, decimals: own) }
  }
}

extension ChartPoint {
  /// The number or the range; `nil` when the value is missing.
  var amount: Quantity.Amount? {
    if flag?.replacesValue == true { return nil }
    if let low, let high, low != high { return .range(low: low, high: high) }
    return (value ?? low ?? high).map { .value($0) }
  }
}

extension Quantity.Amount {
  /// The two ends of a range, or the number twice.
  var bounds: (low: ExactDecimal, high: ExactDecimal) {
    switch self {
    case .value(let value): (value, value)
    case .range(let low, let high): (low, high)
    }
  }

  var isRange: Bool { if case .range = self { true } else { false } }

  /// The amount with so many decimals, but for what would be nothing with them.
  func rounded(to decimals: Int) -> Quantity.Amount {
    func rounded(_ number: ExactDecimal) -> ExactDecimal {
      let short = number.rounded(toDecimals: decimals)
      return short == .zero ? number : short
    }
    return switch self {
    case .value(let value): .value(rounded(value))
    case .range(let low, let high): .range(low: rounded(low), high: rounded(high))
    }
  }
}

extension Datum.Form {
  /// The shape of a flag.
  init(_ flag: Flag?) {
    self =
      switch flag {
      case .estimate, .lowReliability: .tint
      case .forecast: .dashed
      case .guidance: .hatch
      case .provisional: .hollow
      case .seriesBreak, .confidential, .unavailable, .notApplicable, nil: .solid
      }
  }
}

extension Datum.Bound {
  /// What a qualifier says of the true value.
  init(_ qualifier: Qualifier) {
    self =
      switch qualifier {
      case .exact, .about: .exact
      case .moreThan, .atLeast: .floor
      case .lessThan, .atMost, .upTo: .ceiling
      }
  }
}
