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
  /// How values are spread along it.
  private var type = ScaleType.linear
  /// The size below which a symmetric logarithm is nearly linear.
  private var constant = 1.0

  /// Makes an axis for values, with a tick every 48 pixels or so; bars need one with zero.
  ///
  /// Labels of an axis across the drawing stand beside one another, so that it has fewer ticks.
  init(
    _ values: [Double], pixels: Double, includesZero: Bool, unit: AxisUnit, language: Language,
    scale: ScaleType = .linear, isUpright: Bool = true
  ) {
    let room = isUpright ? 18.0 : 50
    switch scale {
    case .linear:
      self.init(
        linear: values, pixels: pixels, room: room, includesZero: includesZero, unit: unit,
        language: language)
    case .log:
      self.init(logarithmic: values, pixels: pixels, room: room, unit: unit, language: language)
    case .symlog: self.init(symmetric: values, pixels: pixels, unit: unit, language: language)
    }
  }

  private init(
    linear values: [Double], pixels: Double, room: Double, includesZero: Bool, unit: AxisUnit,
    language: Language
  ) {
    let noisy = LinearScale.domain(of: values, includesZero: includesZero)
    let raw = (low: Ticks.withoutNoise(noisy.low), high: Ticks.withoutNoise(noisy.high))
    let isWhole = unit.unit.dimension == .count && values.allSatisfy { $0 == $0.rounded() }
    var count = min(7, max(3, (pixels / (room + 30)).rounded()))
    var bounds = Ticks.nice(from: raw.low, to: raw.high, count: count)
    while isWhole, count > 1, Ticks.step(from: bounds.0, to: bounds.1, count: count) < 1 {
      count -= 1
      bounds = Ticks.nice(from: raw.low, to: raw.high, count: count)
    }
    if !isWhole { (count, bounds) = ValueAxis.filled(raw, count, bounds, pixels / room) }
    let step = Ticks.step(from: bounds.0, to: bounds.1, count: count)
    let decimals = max(0, -Ticks.floorLog10(step * 1.000_001))
    domain = (bounds.0, bounds.1)
    let values = Ticks.values(from: bounds.0, to: bounds.1, count: count)
    ticks = values.map { Tick($0, decimals: decimals, language) }
    topLabel = ticks.last?.label(with: unit, language) ?? ""
  }

  /// The first finer ticks, up to twice as many, whose bounds leave less than a quarter of the axis
  /// empty and for whose labels there is room; the given ones where there are none such.
  private static func filled(
    _ raw: (low: Double, high: Double), _ count: Double, _ bounds: (Double, Double),
    _ mostLabels: Double
  ) -> (Double, (Double, Double)) {
    for finer in stride(from: count, through: count * 2, by: 1) {
      let nice = Ticks.nice(from: raw.low, to: raw.high, count: finer)
      let step = Ticks.step(from: nice.0, to: nice.1, count: finer)
      let hasRoom = (nice.1 - nice.0) / step <= mostLabels
      if hasRoom, raw.high - raw.low >= 0.75 * (nice.1 - nice.0) { return (finer, nice) }
    }
    return (count, bounds)
  }

  /// An axis of which each tick is a multiple of the one before.
  private init(
    logarithmic values: [Double], pixels: Double, room: Double, unit: AxisUnit, language: Language
  ) {
    let positive = values.filter { $0 > 0 }
    domain = LogTicks.nice(from: positive.min() ?? 1, to: positive.max() ?? 10)
    let limit = Int(pixels / max(26, room))
    ticks = LogTicks.labelled(from: domain.low, to: domain.high, limit: limit).map {
      Tick(power: $0, language)
    }
    topLabel = ticks.last?.label(with: unit, language) ?? ""
    type = .log
  }

  /// An axis of powers of ten on both sides of zero, as far as values go, at most four on a side.
  private init(symmetric values: [Double], pixels: Double, unit: AxisUnit, language: Language) {
    let sizes = values.map(\.magnitude).filter { $0 > 0 }
    let high = Ticks.floorLog10((sizes.max() ?? 1) * 0.999_999) + 1
    let low = max(high - 4, min(high - 1, Ticks.floorLog10(sizes.min() ?? 1)))
    let hasNegative = values.contains { $0 < 0 }, hasPositive = values.contains { $0 > 0 }
    let bottom = hasNegative ? -Ticks.powerOfTen(high) : 0
    let top = hasPositive || !hasNegative ? Ticks.powerOfTen(high) : 0
    let scale = ValueScale(
      .symlog, domain: (bottom, top), range: (0, pixels), constant: Ticks.powerOfTen(low))
    var powers: [Double] = []
    for power in (low...high).reversed().map({ Ticks.powerOfTen($0) }) {
      let places = [powers.last ?? .infinity, 0].map { $0.isFinite ? scale($0) : .infinity }
      if places.allSatisfy({ ($0 - scale(power)).magnitude >= 20 }) { powers.append(power) }
    }
    let below = hasNegative ? powers.map { -$0 } : []
    let numbers = below + [0] + (top > 0 ? powers.reversed() : [])
    domain = (numbers.first ?? 0, numbers.last ?? 1)
    ticks = numbers.map { Tick(power: $0, language) }
    topLabel = ticks.last?.label(with: unit, language) ?? ""
    type = .symlog
    constant = Ticks.powerOfTen(low)
  }

  /// The scale from the axis's values to pixels.
  func scale(from low: Double, to high: Double) -> ValueScale {
    ValueScale(type, domain: domain, range: (low, high), constant: constant)
  }

  /// The room that the labels need, but for the top one, which has the plot's width.
  func labelRoom(on canvas: Canvas) -> Double {
    canvas.hidesValueLabels ? 0 : ticks.dropLast().map { canvas.room(for: $0.label) }.max() ?? 0
  }

  /// Draws a strong line at zero; an axis without zero has none, for nothing stands on it.
  func drawZero(_ scale: ValueScale, to right: Double, into layers: inout LayerSet) {
    guard domain.low <= 0, domain.high >= 0 else { return }
    layers.add(Path([(0, scale(0)), (right, scale(0))]), .line(.ink2))
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

extension ValueAxis.Tick {
  fileprivate init(_ value: Double, decimals: Int, _ language: Language) {
    let exact = ExactDecimal(value, decimals: decimals)
    self.init(value: value, label: NumberFormat(language).decimal(exact, decimals: decimals))
  }

  /// A tick among powers of ten, with the decimals that it needs.
  fileprivate init(power value: Double, _ language: Language) {
    self.init(value, decimals: max(0, -Ticks.floorLog10(value.magnitude)), language)
  }

  /// The label with the axis's unit, whose magnitude all ticks share: `US$1,000 bn`.
  fileprivate func label(with unit: AxisUnit, _ language: Language) -> String {
    let one = NumberFormat(language).quantity(
      Quantity(1, unit.unit, scale: unit.scale), style: .chart)
    let parts = one.split(separator: "1", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return label }
    let sign = label.hasPrefix("\u{2212}") ? "\u{2212}" : ""
    return sign + parts[0] + label.dropFirst(sign.count) + parts[1]
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
