import Languages
import Quantities

/// The line under a chart's title: measure, unit, basis, calendar and period.
struct Subtitle {
  let spec: ChartSpec
  let pipeline: TransformPipeline
  let frame: ChartFrame
  /// A Boolean value indicating whether it is of the table, which has the values as they are.
  var isOfTable = false

  private var data: ChartData { pipeline.data }

  /// The author's subtitle, or `Capital expenditure, US$ bn, fiscal years, 2020–2025`.
  ///
  /// What the author leaves out of unit, transforms and scale is added. A table's caption never has
  /// the author's words, which are about the drawing.
  var text: String {
    if let subtitle = spec.subtitle, !subtitle.isEmpty, !isOfTable {
      let said = SubtitleWords(subtitle, frame.language)
      let unsaid = ([unit] + facts).filter { !said.tell($0) }
      return ([subtitle] + unsaid).joined(separator: ", ") + panels
    }
    if spec.mark.mark.readsProjects { return joined([spec.measure ?? projects, years]) }
    let subject =
      spec.mark.mark.usesOneUnit ? [measure, unit] : [spec.measure, Scatter.measures(of: frame)]
    return joined(subject + facts + [calendar, span]) + (isOfTable ? "" : panels)
  }

  /// What the values count; nothing where each measure says so for itself.
  private var unit: String {
    guard spec.mark.mark.usesOneUnit, !spec.mark.mark.readsProjects else { return "" }
    if spec.arrange == .normalize, !isOfTable { return frame.language.charts.percentOfTotal }
    return pipeline.unit ?? frame.unit.label(in: frame.language)
  }

  /// What was computed, and how values are mapped to pixels.
  private var facts: [String] {
    let words = frame.language.charts.computed
    let scale: String? =
      switch spec.scale {
      case .linear: nil
      case .log: words.logarithmic
      case .symlog: words.symmetricLogarithmic
      }
    return pipeline.remarks + (isOfTable ? [] : [scale].compactMap { $0 })
  }

  /// That panels cannot be compared by length, where they cannot.
  private var panels: String {
    spec.facet?.values == .free ? "; \(frame.language.charts.freePanels)" : ""
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      .capitalizedFirst
  }

  /// What is measured and what is included in it; nothing of bases that differ, for the reason is
  /// printed under the chart.
  private var measure: String? {
    let bases = Set(data.series.map(\.basis))
    guard bases.count == 1, let basis = bases.first else {
      let words = frame.language.charts
      return spec.measure
        ?? (bases.isSubset(of: Basis.capitalExpenditure) ? words.capitalExpenditure : nil)
    }
    let isPlain = frame.unit.unit.dimension == .ratio || frame.unit.unit.dimension == .count
    if basis == .unstated, pipeline.unit != nil { return spec.measure }
    if basis == .unstated, isPlain {
      return spec.measure ?? (data.series.count == 1 ? data.series[0].label : nil)
    }
    let label = basis.label(in: frame.language)
    return spec.measure.map { "\($0) (\(label))" } ?? label
  }

  /// Whose years, where it matters.
  private var calendar: String? {
    let calendars = Set(data.series.flatMap(\.kinds).compactMap(\.calendar))
    guard spec.mark.mark.usesOneUnit, frame.frequency != nil, calendars.count == 1,
      let calendar = calendars.first
    else { return nil }
    return calendar == .fiscal || frame.frequency == .annual
      ? calendar.label(in: frame.language) : nil
  }

  /// The first and the last position in time, or all of them where some are left out between.
  private var span: String? {
    if case .announced = frame.keys.first { return subject }
    guard frame.frequency != nil, let first = frame.positions.first,
      let last = frame.positions.last
    else { return nil }
    if first == last { return first.label }
    let isYears = frame.frequency == .annual
    let isWhole =
      frame.isRegular
      ? last.ordinal - first.ordinal == frame.positions.count - 1 : frame.positions.count > 2
    if !isWhole {
      return frame.language.lists.joined(
        frame.positions.map { isYears ? "\($0.ordinal)" : $0.label })
    }
    return isYears
      ? "\(first.ordinal)–\(last.ordinal)" : "\(first.label) – \(last.label)"
  }
}

extension Subtitle {
  private var projects: String {
    let words = frame.language.charts.projects
    let hasCapacity = frame.projects.contains { $0.capacity != nil }
    return hasCapacity ? words.measureWithCapacity : words.measure
  }

  /// The first and the last year of projects.
  private var years: String? {
    let dates = frame.projects.flatMap(\.phases).flatMap { [$0.start, $0.end].compactMap { $0 } }
    guard let first = dates.map(\.earliest.year).min(), let last = dates.map(\.year).max() else {
      return nil
    }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// The one period that all announcements are about.
  private var subject: String? {
    let periods = Set(data.series.flatMap { $0.points.compactMap(\.subject) })
    let subject = periods.isEmpty ? spec.period : periods.count == 1 ? periods.first : nil
    return subject.map { DateFormat(frame.language).period($0, style: .short) }
  }
}

extension Basis {
  /// The ways in which companies state what they spend on property and equipment.
  fileprivate static let capitalExpenditure: Set<Basis> = [
    .cashPPE, .cashPPEGross, .cashPPENet, .cashCapexNet, .includingFinanceLeases,
    .includingFinanceLeasePrincipal,
  ]
}
