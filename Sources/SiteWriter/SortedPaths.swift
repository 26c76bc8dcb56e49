/// A set of paths, kept in order: smaller than a hashed one, and quickly compared with another.
struct SortedPaths: Sendable {
  /// The paths in order, each once.
  let paths: [OutputPath]

  /// Puts paths in order.
  init(_ paths: [OutputPath]) {
    var unique: [OutputPath] = []
    for path in paths.sorted() where unique.last != path { unique.append(path) }
    self.paths = unique
  }

  /// Takes paths that are in order, each once.
  init(sorted paths: [OutputPath]) {
    self.paths = paths
  }

  func contains(_ path: OutputPath) -> Bool {
    var range = 0..<paths.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if paths[middle] == path { return true }
      range = paths[middle] < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  func subtracting(_ other: Self) -> Self {
    var rest = other.paths[...]
    return Self(
      sorted: paths.filter { path in
        while let first = rest.first, first < path { rest.removeFirst() }
        return rest.first != path
      })
  }
}
