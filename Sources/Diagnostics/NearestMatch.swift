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
      // Most words are told apart by their length: no letter of theirs is looked at.
      let most = candidate.utf8.count
      if most < wanted.count, !isNear(wanted.count - most, wanted.count) { continue }
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let isPrefix = wanted.count >= 3 && other.starts(with: wanted)
      let limit = isPrefix ? 1 : Swift.max(1, Swift.max(wanted.count, other.count) / 3)
      let wantedLimit = Swift.min(limit, (best?.distance ?? .max) - 1)
      let distance = isPrefix ? 1 : editDistance(wanted, other, limit: wantedLimit)
      if let distance, distance <= wantedLimit { best = (distance, candidate) }
      if best?.distance == 0 { break }
    }
    return best?.word
  }

  /// Whether words that differ in length by `difference` can be near.
  private func isNear(_ difference: Int, _ length: Int) -> Bool {
    difference <= Swift.max(1, length / 3)
  }
}

/// The optimal string alignment distance (Damerau 1964, without repeated edits of a part); `nil`
/// when it is above `limit`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
  if abs(a.count - b.count) > limit { return nil }
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
    // What follows costs no less than the cheapest way to here, or to the row before by a swap.
    if Swift.min(row.min() ?? 0, last.min() ?? 0) > limit { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
