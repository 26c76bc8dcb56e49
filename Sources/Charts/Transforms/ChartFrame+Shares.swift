import Languages
import Quantities

extension ChartSpec.Arrangement {
  /// A Boolean value indicating whether series stand on one another.
  var isStacked: Bool { self != .group }
}

extension ChartFrame {
  /// The frame with values as percentages of the sum at their positions, when that is asked for.
  ///
  /// Where a part is missing or the sum is zero there are no shares, and so there is a gap.
  var normalized: ChartFrame {
    guard arrange == .normalize else { return self }
    var frame = self
    frame.unit = AxisUnit(unit: .percent, scale: .one)
    frame.decimals = shareDecimals
    for index in positions.indices {
      let sum = sum(below: series.count, at: index)
      let isKnown = sum > 0 && !isIncomplete(at: index)
      for row in series.indices {
        frame.cells[row][index] = cells[row][index].prefix(1).map { datum in
          isKnown ? share(datum, of: sum) : missing(datum)
        }
      }
    }
    return frame
  }

  /// Whole percentages, but for shares that would all be told as 0.
  private var shareDecimals: Int { 1 }

  private func share(_ datum: Datum, of sum: Double) -> Datum {
    guard let value = datum.value else { return datum }
    let share = min(100, value / sum * 100)
    let number = ExactDecimal(share, decimals: shareDecimals)
    let quantity = Quantity(number, .percent)
    let text = NumberFormat(language).quantity(quantity, style: .chart, decimals: shareDecimals)
    return Datum(
      value: share, low: nil, number: number, form: datum.form, bound: datum.bound,
      flag: datum.flag, slot: datum.slot, short: text, exact: "\(text) (\(datum.exact))",
      full: datum.full, note: datum.note, sourceIDs: datum.sourceIDs)
  }

  private func missing(_ datum: Datum) -> Datum {
    let text = language.charts.notAvailable
    return Datum(
      value: nil, low: nil, number: nil, form: .solid, bound: .exact, flag: datum.flag,
      slot: datum.slot, short: text, exact: text, full: text, note: datum.note,
      sourceIDs: datum.sourceIDs)
  }
}

extension Datum {
  /// The datum at another place.
  func moved(to value: Double) -> Datum {
    Datum(
      value: value, low: nil, number: number, form: form, bound: bound, flag: flag, slot: slot,
      short: short, exact: exact, full: full, note: note, sourceIDs: sourceIDs)
  }
}
