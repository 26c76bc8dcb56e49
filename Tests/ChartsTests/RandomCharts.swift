import Languages
import Quantities
import SeededGenerator

@testable import Charts

/// Charts of every kind, made up from a seed.
struct RandomCharts {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let names = [
    "Amazon", "Microsoft", "Alphabet", "Meta", "Oracle", "CoreWeave and everything that it leases",
    "A 44-character name, quite like those in use", "Stargate Abilene, Texas (Oracle and OpenAI)",
    "Kementerian Komunikasi dan Digital", "Wärtsilä–Müller & Söhne", "X", "东京数据中心",
    "Averyveryverylongsinglewordwithoutanybreakinit-anywhere", "<script>alert(1)</script>", "\"&'",
    "Pusat data Batam", "Dublin", "Querétaro", "Northern Virginia", "Phoenix/Mesa", "Frankfurt",
  ]

  /// The next chart.
  mutating func next() -> Fixtures.Chart {
    let mark = MarkName.all[roll(MarkName.all.count)]
    var spec = ChartSpec(id: "random", mark: mark)
    spec.title = "Random"
    let arrangements = mark.mark.arrangements
    spec.arrange = arrangements[roll(3) == 0 ? roll(arrangements.count) : 0]
    spec.labels = [nil, nil, .direct, .values, .legend, .hidden][roll(6)]
    if !mark.mark.hasBaseline { spec.scale = [.linear, .linear, .log, .symlog][roll(4)] }
    let isWaterfall = mark == .waterfall
    if mark == .dot, roll(2) == 0 { spec.includesZero = false }
    let most = mark == .slope ? 3 : mark == .dumbbell ? 2 : 1000
    let count = isWaterfall && roll(2) == 0 ? 1 : 1 + roll(6)
    let positions =
      isWaterfall && count > 1 ? Array(positions().prefix(2)) : Array(positions().prefix(most))
    if isWaterfall, count == 1, case .category(let name)? = positions.first {
      spec.totals = [name]
    }
    if roll(5) == 0 {
      spec.arrange = .group
      spec.facet = ChartFacet(
        columns: roll(3) == 0 ? 1 + roll(5) : nil, values: roll(3) == 0 ? .free : .shared)
    }
    let labels = RandomCharts.names.shuffled(using: &random)
    if roll(6) == 0, mark != .timeline, mark != .ladder { spec.shortNames = [labels[0]: "Short"] }
    let unit = [Unit.usDollar, .megawatt, .percent, .count, .terawattHour][roll(5)]
    // No unit is larger than these two, so their numbers are not either.
    let magnitude = roll(unit == .percent || unit == .terawattHour ? 4 : 7) - 2
    let scale = unit == .usDollar ? [Scale.million, .billion][roll(2)] : .one
    let isMixed = unit == .usDollar && roll(4) == 0
    if mark == .timeline { return timeline(spec) }
    if mark == .scatter { return scatter(spec, labels, positions, magnitude) }
    if mark == .ladder { return ladder(spec, unit, scale, magnitude) }
    let series = (0..<count).map { row in
      let points = points(
        observed(positions), magnitude: magnitude, isPlain: spec.arrange != .group,
        mayFall: spec.arrange == .diverging || isWaterfall,
        isWhole: isWaterfall || (most < 4 && roll(3) > 0))
      return ChartSeries(
        id: "s\(row)", label: labels[row], slot: roll(3) == 0 ? roll(7) : nil, unit: unit,
        scale: isMixed ? [.million, .billion][roll(2)] : scale,
        points: mark == .range ? points + outlooks(of: points) : points)
    }
    spec.annotations = annotations(series)
    return Fixtures.Chart(
      spec: spec, data: ChartData(series: series),
      language: Language.all[roll(Language.all.count)])
  }

  /// Words, rules and bands at positions and values of the data.
  private mutating func annotations(_ series: [ChartSeries]) -> [ChartAnnotation] {
    guard roll(3) == 0 else { return [] }
    let points = series.flatMap(\.points)
    guard let first = points.first, let any = points.randomElement(using: &random) else {
      return []
    }
    let words = RandomCharts.names[roll(RandomCharts.names.count)]
    return (0...roll(3)).map { _ in
      switch roll(4) {
      case 0: .text(words, at: any.position, value: roll(2) == 0 ? any.value : nil)
      case 1: .valueRule(any.value ?? .zero, roll(2) == 0 ? nil : words)
      case 2: .positionRule(any.position, words)
      default: .band(from: first.position, to: first.position, words)
      }
    }
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func positions() -> [ChartPosition] {
    let start = 1995 + roll(30)
    let count = 1 + (roll(3) == 0 ? roll(14) : roll(7))
    let texts: [String] =
      switch roll(7) {
      case 0: (0..<count).map { "FY\(start + $0)" }
      case 1: (0..<count * 2).map { "\(start + $0 / 4)-Q\($0 % 4 + 1)" }
      case 2:
        (0..<count * 3).map { index in
          "\(start + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)"
        }
      case 3: (0..<count).map { "2025-0\($0 % 9 + 1)-\(10 + $0)" }
      case 4: Array(RandomCharts.names.shuffled(using: &random).prefix(count))
      default: (0..<count).map { "\(start + $0)" }
      }
    return texts.map { text in Period(parsing: text).map { .period($0) } ?? .category(text) }
  }

  /// The positions that a series has: of days only some, which other series need not have.
  private mutating func observed(_ positions: [ChartPosition]) -> [ChartPosition] {
    guard case .period(let period)? = positions.first, period.frequency == .daily, roll(2) == 0
    else { return positions }
    return positions.filter { _ in roll(3) > 0 }
  }

  private mutating func points(
    _ positions: [ChartPosition], magnitude: Int, isPlain: Bool, mayFall: Bool,
    isWhole: Bool = false
  ) -> [ChartPoint] {
    let falls = !isPlain && roll(8) == 0
    // What has not been reported yet, at the end.
    let unreported = !isWhole && roll(6) == 0 ? 1 + roll(2) : 0
    return positions.dropLast(unreported).compactMap { position in
      let fate = isWhole ? 9 : roll(28)
      if fate == 0 { return nil }
      if fate == 1 { return ChartPoint(position, flag: .unavailable) }
      let sign: Int64 = falls || (mayFall && roll(3) == 0) ? -1 : 1
      let digits = fate == 2 ? 0 : sign * Int64(1 + roll(99_999))
      let value = ExactDecimal(significand: digits, exponent: magnitude - 3) ?? .zero
      if fate == 24 { return ChartPoint(position, flag: .notApplicable) }
      if fate == 25 { return ChartPoint(position, value: value, flag: .seriesBreak) }
      if isPlain { return ChartPoint(position, value: value, flag: fate == 3 ? .guidance : nil) }
      switch fate {
      case 3, 4:
        let high = value.adding(value.magnitude) ?? value
        return ChartPoint(position, low: value, high: high, flag: .guidance)
      case 5: return ChartPoint(position, value: value, qualifier: .atLeast, flag: .guidance)
      case 6: return ChartPoint(position, value: value, qualifier: .upTo, flag: .forecast)
      case 7: return ChartPoint(position, value: value, qualifier: .about, flag: .estimate)
      case 8: return ChartPoint(position, value: value, flag: .provisional)
      default: return ChartPoint(position, value: value)
      }
    }
  }

  /// What was said before of some values.
  private mutating func outlooks(of points: [ChartPoint]) -> [ChartPoint] {
    points.compactMap { point in
      guard let value = point.value, point.flag == nil else { return nil }
      let tenth = value.scaled(byPowerOfTen: -1)?.magnitude ?? .zero
      let low = value.subtracting(tenth) ?? value, high = value.adding(tenth) ?? value
      switch roll(6) {
      case 0, 1: return ChartPoint(point.position, low: low, high: high, flag: .guidance)
      case 2: return ChartPoint(point.position, value: low, qualifier: .atLeast, flag: .guidance)
      case 3: return ChartPoint(point.position, value: high, qualifier: .upTo, flag: .forecast)
      case 4: return ChartPoint(point.position, value: low, qualifier: .about, flag: .estimate)
      default: return nil
      }
    }
  }

  /// A ladder about one year, in days and months.
  private mutating func ladder(
    _ spec: ChartSpec, _ unit: Unit, _ scale: Scale, _ magnitude: Int
  ) -> Fixtures.Chart {
    let count = 1 + roll(8)
    var points = points(
      (0..<count).map { .category("\($0)") }, magnitude: magnitude, isPlain: false, mayFall: false,
      isWhole: false)
    for index in points.indices {
      points[index].position = Period(year: 2026).map { .period($0) } ?? .category("")
      let month = PartialDate.month(year: 2024 + index / 12, month: index % 12 + 1)
      points[index].knownFrom = roll(3) == 0 ? month : .day(month.earliest)
      if index < points.count - 1, points[index].flag == nil { points[index].flag = .guidance }
    }
    let series = ChartSeries(id: "s", label: "Ladder", unit: unit, scale: scale, points: points)
    return Fixtures.Chart(
      spec: spec, data: ChartData(series: [series]),
      language: Language.all[roll(Language.all.count)])
  }

  /// A timeline of projects with days, months and years.
  private mutating func timeline(_ spec: ChartSpec) -> Fixtures.Chart {
    var spec = spec
    spec.facet = nil
    if roll(2) == 0 { spec.now = CivilDate(year: 2015 + roll(20), month: 1 + roll(12), day: 9) }
    let labels = RandomCharts.names.shuffled(using: &random)
    let projects = (0..<1 + roll(8)).map { row in
      ChartProject(
        id: "p\(row)", label: labels[row], slot: roll(3) == 0 ? roll(7) : nil,
        capacity: roll(4) == 0
          ? nil
          : Quantity(ExactDecimal(integerLiteral: Int32(roll(9000))), .megawatt),
        phases: (0..<1 + roll(3)).map { _ in phase() })
    }
    return Fixtures.Chart(
      spec: spec, data: ChartData(projects: projects),
      language: Language.all[roll(Language.all.count)])
  }

  private mutating func phase() -> ChartPhase {
    let start = date(from: 2000 + roll(20)), end = date(from: 2021 + roll(3))
    let status: ChartPhase.Status = [.construction, .announced, .cancelled][roll(3)]
    return ChartPhase(
      status, from: roll(6) == 0 ? nil : start, to: roll(6) == 0 && start != nil ? nil : end,
      plannedEnd: roll(3) == 0 ? date(from: 2020) : nil)
  }

  private mutating func date(from year: Int) -> PartialDate? {
    let month = 1 + roll(12)
    switch roll(3) {
    case 0: return .year(year)
    case 1: return .month(year: year, month: month)
    default: return CivilDate(year: year, month: month, day: 1 + roll(28)).map { .day($0) }
    }
  }

  /// Two or three measures of different units.
  private mutating func scatter(
    _ spec: ChartSpec, _ labels: [String], _ positions: [ChartPosition], _ magnitude: Int
  ) -> Fixtures.Chart {
    var spec = spec
    spec.facet = nil
    spec.arrange = .group
    let series = (0..<2 + roll(2)).map { row in
      ChartSeries(
        id: "s\(row)", label: labels[row], unit: [Unit.usDollar, .megawatt, .count][row],
        points: points(
          positions, magnitude: magnitude, isPlain: true, mayFall: false, isWhole: false))
    }
    return Fixtures.Chart(
      spec: spec, data: ChartData(series: series), language: Language.all[roll(Language.all.count)])
  }
}
