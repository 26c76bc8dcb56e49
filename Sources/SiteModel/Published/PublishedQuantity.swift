package import Quantities

// A quantity as a lock has it, the same whatever a page makes of it: `~80 billion USD`,
// `60..65 billion USD`, `≥2 GW`.
extension Quantity {
  /// The quantity for a lock.
  package var published: String {
    let magnitude = scale == .one ? "" : scale.rawValue + " "
    return "\(Quantity.numbers(qualifier, low, isRange ? high : nil)) \(magnitude)\(unit.code)"
  }

  /// Reads what a lock has; `nil` for anything else.
  package init?(published text: String) {
    let parts = text.split(separator: " ")
    guard let last = parts.last, let unit = Unit(String(last)), (2...3).contains(parts.count)
    else { return nil }
    let scale = parts.count == 3 ? Scale(rawValue: String(parts[1])) : .one
    let sign = parts[0].prefix { !$0.isNumber && $0 != "-" }
    let digits = String(parts[0].dropFirst(sign.count))
    guard let scale, let qualifier = Qualifier(sign: sign),
      let amount = Quantity.amount(of: digits)
    else { return nil }
    self.init(amount, unit, scale: scale, qualifier: qualifier)
  }

  private static func amount(of digits: String) -> Amount? {
    let ends = digits.split(separator: ".", omittingEmptySubsequences: false)
    // `60..65` and `60.5..65.5` have an empty part between the two ends.
    guard let gap = ends.firstIndex(of: "") else {
      return (try? ExactDecimal(parsing: digits)).map { .value($0) }
    }
    let (low, high) = (
      ends[..<gap].joined(separator: "."), ends[(gap + 1)...].joined(separator: ".")
    )
    guard let low = try? ExactDecimal(parsing: low), let high = try? ExactDecimal(parsing: high)
    else { return nil }
    return .range(low: low, high: high)
  }

  fileprivate static func numbers(
    _ qualifier: Qualifier, _ low: ExactDecimal, _ high: ExactDecimal?
  ) -> String {
    "\(qualifier.sign)\(low)" + (high.map { "..\($0)" } ?? "")
  }
}

extension FigureValue {
  /// The value for a lock: a quantity, or a ratio with what it is made of.
  package var published: String {
    guard let quantity else {
      return "\(qualifier.sign)\(machineForm ?? "range") = \(self)"
    }
    return quantity.published
  }
}

extension Observation {
  /// The value for a lock, without its unit: `~80`, `60..65`, or `-` for none.
  var published: String {
    if let value {
      let range = low.flatMap { low in high.map { " (\(low)..\($0))" } } ?? ""
      return Quantity.numbers(qualifier, value, nil) + range
    }
    guard let low else { return "-" }
    return Quantity.numbers(qualifier, low, high)
  }
}

extension Series {
  /// What its numbers count, for a lock: `billion USD, cash-ppe, flow`.
  var publishedMeasure: String {
    let magnitude = scale == .one ? "" : scale.rawValue + " "
    return "\(magnitude)\(unit.code), \(basis.rawValue), \(nature.rawValue)"
  }
}
