import Quantities

/// What may not differ between the numbers of a chart, unless its author says why.
struct SeriesKind: Hashable {
  let basis: Basis
  let nature: Nature
  /// Whose years its periods follow; `nil` of names.
  let calendar: CalendarKind?
}

extension ChartSeries {
  /// What it is made of: more than one kind where it has fiscal and civil periods, or is a sum of
  /// series that differ.
  var kinds: [SeriesKind] {
    if let origins { return origins }
    var calendars: [CalendarKind?] = []
    for point in points {
      guard case .period(let period) = point.position else { continue }
      let calendar: CalendarKind = period.isFiscal ? .fiscal : .civil
      if !calendars.contains(calendar) { calendars.append(calendar) }
    }
    return (calendars.isEmpty ? [nil] : calendars).map {
      SeriesKind(basis: basis, nature: nature, calendar: $0)
    }
  }
}
