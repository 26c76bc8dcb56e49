extension Sequence<String> {
  /// The element that is the likeliest meaning of a misspelt `word`, or `nil` when none is near.
  ///
  /// Near is an edit distance (with swaps of neighbours) of at most a third of the longer word's
  /// length, and at least 1; a word of which `word` is a prefix of three letters or more is near
  /// too. Ties go to the first in order.
  ///
  ///     ["authors", "title"].nearest(to: "autor")  // "authors"
  public func nearest(to word: String) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, word: String)?
    for candidate in self {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let isPrefix = wanted.count >= 3 && other.starts(with: wanted)
      let distance = isPrefix ? 1 : editDistance(wanted, other)
      let limit = isPrefix ? 1 : Swift.max(1, Swift.max(wanted.count, other.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }
}

/// The optimal string alignment distance (Damerau 1964, without repeated edits of a part).
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = Swift.min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = Swift.min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
