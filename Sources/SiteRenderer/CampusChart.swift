internal import Charts
internal import Languages
internal import Quantities
internal import SiteModel

/// The drawing of a site's capacity by status, from milestone to milestone.
struct CampusChart {
  let site: Site
  let campus: Campus
  let language: Language

  /// The chart; `nil` when there are not two days to compare.
  ///
  /// Powers on different bases are not comparable: the basis that most milestones are told on is
  /// drawn, and the note names it.
  func render() -> RenderedChart? {
    let milestones = campus.milestones(knownOn: site.day, in: site)
    guard let basis = mainBasis(of: milestones) else { return nil }
    let columns = columns(milestones, basis)
    guard columns.count > 1 else { return nil }
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

  /// The powers by status from one day on.
  private struct Column {
    let day: CivilDate
    let powers: [Milestone.Status: ExactDecimal]
    let sources: [String]
  }

  private func mainBasis(of milestones: [Milestone]) -> Basis? {
    let bases = milestones.compactMap(\.power?.basis)
    return Basis.allCases.max { a, b in
      bases.count { $0 == a } < bases.count { $0 == b }
    }.flatMap { bases.contains($0) ? $0 : nil }
  }

  private func columns(_ milestones: [Milestone], _ basis: Basis) -> [Column] {
    let days = Set(milestones.map(\.date.latest)).sorted()
    return days.map { day in
      let past = milestones.prefix { $0.date.latest <= day }
      let phases = campus.standing(of: past, in: site).phases.filter { $0.power?.basis == basis }
      let powers = phases.reduce(into: [Milestone.Status: ExactDecimal]()) { powers, phase in
        guard let power = phase.power?.high else { return }
        let status = phase.milestone.status
        powers[status] = powers[status, default: .zero].adding(power)
      }
      let sources = past.filter { $0.date.latest == day }.map(\.source.id)
      return Column(day: day, powers: powers, sources: sources)
    }
  }

  /// The values of a status from its first day on; zero when its capacity has moved on.
  private func points(of status: Milestone.Status, in columns: [Column]) -> [ChartPoint] {
    columns.drop { $0.powers[status] == nil }.map { column in
      ChartPoint(
        .period(Period(day: column.day)), value: column.powers[status] ?? .zero,
        knownFrom: .day(column.day), sourceIDs: column.sources)
    }
  }
}
