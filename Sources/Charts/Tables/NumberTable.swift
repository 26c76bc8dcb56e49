public import Languages
public import Markup
import Quantities

/// Many exact numbers at once: a row a position, a column a series, each in its own unit; with bars
/// in the cells, or with shading, if asked for.
///
/// Bars and shades of columns that share a unit can be compared. There is no inline style, which a
/// strict content security policy forbids: `charts.css` has the rules.
public struct NumberTable: Component {
  /// What helps the eye.
  public enum Look: String, Sendable, CaseIterable {
    /// Nothing but the numbers.
    case plain
    /// A bar from zero beside each number.
    case bars
    /// One of seven shades behind each number, the darker the greater.
    case heat
  }

  private let title: String
  private let look: Look
  private let language: Language
  private let numbers: NumberGrid

  /// Makes the table of some series.
  public init(_ data: ChartData, caption: String, language: Language, look: Look = .plain) {
    title = caption
    self.look = look
    self.language = language
    numbers = NumberGrid(data, language: language)
  }

  /// The table, in a region that scrolls when the page is narrow.
  public var body: some Markup {
    div(.class("chart-scroll"), .role("region"), .tabindex(0), .ariaLabel(title)) {
      table(.class("number-table")) {
        caption { title }
        thead {
          tr {
            th(.scope("col")) { numbers.head }
            ForEach(numbers.columns) { column in
              th(.scope("col"), .class("number")) { column.label }
            }
          }
        }
        tbody {
          ForEach(numbers.rows) { row in
            tr {
              th(.scope("row")) { row.label }
              ForEach(row.cells.enumerated()) { index, datum in cell(datum, index) }
            }
          }
        }
      }
    }
  }

  private func cell(_ datum: Datum?, _ index: Int) -> some Markup {
    let range = numbers.columns[index].range
    let shade = look == .heat ? datum?.value.map { numbers.shade($0, in: range) } : nil
    let bar = look == .bars ? datum?.value.map { CellBar(value: $0, range: range) } : nil
    return td(.class(shade.map { "number h\($0)" } ?? "number")) {
      datum?.full ?? ""
      if let status = datum?.status(in: language) {
        " "
        small { status }
      }
      if let bar { bar }
    }
  }
}

/// The numbers of a table and what its columns can be compared by.
struct NumberGrid {
  struct Column {
    let label: String
    /// The least and the greatest value of all columns in its unit, and zero.
    let range: (low: Double, high: Double)
  }

  struct Row {
    let label: String
    let cells: [Datum?]
  }

  /// The head of the first column.
  let head: String
  private(set) var columns: [Column] = []
  let rows: [Row]

  init(_ data: ChartData, language: Language) {
    let positions = NumberGrid.positions(data)
    let format = DateFormat(language)
    let units = data.series.map { AxisUnit(for: [$0], isStacked: false) }
    let grid = zip(data.series, units).map { series, unit -> [Datum?] in
      let builder = DatumBuilder(unit: unit, series: [series], language: language)
      return positions.map { position in
        let point = series.points.last { PositionKey($0.position) == PositionKey(position) }
        return point.flatMap { builder.datum($0, of: series, slot: 1) }
      }
    }
    rows = positions.enumerated().map { index, position in
      let label: String =
        switch position {
        case .category(let name): name
        case .period(let period): format.period(period, style: .short)
        }
      return Row(label: label, cells: grid.map { $0[index] })
    }
    let words = language.charts
    let isNamed = if case .category = positions.first { true } else { false }
    head = isNamed ? words.category : words.period
    columns = zip(data.series, units).map { series, unit in
      let own = zip(grid, units).filter { $0.1 == unit }.flatMap { $0.0.compactMap { $0?.value } }
      let label = [series.label, unit.label(in: language)].filter { !$0.isEmpty }
      return Column(
        label: label.joined(separator: ", "), range: (own.min() ?? 0, own.max() ?? 0))
    }
  }

  /// Names in the order of the data, periods in that of time.
  private static func positions(_ data: ChartData) -> [ChartPosition] {
    var seen: Set<PositionKey> = []
    let positions = data.series.flatMap(\.points).map(\.position).filter {
      seen.insert(PositionKey($0)).inserted
    }
    let periods = positions.compactMap { position -> Period? in
      if case .period(let period) = position { period } else { nil }
    }
    return periods.count == positions.count
      ? periods.sorted().map { .period($0) } : positions
  }

  /// One of seven shades, in equal steps; the least where all values are equal.
  func shade(_ value: Double, in range: (low: Double, high: Double)) -> Int {
    guard range.high > range.low else { return 0 }
    let share = (value - range.low) / (range.high - range.low)
    return min(6, max(0, Int((share * 7).rounded(.down))))
  }
}

/// A bar from zero in a cell, for the eye only: the number stands beside it.
struct CellBar: Markup {
  let value: Double
  let range: (low: Double, high: Double)

  static let width = 64.0

  /// Where the bar starts and ends in pixels.
  var ends: (low: Double, high: Double) {
    let domain = LinearScale.domain(of: [range.low, range.high], includesZero: true)
    let scale = LinearScale(domain: domain, range: (0, CellBar.width))
    let (zero, end) = (scale(0), scale(value))
    return (min(zero, end), max(zero, end))
  }

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal(
      "<svg class=\"cell-bar\" width=\"64\" height=\"10\" aria-hidden=\"true\" "
    )
    buffer.literal("focusable=\"false\"><rect x=\"")
    buffer.coordinate(ends.low)
    buffer.literal("\" width=\"")
    buffer.coordinate(ends.high - ends.low)
    buffer.literal("\" height=\"10\"/></svg>")
  }
}

extension Datum {
  /// The word for what kind of number it is; `nil` for an actual one and where it stands already.
  fileprivate func status(in language: Language) -> String? {
    isMissing ? nil : flag?.label(in: language)
  }
}
