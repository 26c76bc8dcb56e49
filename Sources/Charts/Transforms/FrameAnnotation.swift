import Diagnostics
import Languages
import Quantities

/// An annotation on a frame: its places among the positions, its value in the axis's unit.
struct FrameAnnotation: Hashable {
  /// Its kind, by the key that authors write.
  enum Kind: String, CaseIterable {
    case text = "x"
    case valueRule = "rule-y"
    case positionRule = "rule-x"
    case band = "band-x"
  }

  /// A place at a position, or a part of the way to the next one.
  struct Place: Hashable {
    var index: Int
    var next: Int
    var fraction = 0.0

    init(_ index: Int) { (self.index, next) = (index, index) }
  }

  let kind: Kind
  /// Its words.
  var text: String
  /// What stands before the words where they have no room at their place: `2024`.
  let head: String
  var first: Place?
  var last: Place?
  let value: Double?

  /// The annotation as it stands beside its like: rules and bands are named where they stand first.
  var saidOnce: FrameAnnotation {
    guard kind != .text else { return self }
    var annotation = self
    annotation.text = ""
    return annotation
  }
}

/// Finds the places of a spec's annotations.
struct AnnotationResolver {
  let frame: ChartFrame
  /// The power of ten between a number of the data and one on the axis.
  let shift: Int
  private(set) var problems: [ChartProblem] = []
  private(set) var annotations: [FrameAnnotation] = []

  init(_ frame: ChartFrame, series: [ChartSeries]) {
    self.frame = frame
    let written = series.writtenUnit(of: frame.unit.unit.dimension) ?? frame.unit
    shift = written.exponent - frame.unit.exponent
    annotations = frame.spec.annotations.compactMap { resolve($0) }
    if let problem = outside { problems.append(problem) }
  }

  private mutating func resolve(_ annotation: ChartAnnotation) -> FrameAnnotation? {
    switch annotation {
    case .text(let text, let position, let value):
      guard let place = place(of: position) else { return nil }
      return FrameAnnotation(
        kind: .text, text: text, head: head(position), first: place, value: value.map(number))
    case .valueRule(let value, let text):
      let quantity = NumberFormat(frame.language).decimal(
        value.scaled(byPowerOfTen: shift) ?? value)
      return FrameAnnotation(
        kind: .valueRule, text: text ?? "", head: quantity, value: number(value))
    case .positionRule(let position, let text):
      guard let place = place(of: position) else { return nil }
      return FrameAnnotation(
        kind: .positionRule, text: text ?? "", head: head(position), first: place, value: nil)
    case .band(let from, let to, let text):
      guard let first = place(of: from), let last = place(of: to) else { return nil }
      guard (first.index, first.fraction) <= (last.index, last.fraction) else {
        problems.append(.reversedBand(from: from.code, to: to.code))
        return nil
      }
      let heads = [head(from), head(to)].withoutRepetitions.joined(separator: "–")
      return FrameAnnotation(
        kind: .band, text: text ?? "", head: heads, first: first, last: last, value: nil)
    }
  }

  /// A value in the axis's unit; where shares are drawn, it is a percentage already.
  private func number(_ value: ExactDecimal) -> Double {
    if frame.arrange == .normalize { return value.doubleValue }
    return (value.scaled(byPowerOfTen: shift) ?? value).doubleValue
  }

  private func head(_ position: ChartPosition) -> String {
    switch position {
    case .category(let name): name
    case .period(let period): DateFormat(frame.language).period(period, style: .short)
    }
  }

  // MARK: - Places

  private mutating func place(of position: ChartPosition) -> FrameAnnotation.Place? {
    let key = frame.spec.key(of: ChartPoint(position))
    if let index = frame.keys.firstIndex(of: key), !isRanking {
      return FrameAnnotation.Place(index)
    }
    switch position {
    case .category(let name): return place(named: name)
    case .period(let period):
      if let place = place(between: period) { return place }
      problems.append(
        .positionOutside(
          position.code, first: frame.positions.first?.label ?? "",
          last: frame.positions.last?.label ?? ""))
      return nil
    }
  }

  /// A Boolean value indicating whether series stand where positions do.
  private var isRanking: Bool {
    frame.spec.canRank && frame.spec.facet == nil && frame.positions.count == 1
      && frame.series.count > 1
  }

  private mutating func place(named name: String) -> FrameAnnotation.Place? {
    let ids = isRanking ? frame.series.map(\.id) : frame.positions.map(\.label)
    let labels = isRanking ? frame.series.map(\.label) : ids
    if let index = ids.firstIndex(of: name) ?? labels.firstIndex(of: name) {
      return FrameAnnotation.Place(index)
    }
    let names = frame.isCategorical || isRanking ? ids : frame.positions.map(\.label)
    problems.append(.unknownName(name, key: "annotate", suggestion: names.nearest(to: name)))
    return nil
  }

  /// A time between two positions, by its days.
  private func place(between period: Period) -> FrameAnnotation.Place? {
    guard let day = period.middleDay, frame.positions.count > 1 else { return nil }
    let days = frame.positions.compactMap { $0.period?.middleDay }
    guard days.count == frame.positions.count, let first = days.first, let last = days.last
    else { return nil }
    // Half a step before the first and after the last position is still on the plot's edge.
    let slack = (last - first) / Double(days.count - 1) / 2
    guard first - slack <= day, day <= last + slack else { return nil }
    let index = max(0, (days.lastIndex { $0 <= day } ?? 0))
    var place = FrameAnnotation.Place(index)
    place.next = min(index + 1, days.count - 1)
    let distance = days[place.next] - days[index]
    place.fraction = distance > 0 ? max(0, min(1, (day - days[index]) / distance)) : 0
    return place
  }

  /// A value so far from the data that these would fill less than half of the axis.
  private var outside: ChartProblem? {
    let isShare = frame.arrange == .normalize
    let values =
      isShare
      ? [0, 100]
      : frame.isStacked
        ? frame.stackValues : frame.data.flatMap { [$0.value, $0.low].compactMap { $0 } }
    guard let low = values.min(), let high = values.max() else { return nil }
    let (bottom, top) = (min(0, low), max(0, high))
    let reach = isShare ? 0 : top - bottom
    let far = zip(annotations, annotations.map(\.value)).first { _, value in
      value.map { $0 > top + reach || $0 < bottom - reach } ?? false
    }
    guard let far else { return nil }
    let format = NumberFormat(frame.language)
    let texts = [bottom, top].map {
      format.decimal(ExactDecimal($0, decimals: frame.decimals), decimals: frame.decimals)
    }
    let number = far.1.map { format.decimal(ExactDecimal($0, decimals: 3)) } ?? ""
    return .valueOutside(number, low: texts[0], high: texts[1])
  }
}

extension ChartAnnotation {
  fileprivate var kind: FrameAnnotation.Kind {
    switch self {
    case .text: .text
    case .valueRule: .valueRule
    case .positionRule: .positionRule
    case .band: .band
    }
  }

  /// The value that it stands at.
  var value: ExactDecimal? {
    switch self {
    case .text(_, at: _, let value): value
    case .valueRule(let value, _): value
    case .positionRule, .band: nil
    }
  }
}

extension ChartSpec {
  /// The annotations for which the mark has no place.
  var misplacedAnnotations: [ChartProblem] {
    let places = mark.mark.annotations
    return annotations.map(\.kind).filter { !places.contains($0) }.map { kind in
      .noAnnotation(
        mark: mark.description, kind: kind.rawValue, expected: places.map(\.rawValue))
    }
  }
}

extension ChartFrame {
  /// The frame of the measure that stands up, to which annotations belong, where each series is a
  /// measure of its own.
  var upright: ChartFrame {
    guard !mark.mark.usesOneUnit, series.count > 1 else { return self }
    var frame = self
    (frame.series, frame.cells) = ([series[1]], [cells[1]])
    frame.unit = series[1].unit ?? unit
    return frame
  }

  /// The values of annotations, which the axis must hold too.
  var annotationValues: [Double] { annotations.compactMap(\.value) }
}

extension [FrameAnnotation] {
  /// The annotations where positions have been put in another order.
  func reordered(_ order: [Int]) -> [FrameAnnotation] {
    func moved(_ place: FrameAnnotation.Place?) -> FrameAnnotation.Place? {
      place.flatMap { order.firstIndex(of: $0.index) }.map { FrameAnnotation.Place($0) }
    }
    return map { annotation in
      var annotation = annotation
      annotation.first = moved(annotation.first)
      annotation.last = moved(annotation.last)
      return annotation
    }
  }
}
