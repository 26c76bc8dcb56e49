import Languages
import Quantities

/// How a promise moved: a row for each announcement about one period, the oldest on top, and a
/// rule at what came.
enum Ladder: Mark {
  static let name = "ladder"

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.ladder
  }

  static let seriesLimit = 1

  /// A point stands at the day or the month on which it became known.
  static func positionKey(of point: ChartPoint) -> PositionKey {
    point.announced.map { .announced($0) } ?? PositionKey(point.position)
  }

  static func problems(of spec: ChartSpec, _ series: [ChartSeries]) -> [ChartProblem] {
    var problems: [ChartProblem] = []
    for series in series {
      for point in series.points where point.announced == nil && point.amount != nil {
        problems.append(.undatedPoint(series: series.id, position: point.position.code))
      }
      let subjects = series.points.compactMap(\.subject)
      if Set(subjects).count > 1 {
        problems.append(
          .severalPeriods(series: series.id, Set(subjects).sorted().map(\.description)))
      }
    }
    return problems
  }

  /// The first and the last announcement, and what came.
  static func summary(of frame: ChartFrame) -> String? {
    guard frame.series.count == 1 else { return nil }
    let words = frame.language.charts
    let rows = LadderRows(frame)
    let ends = rows.said.count > 1 ? [rows.said.first, rows.said.last] : [rows.said.first]
    var clauses = ends.compactMap { $0 }.map { row in
      words.namedValue.filled(["name": frame.positions[row.index].label, "value": row.datum.short])
    }
    if let outcome = rows.outcome?.datum {
      clauses.append(words.outcome.filled(["value": outcome.full]))
    }
    return clauses.joined(separator: "; ") + "."
  }

  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    Key(outlookOf: frame, namesSeries: false, namesActual: false)
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    LadderLayout(frame: frame, canvas: canvas, rows: LadderRows(frame)).scene()
  }
}

extension ChartPoint {
  /// When it was announced: the day or the month that it stands at, or at which it became known.
  fileprivate var announced: PartialDate? {
    switch position {
    case .period(let period):
      switch period.kind {
      case .day(let day): return .day(day)
      case .month(let month, let year):
        let own = PartialDate.month(year: year, month: month)
        return knownFrom.map { $0.earliest < own.earliest || own.latest < $0.latest ? $0 : own }
          ?? own
      case .year, .half, .quarter, .stretch: return knownFrom
      }
    case .category: return knownFrom
    }
  }

  /// The period that it is about; `nil` where it stands at its own announcement.
  var subject: Period? {
    guard case .period(let period) = position else { return nil }
    switch period.kind {
    case .day: return nil
    case .month: return announced.map { "\($0)" } == period.description ? nil : period
    case .year, .half, .quarter, .stretch: return period
    }
  }
}

/// The rows of a ladder, and its outcome.
struct LadderRows {
  /// What was said, with the position of its announcement; a missing value is one withdrawn.
  let said: [(index: Int, datum: Datum)]
  /// What came, as it became known last.
  let outcome: (index: Int, datum: Datum)?

  init(_ frame: ChartFrame) {
    var said: [(index: Int, datum: Datum)] = []
    var outcome: (index: Int, datum: Datum)?
    for (index, cell) in (frame.cells.first ?? []).enumerated() {
      for datum in cell {
        if datum.isActual { outcome = (index, datum) } else { said.append((index, datum)) }
      }
    }
    self.said = said
    self.outcome = outcome
  }
}
