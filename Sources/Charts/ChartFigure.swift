public import Markup

/// A chart as a `<figure>`: number, title, subtitle, drawings, note, sources, table.
public struct ChartFigure<Sources: Markup>: Component {
  let chart: RenderedChart
  let number: Int?
  let csvURL: String?
  let sources: Sources

  /// Makes the figure of a chart.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - number: Its number on the page; no number is written when `nil`.
  ///   - csvURL: Where its numbers are as a file.
  ///   - sources: The names of its sources, as links.
  public init(
    _ chart: RenderedChart, number: Int? = nil, csvURL: String? = nil,
    @MarkupBuilder sources: () -> Sources
  ) {
    self.chart = chart
    self.number = number
    self.csvURL = csvURL
    self.sources = sources()
  }

  /// The figure.
  public var body: some Markup {
    figure(.class("chart"), .id(chart.id)) {
      Raw(unescaped: chart.narrowSVG)
      Raw(unescaped: chart.wideSVG)
      sources
    }
  }
}
