import Languages
import Quantities

extension ChartSpec {
  /// How several series stand to one another, where nothing else is said.
  var arrangement: Arrangement { arrange ?? .group }
}

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
    let percentages = Percentages(of: positions.indices.map(parts))
    frame.unit = AxisUnit(unit: .percent, scale: .one)
    frame.decimals = percentages.decimals
    for (index, shares) in percentages.wholes.enumerated() {
      for row in series.indices {
        frame.cells[row][index] = cells[row][index].prefix(1).map { datum in
          datum.isMissing || shares == nil
            ? missing(datum) : share(datum, shares?[row] ?? .zero, percentages.decimals)
        }
      }
    }
    return frame
  }

  /// The numbers of a stack, nothing where a series has none yet; `nil` where one is missing.
  private func parts(at index: Int) -> [ExactDecimal]? {
    isIncomplete(at: index) ? nil : cells.map { $0[index].first?.number ?? .zero }
  }

  private func share(_ datum: Datum, _ share: ExactDecimal, _ decimals: Int) -> Datum {
    let quantity = Quantity(share, .percent)
    let text = NumberFormat(language).quantity(quantity, style: .chart, decimals: decimals)
    return Datum(
      value: share.doubleValue, low: nil, number: share, form: datum.form, bound: datum.bound,
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
