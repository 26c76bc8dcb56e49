import Quantities

extension ChartFrame {
  /// The sum of the series before one at a position: where its part of a stack starts.
  func sum(below row: Int, at index: Int) -> Double {
    cells[..<row].reduce(0) { $0 + ($1[index].first?.value ?? 0) }
  }

  /// The written sum of all series at a position; nothing when it takes too many digits.
  func total(at index: Int) -> String {
    var sum: ExactDecimal? = .zero
    for row in cells {
      if let number = row[index].first?.number { sum = sum?.adding(number) }
    }
    return sum.map { NumberFormat(language).decimal($0, decimals: decimals) } ?? ""
  }

  /// A Boolean value indicating whether a series has no value at a position between two that it
  /// has; before its first and after its last, there is nothing to miss.
  func hasGap(_ row: Int, _ index: Int) -> Bool {
    let cells = cells[row]
    return cells[index].isEmpty && cells[..<index].contains { !$0.isEmpty }
      && cells[index...].contains { !$0.isEmpty }
  }

  /// What is shown when a mark is pointed at: `Meta, 2025: US$64–72 bn, company guidance`.
  func title(_ datum: Datum, _ series: Series, _ index: Int) -> String {
    let status = datum.flag.map { ", \($0.label(in: language))" } ?? ""
    let name = [series.label, positions[index].label].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return "\(name): \(datum.exact)\(status)"
  }
}
