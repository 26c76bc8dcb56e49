import Languages
import Markup
import Quantities

/// The colours of a chart that is a file of its own.
public enum ChartTheme: String, Sendable, CaseIterable {
  /// Light, or dark where the reader prefers that, and so is what is drawn behind.
  case automatic = "auto"
  /// Dark on white.
  case light
  /// Light on near-black.
  case dark
}

/// Lays a chart out as a file: title, subtitle, drawing, notes, sources and date on one sheet.
struct ChartFile {
  let frame: ChartFrame
  let subtitle: String
  let description: String
  let theme: ChartTheme
  let width: Double
  /// The height that is asked for; `nil` takes what is needed.
  var height: Double?
  /// The names of the sources.
  let sources: [String]
  let dataAsOf: PartialDate?

  private static let margin = 16.0
  private var spec: ChartSpec { frame.spec }
  private var words: ChartStrings { frame.language.charts }
  private var canvas: Canvas { ChartFile.canvas(width: width, language: frame.language) }
  private var room: Double { canvas.width }

  /// What the drawing on a sheet is drawn on.
  static func canvas(width: Double, language: Language, plotHeight: Double? = nil) -> Canvas {
    Canvas(width: width - 2 * margin, language: language, plotHeight: plotHeight)
  }

  /// The file.
  var bytes: [UInt8] {
    SVGWriter(
      scene: scene, prefix: "\(spec.id)-f", layout: "chart-file",
      fontSize: canvas.fontSize,
      title: spec.title ?? spec.measure ?? spec.id, description: description,
      style: ChartFile.style(theme), background: background
    ).bytes(capacity: 12_000) + [UInt8(ascii: "\n")]
  }

  /// The sheet.
  var scene: Scene {
    let first = sheet(plotHeight: nil)
    let spare = (height ?? first.height) - first.height
    // What is left over goes to the plot; marks whose height is that of their rows stay as they are.
    return framed(spare == 0 ? first : sheet(plotHeight: max(120, canvas.plotHeight + spare)))
  }

  /// The sheet in the middle of the height that is asked for.
  private func framed(_ scene: Scene) -> Scene {
    guard let height else { return scene }
    let factor = max(1, scene.height / height)
    let moved = scene.moved(
      x: (width * factor - width) / 2, y: (height * factor - scene.height) / 2)
    return Scene(width: width * factor, height: height * factor, layers: moved.layers)
  }

  private func sheet(plotHeight: Double?) -> Scene {
    let canvas = ChartFile.canvas(
      width: width, language: frame.language, plotHeight: plotHeight)
    var head = LayerSet()
    var y = ChartFile.margin
    if let title = spec.title, !title.isEmpty {
      y = draw(title, from: y, size: 18, .semibold, .ink, into: &head)
    }
    y = draw(subtitle, from: y + 2, size: 14, .regular, .ink2, into: &head) + 12
    let drawing =
      frame.hasValues ? frame.scene(on: canvas) : EmptyDrawing(frame: frame).scene(on: canvas)
    let body = drawing.moved(x: ChartFile.margin, y: y)
    var foot = LayerSet()
    y += drawing.height + 6
    for note in notes { y = draw(note, from: y, size: 12, .regular, .ink2, into: &foot) + 2 }
    return Scene(
      width: width, height: (y + ChartFile.margin - 4).rounded(.up),
      layers: head.layers + body.layers + foot.layers)
  }

  /// What stands under the drawing.
  private var notes: [String] {
    let notes = [spec.note, spec.mixed].compactMap { $0 }.filter { !$0.isEmpty }
      .map { "\(words.note) \($0)" }
    var origin: [String] = []
    if !sources.isEmpty {
      let word = sources.count == 1 ? words.source : words.sources
      origin.append("\(word) \(sources.joined(separator: ", ")).")
    }
    if let dataAsOf {
      let date = DateFormat(frame.language).partialDate(dataAsOf)
      origin.append("\(frame.language.dates.dataAsOf.filled(["date": date])).".capitalizedFirst)
    }
    return notes + (origin.isEmpty ? [] : [origin.joined(separator: " ")])
  }

  /// Writes a text in lines from `top` down, and gives where it ends.
  private func draw(
    _ text: String, from top: Double, size: Double, _ weight: FontMetrics.Weight,
    _ colour: Paint.Colour, into layers: inout LayerSet
  ) -> Double {
    let breaking = LineBreaking(size: size, weight: weight)
    let lines =
      breaking.lines(text, width: room, limit: 40) ?? [breaking.cut(text, width: room)]
    var y = top
    for line in lines {
      let baseline = (y + size).rounded()
      layers.add(
        TextLine(text: line, x: ChartFile.margin, y: baseline, size: size, weight: weight), colour)
      y += (size * 1.3).rounded()
    }
    return y
  }

  // MARK: - Colours

  private var background: String {
    theme == .dark ? Palette.dark.background : Palette.light.background
  }

  /// The style sheet: the attributes have the light colours, so that only dark ones are said.
  private static func style(_ theme: ChartTheme) -> String {
    // Without it Chromium rounds each letter to whole pixels where a screen has few of them.
    // Letters are kerned here as on no page, because librsvg kerns and cannot be told not to.
    let text = "text{text-rendering:geometricPrecision}"
    switch theme {
    case .light: return text
    case .dark: return text + rules
    case .automatic:
      let whenDark = "@media screen and (prefers-color-scheme:dark){\(rules)}"
      return "svg{color-scheme:light dark}\(text)\(whenDark)"
    }
  }

  /// Each class with its dark colour.
  private static let rules: String = {
    let dark = Palette.dark
    let series = [dark.grey] + dark.series
    let colours = series.enumerated().map { ".s\($0){fill:\($1)}.l\($0){stroke:\($1)}" }.joined()
    return colours + ".ink{fill:\(dark.ink)}.ink2{fill:\(dark.ink2)}.ink3{fill:\(dark.ink3)}"
      + ".paper{fill:\(dark.background)}.hair{fill:\(dark.hairline)}"
      + ".axis{stroke:\(dark.ink2)}.grid{stroke:\(dark.hairline)}.gap{stroke:\(dark.background)}"
  }()
}
