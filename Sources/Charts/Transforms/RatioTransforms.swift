import Languages
import Quantities

/// Index and share: values as percentages of others.
extension TransformPipeline {
  /// Each series as a multiple of its own value at a period, which becomes 100.
  mutating func index(at period: Period) {
    let key = PositionKey(.period(period))
    replacePoints { pipeline, series in
      let points = MainPoints(of: series), base = points[key]
      guard let base, let amount = ComputedAmount(base), amount.isExact, amount.low > .zero else {
        pipeline.problems.append(.noBase(series: series.id, position: "\(period)"))
        return series.points
      }
      let stretches = points.stretches
      return series.points.map { point in
        guard let value = ComputedAmount(point) else { return point }
        // What was measured otherwise is no multiple of the base.
        guard stretches[PositionKey(point.position)] == stretches[key] else {
          return point.computed(nil)
        }
        guard let result = value.percentage(of: amount.low) else {
          pipeline.refuse(.index(at: period), series, point, "the result has too many digits")
          return point.computed(nil)
        }
        var computed = point.computed(result, with: [base])
        computed.flag = point.flag ?? (base.flag == .seriesBreak ? nil : base.flag)
        if amount.qualifier == .about, result.qualifier == .exact { computed.qualifier = .about }
        return computed
      }
    }
    setUnit(.count, .index, decimals: 1)
    let label = DateFormat(language).period(period, style: .short)
    unit = words.index.filled(["period": label])
  }

  /// Each value as a percentage of all series' sum at its position, or of all names' sum where
  /// there is one series of names.
  mutating func share() {
    let wholes: [[Part]]
    if data.series.count == 1, let series = data.series.first {
      guard ranksNames else {
        refuse(.share, series, nil, "it is the only series, and so always 100%")
        return
      }
      wholes = [series.mainPoints.map { Part(row: 0, point: $0) }]
    } else {
      wholes = parts(at: positionKeys)
    }
    let rows = data.series.map { MainPoints(of: $0) }
    let amounts = wholes.map { parts -> [ExactDecimal]? in
      let isWhole = parts.first.map { part in
        !rows.contains { $0.lacks(PositionKey(part.point.position)) }
      }
      return isWhole == true ? numbers(of: parts) : nil
    }
    let percentages = Percentages(of: amounts)
    for row in data.series.indices { data.series[row].points = [] }
    for (parts, shares) in zip(wholes, percentages.wholes) { replace(parts, by: shares) }
    setUnit(.percent, .share, decimals: percentages.decimals)
    unit = words.share
  }

  /// A series' value as a part of the sum of all at its position.
  private struct Part {
    let row: Int
    let point: ChartPoint
  }

  private func parts(at keys: [PositionKey]) -> [[Part]] {
    let rows = data.series.map { MainPoints(of: $0) }
    return keys.map { key in
      rows.enumerated().compactMap { row, points in points[key].map { Part(row: row, point: $0) } }
    }
  }

  /// Puts shares in the places of values; `nil` where the whole is not known.
  private mutating func replace(_ parts: [Part], by shares: [ExactDecimal]?) {
    let isAbout = parts.contains { $0.point.qualifier == .about }
    for (index, part) in parts.enumerated() {
      var point = part.point
      (point.value, point.low, point.high) = (shares?[index], nil, nil)
      if isAbout { point.qualifier = .about }
      data.series[part.row].points.append(
        point.computed(shares == nil ? nil : ComputedAmount(point)))
    }
  }

  /// The numbers of parts that are exact and not negative, in the first series' unit; `nil` when
  /// one is missing.
  private mutating func numbers(of parts: [Part]) -> [ExactDecimal]? {
    guard let first = data.series.first else { return nil }
    var numbers: [ExactDecimal] = []
    for part in parts {
      let series = data.series[part.row]
      guard let amount = ComputedAmount(part.point) else {
        // What does not apply is no part, and so nothing.
        if part.point.flag != .notApplicable { return nil }
        numbers.append(.zero)
        continue
      }
      guard series.unit.dimension == first.unit.dimension else {
        refuse(.share, series, part.point, "the unit is not that of '\(first.id)'")
        return nil
      }
      guard amount.isExact, !amount.low.isNegative else {
        refuse(.share, series, part.point, "it is a range, a bound or negative")
        return nil
      }
      guard let number = amount.low.scaled(byPowerOfTen: series.exponent - first.exponent) else {
        refuse(.share, series, part.point, "the sum has too many digits")
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func setUnit(_ unit: Unit, _ ratio: Ratio, decimals: Int) {
    for row in data.series.indices {
      data.series[row].unit = unit
      data.series[row].scale = .one
      data.series[row].ratio = ratio
      data.series[row].decimals = decimals
    }
  }

  /// The keys of all positions, in the order of the data.
  private var positionKeys: [PositionKey] {
    var seen: Set<PositionKey> = []
    return data.series.flatMap(\.points).map { PositionKey($0.position) }
      .filter { seen.insert($0).inserted }
  }
}
