public import Languages
import Markup
import Quantities

/// Turns a spec and its data into drawings, words and a table.
///
/// The steps are functions from values to values: data → frame → scales and layout → scene → SVG.
/// The same input gives the same bytes.
///
///     var spec = ChartSpec(id: "capex", mark: .column)
///     spec.title = "Amazon spends most"
///     let chart = try ChartRenderer(language: .english).render(spec, data)
///     let page = figure { Raw(unescaped: chart.wideSVG) }
public struct ChartRenderer: Sendable {
  let language: Language

  /// Makes a renderer that writes numbers, dates and words in `language`.
  public init(language: Language) { self.language = language }

  /// Draws a chart.
  ///
  /// - Throws: A refusal with all errors of the spec and its data.
  public func render(_ spec: ChartSpec, _ data: ChartData) throws(ChartRefusal) -> RenderedChart {
    var builder = FrameBuilder(spec, language: language)
    guard let frame = builder.frame(of: data) else {
      throw ChartRefusal(problems: builder.problems)
    }
    let limit = frame.positionLimit
    guard frame.positions.count <= limit else {
      let problem = ChartProblem.tooManyPositions(count: frame.positions.count, limit: limit)
      throw ChartRefusal(problems: builder.problems + [problem])
    }
    return Rendering(spec: spec, data: data, frame: frame, warnings: builder.problems).chart
  }
}

/// One chart on its way to bytes.
private struct Rendering {
  let spec: ChartSpec
  let data: ChartData
  let frame: ChartFrame
  let warnings: [ChartProblem]

  var chart: RenderedChart {
    let subtitle = Subtitle(spec: spec, data: data, frame: frame).text
    let description = Description(frame: frame, subtitle: subtitle, alt: spec.alt).text
    let wide = Canvas.wide(frame.language), narrow = Canvas.narrow(frame.language)
    let writer = TableWriter(spec: spec, data: data, frame: frame, subtitle: subtitle)
    return RenderedChart(
      id: spec.id, language: frame.language, title: spec.title, subtitle: subtitle,
      description: description, note: spec.note, mixed: spec.mixed,
      narrowSVG: svg(narrow, "n", "chart-narrow", description),
      wideSVG: svg(wide, "w", "chart-wide", description),
      key: frame.key(on: wide).items.map {
        RenderedChart.KeyItem(swatch: $0.swatch, label: $0.label)
      },
      table: writer.table, csv: writer.csv, dataAsOf: shownPoints.compactMap(\.knownFrom).max(),
      sourceIDs: sourceIDs, warnings: warnings + cutLabels)
  }

  private func svg(
    _ canvas: Canvas, _ suffix: String, _ layout: StaticString, _ description: String
  ) -> [UInt8] {
    SVGWriter(
      scene: frame.scene(on: canvas), prefix: "\(spec.id)-\(suffix)",
      layout: layout, fontSize: canvas.fontSize, title: spec.title ?? spec.measure ?? spec.id,
      description: description
    ).bytes(capacity: 8192)
  }

  /// Names for which the narrow drawing has no room in three lines.
  private var cutLabels: [ChartProblem] {
    let canvas = Canvas.narrow(frame.language)
    let names = frame.series.map(\.label) + frame.positions.map(\.label)
    return names.filter { name in
      LineBreaking(size: canvas.fontSize).lines(name, width: canvas.width - 18, limit: 3) == nil
    }.map { .labelCut($0) }
  }

  /// The points that the chart shows, in the order of the data.
  private var shownPoints: [ChartPoint] {
    data.series.flatMap(\.points).filter { spec.periods?.contains($0.position) ?? true }
  }

  private var sourceIDs: [String] {
    var ids: [String] = []
    for id in shownPoints.flatMap(\.sourceIDs) where !ids.contains(id) { ids.append(id) }
    return ids
  }
}
