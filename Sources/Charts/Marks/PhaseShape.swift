import Quantities

/// The bar of one phase.
///
/// Where a date is a month or a year, the bar is thin over all of it: it starts or ends somewhere
/// there.
struct PhaseShape {
  let scale: LinearScale
  let sides: (low: Double, high: Double)
  let slot: Int

  private var middle: Double { (sides.low + sides.high) / 2 }
  private let half = 2.5

  func draw(_ phase: ChartPhase, title: String, into layers: inout LayerSet) {
    let start = pixels(of: phase.start, otherwise: scale.range.low)
    let end = pixels(of: phase.end, otherwise: scale.range.high)
    var outline = outline(start, end, isOpen: phase.end == nil)
    outline.title = title
    layers.add(outline, .form(phase.status.form, slot: slot))
    if phase.status == .cancelled {
      let (left, right) = (start.low, max(end.high, start.low + 2))
      layers.add(Path([(left, middle), (right, middle)]), .line(.ink2, width: 1.6))
    }
    if phase.isSlipped, let planned = phase.plannedEnd { drawSlip(planned, end, into: &layers) }
  }

  /// The pixels of the first and the last day that a date may mean, its evening included.
  private func pixels(
    of date: PartialDate?, otherwise pixel: Double
  ) -> (low: Double, high: Double) {
    guard let date else { return (pixel, pixel) }
    let low = scale(Double(date.earliest.daysSince1970))
    let high = scale(Double(date.latest.daysSince1970) + 1)
    return high - low < 2.5 ? (low, low) : (low, high)
  }

  /// Thin where the phase may have started or may have ended, thick in between.
  private func outline(
    _ start: (low: Double, high: Double), _ end: (low: Double, high: Double), isOpen: Bool
  ) -> Path {
    let inset = 0.6
    let last = max(end.high, start.low + 2)
    let body = (low: start.high, high: end.low)
    let (top, bottom) = (sides.low + inset, sides.high - inset)
    if body.low > body.high - 1, start.high > start.low || end.high > end.low {
      return Path(
        Box(x: start.low, y: middle - half, right: last, bottom: middle + half))
    }
    let right = max(body.high, body.low + 2)
    var points: [(x: Double, y: Double)] = [(right, top), (body.low, top)]
    if start.high > start.low {
      points += [
        (body.low, middle - half), (start.low, middle - half), (start.low, middle + half),
        (body.low, middle + half),
      ]
    }
    points += [(body.low, bottom), (right, bottom)]
    if end.high > end.low {
      points += [
        (right, middle + half), (end.high, middle + half), (end.high, middle - half),
        (right, middle - half),
      ]
    }
    return Path(points, closed: !isOpen)
  }

  /// A dashed line below the bar from where it was to end to where it ends now.
  private func drawSlip(
    _ planned: PartialDate, _ end: (low: Double, high: Double), into layers: inout LayerSet
  ) {
    let from = scale(Double(planned.latest.daysSince1970) + 1)
    let y = sides.high + 4
    layers.add(Path([(from, y), (end.high, y)]), .slip)
    let tick = Path([(from, sides.high + 1), (from, y + 3)])
    layers.add(tick, .line(.ink2, width: 1.4))
  }
}
