public import Languages
public import Markup
import Quantities

/// A line the size of a word, for prose and cells of tables: no axes, a dot at the last value.
///
/// It has its numbers as a text for those who do not see it, and is written in one piece, so that
/// it costs a few hundred bytes. Where values are missing the line is broken.
///
///     p { "Amazon's spending " ; Sparkline(series, language: .english) ; " has doubled." }
public struct Sparkline: Markup, Sendable {
  /// The most points that are drawn; of more, the least and the greatest of each stretch are.
  static let pointLimit = 20

  private let values: [Double?]
  private let label: String
  private let slot: Int
  private let width: Int
  private let height: Int

  /// Makes a sparkline of a series, or `nil` where it cannot be drawn: it has no value, ranges
  /// alone, or positions of different kinds.
  public init?(_ series: ChartSeries, language: Language, width: Int = 64, height: Int = 16) {
    var spec = ChartSpec(id: "spark", mark: .line)
    spec.title = series.label
    var builder = FrameBuilder(spec, language: language)
    guard let frame = builder.frame(of: ChartData(series: [series])),
      let words = SparklineWords(frame).text
    else { return nil }
    self.init(
      frame.cells[0].map { cell in cell.first.flatMap { $0.isMissing ? nil : $0.middle } },
      label: words, slot: frame.series[0].slot, width: width, height: height)
  }

  /// Makes a sparkline of values and the words that stand for it.
  init(_ values: [Double?], label: String, slot: Int, width: Int = 64, height: Int = 16) {
    self.values = values
    self.label = label
    self.slot = slot
    self.width = max(16, min(400, width))
    self.height = max(8, min(100, height))
  }

  /// Writes the drawing: coordinates are half pixels, each counted from the one before.
  public func write(to buffer: inout MarkupBuffer) {
    let paint = Paint.Colour.series(slot)
    let points = SparklinePoints(values, width: width * 2, height: height * 2)
    buffer.literal("<svg class=\"spark")
    buffer.attributeValue(" l\(slot)")
    buffer.literal("\" viewBox=\"0 0 ")
    buffer.text("\(width * 2) \(height * 2)\" width=\"\(width)\" height=\"\(height)\"")
    buffer.literal(" role=\"img\" aria-label=\"")
    buffer.attributeValue(label)
    buffer.literal("\" fill=\"none\" stroke=\"")
    buffer.attributeValue(paint.fallback)
    buffer.literal("\" stroke-width=\"3\" stroke-linecap=\"round\"><path d=\"")
    buffer.attributeValue(points.path)
    buffer.literal("\"/>")
    if let last = points.last {
      buffer.literal("<circle cx=\"")
      buffer.text("\(last.x)")
      buffer.literal("\" cy=\"")
      buffer.text("\(last.y)")
      buffer.literal("\" r=\"3\"/>")
    }
    buffer.literal("</svg>")
  }
}

/// The text of a sparkline: its ends, and its greatest value where that stands between them.
private struct SparklineWords {
  let text: String?

  init(_ frame: ChartFrame) {
    let words = frame.language.charts
    let present = frame.positions.indices.filter { frame.cells[0][$0].first?.isMissing == false }
    guard let first = present.first, let last = present.last,
      let start = frame.cells[0][first].first, let end = frame.cells[0][last].first
    else {
      text = nil
      return
    }
    let name = frame.series[0].label
    let endWords = (value: end.exact, period: frame.when(last))
    guard first != last else {
      text = words.seriesValue.filled([
        "series": name, "value": endWords.value, "period": endWords.period,
      ])
      return
    }
    let span = words.seriesSpan.filled([
      "series": name, "first": start.exact, "firstPeriod": frame.when(first),
      "last": endWords.value, "lastPeriod": endWords.period,
    ])
    let peak = present.max { frame.cells[0][$0].top < frame.cells[0][$1].top } ?? last
    let isBetween = frame.cells[0][peak].top > max(start.top, end.top)
    guard isBetween, let datum = frame.cells[0][peak].first else {
      text = span
      return
    }
    text =
      span
      + words.seriesPeak.filled(["value": datum.exact, "period": frame.when(peak)])
  }
}

extension [Datum] {
  /// The first value.
  fileprivate var top: Double { first?.top ?? -.infinity }
}

/// The points of a sparkline as whole numbers.
struct SparklinePoints {
  /// The commands of its path.
  let path: String
  /// Where its last value stands.
  let last: (x: Int, y: Int)?

  init(_ values: [Double?], width: Int, height: Int) {
    let shown = SparklinePoints.thinned(values)
    let numbers = shown.compactMap { $0.value }
    let domain = LinearScale.domain(of: numbers, includesZero: false)
    let inset = 5.0
    let x = PointScale(count: max(1, values.count), range: (inset, Double(width) - inset))
    let y = LinearScale(domain: domain, range: (Double(height) - inset, inset))
    var text = ""
    var pen: (x: Int, y: Int)?
    var isDown = false
    for (index, value) in shown {
      guard let value else {
        isDown = false
        continue
      }
      let point = (x: Int(x(index).rounded()), y: Int(y(value).rounded()))
      let step = (point.x - (pen?.x ?? 0), point.y - (pen?.y ?? 0))
      text += (isDown ? "l" : "m") + "\(step.0)" + (step.1 < 0 ? "" : " ") + "\(step.1)"
      if !isDown { text += "h0" }
      (pen, isDown) = (point, true)
    }
    path = text
    last = pen
  }

  /// The values with their places: all of them, or the least and the greatest of each stretch, with
  /// a gap between two where any value between them is missing.
  private static func thinned(_ values: [Double?]) -> [(index: Int, value: Double?)] {
    let all = values.enumerated().map { (index: $0, value: $1) }
    guard all.count > Sparkline.pointLimit else { return all }
    let stretches = Sparkline.pointLimit / 2
    let chosen = (0..<stretches).flatMap { stretch in
      let part = all[all.count * stretch / stretches..<all.count * (stretch + 1) / stretches]
      let known = part.filter { $0.value != nil }
      let low = known.min { ($0.value ?? 0) < ($1.value ?? 0) }
      let high = known.max { ($0.value ?? 0) < ($1.value ?? 0) }
      return Set([low?.index, high?.index].compactMap { $0 }).sorted()
    }
    let last = values.lastIndex { $0 != nil }
    let places = chosen + (last == chosen.last ? [] : [last].compactMap { $0 })
    return zip([0] + places, places).flatMap { before, index in
      let isBroken = values[before..<index].contains { $0 == nil }
      return (isBroken ? [(before, nil)] : []) + [(index, values[index])]
    }
  }
}
