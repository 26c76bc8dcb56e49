import Languages
import Quantities

/// One bar of a waterfall: a total from zero, or a change from where the bar before it ends.
struct WaterfallStep {
  let name: String
  /// Where the bar starts and ends, as values.
  let start: Double
  let end: Double
  let isTotal: Bool
  let number: ExactDecimal
  /// `245.3`, `+48.8`, `−3.0`.
  let label: String
  /// What is shown when it is pointed at.
  let title: String
  let form: Datum.Form
  let slot: Int

  /// The steps of a frame, in order.
  static func steps(of frame: ChartFrame) -> [WaterfallStep] {
    frame.isRunningSum ? runningSteps(of: frame) : changes(of: frame)
  }

  // MARK: - One series with sums

  private static func runningSteps(of frame: ChartFrame) -> [WaterfallStep] {
    var level = 0.0
    return frame.positions.indices.compactMap { index in
      guard let datum = frame.cells[0][index].first, let value = datum.value,
        let number = datum.number
      else { return nil }
      let isTotal = frame.isTotal(index)
      let start = isTotal ? 0 : level
      let sign = !isTotal && value > 0 ? "+" : ""
      level = isTotal ? value : level + value
      let name = frame.positions[index].label
      let status = datum.flag.map { ", \($0.label(in: frame.language))" } ?? ""
      return WaterfallStep(
        name: name, start: start, end: level, isTotal: isTotal, number: number,
        label: sign + datum.short, title: "\(name): \(sign)\(datum.exact)\(status)",
        form: datum.form, slot: isTotal ? 0 : slot(of: frame.series[0].slot, falls: value < 0))
    }
  }

  /// What falls has another colour than what rises, beside its own shape.
  private static func slot(of series: Int, falls: Bool) -> Int {
    falls ? (series == 3 ? 1 : 3) : series
  }

  // MARK: - Several series at two positions

  private static func changes(of frame: ChartFrame) -> [WaterfallStep] {
    guard frame.positions.count == 2 else { return [] }
    var level = frame.sum(below: frame.series.count, at: 0)
    var steps = [total(of: frame, at: 0)]
    for row in frame.series.indices {
      guard let first = frame.cells[row][0].first, let last = frame.cells[row][1].first else {
        continue
      }
      let change = frame.change(row)
      let start = level
      level += (last.value ?? 0) - (first.value ?? 0)
      let label = frame.signed(change)
      steps.append(
        WaterfallStep(
          name: frame.series[row].label, start: start, end: level, isTotal: false, number: change,
          label: label,
          title: "\(frame.series[row].label): \(label) (\(first.exact) → \(last.exact))",
          form: last.form == .solid ? first.form : last.form, slot: frame.series[row].slot))
    }
    return steps + [total(of: frame, at: 1)]
  }

  private static func total(of frame: ChartFrame, at index: Int) -> WaterfallStep {
    let number = frame.totalNumber(at: index)
    let data = frame.cells.compactMap { $0[index].first }
    let text = NumberFormat(frame.language).quantity(
      Quantity(number, frame.unit.unit, scale: frame.unit.scale), style: .chart)
    return WaterfallStep(
      name: frame.positions[index].label, start: 0,
      end: frame.sum(below: frame.series.count, at: index), isTotal: true, number: number,
      label: frame.total(at: index), title: "\(frame.positions[index].label): \(text)",
      form: data.map(\.form).max { $0.rawValue < $1.rawValue } ?? .solid, slot: 0)
  }
}

extension ChartFrame {
  /// How much a series' second value is greater than its first.
  func change(_ row: Int) -> ExactDecimal {
    guard let first = cells[row].first?.first?.number, let last = cells[row].last?.first?.number
    else { return .zero }
    return last.subtracting(first) ?? .zero
  }

  /// The sum of all series at a position.
  func totalNumber(at index: Int) -> ExactDecimal {
    let sum = cells.reduce(ExactDecimal?.some(.zero)) { sum, row in
      row[index].first?.number.flatMap { sum?.adding($0) } ?? sum
    }
    return sum ?? .zero
  }

  /// A change with its sign: `+48.8`.
  func signed(_ change: ExactDecimal) -> String {
    let text = NumberFormat(language).decimal(change, decimals: decimals)
    return change > .zero ? "+\(text)" : text
  }
}
