public import Quantities

/// A finished chart: two drawings, and everything a page says around them.
///
/// ``ChartFigure`` writes it as a `<figure>`; a theme may do so differently.
public struct RenderedChart: Sendable {
  /// An entry of the chart's key.
  public struct KeyItem: Sendable, Hashable {
    /// The class of the swatch: `s1` … `s6`, `s0`, or the name of a status such as `guidance`.
    public let swatch: String
    /// Its words.
    public let label: String
  }

  /// The spec's id.
  public let id: String
  /// The page's language code.
  public let language: String
  /// The finding, if the author stated it.
  public let title: String?
  /// Measure, unit, basis, calendar and period.
  public let subtitle: String
  /// The text for those who do not see the drawing.
  public let description: String
  /// The author's note.
  public let note: String?
  /// Why different things stand in one chart, for printing under it.
  public let mixed: String?
  /// The drawing for narrow columns, 288 px wide: an `<svg>` element.
  public let narrowSVG: [UInt8]
  /// The drawing for wide columns, 680 px wide: an `<svg>` element.
  public let wideSVG: [UInt8]
  /// The key that is drawn inside both drawings.
  public let key: [KeyItem]
  /// The numbers as a table.
  public let table: ChartTable
  /// The numbers for programs (RFC 4180).
  public let csv: [UInt8]
  /// When the newest number became known.
  public let dataAsOf: PartialDate?
  /// The sources of all numbers, in the order of their first use.
  public let sourceIDs: [String]
  /// What the author should know, without the chart being wrong.
  public let warnings: [ChartProblem]
}

/// The numbers of a chart as a table, formatted in the page's language.
public struct ChartTable: Sendable, Hashable {
  /// One row, of one position.
  public struct Row: Sendable, Hashable {
    /// The position's name.
    public let header: String
    /// One cell a series.
    public let cells: [Cell]
    /// The sources of the row's numbers, in the order of the series.
    public let sourceIDs: [String]
  }

  /// One number.
  public struct Cell: Sendable, Hashable {
    /// The number, a range or a word such as `n/a`; empty where the series has no value.
    public let text: String
    /// The word for what kind of number it is; `nil` for an actual value.
    public let status: String?
    /// The remark of the data.
    public let note: String?
  }

  /// The table's caption.
  public let caption: String
  /// The head of the first column, then one for each series.
  public let header: [String]
  /// The rows, in the order of the chart.
  public let rows: [Row]
}
