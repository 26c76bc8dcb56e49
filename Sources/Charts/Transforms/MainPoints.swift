import Quantities

/// A series' points, one a position: an actual value rather than what was said of it.
///
/// It knows where the series has nothing to show for itself, by the one definition that sums,
/// shares, drawings and tables go by.
struct MainPoints {
  /// The points, by time; names in the order of the data.
  let points: [ChartPoint]
  private var places: [PositionKey: Int] = [:]
  private let leftOut: Set<PositionKey>
  /// Where its first value stands.
  private let first: PositionKey?

  init(of series: ChartSeries) {
    var best: [ChartPoint] = []
    for point in series.points {
      let key = PositionKey(point.position)
      guard let place = places[key] else {
        places[key] = best.count
        best.append(point)
        continue
      }
      if point.isBefore(best[place]) { best[place] = point }
    }
    points = best.enumerated().sorted {
      let (a, b) = (PositionKey($0.element.position), PositionKey($1.element.position))
      return a.isBefore(b) || (!b.isBefore(a) && $0.offset < $1.offset)
    }.map(\.element)
    leftOut = series.leftOut
    first = points.first { $0.amount != nil }.map { PositionKey($0.position) }
    for (place, point) in points.enumerated() { places[PositionKey(point.position)] = place }
  }

  /// The point at a position.
  subscript(key: PositionKey) -> ChartPoint? { places[key].map { points[$0] } }

  /// A Boolean value indicating whether a value is missing at a position, so that no sum or share
  /// there is known.
  ///
  /// It is where the data say so, under every name that is absent, and at every time without a
  /// value from the first one on: what has not been reported yet is missing too. What does not
  /// apply is not missing, nor is what a filter left out.
  func lacks(_ key: PositionKey) -> Bool {
    if let point = self[key] { return point.amount == nil && point.flag != .notApplicable }
    guard let first, !leftOut.contains(key) else { return false }
    if case .category = key { return true }
    return first.isBefore(key)
  }

  /// A Boolean value indicating whether a value can be set against the one before it: nothing is
  /// missing between the two, and they were measured alike.
  func continues(_ point: ChartPoint, _ earlier: ChartPoint) -> Bool {
    let (key, before) = (PositionKey(point.position), PositionKey(earlier.position))
    return key.isNext(to: before) && point.flag != .seriesBreak
      && !leftOut.contains { before.isBefore($0) && $0.isBefore(key) }
  }

  /// The positions by the number of breaks in the series before them.
  var stretches: [PositionKey: Int] {
    var stretches: [PositionKey: Int] = [:]
    var count = 0
    for point in points {
      if point.flag == .seriesBreak { count += 1 }
      stretches[PositionKey(point.position)] = count
    }
    return stretches
  }
}

extension ChartPoint {
  /// A Boolean value indicating whether it stands for its position rather than another: it is
  /// nearer to an actual value, or newer.
  fileprivate func isBefore(_ other: ChartPoint) -> Bool {
    let (form, otherForm) = (Datum.Form(flag), Datum.Form(other.flag))
    guard form == otherForm else { return form.rawValue < otherForm.rawValue }
    guard let date = knownFrom, let otherDate = other.knownFrom else { return false }
    return otherDate < date
  }
}

extension ChartSeries {
  /// One point a position, by time.
  var mainPoints: [ChartPoint] { MainPoints(of: self).points }
}

extension PositionKey {
  /// Orders times; names have no order.
  func isBefore(_ other: PositionKey) -> Bool {
    switch (self, other) {
    case (.ordinal(_, let a), .ordinal(_, let b)): a < b
    case (.irregular(let a), .irregular(let b)): a < b
    default: false
    }
  }

  /// A Boolean value indicating whether nothing lies between two times; of days and stretches,
  /// whatever follows is next.
  func isNext(to earlier: PositionKey) -> Bool {
    if case (.ordinal(_, let a), .ordinal(_, let b)) = (earlier, self) { return b == a + 1 }
    return true
  }
}
