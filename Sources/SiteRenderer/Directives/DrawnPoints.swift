internal import Charts
internal import Quantities
internal import SiteModel

// The numbers of charts and tables, as a lock has them.

extension ChartFacts {
  /// The numbers, before anything is computed of them.
  var points: [Use.Point] { ownData?.points ?? shown.points }
}

extension [(series: Series, rows: [Observation])] {
  /// The rows of series, by their addresses.
  var points: [Use.Point] {
    flatMap { series, rows in
      rows.map { row in
        Use.Point(
          name: "\(series.id)@\(row.period)",
          value: series.quantity(of: row).map(\.description) ?? "-")
      }
    }
  }
}

extension ChartData {
  /// The values of a table, by the names that it gives them.
  fileprivate var points: [Use.Point] {
    series.flatMap { series in
      series.points.map { point in
        Use.Point(name: "\(series.label) · \(point.position.name)", value: series.published(point))
      }
    } + projects.flatMap(\.points)
  }
}

extension ChartPosition {
  fileprivate var name: String {
    switch self {
    case .period(let period): "\(period)"
    case .category(let name): name
    }
  }
}

extension ChartSeries {
  /// A value with its unit: `~80 billion USD`, `60..65 GW`, `≥2 GW`, and its flag in brackets.
  fileprivate func published(_ point: ChartPoint) -> String {
    let flag = point.flag.map { "(\($0.rawValue))" }
    let range = [point.low, point.high].map { $0.map(\.description) ?? "" }.joined(separator: "..")
    let number = point.value.map(\.description) ?? (range == ".." ? "-" : range)
    let parts = [
      point.qualifier.sign + number, point.value == nil || range == ".." ? nil : "in \(range)",
      scale == .one ? nil : scale.rawValue, unit.code, flag,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension ChartProject {
  /// What it goes through.
  fileprivate var points: [Use.Point] {
    phases.map { phase in
      let span = [phase.start, phase.end].map { $0.map(\.description) ?? "" }
      let planned = phase.plannedEnd.map { "planned to \($0)" }
      return Use.Point(
        name: "\(label) · \(phase.label ?? "-")",
        value: [
          phase.status.rawValue, span.joined(separator: ".."), planned, capacity?.description,
        ].compactMap { $0 }.joined(separator: ", "))
    }
  }
}
