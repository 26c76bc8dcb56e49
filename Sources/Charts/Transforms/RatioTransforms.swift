import Languages
import Quantities

/// Index and share: values as percentages of others.
extension TransformPipeline {
  /// Each series as a multiple of its own value at a period, which becomes 100.
  mutating func index(at period: Period) {
    let key = PositionKey(.period(period))
    replacePoints { pipeline, series in
      let base = MainPoints(of: series)[key]
      guard let base, let amount = ComputedAmount(base), amount.isExact, amount.low > .zero else {
        pipeline.problems.append(.noBase(series: series.id, position: "\(period)"))
        return series.points
      }
      return series.points.map { point in
        guard let value = ComputedAmount(point) else { return point }
        guard let result = value.percentage(of: amount.low) else {
          pipeline.refuse(.index(at: period), series, point, "the result has too many digits")
          return point
        }
        var computed = point.computed(result, with: [base])
        computed.flag = point.flag ?? (base.flag == .seriesBreak ? nil : base.flag)
        if amount.qualifier == .about, result.qualifier == .exact { computed.qualifier = .about }
        return computed
      }
    }
    setUnit(.count)
    let label = DateFormat(language).period(period, style: .short)
    unit = words.index.filled(["period": label])
  }

  /// Each value as a percentage of all series' sum at its position, or of all names' sum where
  /// there is one series of names.
  mutating func share() {
    if data.series.count == 1, let series = data.series.first {
      guard ranksNames else {
        refuse(.share, series, nil, "it is the only series, and so always 100%")
        return
      }
      let points = series.mainPoints
      data.series[0].points = shares(of: points.map { (series, $0) })
    } else {
      let rows = data.series.map { ($0, MainPoints(of: $0)) }
      var points: [[ChartPoint]] = Array(repeating: [], count: rows.count)
      for key in positionKeys {
        let present = rows.indices.filter { rows[$0].1[key] != nil }
        let parts = present.compactMap { row in rows[row].1[key].map { (rows[row].0, $0) } }
        let isWhole = !rows.contains { $0.1.hasGap(at: key) }
        let shares = isWhole ? shares(of: parts) : parts.map { $0.1.computed(nil) }
        for (row, share) in zip(present, shares) { points[row].append(share) }
      }
      for row in rows.indices { data.series[row].points = points[row] }
    }
    setUnit(.percent)
    areShares = true
    unit = words.share
  }

  /// Parts of one whole as percentages of their sum, which add up to 100.
  private mutating func shares(
    of parts: [(series: ChartSeries, point: ChartPoint)]
  ) -> [ChartPoint] {
    guard let total = sum(of: parts, for: .share), total.low != .zero, let first = data.series.first
    else { return parts.map { $0.point.computed(nil) } }
    let numbers = parts.compactMap { series, point in
      point.amount?.bounds.high.scaled(byPowerOfTen: series.exponent - first.exponent)
    }
    let percentages = numbers.percentages(of: total.low)
    guard percentages.count == parts.count else { return parts.map { $0.point.computed(nil) } }
    return zip(parts, percentages).map { part, percentage in
      var point = part.point
      (point.value, point.low, point.high) = (percentage, nil, nil)
      if total.qualifier == .about { point.qualifier = .about }
      return point.computed(ComputedAmount(point))
    }
  }

  /// The sum of parts that are exact and not negative, in the first series' unit; `nil` when one
  /// is missing.
  private mutating func sum(
    of parts: [(series: ChartSeries, point: ChartPoint)], for transform: ChartTransform
  ) -> ComputedAmount? {
    guard let first = data.series.first else { return nil }
    var sum: ComputedAmount?
    for (series, point) in parts {
      guard let amount = ComputedAmount(point) else { return nil }
      guard series.unit.dimension == first.unit.dimension else {
        refuse(transform, series, point, "the unit is not that of '\(first.id)'")
        return nil
      }
      guard amount.isExact, !amount.low.isNegative else {
        refuse(transform, series, point, "it is a range, a bound or negative")
        return nil
      }
      let part = amount.scaled(byPowerOfTen: series.exponent - first.exponent)
      guard let part, let next = sum.map({ $0.adding(part) }) ?? part else {
        refuse(transform, series, point, "the sum has too many digits")
        return nil
      }
      sum = next
    }
    return sum
  }

  private mutating func setUnit(_ unit: Unit) {
    for row in data.series.indices {
      data.series[row].unit = unit
      data.series[row].scale = .one
      data.series[row].decimals = 1
    }
  }

  /// The keys of all positions, in the order of the data.
  private var positionKeys: [PositionKey] {
    var seen: Set<PositionKey> = []
    return data.series.flatMap(\.points).map { PositionKey($0.position) }
      .filter { seen.insert($0).inserted }
  }
}

extension [ExactDecimal] {
  /// The numbers as percentages of their sum with two decimals, rounded by largest remainders so
  /// that they add up to 100.
  fileprivate func percentages(of sum: ExactDecimal) -> [ExactDecimal] {
    let exact = compactMap { part in
      part.scaled(byPowerOfTen: 4)?.divided(by: sum, decimals: 6)?.doubleValue
    }
    // Ten thousand hundredths of a per cent, and so far from what a double cannot count.
    var hundredths = exact.map { Int64($0) }
    let missing = 10_000 - hundredths.reduce(0, +)
    let order = exact.indices.sorted {
      let (a, b) = (exact[$0] - Double(hundredths[$0]), exact[$1] - Double(hundredths[$1]))
      return (-a, $0) < (-b, $1)
    }
    for index in order.prefix(Int(Swift.max(0, missing))) { hundredths[index] += 1 }
    return hundredths.compactMap { ExactDecimal(significand: $0, exponent: -2) }
  }
}
