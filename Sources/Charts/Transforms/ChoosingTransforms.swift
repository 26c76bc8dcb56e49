import Diagnostics
import Languages
import Quantities

/// Top, sort and filter: which values there are, and in which order.
extension TransformPipeline {
  /// The greatest names or series, and the sum of the rest.
  mutating func top(_ count: Int) {
    guard count > 0 else {
      if let series = data.series.first { refuse(.top(count), series, nil, "it keeps nothing") }
      return
    }
    // Where names are few, it is the series that are too many.
    let isOfNames = ranksNames && (data.series.count == 1 || nameRanks.count > count + 1)
    let parts = isOfNames ? nameRanks : seriesRanks
    let kept = Set(
      parts.sorted { (-$0.size, $0.place) < (-$1.size, $1.place) }.prefix(count).map(\.place))
    // One left over is shown by its own name: "Other" would say less in the same room.
    guard kept.count + 1 < parts.count, areSummable(.top(count)) else { return }
    if isOfNames {
      replacePoints { $0.names(of: $1, kept, count) }
    } else {
      joinRest(kept, count)
    }
    remarks.append(language.text(words.top, count))
  }

  private mutating func areSummable(_ transform: ChartTransform) -> Bool {
    for series in data.series where !areShares {
      if series.unit.dimension == .ratio || unit != nil {
        refuse(transform, series, nil, "ratios do not add up")
      }
    }
    return !problems.containsErrors
  }

  /// The points of the names that are kept, and one of all others.
  private mutating func names(
    of series: ChartSeries, _ kept: Set<Int>, _ count: Int
  ) -> [ChartPoint] {
    let places = nameRanks.filter { kept.contains($0.place) }.map(\.key)
    let points = series.mainPoints
    let rest = points.filter { !places.contains(PositionKey($0.position)) }
    let other = sum(rest.map { (series, $0) }, at: .category(words.other), in: series, count)
    return points.filter { places.contains(PositionKey($0.position)) } + [other]
  }

  /// Puts all series but those that are kept together in a grey one.
  private mutating func joinRest(_ kept: Set<Int>, _ count: Int) {
    let rest = data.series.indices.filter { !kept.contains($0) }.map { data.series[$0] }
    guard var other = rest.first else { return }
    let rows = rest.map { ($0, MainPoints(of: $0)) }
    let leftOut = rest.reduce(into: Set<PositionKey>()) { $0.formUnion($1.leftOut) }
    var points: [ChartPoint] = []
    var seen: Set<PositionKey> = []
    for point in rows.flatMap(\.1.points) {
      let key = PositionKey(point.position)
      guard seen.insert(key).inserted else { continue }
      let parts = rows.compactMap { series, points in points[key].map { (series, $0) } }
      let isWhole = !rows.contains { $0.1.lacks(key) }
      let sum = sum(parts, at: point.position, in: other, count)
      points.append(isWhole ? sum : sum.computed(nil))
    }
    (other.id, other.label, other.shortLabel) = ("other", words.other, nil)
    (other.slot, other.points, other.leftOut) = (0, points, leftOut.subtracting(seen))
    other.origins = rest.flatMap(\.kinds)
    other.decimals = rest.compactMap(\.decimals).max()
    data.series = data.series.indices.filter { kept.contains($0) }.map { data.series[$0] } + [other]
  }

  /// The sum of points, in the unit of a series.
  private mutating func sum(
    _ parts: [(series: ChartSeries, point: ChartPoint)], at position: ChartPosition,
    in target: ChartSeries, _ count: Int
  ) -> ChartPoint {
    var sum: ComputedAmount?
    var isKnown = true
    for (series, point) in parts {
      guard let amount = ComputedAmount(point) else {
        isKnown = isKnown && point.flag == .notApplicable
        continue
      }
      let part = amount.scaled(byPowerOfTen: series.exponent - target.exponent)
      guard amount.isNumber, series.unit.dimension == target.unit.dimension, let part,
        let next = sum.map({ $0.adding(part) }) ?? part
      else {
        refuse(.top(count), series, point, "it is a range or of another kind than the rest")
        continue
      }
      sum = next
    }
    let points = parts.map(\.point)
    var other = points.first ?? ChartPoint(position)
    (other.position, other.note) = (position, nil)
    return other.computed(isKnown ? sum : nil, with: Array(points.dropFirst()))
  }

  // MARK: - Ranks

  private struct Rank {
    /// The place in the data.
    let place: Int
    let key: PositionKey
    let label: String
    let size: Double
  }

  /// Each series with its value at the last time that is shown, or the sum of its names.
  private var seriesRanks: [Rank] {
    if ranksNames {
      return data.series.enumerated().map { row, series in
        Rank(
          place: row, key: .category(series.id), label: series.label,
          size: series.mainPoints.reduce(0) { $0 + (series.size(of: $1) ?? 0) })
      }
    }
    let shown = data.series.map { $0.mainPoints.filter(isShown) }
    let keys = shown.joined().filter { $0.amount != nil }.map { PositionKey($0.position) }
    let last = keys.dropFirst().reduce(keys.first) { last, key in
      last?.isBefore(key) == true ? key : last
    }
    return data.series.indices.map { row in
      let point = shown[row].last { PositionKey($0.position) == last }
      return Rank(
        place: row, key: .category(data.series[row].id), label: data.series[row].label,
        size: data.series[row].size(of: point) ?? -.infinity)
    }
  }

  /// Each name with the sum of its values.
  private var nameRanks: [Rank] {
    var keys: [PositionKey] = []
    var sizes: [PositionKey: Double] = [:]
    for series in data.series {
      for point in series.mainPoints {
        let key = PositionKey(point.position)
        if sizes[key] == nil { keys.append(key) }
        sizes[key, default: 0] += series.size(of: point) ?? 0
      }
    }
    return keys.enumerated().map { place, key in
      let label = if case .category(let name) = key { name } else { "" }
      return Rank(place: place, key: key, label: label, size: sizes[key] ?? 0)
    }
  }

  /// Puts names, or series, in an order; what has no value comes last.
  mutating func sort(_ order: ChartOrder) {
    let ranks = ranksNames ? nameRanks : seriesRanks
    let sorted = ranks.sorted { a, b in
      switch order {
      case .ascending:
        if a.size.isFinite, b.size.isFinite {
          (a.size, a.place) < (b.size, b.place)
        } else {
          a.size.isFinite && !b.size.isFinite
        }
      case .descending: (-a.size, a.place) < (-b.size, b.place)
      case .name: (a.label.lowercased(), a.place) < (b.label.lowercased(), b.place)
      }
    }
    guard ranksNames else {
      data.series = sorted.map { data.series[$0.place] }
      return
    }
    var places: [PositionKey: Int] = [:]
    for (place, rank) in sorted.enumerated() { places[rank.key] = place }
    for row in data.series.indices {
      data.series[row].points = data.series[row].points.enumerated().sorted { a, b in
        let (x, y) = (places[PositionKey(a.element.position)] ?? 0, a.offset)
        return (x, y) < (places[PositionKey(b.element.position)] ?? 0, b.offset)
      }.map(\.element)
    }
  }

  // MARK: - Filter

  /// Keeps values of certain kinds, sizes or names.
  mutating func keep(_ filter: ChartFilter) {
    switch filter {
    case .atLeast(let limit):
      keep(words.atLeast, limit) { point, limit in point.bounds.low >= limit }
    case .atMost(let limit):
      keep(words.atMost, limit) { point, limit in point.bounds.high <= limit }
    case .flags(let flags): keepPoints { flags.contains($1.flag) }
    case .names(let names): keep(names)
    }
  }

  /// Keeps values by size, which is written in the largest unit of the data.
  private mutating func keep(
    _ phrase: Phrase, _ limit: ExactDecimal,
    _ isKept: (Quantity.Amount, ExactDecimal) -> Bool
  ) {
    let all = data.series
    keepPoints { series, point in
      let unit = all.writtenUnit(of: series.unit.dimension)
      let own = limit.scaled(byPowerOfTen: (unit?.exponent ?? series.exponent) - series.exponent)
      return point.amount.map { isKept($0, own ?? limit) } ?? false
    }
    guard let first = all.first, let unit = all.writtenUnit(of: first.unit.dimension) else {
      return
    }
    let text = NumberFormat(language).quantity(
      Quantity(limit, unit.unit, scale: unit.scale), style: .chart)
    remarks.append(phrase.filled(["value": text]))
  }

  /// Leaves values out without making a gap of them; what is missing in time stays missing.
  private mutating func keepPoints(_ isKept: (ChartSeries, ChartPoint) -> Bool) {
    let keepsGaps = !ranksNames
    for row in data.series.indices {
      let series = data.series[row]
      let kept = series.points.filter {
        (keepsGaps && $0.amount == nil) || isKept(series, $0)
      }
      let places = Set(kept.map { PositionKey($0.position) })
      data.series[row].points = kept
      data.series[row].leftOut.formUnion(
        series.points.map { PositionKey($0.position) }.filter { !places.contains($0) })
    }
    data.series.removeAll { !$0.points.contains { $0.amount != nil } }
  }

  private mutating func keep(_ names: [String]) {
    let known = ranksNames ? nameRanks.map(\.label) : data.series.map(\.id)
    let labels = ranksNames ? known : data.series.map(\.label)
    for name in names where !known.contains(name) && !labels.contains(name) {
      problems.append(.unknownName(name, key: "transform", suggestion: known.nearest(to: name)))
    }
    if ranksNames {
      keepPoints { names.contains($1.position.code) }
    } else {
      data.series.removeAll { !names.contains($0.id) && !names.contains($0.label) }
    }
  }
}

extension ChartSeries {
  /// A point's size in the dimension's base.
  fileprivate func size(of point: ChartPoint?) -> Double? {
    (point?.amount?.bounds.high.doubleValue).map { $0 * Ticks.powerOfTen(exponent) }
  }
}
