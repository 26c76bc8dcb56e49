import Languages

/// What stands in the place of a chart that has no value: words, over the line on which marks
/// would stand.
struct EmptyDrawing {
  let frame: ChartFrame

  private var words: ChartStrings { frame.language.charts }

  /// The words for those who do not see the drawing.
  func description(subtitle: String) -> String {
    [subtitle, words.noData].filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  /// The drawing, lower than others are.
  func scene(on canvas: Canvas) -> Scene {
    var layers = LayerSet()
    let bottom = (canvas.plotHeight / 2).rounded()
    let middle = bottom / 2 + canvas.fontSize * FontMetrics.capHeight / 2
    layers.add(canvas.centred(words.noData, x: canvas.width / 2, y: middle), .ink2)
    layers.add(Path([(0, bottom), (canvas.width, bottom)]), .line(.ink2))
    return Scene(width: canvas.width, height: bottom + 6, layers: layers.layers)
  }
}
