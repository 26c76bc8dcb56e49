extension Path.Piece {
  /// The line with no more points than can be seen: of those within a pixel's width the first, the
  /// lowest, the highest and the last.
  ///
  /// What is drawn stays the same to a pixel, peaks included. The points go from left to right.
  var decimated: Path.Piece {
    guard let first = points.first, let last = points.last,
      Double(points.count) > 2 * (last.x - first.x) + 8
    else { return self }
    var kept: [(x: Double, y: Double)] = []
    var start = 0
    while start < points.count {
      let pixel = points[start].x.rounded(.down)
      var end = start
      while end < points.count, points[end].x.rounded(.down) == pixel { end += 1 }
      kept += Path.Piece.extremes(of: points[start..<end])
      start = end
    }
    return Path.Piece(points: kept, isClosed: isClosed)
  }

  /// The first, the lowest, the highest and the last point, in their order, each once.
  private static func extremes(
    of points: ArraySlice<(x: Double, y: Double)>
  ) -> [(x: Double, y: Double)] {
    let low = points.indices.min { points[$0].y < points[$1].y }
    let high = points.indices.max { points[$0].y < points[$1].y }
    guard points.count > 4, let low, let high else { return Array(points) }
    let places = [points.startIndex, min(low, high), max(low, high), points.endIndex - 1]
    return places.enumerated().filter { $0.offset == 0 || $0.element != places[$0.offset - 1] }
      .map { points[$0.element] }
  }
}
