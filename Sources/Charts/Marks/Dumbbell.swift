import Languages

/// Two values a row and the way between them: before and after, plan and outcome.
///
/// The data are two series over names, or names as series at two periods.
enum Dumbbell: Mark {
  static let name = "dumbbell"
  static let comparesTimes = true
  static let seriesLimit = ChartChecks.rankingLimit

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.dumbbellChart
  }

  static func positionLimit(for frame: ChartFrame) -> Int { ChartChecks.rankingLimit }

  static func listsSeries(_ series: Int, over positions: Int, areTimes: Bool) -> Bool {
    positions == 2 && (areTimes || series != 2)
  }

  static func problems(of frame: ChartFrame) -> [ChartProblem] {
    let count = frame.spec.facet == nil ? frame.series.count : 1
    let areRows = listsSeries(
      count, over: frame.positions.count, areTimes: !frame.isCategorical)
    if !areRows, count != 2 {
      return [
        .positionCount(
          mark: name, count: frame.positions.count, expected: "two, or two series over names")
      ]
    }
    return frame.ranges(for: name)
  }

  static func namesSeriesInKey(_ frame: ChartFrame, on canvas: Canvas) -> Bool {
    !frame.listsSeries && frame.labels == .legend
  }

  static func summary(of frame: ChartFrame) -> String? {
    guard !frame.listsSeries else { return nil }
    let pairs = Pairs(frame)
    let ends = [pairs.rows.first, pairs.rows.last].compactMap { $0 }
    let clauses = (pairs.rows.count > 4 ? ends : pairs.rows).compactMap { pair -> String? in
      guard let first = pair.first, let last = pair.last else { return nil }
      return frame.language.charts.pair.filled([
        "name": pair.name, "firstName": pairs.firstName, "first": first.short,
        "lastName": pairs.lastName, "last": last.short,
      ])
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ") + "."
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    let key = Key(of: frame, namesSeries: namesSeriesInKey(frame, on: canvas), shape: .dot)
    return DumbbellLayout(frame: frame, pairs: Pairs(frame), canvas: canvas, key: key).scene()
  }
}

extension ChartFrame {
  /// A Boolean value indicating whether series are rows, each with a value at two positions.
  var listsSeries: Bool {
    mark.mark.listsSeries(series.count, over: positions.count, areTimes: !isCategorical)
  }

  /// Ranges, which marks that need one number a place cannot draw.
  func ranges(for mark: String) -> [ChartProblem] {
    series.indices.flatMap { row in
      positions.indices.compactMap { index in
        cells[row][index].first?.low == nil
          ? nil
          : .notOneNumber(
            mark: mark, series: series[row].id, position: positions[index].label)
      }
    }
  }
}

/// The rows of a dumbbell chart.
struct Pairs {
  /// One row.
  struct Row {
    let name: String
    /// Its place among the series or positions, before it was ranked.
    let place: Int
    let first: Datum?
    let last: Datum?
    let firstSlot: Int
    let lastSlot: Int
    /// What is shown when the dots are pointed at.
    let firstTitle: String
    let lastTitle: String
  }

  let rows: [Row]
  let firstName: String
  let lastName: String

  /// The rows of a frame; names are ranked by their last value, the greatest first.
  init(_ frame: ChartFrame) {
    let places: [(first: (Int, Int), last: (Int, Int))]
    let names: [String]
    if frame.listsSeries {
      places = frame.series.indices.map { ((row: $0, index: 0), (row: $0, index: 1)) }
      names = frame.series.map(\.label)
      (firstName, lastName) = (frame.positions[0].label, frame.positions[1].label)
    } else {
      places = frame.positions.indices.map { ((0, $0), (frame.series.count - 1, $0)) }
      names = frame.positions.map(\.label)
      (firstName, lastName) = (frame.series.first?.label ?? "", frame.series.last?.label ?? "")
    }
    let rows = zip(names, places).map { name, place in
      Row(name, frame, place.first, place.last)
    }
    guard frame.listsSeries || frame.isCategorical else {
      self.rows = rows
      return
    }
    let order = rows.indices.sorted { (-rows[$0].rank, $0) < (-rows[$1].rank, $1) }
    self.rows = order.map { rows[$0] }
  }
}

extension Pairs.Row {
  fileprivate init(
    _ name: String, _ frame: ChartFrame, _ first: (row: Int, index: Int),
    _ last: (row: Int, index: Int)
  ) {
    func datum(_ place: (row: Int, index: Int)) -> Datum? {
      frame.cells[place.row][place.index].first.flatMap { $0.isMissing ? nil : $0 }
    }
    func title(_ place: (row: Int, index: Int)) -> String {
      datum(place).map { frame.title($0, frame.series[place.row], place.index) } ?? ""
    }
    let slots = [first, last].map { frame.series[$0.row].slot }
    self.init(
      name: name, place: frame.listsSeries ? first.row : first.index, first: datum(first),
      last: datum(last),
      firstSlot: frame.listsSeries ? 0 : slots[0], lastSlot: slots[1], firstTitle: title(first),
      lastTitle: title(last))
  }

  /// What a row is ranked by.
  fileprivate var rank: Double { (last ?? first)?.top ?? -.infinity }
}
