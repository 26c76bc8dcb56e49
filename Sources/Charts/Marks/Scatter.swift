import Languages
import Quantities

/// Two measures of each name against one another: the first series across, the second up, a third
/// as the area of bubbles.
enum Scatter: Mark {
  static let name = "scatter"
  static let usesOneUnit = false
  static let seriesLimit = 3
  static let annotations: [FrameAnnotation.Kind] = [.text, .valueRule]

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    let words = frame.language.charts
    return frame.series.count > 2 ? words.bubbleChart : words.scatterPlot
  }

  static func positionLimit(for frame: ChartFrame) -> Int { 200 }

  static func problems(of spec: ChartSpec, _ series: [ChartSeries]) -> [ChartProblem] {
    spec.facet == nil ? [] : [.noPanels(mark: name)]
  }

  static func problems(of frame: ChartFrame) -> [ChartProblem] {
    guard frame.series.count > 1 else {
      return [
        .measureCount(
          mark: name, count: frame.series.count,
          expected: "one across, one up, and perhaps one for areas")
      ]
    }
    let areas = frame.series.count > 2 ? frame.cells[2] : []
    let negative = areas.enumerated().filter { ($1.first?.value ?? 0) < 0 }.map { index, _ in
      ChartProblem.negativeArea(
        series: frame.series[2].id, position: frame.positions[index].label)
    }
    return frame.ranges(for: name) + negative + lostWords(of: frame)
  }

  /// Words at names that have no point, for want of one of their measures.
  private static func lostWords(of frame: ChartFrame) -> [ChartProblem] {
    let points = ScatterPoint.points(of: frame).map(\.index)
    return frame.annotations.compactMap { annotation in
      guard let index = annotation.first?.index, !points.contains(index) else { return nil }
      return .unknownName(annotation.head, key: "annotate", suggestion: nil)
    }
  }

  /// Colours stand for nothing, so the key has statuses only.
  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    var shown = frame
    shown.cells = [ScatterPoint.points(of: frame).compactMap(\.unsure).map { [$0] }]
    return Key(of: shown, namesSeries: false, shape: .dot)
  }

  /// `Spending, US$ bn against Capacity, MW; area: …`.
  static func measures(of frame: ChartFrame) -> String {
    let names = frame.series.map { $0.measure(in: frame.language) }
    guard names.count > 1 else { return names.first ?? "" }
    let words = frame.language.charts
    let pair = words.against.filled(["x": names[0], "y": names[1]])
    return names.count == 2 ? pair : "\(pair); \(words.area.filled(["measure": names[2]]))"
  }

  /// The extent of each measure.
  static func summary(of frame: ChartFrame) -> String? { frame.extents }

  /// Without the names that have no point.
  static func drawn(of frame: ChartFrame) -> ChartFrame {
    let places = Set(ScatterPoint.points(of: frame).map(\.index))
    var drawn = frame
    drawn.cells = frame.cells.map { row in
      row.enumerated().map { places.contains($0) ? $1 : [] }
    }
    return drawn
  }

  static func table(of frame: ChartFrame) -> (header: [String], rows: [ChartTable.Row])? {
    let words = frame.language.charts
    let header =
      [frame.isCategorical ? words.category : words.period]
      + frame.series.map { $0.measure(in: frame.language) }
    let rows = frame.positions.indices.map { index in
      let data = frame.series.indices.map { frame.cells[$0][index].first }
      let cells = data.map { datum in
        ChartTable.Cell(
          text: datum?.full ?? "",
          status: datum?.isMissing == true ? nil : datum?.flag?.label(in: frame.language),
          note: datum?.note)
      }
      return ChartTable.Row(
        header: frame.positions[index].label, cells: cells,
        sourceIDs: data.flatMap { $0?.sourceIDs ?? [] }.withoutRepetitions)
    }
    return (header, rows)
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    guard frame.series.count > 1 else {
      return Scene(width: canvas.width, height: canvas.plotHeight)
    }
    return ScatterLayout(frame: frame, canvas: canvas).scene()
  }
}

extension ChartFrame.Series {
  /// Its name and its unit: `Spending, US$ bn`.
  func measure(in language: Language) -> String {
    let unit = unit?.label(in: language) ?? ""
    return unit.isEmpty ? label : "\(label), \(unit)"
  }
}

/// A name with both of its measures.
struct ScatterPoint {
  let index: Int
  let x: Datum
  let y: Datum
  /// What its area stands for; `nil` where that is not known, or nothing stands for it.
  let area: Datum?

  /// The points that have both measures, in the order of the data.
  static func points(of frame: ChartFrame) -> [ScatterPoint] {
    guard frame.series.count > 1 else { return [] }
    return frame.positions.indices.compactMap { index in
      guard let x = frame.cells[0][index].first, !x.isMissing,
        let y = frame.cells[1][index].first, !y.isMissing
      else { return nil }
      let area = frame.series.count > 2 ? frame.cells[2][index].first : nil
      return ScatterPoint(index: index, x: x, y: y, area: area?.isMissing == true ? nil : area)
    }
  }

  /// The measure that is least certain, when any is.
  var unsure: Datum? {
    [x, y, area].compactMap { $0 }.filter { $0.form != .solid }
      .max { $0.form.rawValue < $1.form.rawValue }
  }
}
