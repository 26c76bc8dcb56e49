import Languages
import Quantities

/// The axis of values: a round domain, its ticks and their labels.
struct ValueAxis {
  /// A value with its label.
  struct Tick: Equatable {
    let value: Double
    let label: String
  }

  let domain: (low: Double, high: Double)
  let ticks: [Tick]
  /// The label of the highest tick with its unit.
  let topLabel: String

  /// Makes an axis for values, with a tick every 48 pixels or so; bars need one with zero.
  init(_ values: [Double], pixels: Double, includesZero: Bool, unit: AxisUnit, language: Language) {
    let raw = LinearScale.domain(of: values, includesZero: includesZero)
    let isWhole = unit.unit.dimension == .count && values.allSatisfy { $0 == $0.rounded() }
    var count = min(7, max(3, (pixels / 48).rounded()))
    var bounds = Ticks.nice(from: raw.low, to: raw.high, count: count)
    while isWhole, count > 1, Ticks.step(from: bounds.0, to: bounds.1, count: count) < 1 {
      count -= 1
      bounds = Ticks.nice(from: raw.low, to: raw.high, count: count)
    }
    let step = Ticks.step(from: bounds.0, to: bounds.1, count: count)
    let decimals = max(0, -Ticks.floorLog10(step * 1.000_001))
    let format = NumberFormat(language)
    domain = (bounds.0, bounds.1)
    ticks = Ticks.values(from: bounds.0, to: bounds.1, count: count).map { value in
      let exact = ExactDecimal(value, decimals: decimals)
      return Tick(value: value, label: format.decimal(exact, decimals: decimals))
    }
    topLabel = ValueAxis.withUnit(ticks.last, decimals, unit, format)
  }

  /// The label with its unit, where the usual way to write it keeps the axis's magnitude.
  private static func withUnit(
    _ tick: Tick?, _ decimals: Int, _ unit: AxisUnit, _ format: NumberFormat
  ) -> String {
    guard let tick else { return "" }
    let quantity = Quantity(
      ExactDecimal(tick.value, decimals: decimals), unit.unit, scale: unit.scale)
    let text = format.quantity(quantity, style: .chart, decimals: decimals)
    return text.contains(tick.label) ? text : tick.label
  }

  /// The scale from the axis's values to pixels.
  func scale(from low: Double, to high: Double) -> ValueScale {
    ValueScale(domain: domain, range: (low, high))
  }

  /// The room that the labels need, but for the top one, which has the plot's width.
  func labelRoom(on canvas: Canvas) -> Double {
    canvas.hidesValueLabels ? 0 : ticks.dropLast().map { canvas.room(for: $0.label) }.max() ?? 0
  }

  /// Draws lines from the left edge to `right` but for the zero line, and all labels above their
  /// lines at the left.
  func draw(
    _ scale: ValueScale, to right: Double, on canvas: Canvas, into layers: inout LayerSet
  ) {
    let lines = ticks.filter { $0.value != 0 }
    layers.add(
      Path(
        pieces: lines.map { tick in
          Path.Piece(points: [(0, scale(tick.value)), (right, scale(tick.value))])
        }), .line(.hairline))
    for (index, tick) in ticks.enumerated() where !canvas.hidesValueLabels {
      let label = index == ticks.count - 1 ? topLabel : tick.label
      layers.add(canvas.text(label, x: 0, y: scale(tick.value) - 4), .ink2)
    }
    layers.rise()
  }
}

extension ExactDecimal {
  /// The decimal nearest to a tick, or zero for what no axis shows.
  init(_ value: Double, decimals: Int) {
    let size = value * Ticks.powerOfTen(decimals)
    guard size.magnitude < 1e17 else {
      self = .zero
      return
    }
    self = ExactDecimal(significand: Int64(size.rounded()), exponent: -decimals) ?? .zero
  }
}
