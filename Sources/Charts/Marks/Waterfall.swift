import Languages
import Quantities

/// The way from one total to another: each bar starts where the one before it ends.
///
/// The data are one series over names, some of which are sums (`totals`), or several series at two
/// positions, whose changes lie between the sums of both.
enum Waterfall: Mark {
  static let name = "waterfall"
  static let comparesTimes = true
  static let hasBaseline = true
  static let ranksSeries = false
  /// With the totals at both ends, as many steps as there may be positions.
  static let seriesLimit = 18

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.waterfallChart
  }

  static func positionLimit(for frame: ChartFrame) -> Int { 20 }

  static func problems(of frame: ChartFrame) -> [ChartProblem] {
    if frame.spec.facet?.values == .shared { return [.sharedAxis(mark: name)] }
    let unfit = frame.unfitSteps
    if !unfit.isEmpty { return unfit }
    guard frame.isRunningSum else {
      let count = frame.positions.count
      if count != 2 {
        return [
          .positionCount(
            mark: name, count: count, expected: "two, or one series with 'totals'")
        ]
      }
      return frame.spec.totals.map { .unknownTotal($0) }
    }
    return frame.totalNameProblems + frame.series.indices.flatMap(frame.totalProblems)
  }

  static func summary(of frame: ChartFrame) -> String? {
    guard frame.spec.facet == nil else { return nil }
    return WaterfallWords(frame: frame, steps: WaterfallStep.steps(of: frame)).summary
  }

  static func table(of frame: ChartFrame) -> (header: [String], rows: [ChartTable.Row])? {
    frame.isRunningSum || frame.positions.count != 2
      ? nil : WaterfallWords(frame: frame, steps: WaterfallStep.steps(of: frame)).table
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let layout = WaterfallLayout(
      frame: frame, steps: WaterfallStep.steps(of: frame), canvas: canvas,
      key: Key(of: frame, namesSeries: false))
    return layout.uprightScene() ?? layout.lyingScene()
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether one series has sums and changes, and not several series
  /// two values each.
  var isRunningSum: Bool {
    (series.count == 1 || spec.facet != nil)
      && (isCategorical || positions.count != 2 || !spec.totals.isEmpty)
  }

  /// A Boolean value indicating whether a position is a sum.
  func isTotal(_ index: Int) -> Bool {
    spec.totals.contains {
      $0 == positions[index].label || $0 == positions[index].period?.description
    }
  }

  /// Values that are not one number, or not there.
  fileprivate var unfitSteps: [ChartProblem] {
    series.indices.flatMap { row in
      positions.indices.compactMap { index in
        let datum = cells[row][index].first
        let isFit = datum.map { !$0.isMissing && $0.low == nil && $0.bound == .exact } ?? false
        return isFit
          ? nil
          : .notOneNumber(
            mark: Waterfall.name, series: series[row].id, position: positions[index].label)
      }
    }
  }

  /// What is wrong with the names of sums.
  fileprivate var totalNameProblems: [ChartProblem] {
    if spec.totals.isEmpty { return [.noTotals] }
    return spec.totals.filter { name in
      !positions.contains { $0.label == name || $0.period?.description == name }
    }.map { .unknownTotal($0) }
  }

  /// The sums of a series that are not the sum of what stands before them.
  fileprivate func totalProblems(of row: Int) -> [ChartProblem] {
    let numbers = cells[row].map { $0.first?.number ?? .zero }
    let places = numbers.map(\.decimals).max() ?? 0
    var problems: [ChartProblem] = []
    var sum: ExactDecimal?
    var terms = 0
    for index in positions.indices {
      guard isTotal(index) else {
        sum = (sum ?? .zero).adding(numbers[index])
        terms += 1
        continue
      }
      if let sum, !numbers[index].agrees(with: sum, terms: terms + 1, decimals: places) {
        problems.append(
          .wrongTotal(
            name: positions[index].label, stated: written(numbers[index]), sum: written(sum)))
      }
      (sum, terms) = (numbers[index], 0)
    }
    return problems
  }

  /// A number for a message, in the unit of the axis.
  private func written(_ number: ExactDecimal) -> String {
    NumberFormat(.english).quantity(
      Quantity(number, unit.unit, scale: unit.scale), style: .chart, decimals: number.decimals)
  }
}

extension ExactDecimal {
  /// A Boolean value indicating whether two sums differ by no more than the rounding of so many
  /// numbers to so many decimals; whole numbers are not taken for rounded ones.
  fileprivate func agrees(with sum: ExactDecimal, terms: Int, decimals: Int) -> Bool {
    guard let difference = subtracting(sum) else { return false }
    guard decimals > 0 else { return difference == .zero }
    let halves = difference.magnitude.doubleValue * Ticks.powerOfTen(decimals) * 2
    return halves <= Double(terms) + 1e-6
  }
}
