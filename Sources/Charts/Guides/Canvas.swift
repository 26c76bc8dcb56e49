import Languages

/// What a mark draws on: the layout's width and type size.
struct Canvas {
  /// The width in pixels.
  let width: Double
  /// The size of all text in pixels.
  let fontSize: Double
  let language: Language

  /// For columns of text on telephones.
  static func narrow(_ language: Language) -> Canvas {
    Canvas(width: 288, fontSize: 12, language: language)
  }

  /// For everything else.
  static func wide(_ language: Language) -> Canvas {
    Canvas(width: 680, fontSize: 13, language: language)
  }

  /// A Boolean value indicating whether room is short.
  var isNarrow: Bool { width < 480 }

  /// The height between the ends of an upright value axis.
  var plotHeight: Double { isNarrow ? 190 : 250 }

  /// The distance between two lines of text.
  var lineHeight: Double { fontSize + 4 }

  /// The width that a text needs.
  func room(for text: String, semibold: Bool = false) -> Double {
    FontMetrics.room(for: text, size: fontSize, weight: semibold ? .semibold : .regular)
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
