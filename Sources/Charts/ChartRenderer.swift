public import Languages
import Markup
import Quantities

/// Turns a spec and its data into drawings, words and a table.
///
/// The steps are functions from values to values: data → transforms → frame → scales and layout → scene → SVG.
/// The same input gives the same bytes.
///
///     var spec = ChartSpec(id: "capex", mark: .column)
///     spec.title = "Amazon spends most"
///     let chart = try ChartRenderer(language: .english).render(spec, data)
///     let page = figure { Raw(unescaped: chart.wideSVG) }
public struct ChartRenderer: Sendable {
  let language: Language
  let drawsEmptyCharts: Bool

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - language: The language of numbers, dates and words.
  ///   - drawsEmptyCharts: Whether a chart without a value is drawn, as words that say so; else it
  ///     is refused. A site refuses, for its author can mend it; a program that draws what comes
  ///     draws.
  public init(language: Language, drawsEmptyCharts: Bool = false) {
    self.language = language
    self.drawsEmptyCharts = drawsEmptyCharts
  }

  /// Draws a chart.
  ///
  /// What ``ChartSpec/transforms`` ask for is computed first, and the subtitle says so.
  ///
  /// - Throws: A refusal with all errors of the spec and its data.
  public func render(_ spec: ChartSpec, _ data: ChartData) throws(ChartRefusal) -> RenderedChart {
    try prepare(spec, data).chart
  }

  /// Draws a chart as an SVG file that stands alone: with its title, subtitle, notes and sources,
  /// and with colours of its own.
  ///
  /// - Parameters:
  ///   - spec: What is asked for.
  ///   - data: The numbers.
  ///   - theme: The colours; dark ones are used where the reader prefers them, unless told.
  ///   - width: The width in pixels, from 192 to 4000.
  ///   - height: The height in pixels, from 96 to 4000; as much as is needed when `nil`.
  ///   - sources: The names of the sources, as they are printed.
  /// - Returns: The bytes of the file.
  /// - Throws: A refusal, as ``render(_:_:)`` does.
  public func file(
    _ spec: ChartSpec, _ data: ChartData, theme: ChartTheme = .automatic, width: Double = 680,
    height: Double? = nil, sources: [String] = []
  ) throws(ChartRefusal) -> [UInt8] {
    let chart = try prepare(spec, data)
    let width = width.isFinite ? min(4000, max(192, width)) : 680
    let height = height.flatMap { $0.isFinite ? min(4000, max(96, $0)) : nil }
    let canvas = ChartFile.canvas(width: width, language: language)
    return ChartFile(
      frame: chart.frame, subtitle: chart.subtitle, description: chart.description(of: canvas),
      theme: theme, width: width, height: height, sources: sources, dataAsOf: chart.dataAsOf
    ).bytes
  }

  private func prepare(
    _ spec: ChartSpec, _ data: ChartData
  ) throws(ChartRefusal) -> Rendering {
    let pipeline = TransformPipeline(spec, data, language: language)
    var builder = FrameBuilder(spec, language: language)
    builder.allowsNoData = drawsEmptyCharts
    let problems = pipeline.problems + spec.unknownShortNames(in: data)
    guard !problems.containsErrors, let frame = builder.frame(of: pipeline.data) else {
      throw ChartRefusal(problems: problems + builder.problems)
    }
    let limit = frame.positionLimit
    guard frame.positions.count <= limit else {
      let problem = ChartProblem.tooManyPositions(
        count: frame.positions.count, limit: limit,
        orLine: frame.frequency != nil && spec.facet == nil && !spec.mark.mark.readsProjects)
      throw ChartRefusal(problems: builder.problems + [problem])
    }
    return Rendering(spec: spec, pipeline: pipeline, frame: frame, warnings: builder.problems)
  }
}

/// One chart on its way to bytes.
private struct Rendering {
  let spec: ChartSpec
  /// The data, after what was computed from it.
  let pipeline: TransformPipeline
  let frame: ChartFrame
  let warnings: [ChartProblem]

  private var data: ChartData { pipeline.data }

  var subtitle: String { Subtitle(spec: spec, pipeline: pipeline, frame: frame).text }

  /// The words for a drawing on a canvas.
  func description(of canvas: Canvas) -> String {
    frame.hasValues
      ? words(for: canvas).text : EmptyDrawing(frame: frame).description(subtitle: subtitle)
  }

  private func words(for canvas: Canvas) -> Description {
    Description(
      frame: frame.mark.mark.drawn(of: frame), subtitle: subtitle, alt: spec.alt, canvas: canvas)
  }

  /// When the newest number became known.
  var dataAsOf: PartialDate? { known.max() }

  var chart: RenderedChart {
    let subtitle = subtitle
    let wide = Canvas.wide(frame.language), narrow = Canvas.narrow(frame.language)
    let description = description(of: wide)
    let caption = Subtitle(spec: spec, pipeline: pipeline, frame: frame, isOfTable: true).text
    let writer = TableWriter(spec: spec, data: data, frame: frame, subtitle: caption)
    return RenderedChart(
      id: spec.id, language: frame.language, title: spec.title, subtitle: subtitle,
      description: description, note: spec.note, mixed: spec.mixed,
      narrowSVG: svg(narrow, "n", "chart-narrow", description),
      wideSVG: svg(wide, "w", "chart-wide", description),
      key: (frame.hasValues ? frame.key(on: wide).items : []).map {
        RenderedChart.KeyItem(swatch: $0.swatch, label: $0.label)
      },
      table: writer.table, csv: writer.csv, dataAsOf: dataAsOf,
      sourceIDs: sourceIDs, warnings: warnings + cutLabels + lints(words(for: wide)))
  }

  private func svg(
    _ canvas: Canvas, _ suffix: String, _ layout: StaticString, _ description: String
  ) -> [UInt8] {
    SVGWriter(
      scene: frame.hasValues
        ? frame.scene(on: canvas) : EmptyDrawing(frame: frame).scene(on: canvas),
      prefix: "\(spec.id)-\(suffix)",
      layout: layout, fontSize: canvas.fontSize, title: spec.title ?? spec.measure ?? spec.id,
      description: description
    ).bytes(capacity: 8192)
  }

  private func lints(_ words: Description) -> [ChartProblem] {
    let hasAlt = !(spec.alt ?? "").isEmpty || !frame.hasValues
    return Lints(spec: spec, frame: frame, isDescribed: hasAlt || words.saysValues).problems
  }

  /// Names for which the narrow drawing has no room in three lines.
  private var cutLabels: [ChartProblem] {
    let canvas = Canvas.narrow(frame.language)
    let breaking = LineBreaking(size: canvas.fontSize)
    let names = frame.series.map(\.label) + frame.positions.map(\.label)
    return names.filter { name in
      [name, frame.spec.short(name)].allSatisfy {
        breaking.lines($0, width: canvas.width - 18, limit: 3) == nil
      }
    }.map { .labelCut($0) }
  }

  /// The points that the chart shows, in the order of the data.
  private var shownPoints: [ChartPoint] {
    data.series.flatMap(\.points).filter { spec.periods?.contains($0.position) ?? true }
  }

  private var known: [PartialDate] {
    (shownPoints.map(\.knownFrom) + frame.projects.map(\.knownFrom)).compactMap { $0 }
  }

  private var sourceIDs: [String] {
    (shownPoints.flatMap(\.sourceIDs) + frame.projects.flatMap(\.sourceIDs)).withoutRepetitions
  }
}
