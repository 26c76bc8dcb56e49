import Languages
import Quantities

/// The numbers of a table and what its columns can be compared by.
struct NumberGrid {
  /// A series.
  struct Column {
    /// Its name, with the unit where columns differ in it.
    let label: String
    /// The least and the greatest value of all columns in its dimension, in the dimension's base.
    let range: ClosedRange<Double>

    /// One of seven shades, in equal steps; the least where all values are equal.
    func shade(of bounds: ClosedRange<Double>) -> Int {
      let middle = bounds.lowerBound / 2 + bounds.upperBound / 2
      let scale = LinearScale(domain: (range.lowerBound, range.upperBound), range: (0, 7))
      guard range.lowerBound < range.upperBound else { return 0 }
      return min(6, max(0, Int(scale(middle).rounded(.down))))
    }
  }

  /// A value; without a number where it is not available.
  struct Cell {
    let text: String
    let flag: Flag?
    /// The ends of a range, or the value twice, in the dimension's base.
    let bounds: ClosedRange<Double>?
    let sourceIDs: [String]
  }

  /// A position.
  struct Row {
    let label: String
    /// One a series; `nil` where it has no value.
    let cells: [Cell?]
  }

  /// The head of the first column.
  let head: String
  /// The unit of all columns; `nil` where they differ.
  let unit: String?
  let columns: [Column]
  let rows: [Row]
  /// The flags that occur.
  let flags: [Flag]

  init(_ data: ChartData, language: Language) {
    let positions = NumberGrid.positions(data)
    let grid = data.series.map { series in
      let points = Dictionary(
        series.points.map { ($0.position, $0) }, uniquingKeysWith: { _, last in last })
      return positions.map { position in points[position].map { Cell($0, of: series, language) } }
    }
    let dates = DateFormat(language)
    rows = positions.enumerated().map { index, position in
      let label: String =
        switch position {
        case .category(let name): name
        case .period(let period): dates.period(period, style: .short)
        }
      return Row(label: label, cells: grid.map { $0[index] })
    }
    let isNamed = if case .category = positions.first { true } else { false }
    head = isNamed ? language.charts.category : language.charts.period
    let units = data.series.map { $0.unit.label(in: language, scale: $0.scale) }
    let isShared = units.allSatisfy { $0 == units.first }
    unit = isShared ? units.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    columns = zip(data.series, units).map { series, unit in
      let name = isShared || unit.isEmpty ? series.label : "\(series.label), \(unit)"
      let dimension = series.unit.dimension
      let comparable = zip(data.series, grid).filter { $0.0.unit.dimension == dimension }
      return Column(label: name, range: NumberGrid.range(of: comparable.flatMap(\.1)))
    }
    flags = Flag.allCases.filter { flag in grid.joined().contains { $0?.flag == flag } }
  }

  /// From the least to the greatest number.
  private static func range(of cells: [Cell?]) -> ClosedRange<Double> {
    let bounds = cells.compactMap { $0?.bounds }
    let low = bounds.map(\.lowerBound).min() ?? 0
    return low...max(low, bounds.map(\.upperBound).max() ?? 0)
  }

  /// Names in the order of the data, periods in that of time.
  private static func positions(_ data: ChartData) -> [ChartPosition] {
    var seen: Set<ChartPosition> = []
    let positions = data.series.flatMap(\.points).map(\.position).filter {
      seen.insert($0).inserted
    }
    let periods = positions.compactMap { position -> Period? in
      if case .period(let period) = position { period } else { nil }
    }
    return periods.count == positions.count
      ? periods.sorted().map { .period($0) } : positions
  }
}

extension NumberGrid.Cell {
  /// The cell of a point, with as many decimals as its series shows.
  init(_ point: ChartPoint, of series: ChartSeries, _ language: Language) {
    (flag, sourceIDs) = (point.flag, point.sourceIDs)
    guard let amount = point.amount else {
      (text, bounds) = ("", nil)
      return
    }
    let quantity = Quantity(amount, series.unit, scale: series.scale, qualifier: point.qualifier)
    text = NumberFormat(language).quantity(quantity, style: .table, decimals: series.decimals)
    let size = Ticks.powerOfTen(series.exponent)
    let (low, high) = amount.bounds
    let ends = (low.doubleValue * size, high.doubleValue * size)
    bounds = min(ends.0, ends.1)...max(ends.0, ends.1)
  }
}
