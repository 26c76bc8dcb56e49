import Languages
import Quantities

/// Delta and cumulative: values with those before them.
extension TransformPipeline {
  /// Each value less the one before it; the first has none before it and is left out.
  mutating func delta() {
    guard isInTime(.delta) else { return }
    replacePoints { pipeline, series in
      let main = MainPoints(of: series), points = main.points
      return zip(points, points.dropFirst()).map { before, point in
        guard main.continues(point, before), let value = ComputedAmount(point),
          let other = ComputedAmount(before)
        else { return point.computed(nil) }
        guard value.isNumber || other.isNumber, let result = value.subtracting(other) else {
          pipeline.refuse(.delta, series, point, "ranges or bounds have no one difference")
          return point.computed(nil)
        }
        return point.computed(result, with: [before].unbroken)
      }
    }
    if data.series.allSatisfy({ $0.unit == .percent }) {
      for row in data.series.indices { data.series[row].unit = .count }
      unit = words.percentagePoints
    }
    for row in data.series.indices {
      data.series[row].nature = .flow
      if data.series[row].ratio == .share { data.series[row].ratio = nil }
    }
    remarks.append(changeWords)
  }

  private var changeWords: String {
    let kinds = Set(data.series.flatMap(\.points).map { PositionKey($0.position).kind })
    guard kinds.count == 1 else { return words.change }
    return switch Frequency(rawValue: kinds.first ?? "") {
    case .annual: words.yearChange
    case .quarterly: words.quarterChange
    case .monthly: words.monthChange
    default: words.change
    }
  }

  /// Each value with all before it, from the first that is shown.
  mutating func cumulative() {
    guard isInTime(.cumulative) else { return }
    for series in data.series {
      if series.nature == .stock {
        refuse(.cumulative, series, nil, "levels do not add up over time")
      } else if series.unit.dimension == .ratio || unit != nil {
        refuse(.cumulative, series, nil, "ratios do not add up over time")
      }
    }
    guard !problems.containsErrors else { return }
    replacePoints { pipeline, series in pipeline.running(series) }
    let starts = data.series.compactMap { $0.points.first { $0.amount != nil }?.position }
    guard case .period(let period) = starts.first else { return }
    let isOne = Set(starts.map { PositionKey($0) }).count == 1
    let label = DateFormat(language).period(period, style: .short)
    remarks.append(isOne ? words.cumulative.filled(["period": label]) : words.cumulativeEach)
  }

  private mutating func running(_ series: ChartSeries) -> [ChartPoint] {
    var before: [ChartPoint] = []
    var sum: ComputedAmount?
    let main = MainPoints(of: series)
    return main.points.filter(isShown).map { point in
      let isUnbroken = before.last.map { main.continues(point, $0) } ?? true
      let isKnown = isUnbroken && (before.isEmpty || sum != nil)
      let value = isKnown ? ComputedAmount(point) : nil
      defer { before.append(point) }
      guard let value else {
        sum = nil
        return point.computed(nil)
      }
      guard let next = sum.map({ $0.adding(value) }) ?? value else {
        refuse(.cumulative, series, point, "a floor and a ceiling do not add up")
        return point
      }
      sum = next
      return point.computed(next, with: before.unbroken)
    }
  }

  /// Reports names, which have no order in time.
  private mutating func isInTime(_ transform: ChartTransform) -> Bool {
    guard ranksNames, let series = data.series.first else { return true }
    refuse(transform, series, series.points.first, "names have no order in time")
    return false
  }
}

extension [ChartPoint] {
  /// The points without breaks, for a sum or difference that starts at one does not pass it.
  fileprivate var unbroken: [ChartPoint] {
    map { point in
      var point = point
      if point.flag == .seriesBreak { point.flag = nil }
      return point
    }
  }
}
