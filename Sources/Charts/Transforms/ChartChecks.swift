import Quantities

/// What makes a chart untrue or illegible, found before anything is drawn.
struct ChartChecks {
  let spec: ChartSpec
  /// The series with the points that are shown.
  let series: [ChartSeries]

  /// The most bars of a ranking.
  static let rankingLimit = 40

  /// All problems, in the order of the checks.
  var problems: [ChartProblem] {
    identity + amounts + grammar + mixtures + series.flatMap(points) + stacking
      + spec.mark.mark.problems(of: spec, series)
  }

  /// What the mark cannot draw, whatever the data.
  private var grammar: [ChartProblem] {
    let mark = spec.mark.mark
    var problems: [ChartProblem] = []
    if !mark.arrangements.contains(spec.arrangement), spec.facet == nil {
      problems.append(
        .badArrangement(
          mark: mark.name, arrange: spec.arrangement.rawValue,
          expected: mark.arrangements.map(\.rawValue)))
    }
    if spec.facet != nil, spec.arrangement != .group {
      problems.append(
        .badArrangement(
          mark: "\(mark.name) in panels", arrange: spec.arrangement.rawValue,
          expected: ["group"]))
    }
    problems += spec.misplacedAnnotations
    if mark.hasBaseline, spec.scale != .linear { problems.append(.curvedBars(mark: mark.name)) }
    if mark.hasBaseline, spec.includesZero == false {
      problems.append(.truncatedBars(mark: mark.name))
    }
    if spec.scale == .log, !mark.hasBaseline { problems += logarithms }
    return problems
  }

  /// What has no logarithm.
  private var logarithms: [ChartProblem] {
    let isZeroAsked = spec.includesZero == true
    let values = spec.annotations.compactMap(\.value).filter { $0 <= .zero }
    return (isZeroAsked ? [.zeroOnLog] : [])
      + values.map { .annotationNotPositive("\($0)") }
      + series.flatMap { series in
        series.points.compactMap { point in
          guard let low = point.amount?.bounds.low, low <= .zero else { return nil }
          return .notPositive(series: series.id, position: point.position.code)
        }
      }
  }

  /// What is wrong with the names of things.
  var identity: [ChartProblem] {
    var problems: [ChartProblem] = []
    if !spec.id.isChartID { problems.append(.badID(spec.id)) }
    if (spec.title ?? "").isEmpty { problems.append(.noTitle) }
    problems += repeated(series.map(\.id)).map { .duplicateSeries($0) }
    if series.count > 1 {
      problems += repeated(series.map(\.label)).map { .duplicateLabel($0) }
    }
    problems += series.compactMap { series in
      guard let slot = series.slot, !(0...Palette.size).contains(slot) else { return nil }
      return .badSlot(series: series.id, slot: slot)
    }
    return problems
  }

  private var amounts: [ChartProblem] {
    let points = series.flatMap(\.points)
    if !points.contains(where: { $0.amount != nil }) { return [.noData] }
    let isRanking = spec.canRank && Set(points.map { spec.key(of: $0) }).count == 1
    let limit =
      spec.facet != nil
      ? SmallMultiples.limit : isRanking ? ChartChecks.rankingLimit : spec.mark.mark.seriesLimit
    return series.count > limit ? [.tooManySeries(count: series.count, limit: limit)] : []
  }

  /// What cannot be compared on one scale.
  var mixtures: [ChartProblem] {
    var problems: [ChartProblem] = []
    let dimensions = Set(series.map(\.unit.dimension))
    let usesOneUnit = spec.mark.mark.usesOneUnit
    if usesOneUnit, dimensions.count > 1 {
      problems.append(.mixedUnits(series.map(\.unit.code).withoutRepetitions))
    }
    let kinds = series.flatMap { $0.points.map { spec.key(of: $0).kind } }.withoutRepetitions
    if kinds.count > 1 { problems.append(.mixedPositions(kinds)) }
    let found = series.flatMap(\.kinds)
    let bases = found.map(\.basis.rawValue).withoutRepetitions
    var mixtures: [ChartProblem] = []
    if usesOneUnit, bases.count > 1 { mixtures.append(.mixedBases(bases)) }
    if Set(found.compactMap(\.calendar)).count > 1 { mixtures.append(.mixedCalendars) }
    if usesOneUnit, Set(found.map(\.nature)).count > 1 { mixtures.append(.mixedNatures) }
    let isExplained = !(spec.mixed ?? "").isEmpty
    if isExplained, mixtures.isEmpty, spec.mixed != nil { problems.append(.needlessMixed) }
    return problems + (isExplained ? [] : mixtures)
  }

  private func points(of series: ChartSeries) -> [ChartProblem] {
    var problems: [ChartProblem] = []
    var seen: Set<PointKey> = []
    for point in series.points {
      let code = point.position.code
      let key = PointKey(position: spec.key(of: point), form: Datum.Form(point.flag))
      if !seen.insert(key).inserted {
        problems.append(.duplicatePoint(series: series.id, position: code))
      }
      if let low = point.low, let high = point.high, high < low {
        problems.append(.reversedRange(series: series.id, position: code))
      }
    }
    return problems
  }

  private var stacking: [ChartProblem] {
    guard spec.arrangement.isStacked else { return [] }
    let mayBeNegative = spec.arrangement == .diverging
    return series.flatMap { series in
      var places: Set<PositionKey> = []
      return series.points.compactMap { point -> ChartProblem? in
        // What was said of a value would stand amid the parts above it.
        let isAlone = point.amount == nil || places.insert(spec.key(of: point)).inserted
        let isStackable =
          switch point.amount {
          case nil: true
          case .range: false
          case .value(let value):
            isAlone && (mayBeNegative || !value.isNegative)
              && Datum.Bound(point.qualifier) == .exact
          }
        return isStackable
          ? nil : .unstackable(series: series.id, position: point.position.code)
      }
    }
  }

  private struct PointKey: Hashable {
    let position: PositionKey
    let form: Datum.Form
  }

  /// The elements that stand twice or more, once each.
  private func repeated(_ elements: [String]) -> [String] {
    var seen: Set<String> = []
    return elements.filter { !seen.insert($0).inserted }.withoutRepetitions
  }
}

extension ChartSpec {
  /// A Boolean value indicating whether one position makes it a ranking of series.
  var canRank: Bool { arrangement == .group && mark.mark.ranksSeries }
}

extension String {
  /// A Boolean value indicating whether it may be an id: it goes into `id` and `url(#…)`.
  fileprivate var isChartID: Bool {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      utf8.count <= 64
    else { return false }
    return utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
