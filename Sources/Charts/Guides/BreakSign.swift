import Quantities

/// Two short strokes where a series breaks: what stands after them was measured otherwise than
/// what stands before.
struct BreakSign {
  /// The middle of the sign.
  let x: Double
  let y: Double
  /// A Boolean value indicating whether what breaks runs from left to right.
  var isUpright = true

  func draw(into layers: inout LayerSet) {
    layers.rise()
    layers.add(stroke(0), .line(.paper, width: 5))
    layers.add(Path(pieces: [stroke(-2), stroke(2)].flatMap(\.pieces)), .line(.ink, width: 1.4))
  }

  private func stroke(_ shift: Double) -> Path {
    isUpright
      ? Path([(x + shift - 1.5, y + 5), (x + shift + 1.5, y - 5)])
      : Path([(x - 5, y + shift + 1.5), (x + 5, y + shift - 1.5)])
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether a series breaks before a time that is not the first.
  func breaks(_ row: Int, before index: Int) -> Bool {
    index > 0 && positions[index].period != nil
      && cells[row][index].first?.flag == .seriesBreak
  }

  /// A Boolean value indicating whether a series breaks.
  var hasBreak: Bool {
    cells.indices.contains { row in
      cells[row].indices.contains { breaks(row, before: $0) }
    }
  }
}
