import Markup

/// Writes a scene as an `<svg>` element.
///
/// It is small: colours stand on groups, lines that share a paint are one path, coordinates have
/// at most one decimal. There is no `style`, which a strict content security policy forbids.
struct SVGWriter: Markup {
  let scene: Scene
  /// What every id starts with, unique on the page.
  let prefix: String
  /// The class of the layout: `chart-narrow` or `chart-wide`.
  let layout: StaticString
  /// The font size of text that does not say otherwise.
  let fontSize: Double
  let title: String
  let description: String
  /// The rules of a file of its own.
  var style: String?
  /// The colour behind everything; `nil` leaves the page's.
  var background: String?

  /// A file's own title and description name it (SVG Accessibility API Mappings 1.0, §6), and
  /// SVG 1.1 has no ARIA; within a page, references are what screen readers follow most surely.
  private var isFile: Bool { style != nil }

  func write(to buffer: inout MarkupBuffer) {
    writeStart(to: &buffer)
    if let style { writeStyle(style, to: &buffer) }
    writePatterns(to: &buffer)
    for layer in scene.layers where !layer.shapes.isEmpty { write(layer, to: &buffer) }
    buffer.literal("</svg>")
  }

  private func writeStart(to buffer: inout MarkupBuffer) {
    buffer.literal("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-svg ")
    buffer.literal(layout)
    buffer.literal("\" viewBox=\"0 0 ")
    buffer.coordinate(scene.width)
    buffer.literal(" ")
    buffer.coordinate(scene.height)
    buffer.literal("\" width=\"")
    buffer.coordinate(scene.width)
    buffer.literal("\" height=\"")
    buffer.coordinate(scene.height)
    buffer.literal("\" font-family=\"'Public Sans',system-ui,sans-serif\" font-size=\"")
    buffer.coordinate(fontSize)
    buffer.literal("\" role=\"img\"")
    if !isFile {
      buffer.attribute(" aria-labelledby=\"", prefix + "-t")
      buffer.attribute(" aria-describedby=\"", prefix + "-d")
    }
    buffer.literal(">\n<title")
    if !isFile { buffer.attribute(" id=\"", prefix + "-t") }
    buffer.literal(">")
    buffer.text(title)
    buffer.literal("</title>\n<desc")
    if !isFile { buffer.attribute(" id=\"", prefix + "-d") }
    buffer.literal(">")
    buffer.text(description)
    buffer.literal("</desc>\n")
  }

  private func writeStyle(_ style: String, to buffer: inout MarkupBuffer) {
    buffer.literal("<style>")
    buffer.raw(style)
    buffer.literal("</style>\n")
    guard let background else { return }
    buffer.literal("<rect class=\"paper\" width=\"100%\" height=\"100%\"")
    buffer.attribute(" fill=\"", background)
    buffer.literal("/>\n")
  }

  // MARK: - Hatching

  private func writePatterns(to buffer: inout MarkupBuffer) {
    let slots = Set(
      scene.layers.compactMap { layer -> Int? in
        if case .hatch(let slot) = layer.paint.fill { slot } else { nil }
      }
    ).sorted()
    guard !slots.isEmpty else { return }
    buffer.literal("<defs>\n")
    for slot in slots {
      buffer.literal("<pattern")
      buffer.attribute(" id=\"", "\(prefix)-h\(slot)")
      buffer.literal(
        " width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
      )
      buffer.literal("<path")
      buffer.attribute(" class=\"", "l\(slot)")
      buffer.attribute(" stroke=\"", Paint.Colour.series(slot).fallback)
      buffer.literal(" stroke-width=\"1.8\" d=\"M2.5 0V5\"/></pattern>\n")
    }
    buffer.literal("</defs>\n")
  }

  // MARK: - Layers

  private func write(_ layer: Layer, to buffer: inout MarkupBuffer) {
    buffer.literal("<g")
    writePaint(layer.paint, to: &buffer)
    buffer.literal(">\n")
    for shape in layer.shapes {
      switch shape {
      case .path(let path): write(path, to: &buffer)
      case .dot(let dot): write(dot, to: &buffer)
      case .text(let text): write(text, to: &buffer)
      }
    }
    buffer.literal("</g>\n")
  }

  private func writePaint(_ paint: Paint, to buffer: inout MarkupBuffer) {
    let classes = [paint.fill.fillClass, paint.stroke.strokeClass].compactMap { $0 }
    if !classes.isEmpty { buffer.attribute(" class=\"", classes.joined(separator: " ")) }
    if case .hatch(let slot) = paint.fill {
      buffer.attribute(" fill=\"", "url(#\(prefix)-h\(slot))")
    } else {
      buffer.attribute(" fill=\"", paint.fill.fallback)
    }
    if let opacity = paint.fillOpacity { buffer.attribute(" fill-opacity=\"", "\(opacity)") }
    if paint.stroke != .none {
      buffer.attribute(" stroke=\"", paint.stroke.fallback)
      if paint.strokeWidth != 1 {
        buffer.literal(" stroke-width=\"")
        buffer.coordinate(paint.strokeWidth)
        buffer.literal("\"")
      }
      if let dash = paint.dash { buffer.attribute(" stroke-dasharray=\"", dash) }
    }
    if paint.isSemibold { buffer.literal(" font-weight=\"600\"") }
    switch paint.anchor {
    case .start: break
    case .middle: buffer.literal(" text-anchor=\"middle\"")
    case .end: buffer.literal(" text-anchor=\"end\"")
    }
  }

  // MARK: - Shapes

  private func write(_ path: Path, to buffer: inout MarkupBuffer) {
    buffer.literal("<path d=\"")
    for piece in path.pieces { write(piece, to: &buffer) }
    writeEnd("path", title: path.title, to: &buffer)
  }

  /// Horizontal and vertical lines take one number; what is where the pen is takes none.
  private func write(_ piece: Path.Piece, to buffer: inout MarkupBuffer) {
    guard let first = piece.points.first else { return }
    buffer.literal("M")
    buffer.coordinate(first.x)
    buffer.literal(" ")
    buffer.coordinate(first.y)
    var pen = (x: tenths(first.x), y: tenths(first.y))
    for point in piece.points.dropFirst() {
      let next = (x: tenths(point.x), y: tenths(point.y))
      if next.y == pen.y {
        if next.x != pen.x {
          buffer.literal("H")
          buffer.coordinate(point.x)
        }
      } else if next.x == pen.x {
        buffer.literal("V")
        buffer.coordinate(point.y)
      } else {
        buffer.literal("L")
        buffer.coordinate(point.x)
        buffer.literal(" ")
        buffer.coordinate(point.y)
      }
      pen = next
    }
    if piece.isClosed { buffer.literal("Z") }
  }

  private func tenths(_ value: Double) -> Double {
    (value * 10).rounded(.toNearestOrAwayFromZero)
  }

  private func write(_ dot: Dot, to buffer: inout MarkupBuffer) {
    buffer.literal("<circle cx=\"")
    buffer.coordinate(dot.x)
    buffer.literal("\" cy=\"")
    buffer.coordinate(dot.y)
    buffer.literal("\" r=\"")
    buffer.coordinate(dot.radius)
    writeEnd("circle", title: dot.title, to: &buffer)
  }

  private func writeEnd(
    _ name: StaticString, title: String?, to buffer: inout MarkupBuffer
  ) {
    guard let title else { return buffer.literal("\"/>\n") }
    buffer.literal("\"><title>")
    buffer.text(title)
    buffer.literal("</title></")
    buffer.literal(name)
    buffer.literal(">\n")
  }

  private func write(_ text: TextLine, to buffer: inout MarkupBuffer) {
    buffer.literal("<text x=\"")
    buffer.coordinate(text.x)
    buffer.literal("\" y=\"")
    buffer.coordinate(text.y)
    if text.size != fontSize {
      buffer.literal("\" font-size=\"")
      buffer.coordinate(text.size)
    }
    buffer.literal("\">")
    buffer.text(text.text)
    buffer.literal("</text>\n")
  }
}

extension MarkupBuffer {
  /// Writes an attribute whose name and opening quote are given.
  fileprivate mutating func attribute(_ start: StaticString, _ value: String) {
    literal(start)
    attributeValue(value)
    literal("\"")
  }
}
