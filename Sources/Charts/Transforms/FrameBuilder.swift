import Diagnostics
import Languages
import Quantities

/// Puts a chart's series into a frame: chooses positions, unit, colours and texts.
struct FrameBuilder {
  private(set) var spec: ChartSpec
  let language: Language
  /// Whether a frame without a value is a frame.
  var allowsNoData = false
  private(set) var problems: [ChartProblem] = []

  init(_ spec: ChartSpec, language: Language) {
    self.spec = spec
    self.language = language
  }

  /// The frame, or `nil` when there are errors.
  mutating func frame(of data: ChartData) -> ChartFrame? {
    if spec.mark.mark.readsProjects { return frame(of: data.projects) }
    if spec.arrange == nil, spec.facet == nil, data.series.count > 1 {
      spec.arrange = spec.mark.mark.arrangements.first
    }
    let series = data.series.map(selected)
    spec = spec.namingInShort(series)
    problems += ChartChecks(spec: spec, series: series).problems
    if allowsNoData { problems.removeAll { $0 == .noData } }
    guard !problems.containsErrors else { return nil }
    let keys = keys(of: series)
    let frequency = frequency(of: keys)
    let positions = positions(keys, of: series, frequency)
    guard positions.count <= FrameBuilder.positionLimit else {
      problems.append(
        .tooManyPositions(count: positions.count, limit: FrameBuilder.positionLimit))
      return nil
    }
    let unit = AxisUnit(for: series, isStacked: spec.arrangement.isStacked)
    let highlight = Highlight(spec, series, positions: positions.map(\.position))
    problems += highlight.problems
    let isRanking =
      spec.facet != nil || !spec.mark.mark.usesOneUnit || (positions.count == 1 && spec.canRank)
      || spec.mark.mark.listsSeries(
        series.count, over: positions.count, areTimes: frequency != nil)
    let slots = highlight.applied(to: SlotAssignment.slots(of: series, isRanking: isRanking))
    let builder = DatumBuilder(unit: unit, series: series, language: language)
    let builders = series.map { series in
      spec.mark.mark.usesOneUnit
        ? builder
        : DatumBuilder(
          unit: AxisUnit(for: [series], isStacked: false), series: [series], language: language)
    }
    var cells = cells(series, at: positions.map(\.key), builders, slots, highlight)
    for row in cells.indices {
      let isIrregular = frequency == .daily || frequency == .irregular
      let absence = builder.absence(isUnobserved: isIrregular, slot: slots[row])
      // What came before the shown span counts: it makes an absence in it a gap.
      fill(&cells[row], with: absence, at: keys, of: data.series[row])
    }
    guard !problems.containsErrors else { return nil }
    var frame = ChartFrame(
      spec: spec,
      positions: positions.map(\.position), keys: positions.map(\.key),
      series: series.indices.map { row in
        ChartFrame.Series(
          id: series[row].id, label: series[row].label,
          shortLabel: spec.short(series[row].label), slot: slots[row],
          unit: spec.mark.mark.usesOneUnit ? nil : builders[row].unit)
      },
      cells: cells, frequency: frequency, unit: unit,
      decimals: builder.decimals, language: language)
    let upright = frame.upright
    let annotations = AnnotationResolver(
      upright, series: series.filter { upright.series.map(\.id).contains($0.id) })
    frame.annotations = annotations.annotations
    problems += annotations.problems
    if frame.hasValues {
      problems += spec.mark.mark.problems(of: frame)
    } else if !allowsNoData {
      problems.append(.noData)
    }
    return problems.containsErrors ? nil : frame
  }

  /// The frame of a timeline, whose positions are projects.
  private mutating func frame(of projects: [ChartProject]) -> ChartFrame? {
    problems += ProjectChecks(spec: spec, projects: projects).problems
    if allowsNoData { problems.removeAll { $0 == .noData } }
    guard !problems.containsErrors else { return nil }
    var frame = ChartFrame(
      spec: spec,
      positions: projects.enumerated().map {
        ChartFrame.Position(
          label: $1.label, period: nil, ordinal: $0, short: spec.shortNames[$1.label])
      },
      keys: projects.map { .category($0.label) }, series: [], cells: [], frequency: nil,
      unit: AxisUnit(for: [], isStacked: false), decimals: 0, language: language)
    frame.projects = projects.contains { !$0.phases.isEmpty } ? projects : []
    return frame
  }

  /// The most positions of any chart.
  static let positionLimit = 10_000

  /// The series with the points that are shown.
  private func selected(_ series: ChartSeries) -> ChartSeries {
    guard let periods = spec.periods else { return series }
    var series = series
    series.points = series.points.filter { periods.contains($0.position) }
    return series
  }

  /// The positions' keys in order: categories as in the data, times by time.
  private func keys(of series: [ChartSeries]) -> [PositionKey] {
    var seen: Set<PositionKey> = []
    var keys: [PositionKey] = []
    for point in series.flatMap(\.points) {
      let key = spec.key(of: point)
      if seen.insert(key).inserted { keys.append(key) }
    }
    switch keys.first {
    case .category, nil: return keys
    case .irregular:
      return keys.sorted {
        if case (.irregular(let a), .irregular(let b)) = ($0, $1) { a < b } else { false }
      }
    case .announced:
      return keys.sorted {
        if case (.announced(let a), .announced(let b)) = ($0, $1) { a < b } else { false }
      }
    case .ordinal(let frequency, _): return filled(keys, frequency)
    }
  }

  /// All periods from the first to the last, so that a missing one leaves its gap.
  private func filled(_ keys: [PositionKey], _ frequency: Frequency) -> [PositionKey] {
    let found = keys.compactMap { if case .ordinal(_, let place) = $0 { place } else { nil } }
    if spec.mark.mark.comparesTimes { return found.sorted().map { .ordinal(frequency, $0) } }
    if case .list = spec.periods { return found.sorted().map { .ordinal(frequency, $0) } }
    var places = found
    if case .range(let first, let last) = spec.periods {
      for period in [first, last] {
        if case .ordinal(frequency, let place) = PositionKey(.period(period)) {
          places.append(place)
        }
      }
    }
    guard let first = places.min(), let last = places.max() else { return keys }
    return (first...last).map { .ordinal(frequency, $0) }
  }

  private func frequency(of keys: [PositionKey]) -> Frequency? {
    switch keys.first {
    case .category, nil: nil
    case .ordinal(let frequency, _): frequency
    case .irregular(let period): period.frequency
    case .announced: .irregular
    }
  }

  /// The keys with their labels; fiscal years are named so only where all are.
  private func positions(
    _ keys: [PositionKey], of series: [ChartSeries], _ frequency: Frequency?
  ) -> [(key: PositionKey, position: ChartFrame.Position)] {
    let isFiscal = series.flatMap(\.points).allSatisfy {
      if case .period(let period) = $0.position { period.isFiscal } else { false }
    }
    let format = DateFormat(language)
    return keys.enumerated().map { index, key in
      switch key {
      case .category(let name):
        (
          key,
          ChartFrame.Position(
            label: name, period: nil, ordinal: index, short: spec.shortNames[name])
        )
      case .irregular(let period):
        (
          key,
          ChartFrame.Position(
            label: format.period(period, style: .short), period: period, ordinal: index)
        )
      case .announced(let date):
        (
          key,
          ChartFrame.Position(
            label: format.partialDate(date, style: .short), period: nil, ordinal: index)
        )
      case .ordinal(let frequency, let place):
        (key, position(frequency, place, isFiscal: isFiscal, format))
      }
    }
  }

  private func position(
    _ frequency: Frequency, _ place: Int, isFiscal: Bool, _ format: DateFormat
  ) -> ChartFrame.Position {
    let civil = PositionKey.period(frequency, place)
    let period = isFiscal ? civil.flatMap { Period(parsing: "FY\($0)") } ?? civil : civil
    let label = period.map { format.period($0, style: .short) } ?? ""
    return ChartFrame.Position(label: label, period: period, ordinal: place)
  }

  /// The values by series and position.
  private mutating func cells(
    _ series: [ChartSeries], at keys: [PositionKey], _ builders: [DatumBuilder], _ slots: [Int],
    _ highlight: Highlight
  ) -> [[[Datum]]] {
    var places: [PositionKey: Int] = [:]
    for (index, key) in keys.enumerated() { places[key] = index }
    return series.indices.map { index in
      var row: [[Datum]] = Array(repeating: [], count: keys.count)
      for point in series[index].points {
        guard let place = places[spec.key(of: point)] else { continue }
        let slot = highlight.contains(position: place) ? slots[index] : 0
        guard let datum = builders[index].datum(point, of: series[index], slot: slot) else {
          problems.append(
            .valueOutOfRange(series: series[index].id, position: point.position.code))
          continue
        }
        row[place].append(datum)
      }
      return row.map { $0.sorted { $0.form.rawValue < $1.form.rawValue } }
    }
  }
}

extension FrameBuilder {
  /// Puts a word in the places where a series lacks its value.
  private func fill(
    _ row: inout [[Datum]], with absence: Datum, at keys: [PositionKey], of series: ChartSeries
  ) {
    let points = MainPoints(of: series)
    for (index, key) in keys.enumerated() where row[index].isEmpty && points.lacks(key) {
      row[index] = [absence]
    }
  }
}

extension Sequence<ChartProblem> {
  /// A Boolean value indicating whether any of the problems refuses the chart.
  var containsErrors: Bool { contains { $0.severity == .error } }
}
