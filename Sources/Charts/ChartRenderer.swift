public import Languages

/// Turns a spec and its data into drawings, words and a table.
///
/// The steps are functions from values to values: table → scales → layout → scene → SVG. The same
/// input gives the same bytes.
public struct ChartRenderer: Sendable {
  let language: Language

  /// Makes a renderer that writes numbers, dates and words in `language`.
  public init(language: Language) { self.language = language }

  /// Draws a chart.
  ///
  /// - Throws: A refusal with all errors of the spec and its data.
  public func render(_ spec: ChartSpec, _ data: ChartData) throws(ChartRefusal) -> RenderedChart {
    throw ChartRefusal(problems: [.noData])
  }
}
