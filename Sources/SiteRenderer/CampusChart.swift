internal import Charts
internal import Languages
internal import Quantities
internal import SiteModel

/// The drawing of a site's capacity by status, from milestone to milestone.
struct CampusChart {
  let site: Site
  let campus: Campus
  let language: Language

  /// The chart; `nil` when no capacity has changed.
  ///
  /// Powers on different bases are not comparable: the basis that most milestones are told on is
  /// drawn, and the note names it.
  func render() -> RenderedChart? {
    let milestones = campus.milestones(knownOn: site.day, in: site)
    guard let basis = mainBasis(of: milestones) else { return nil }
    let columns = columns(milestones, basis)
    guard Set(columns.map(\.powers)).count > 1 else { return nil }
    let series = Milestone.Status.allCases.compactMap { status -> ChartSeries? in
      let points = points(of: status, in: columns)
      guard !points.isEmpty else { return nil }
      return ChartSeries(
        id: status.rawValue, label: status.label(in: language), unit: .megawatt, basis: basis,
        nature: .stock, points: points)
    }
    let words = language.strings.records.campus
    var spec = ChartSpec(id: "capacity", mark: .step)
    spec.title = words.chart
    spec.includesZero = true
    if Set(milestones.compactMap(\.power?.basis)).count > 1 {
      spec.note = words.chartBasis.filled(["basis": basis.label(in: language)])
    }
    return try? ChartRenderer(language: language).render(spec, ChartData(series: series))
  }

  /// The powers by status from one period on.
  private struct Column {
    let period: Period
    let powers: [Milestone.Status: ExactDecimal]
    /// The milestones that it came to be by.
    let milestones: ArraySlice<Milestone>
  }

  private func mainBasis(of milestones: [Milestone]) -> Basis? {
    let bases = milestones.compactMap(\.power?.basis)
    return Basis.allCases.max { a, b in
      bases.count { $0 == a } < bases.count { $0 == b }
    }.flatMap { bases.contains($0) ? $0 : nil }
  }

  /// The columns, all at the precision of the date that is known least: no day is made up.
  private func columns(_ milestones: [Milestone], _ basis: Basis) -> [Column] {
    let dates = Campus.dates(of: milestones)
    let precision = dates.map(\.precision).max() ?? .day
    var columns: [Column] = []
    for (index, date) in dates.enumerated() {
      let (period, end) = (Period(date: date.rounded(to: precision)), index + 1)
      var start = index
      if let last = columns.last {
        if last.period == period {
          start = columns.removeLast().milestones.startIndex
        } else if precision != .day {
          columns += quiet(from: last, to: period)
        }
      }
      let powers = powers(after: milestones[..<end], basis)
      columns.append(Column(period: period, powers: powers, milestones: milestones[start..<end]))
    }
    return columns
  }

  /// The months or years between two, in which nothing was told.
  private func quiet(from last: Column, to end: Period) -> [Column] {
    sequence(first: last.period) { $0.next }.dropFirst().prefix { $0 < end }
      .map { Column(period: $0, powers: last.powers, milestones: []) }
  }

  private func powers(
    after milestones: ArraySlice<Milestone>, _ basis: Basis
  ) -> [Milestone.Status: ExactDecimal] {
    let phases = campus.standing(of: milestones, in: site).phases
    return phases.reduce(into: [:]) { powers, phase in
      guard let power = phase.power, power.basis == basis else { return }
      let status = phase.milestone.status
      powers[status] = powers[status, default: .zero].adding(power.high)
    }
  }

  /// The values of a status from its first date on; zero when its capacity has moved on.
  private func points(of status: Milestone.Status, in columns: [Column]) -> [ChartPoint] {
    columns.drop { $0.powers[status] == nil }.map { column in
      ChartPoint(
        .period(column.period), value: column.powers[status] ?? .zero,
        knownFrom: column.milestones.map { $0.knownFrom(in: site) }.max().map { .day($0) },
        sourceIDs: column.milestones.map(\.source.id))
    }
  }
}
