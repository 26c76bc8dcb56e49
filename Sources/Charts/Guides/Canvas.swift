import Languages

/// What a mark draws on: the layout's width and type size.
struct Canvas {
  /// The width in pixels.
  private(set) var width: Double
  /// The size of all text in pixels.
  let fontSize: Double
  let language: Language
  /// The height between the ends of an upright value axis.
  private(set) var plotHeight: Double
  /// A Boolean value indicating whether it is one of several panels of a chart.
  var isPanel = false
  /// A Boolean value indicating whether the labels of values stand at a panel to the left.
  var hidesValueLabels = false

  /// A canvas of any width, at least 160 pixels.
  init(width: Double, language: Language, plotHeight: Double? = nil) {
    self.width = max(160, width)
    fontSize = width < 480 ? 12 : 13
    self.language = language
    self.plotHeight = plotHeight ?? (width < 480 ? 190 : 250)
  }

  /// A canvas for one of several panels, with the same type size; it may be narrower.
  func panel(width: Double, plotHeight: Double) -> Canvas {
    var panel = self
    panel.width = max(96, width)
    panel.plotHeight = plotHeight
    panel.isPanel = true
    return panel
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
