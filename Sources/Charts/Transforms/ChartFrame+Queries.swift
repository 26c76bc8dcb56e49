import Languages
import Quantities

extension ChartFrame {
  /// The series in the order in which they are drawn: grey ones below those that are highlighted.
  var rowsByWeight: [Int] {
    guard !spec.highlight.isEmpty else { return Array(series.indices) }
    return series.indices.filter { series[$0].slot == 0 }
      + series.indices.filter { series[$0].slot != 0 }
  }

  /// The sum of the series before one at a position: where its part of a stack starts.
  func sum(below row: Int, at index: Int) -> Double {
    cells[..<row].reduce(0) { $0 + ($1[index].first?.value ?? 0) }
  }

  /// Where a series' part of a stack starts: at the end of what stands before it, on its own side
  /// of zero where the arrangement parts them.
  func base(of row: Int, at index: Int) -> Double {
    guard arrange == .diverging else { return sum(below: row, at: index) }
    let isNegative = (cells[row][index].first?.value ?? 0) < 0
    return sum(below: row, at: index, isNegative: isNegative)
  }

  /// The ends of a stack; the lower one is below zero where negative parts stand apart.
  func extent(at index: Int) -> (low: Double, high: Double) {
    guard arrange == .diverging else { return (0, sum(below: series.count, at: index)) }
    return (
      sum(below: series.count, at: index, isNegative: true),
      sum(below: series.count, at: index, isNegative: false)
    )
  }

  /// Both ends of all stacks.
  var stackValues: [Double] {
    if arrange == .normalize { return [0, 100] }
    return positions.indices.flatMap { [extent(at: $0).low, extent(at: $0).high] } + sharedValues
      + annotationValues
  }

  private func sum(below row: Int, at index: Int, isNegative: Bool) -> Double {
    cells[..<row].reduce(0) { sum, row in
      let value = row[index].first?.value ?? 0
      return (value < 0) == isNegative ? sum + value : sum
    }
  }

  /// The written sum of all series at a position; nothing when it takes too many digits.
  func total(at index: Int) -> String {
    var sum: ExactDecimal? = .zero
    for row in cells {
      if let number = row[index].first?.number { sum = sum?.adding(number) }
    }
    let text = sum.map { NumberFormat(language).told($0, decimals: decimals) } ?? ""
    return isIncomplete(at: index) ? "\(text) + \(language.charts.notAvailable)" : text
  }

  /// A Boolean value indicating whether a part of a stack is missing.
  func isIncomplete(at index: Int) -> Bool {
    series.indices.contains { lacks($0, index) }
  }

  /// A Boolean value indicating whether a value is missing, so that no sum is known.
  func lacks(_ row: Int, _ index: Int) -> Bool {
    cells[row][index].first.map { $0.isMissing && $0.flag != .notApplicable } ?? false
  }

  /// A Boolean value indicating whether a word stands in a value's place.
  func isGap(_ row: Int, _ index: Int) -> Bool {
    lacks(row, index) && cells[row][index].first?.isUnobserved != true
  }

  /// A Boolean value indicating whether one value of a series follows another: nothing that is
  /// missing or left out lies between them, and they were measured alike.
  func continues(_ row: Int, from index: Int, to next: Int) -> Bool {
    isNeighbour(row, index, next) && cells[row][next].first?.flag != .seriesBreak
  }

  /// A Boolean value indicating whether a series breaks between one value and another.
  func breaks(_ row: Int, from index: Int, to next: Int) -> Bool {
    isNeighbour(row, index, next) && cells[row][next].first?.flag == .seriesBreak
  }

  private func isNeighbour(_ row: Int, _ index: Int, _ next: Int) -> Bool {
    index < next && cells[row][(index + 1)..<next].allSatisfy { $0.first?.isUnobserved == true }
  }

  /// A position in a sentence: `in 2025`, `on 8 Apr 2025`.
  func when(_ index: Int) -> String {
    let position = positions[index]
    return position.period.map { DateFormat(language).moment($0, style: .short) } ?? position.label
  }

  /// What is shown when a mark is pointed at: `Meta, 2025: US$64–72 bn, company guidance`.
  func title(_ datum: Datum, _ series: Series, _ index: Int) -> String {
    let status = datum.flag.map { ", \($0.label(in: language))" } ?? ""
    let name = [series.label, positions[index].label].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return "\(name): \(datum.exact)\(status)"
  }
}
