/// How a layer is painted: classes for the stylesheet, and attributes for where there is none.
struct Paint: Equatable {
  /// A colour by what it is for.
  enum Colour: Equatable {
    case none
    /// A series; 0 is grey.
    case series(Int)
    /// The hatching of a series.
    case hatch(Int)
    case ink
    case ink2
    case ink3
    case hairline
    /// The page's background, to part what touches.
    case paper
  }

  var fill = Colour.none
  var stroke = Colour.none
  var strokeWidth = 1.0
  /// Lengths of dashes and gaps.
  var dash: String?
  /// The opacity of the fill.
  var fillOpacity: Double?
  /// Set on text alone.
  var isSemibold = false
  var anchor = TextLine.Anchor.start

  /// Text in a colour.
  static func text(
    _ colour: Colour, semibold: Bool = false, anchor: TextLine.Anchor = .start
  ) -> Paint {
    Paint(fill: colour, isSemibold: semibold, anchor: anchor)
  }

  /// A line.
  static func line(_ colour: Colour, width: Double = 1, dash: String? = nil) -> Paint {
    Paint(stroke: colour, strokeWidth: width, dash: dash)
  }

  /// The shape of a status, in a series' colour.
  static func form(_ form: Datum.Form, slot: Int) -> Paint {
    switch form {
    case .solid: Paint(fill: .series(slot))
    case .tint:
      Paint(fill: .series(slot), stroke: .series(slot), strokeWidth: 1.2, fillOpacity: 0.3)
    case .hollow: Paint(stroke: .series(slot), strokeWidth: 1.5)
    case .dashed:
      Paint(
        fill: .series(slot), stroke: .series(slot), strokeWidth: 1.2, dash: "3 2",
        fillOpacity: 0.1)
    case .hatch: Paint(fill: .hatch(slot), stroke: .series(slot), strokeWidth: 1.2)
    }
  }
}

extension Paint.Colour {
  /// The class that fills with the colour.
  var fillClass: String? {
    switch self {
    case .none, .hatch: nil
    case .series(let slot): "s\(slot)"
    case .ink: "ink"
    case .ink2: "ink2"
    case .ink3: "ink3"
    case .hairline: "hair"
    case .paper: "paper"
    }
  }

  /// The class that draws lines in the colour.
  var strokeClass: String? {
    switch self {
    case .none, .hatch: nil
    case .series(let slot): "l\(slot)"
    case .ink, .ink2, .ink3: "axis"
    case .hairline: "grid"
    case .paper: "gap"
    }
  }

  /// The colour on a light page.
  var fallback: String {
    let scheme = Palette.light
    return switch self {
    case .none: "none"
    case .series(let slot), .hatch(let slot):
      scheme.series.indices.contains(slot - 1) ? scheme.series[slot - 1] : scheme.grey
    case .ink: scheme.ink
    case .ink2: scheme.ink2
    case .ink3: scheme.ink3
    case .hairline: scheme.hairline
    case .paper: scheme.background
    }
  }
}
