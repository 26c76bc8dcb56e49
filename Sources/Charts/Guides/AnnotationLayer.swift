import Languages

/// Draws an author's words, rules and bands over a finished drawing.
///
/// Bands go below everything, rules and words above. Words stand as near to their place as they
/// can without covering anything, with a line to it where they stand apart; what has no room goes
/// below the drawing, after the name of its place.
///
///     let height = AnnotationLayer(
///       frame: frame, canvas: canvas, plot: plot, value: scale, step: band.step,
///       position: { band.center($0) }
///     ).draw(into: &layers, height: height)
struct AnnotationLayer {
  let frame: ChartFrame
  let canvas: Canvas
  /// The rectangle in which marks stand.
  let plot: Box
  /// From values to pixels.
  let value: ValueScale
  /// The distance between two positions.
  let step: Double
  /// A Boolean value indicating whether values go up and positions to the right.
  var isUpright = true
  /// The middle of a position.
  let position: (Int) -> Double

  /// Draws everything, and gives the drawing's new height.
  func draw(into layers: inout LayerSet, height: Double) -> Double {
    guard !frame.annotations.isEmpty else { return height }
    layers.rise()
    for annotation in frame.annotations where annotation.kind == .band {
      drawBand(annotation, into: &layers)
    }
    for annotation in frame.annotations { drawRule(annotation, into: &layers) }
    var obstacles = Obstacles(layers.layers)
    var left: [FrameAnnotation] = []
    for annotation in frame.annotations where !annotation.text.isEmpty {
      let isPlaced = place(annotation, &obstacles, into: &layers)
      if !isPlaced { left.append(annotation) }
    }
    return drawFoot(left, from: height, into: &layers)
  }

  // MARK: - Rules and bands

  private func pixel(_ place: FrameAnnotation.Place) -> Double {
    let start = position(place.index)
    return start + (position(place.next) - start) * place.fraction
  }

  /// The ends of the axis of positions.
  private var reach: (low: Double, high: Double) {
    isUpright ? (plot.x, plot.right) : (plot.y, plot.bottom)
  }

  /// The first and last pixel of a band.
  private func ends(_ band: FrameAnnotation) -> (low: Double, high: Double)? {
    guard let first = band.first, let last = band.last else { return nil }
    let half = frame.isRegular || frame.isCategorical ? step / 2 : min(6, step / 2)
    let low = pixel(first) - (first.fraction > 0 ? 0 : half)
    let high = pixel(last) + (last.fraction > 0 ? 0 : half)
    return (max(reach.low, low), min(reach.high, high))
  }

  private func drawBand(_ band: FrameAnnotation, into layers: inout LayerSet) {
    guard let (low, high) = ends(band), low < high else { return }
    let box =
      isUpright
      ? Box(x: low, y: plot.y, right: high, bottom: plot.bottom)
      : Box(x: plot.x, y: low, right: plot.right, bottom: high)
    layers.addBelow(Path(box), Paint(fill: .hairline, fillOpacity: 0.5))
  }

  private func drawRule(_ rule: FrameAnnotation, into layers: inout LayerSet) {
    guard let line = line(of: rule), plot.grown(by: 1).contains(line.from) else { return }
    let texts = layers.layers.flatMap(\.shapes).compactMap { shape -> Box? in
      if case .text(let text) = shape { text.bounds.grown(by: 1) } else { nil }
    }
    let pieces = pieces(of: line, around: texts.filter { $0.meets(line.from, line.to) })
    guard !pieces.isEmpty else { return }
    layers.add(Path(pieces: pieces), .line(.ink2, dash: "4 3"))
  }

  /// A lying or standing line without its parts on texts.
  private func pieces(
    of line: (from: (x: Double, y: Double), to: (x: Double, y: Double)), around texts: [Box]
  ) -> [Path.Piece] {
    let isLying = line.from.y == line.to.y
    let gaps = texts.map { isLying ? ($0.x, $0.right) : ($0.y, $0.bottom) }.sorted { $0.0 < $1.0 }
    let end = isLying ? line.to.x : line.to.y
    var start = isLying ? line.from.x : line.from.y
    var pieces: [Path.Piece] = []
    for (low, high) in gaps + [(end, end)] {
      if low > start {
        let points = [start, low].map { isLying ? ($0, line.from.y) : (line.from.x, $0) }
        pieces.append(Path.Piece(points: points))
      }
      start = max(start, high)
    }
    return pieces
  }

  /// A rule's ends, the first at the left or the top.
  private func line(
    of rule: FrameAnnotation
  ) -> (from: (x: Double, y: Double), to: (x: Double, y: Double))? {
    switch rule.kind {
    case .valueRule:
      guard let number = rule.value else { return nil }
      return isUpright
        ? ((plot.x, value(number)), (plot.right, value(number)))
        : ((value(number), plot.y), (value(number), plot.bottom))
    case .positionRule:
      guard let first = rule.first else { return nil }
      return isUpright
        ? ((pixel(first), plot.y), (pixel(first), plot.bottom))
        : ((plot.x, pixel(first)), (plot.right, pixel(first)))
    case .text, .band: return nil
    }
  }

  // MARK: - Words

  /// Puts words at the best free place; `false` when there is none.
  private func place(
    _ annotation: FrameAnnotation, _ obstacles: inout Obstacles, into layers: inout LayerSet
  ) -> Bool {
    guard let places = AnnotationPlaces(annotation.text, canvas: canvas, plot: plot) else {
      return false
    }
    let target = target(of: annotation)
    for block in candidates(annotation, places) where isInside(block.box) {
      guard obstacles.areFree(of: block.box) else { continue }
      if let target {
        let end = block.box.nearest(to: target)
        guard obstacles.areFree(ofTextOn: target, end) else { continue }
        drawLeader(from: target, to: end, into: &layers)
      }
      block.draw(on: canvas, into: &layers)
      obstacles.add(text: block.box)
      return true
    }
    return false
  }

  private func isInside(_ box: Box) -> Bool {
    Box(
      x: 0, y: max(0, plot.y - canvas.lineHeight), right: canvas.width,
      bottom: isUpright ? plot.bottom : plot.bottom + 4
    ).contains(box)
  }

  /// The point that words refer to; rules and bands carry theirs themselves.
  func target(of annotation: FrameAnnotation) -> (x: Double, y: Double)? {
    guard annotation.kind == .text, let first = annotation.first else { return nil }
    let along = pixel(first)
    guard let number = annotation.value ?? top(at: first) else {
      return isUpright ? (along, plot.y + 8) : (plot.x + 8, along)
    }
    // A waterfall draws values elsewhere than on its axis.
    let across = value(number)
    return isUpright
      ? (along, max(plot.y, min(across, plot.bottom)))
      : (max(plot.x, min(across, plot.right)), along)
  }

  /// The greatest value at a position, or the upper end of a stack.
  private func top(at place: FrameAnnotation.Place) -> Double? {
    let index = place.fraction > 0.5 ? place.next : place.index
    guard frame.positions.indices.contains(index) else { return nil }
    if frame.isStacked { return frame.extent(at: index).high }
    return frame.cells.flatMap { $0[index].compactMap(\.value) }.max()
  }

  private func candidates(
    _ annotation: FrameAnnotation, _ places: AnnotationPlaces
  ) -> [AnnotationBlock] {
    switch annotation.kind {
    case .text: target(of: annotation).map { places.around($0) } ?? []
    case .band: ends(annotation).map { places.inBand($0, isUpright: isUpright) } ?? []
    case .valueRule, .positionRule:
      line(of: annotation).map { places.beside($0.from, $0.to) } ?? []
    }
  }

  private func drawLeader(
    from point: (x: Double, y: Double), to end: (x: Double, y: Double),
    into layers: inout LayerSet
  ) {
    let (dx, dy) = (end.x - point.x, end.y - point.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 14 else { return }
    let start = (x: point.x + dx / length * 5, y: point.y + dy / length * 5)
    let stop = (x: end.x - dx / length * 2, y: end.y - dy / length * 2)
    layers.add(Path([start, stop]), .line(.ink2))
  }

  /// Writes what has no room at its place below the drawing.
  private func drawFoot(
    _ left: [FrameAnnotation], from height: Double, into layers: inout LayerSet
  ) -> Double {
    var y = height
    let breaking = LineBreaking(size: canvas.fontSize)
    for annotation in left {
      let text = "\(annotation.head): \(annotation.text)"
      let lines =
        breaking.lines(text, width: canvas.width, limit: 6)
        ?? [breaking.cut(text, width: canvas.width)]
      for line in lines {
        y += canvas.lineHeight
        layers.add(canvas.text(line, x: 0, y: y), .ink2)
      }
    }
    return left.isEmpty ? height : (y + 6).rounded(.up)
  }
}

extension Box {
  fileprivate func contains(_ point: (x: Double, y: Double)) -> Bool {
    x <= point.x && point.x <= right && y <= point.y && point.y <= bottom
  }

  /// The nearest point of the rectangle's edge.
  fileprivate func nearest(to point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (max(x, min(right, point.x)), max(y, min(bottom, point.y)))
  }
}
