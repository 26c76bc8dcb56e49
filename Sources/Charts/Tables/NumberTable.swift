public import Languages
public import Markup
public import Quantities

/// Many exact numbers at once: a row a position, a column a series, each in its own unit; with bars
/// or shades in the cells, and a sparkline over each column, if asked for.
///
/// There is no inline style, which a strict content security policy forbids: `charts.css` has the
/// rules.
public struct NumberTable: Component, Sendable {
  /// What helps the eye.
  public enum Look: String, Sendable, CaseIterable {
    /// Nothing but the numbers.
    case plain
    /// A bar from zero beside each number.
    case bars
    /// One of seven shades behind each number, the darker the greater.
    case heat
  }

  let data: ChartData
  let language: Language
  let look: Look
  /// A line for each series, or none at all.
  let sparklines: [Sparkline?]

  private let id: String
  private let title: String
  private let grid: NumberGrid

  /// Makes the table of some series.
  ///
  /// - Parameters:
  ///   - data: The series; of two values at one position the last is shown.
  ///   - id: An id that no other table on the page has.
  ///   - caption: What the table shows.
  ///   - language: The language of the page.
  ///   - look: What helps the eye.
  ///   - hasSparklines: Whether a sparkline stands over each column, on a scale of its own.
  public init(
    _ data: ChartData, id: String, caption: String, language: Language, look: Look = .plain,
    hasSparklines: Bool = false
  ) {
    (self.data, self.id, title, self.language, self.look) = (data, id, caption, language, look)
    grid = NumberGrid(data, language: language)
    sparklines = hasSparklines ? data.series.map { Sparkline($0, language: language) } : []
  }

  /// The sources of its numbers, in the order of reading.
  public var sourceIDs: [String] {
    var ids: [String] = []
    for id in grid.rows.flatMap({ $0.cells.flatMap { $0?.sourceIDs ?? [] } })
    where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }

  /// The table, in a region that scrolls when the page is narrow, and what its letters mean.
  public var body: some Markup {
    div(.class("chart-scroll"), .role("group"), .tabindex(0), .ariaLabelledby("_caption-\(id)")) {
      table(.class(look == .plain ? "number-table" : "number-table \(look.rawValue)")) {
        caption(.id("_caption-\(id)")) {
          span { title }
          if let unit = grid.unit { span(.class("subtitle")) { unit } }
        }
        thead {
          heads
          if sparklines.contains(where: { $0 != nil }) { trend }
        }
        tbody {
          ForEach(grid.rows) { row in
            tr {
              th(.scope("row")) { row.label }
              ForEach(zip(grid.columns, row.cells)) { column, cell in self.cell(cell, in: column) }
            }
          }
        }
      }
    }
    FlagLegend(flags: grid.flags, language: language)
  }

  private var heads: some Markup {
    tr {
      th(.scope("col")) { grid.head }
      ForEach(grid.columns) { column in
        th(.scope("col"), .class("number")) { column.label }
      }
    }
  }

  private var trend: some Markup {
    tr(.class("trend")) {
      th(.scope("row")) { language.charts.trend }
      ForEach(sparklines) { line in
        td(.class("number")) { if let line { line } }
      }
    }
  }

  private func cell(_ cell: NumberGrid.Cell?, in column: NumberGrid.Column) -> some Markup {
    let shade = look == .heat ? cell?.bounds.map { column.shade(of: $0) } : nil
    return td(.class(shade.map { "number h\($0)" } ?? "number")) {
      if let cell {
        cell.text
        if let flag = cell.flag { em(.class("flag")) { flag.rawValue } }
        if look == .bars { CellBar(cell, range: column.range) }
      }
    }
  }
}

/// What the letters of flags in a table mean: `e estimate · g company guidance`.
public struct FlagLegend: Component {
  let flags: [Flag]
  let language: Language

  /// Makes the legend of the flags that occur.
  public init(flags: [Flag], language: Language) {
    self.flags = flags
    self.language = language
  }

  /// A line; nothing where there are no flags.
  public var body: some Markup {
    if !flags.isEmpty {
      p(.class("legend")) {
        ForEach(flags.enumerated()) { index, flag in
          if index > 0 { language.strings.separator }
          em { flag.rawValue }
          " "
          flag.label(in: language)
        }
      }
    }
  }
}
