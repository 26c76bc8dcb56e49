public import Languages

/// Writes numbers and quantities in a language.
///
/// The minus is U+2212, and a no-break space stands between a number and its word or unit.
public struct NumberFormat: Sendable {
  /// How much is written around the number.
  public enum Style: Sendable {
    /// Words: `about US$80 billion`.
    case prose
    /// Short: `~US$80 bn`.
    case chart
    /// The number alone, in the series' own scale, for a table whose head names the unit: `~80`.
    case table
  }

  /// The language that is written.
  public let language: Language

  /// Makes a format for a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A number with grouped digits: `1,234.5`.
  ///
  /// It is rounded to `decimals` and shows that many; as many as it has when `nil`.
  public func decimal(_ number: ExactDecimal, decimals: Int? = nil) -> String {
    let shown = decimals.map { number.rounded(toDecimals: max(0, $0)) } ?? number
    var text = shown.isNegative ? "\u{2212}" : ""
    text += language.numbers.grouped(digits: shown.wholeDigits)
    let places = decimals.map { max(0, $0) } ?? shown.decimals
    if places > 0 {
      text.unicodeScalars.append(language.numbers.decimalSeparator)
      text += shown.fractionDigits(places)
    }
    return text
  }

  /// A quantity: `US$80 billion`, `US$64–72 bn`, `more than 2 GW`, `12.5%`.
  ///
  /// Money and counts are written at the greatest magnitude that leaves a number of at least 1;
  /// power and energy stay in their own unit. `decimals` is as in ``decimal(_:decimals:)``, at the
  /// magnitude that is written.
  public func quantity(_ quantity: Quantity, style: Style = .prose, decimals: Int? = nil)
    -> String
  {
    let layout = QuantityLayout(quantity, style: style, decimals: decimals)
    return text(of: quantity, layout, style: style, decimals: decimals)
  }

  /// A quantity at a magnitude that is given, with that many decimals.
  func quantity(_ quantity: Quantity, at scale: Scale, unit: Unit, decimals: Int) -> String {
    let layout = QuantityLayout(quantity, scale: scale, unit: unit)
    return text(of: quantity, layout, style: .prose, decimals: decimals)
  }

  /// The word of a magnitude.
  public func magnitude(_ scale: Scale, style: Style) -> String {
    guard let words = language.numbers[scale] else { return "" }
    return style == .prose ? words.prose : words.chart
  }

  private func text(
    of quantity: Quantity, _ layout: QuantityLayout, style: Style, decimals: Int?
  ) -> String {
    let numbers: String
    switch layout.amount {
    case .value(let value): numbers = decimal(value.magnitude, decimals: decimals)
    case .range(let low, let high): numbers = span(low, high, decimals: decimals)
    }
    let isNegative =
      if case .value(let value) = layout.amount {
        value.rounded(toDecimals: decimals ?? 36).isNegative
      } else {
        false
      }
    let (before, after) = surroundings(of: layout, style: style)
    return qualifier(quantity.qualifier, style: style) + (isNegative ? "\u{2212}" : "")
      + before + numbers + after
  }

  /// Two numbers with a dash between them, from which a minus keeps its distance.
  func span(_ low: ExactDecimal, _ high: ExactDecimal, decimals: Int?) -> String {
    let dash = low.isNegative || high.isNegative ? " – " : "–"
    return decimal(low, decimals: decimals) + dash + decimal(high, decimals: decimals)
  }

  private func qualifier(_ qualifier: Qualifier, style: Style) -> String {
    guard style == .prose, qualifier != .exact else { return qualifier.sign }
    return language.qualifiers[qualifier].prose + " "
  }

  /// What stands before and after the digits.
  private func surroundings(of layout: QuantityLayout, style: Style) -> (String, String) {
    if style == .table { return ("", "") }
    let word = magnitude(layout.scale, style: style)
    let magnitude = word.isEmpty ? "" : "\u{A0}\(word)"
    switch layout.unit.dimension {
    case .currency(let code):
      let sign = Currency.sign(of: code)
      return (sign ?? "\(code)\u{A0}", magnitude)
    case .ratio: return ("", "\(magnitude)%")
    case .count: return ("", magnitude)
    case .power, .energy: return ("", "\(magnitude)\u{A0}\(layout.unit.code)")
    }
  }
}

/// The numbers of a quantity at the magnitude they are written at.
private struct QuantityLayout {
  var amount: Quantity.Amount
  var scale: Scale
  var unit: Unit

  /// Chooses the magnitude.
  init(_ quantity: Quantity, style: NumberFormat.Style, decimals: Int?) {
    if style == .table {
      (amount, scale, unit) = (quantity.amount, quantity.scale, quantity.unit)
      return
    }
    var layout = QuantityLayout(quantity, scale: .one, unit: quantity.unit)
    if quantity.unit.isCurrency || quantity.unit.dimension == .count {
      for scale in [Scale.million, .billion, .trillion] {
        let next = QuantityLayout(quantity, scale: scale, unit: quantity.unit)
        // Rounding may fill a magnitude up: 999.96 billion is 1.0 trillion.
        if next.reachesOne || layout.isFull(decimals: decimals) { layout = next }
      }
    }
    self = layout
  }

  /// The numbers at a magnitude and in a unit of the same dimension; as they are when that would
  /// take too many digits.
  init(_ quantity: Quantity, scale: Scale, unit: Unit) {
    let shift =
      quantity.scale.exponent + quantity.unit.exponent - scale.exponent - unit.exponent
    let moved: Quantity.Amount? =
      switch quantity.amount {
      case .value(let value): value.scaled(byPowerOfTen: shift).map { .value($0) }
      case .range(let low, let high):
        if let low = low.scaled(byPowerOfTen: shift),
          let high = high.scaled(byPowerOfTen: shift)
        {
          .range(low: low, high: high)
        } else {
          nil
        }
      }
    amount = moved ?? quantity.amount
    self.scale = moved == nil ? quantity.scale : scale
    self.unit = moved == nil ? quantity.unit : unit
  }

  /// A Boolean value indicating whether the number is at least 1; of a range, whether the high
  /// one is and the low one is not under a tenth.
  private var reachesOne: Bool {
    switch amount {
    case .value(let value): return value.magnitude >= 1
    case .range(let low, let high):
      let small = min(low.magnitude, high.magnitude)
      let tenth = small.scaled(byPowerOfTen: 1) ?? small
      return max(low.magnitude, high.magnitude) >= 1 && (tenth >= 1 || small == .zero)
    }
  }

  /// A Boolean value indicating whether a number is shown as a million, or a thousand where the
  /// magnitude has a name.
  private func isFull(decimals: Int?) -> Bool {
    guard let decimals, case .value(let value) = amount else { return false }
    return value.magnitude.rounded(toDecimals: decimals) >= (scale == .one ? 1_000_000 : 1000)
  }
}

extension NumberWords {
  /// A magnitude's words; nothing for ones.
  subscript(scale: Scale) -> Magnitude? {
    switch scale {
    case .one: nil
    case .thousand: thousand
    case .million: million
    case .billion: billion
    case .trillion: trillion
    }
  }
}

extension QualifierWords {
  /// A qualifier's words.
  subscript(qualifier: Qualifier) -> Words {
    switch qualifier {
    case .exact: exact
    case .about: about
    case .moreThan: moreThan
    case .atLeast: atLeast
    case .lessThan: lessThan
    case .atMost: atMost
    case .upTo: upTo
    }
  }
}
