import Languages

/// What a mark draws on: the layout's width and type size.
struct Canvas {
  /// The width in pixels.
  let width: Double
  /// The size of all text in pixels.
  let fontSize: Double
  let language: Language
  /// The height between the ends of an upright value axis.
  let plotHeight: Double
  /// A Boolean value indicating whether it is one of several panels of a chart.
  var isPanel = false

  /// A canvas of any width, at least 160 pixels.
  init(width: Double, language: Language, plotHeight: Double? = nil) {
    self.width = max(160, width)
    fontSize = width < 480 ? 12 : 13
    self.language = language
    self.plotHeight = plotHeight ?? (width < 480 ? 190 : 250)
  }

  /// For columns of text on telephones.
  static func narrow(_ language: Language) -> Canvas {
    Canvas(width: 288, language: language)
  }

  /// For everything else.
  static func wide(_ language: Language) -> Canvas {
    Canvas(width: 680, language: language)
  }

  /// A Boolean value indicating whether room is short.
  var isNarrow: Bool { width < 480 }

  /// The distance between two lines of text.
  var lineHeight: Double { fontSize + 4 }

  /// The width that a text needs.
  func room(for text: String, semibold: Bool = false) -> Double {
    FontMetrics.room(for: text, size: fontSize, weight: semibold ? .semibold : .regular)
  }

  /// A centred line of text, moved in where it would leave the drawing.
  func centred(_ text: String, x: Double, y: Double) -> TextLine {
    let half = room(for: text) / 2
    return self.text(text, x: max(half, min(x, width - half)), y: y, anchor: .middle)
  }

  /// A line of text in the layout's size.
  func text(
    _ text: String, x: Double, y: Double, anchor: TextLine.Anchor = .start,
    semibold: Bool = false
  ) -> TextLine {
    TextLine(
      text: text, x: x, y: y, anchor: anchor, size: fontSize,
      weight: semibold ? .semibold : .regular)
  }
}
