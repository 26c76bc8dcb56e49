/// Collects shapes into one layer a paint, in the order in which paints were first used.
struct LayerSet {
  private(set) var layers: [Layer] = []
  /// The first layer that may still be added to.
  private var floor = 0

  /// Puts everything that follows above what there is.
  mutating func rise() { floor = layers.count }

  /// Adds a shape to its paint's layer.
  mutating func add(_ shape: Shape, _ paint: Paint) {
    if let index = layers[floor...].firstIndex(where: { $0.paint == paint }) {
      layers[index].shapes.append(shape)
    } else {
      layers.append(Layer(paint, [shape]))
    }
  }

  /// Adds a drawing that covers nothing of what there is; its layers keep their order, and join
  /// those that have their paint.
  mutating func add(_ scene: Scene) {
    var next = floor
    for layer in scene.layers {
      if let index = layers[next...].firstIndex(where: { $0.paint == layer.paint }) {
        layers[index].shapes += layer.shapes
        next = index + 1
      } else {
        layers.insert(layer, at: next)
        next += 1
      }
    }
  }

  /// Adds a path below everything.
  mutating func addBelow(_ path: Path, _ paint: Paint) {
    layers.insert(Layer(paint, [.path(path)]), at: 0)
    floor += 1
  }

  /// Adds a path.
  mutating func add(_ path: Path, _ paint: Paint) { add(.path(path), paint) }

  /// Adds a text where it covers no other one.
  mutating func addIfFree(_ text: TextLine, _ colour: Paint.Colour) {
    let box = text.bounds
    let isTaken = layers.contains { layer in
      layer.shapes.contains { shape in
        if case .text(let other) = shape { other.bounds.overlaps(box) } else { false }
      }
    }
    if !isTaken { add(text, colour) }
  }

  /// Adds a text, whose anchor and weight become the paint's; one without words is nothing.
  mutating func add(_ text: TextLine, _ colour: Paint.Colour) {
    guard !text.text.isEmpty else { return }
    add(
      .text(text), .text(colour, semibold: text.weight == .semibold, anchor: text.anchor))
  }
}
