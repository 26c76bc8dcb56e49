package import Quantities

extension Quantity {
  /// Reads a quantity's description, which is what a lock has of a figure: `~80 billion USD`,
  /// `60..65 billion USD`, `≥2 GW`; `nil` for anything else.
  package init?(machineForm text: String) {
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
}

extension FigureValue {
  /// The value for a lock: a quantity, or a ratio with what it is made of.
  package var published: String {
    if let quantity { return "\(quantity)" }
    return "\(qualifier.sign)\(machineForm ?? "range") = \(self)"
  }
}

extension Observation {
  /// The value for a lock, without its unit: `~80`, `60..65`, or `-` for none.
  var published: String {
    let range = low.flatMap { low in high.map { "\(low)..\($0)" } }
    guard let value else { return range.map { qualifier.sign + $0 } ?? "-" }
    return "\(qualifier.sign)\(value)" + (range.map { " (\($0))" } ?? "")
  }
}

extension Series {
  /// What its numbers count and of whom, for a lock:
  /// `billion USD, cash-ppe, flow, fiscal years to 06-30, msft`.
  func publishedMeasure(of company: Company?) -> String {
    let magnitude = scale == .one ? "" : scale.rawValue + " "
    let end = company?.fiscalYearEnd.map { " to \($0)" } ?? ""
    let parts = [
      magnitude + unit.code, basis.rawValue, nature.rawValue,
      calendar == .fiscal ? "fiscal years\(end)" : "\(calendar.rawValue) years", entity?.id,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
