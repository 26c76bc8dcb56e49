internal import SiteModel

/// Divides a list of briefings, newest first, into pages that stay as they are when a briefing is
/// added.
struct Paginator {
  let count: Int
  let size: Int
  /// The address of the first page that a reader sees.
  let first: Permalink

  /// The numbers of the pages after the first, newest first.
  ///
  /// Numbered pages are full and count from the oldest; the first page has the rest, from `size`
  /// to `2 · size − 1` briefings once there are that many.
  var numbers: [Int] { (0..<numberedPages).map { numberedPages - $0 } }

  /// The page with that number, or the first one.
  func list(_ number: Int?, of briefings: (Range<Int>) -> [Briefing]) -> BriefingList {
    let range =
      number.map { (count - $0 * size)..<(count - ($0 - 1) * size) }
      ?? 0..<(count - numberedPages * size)
    return BriefingList(
      briefings: briefings(range), total: count, number: number,
      newer: number.map { first.numbered($0 == numberedPages ? nil : $0 + 1) },
      older: older(than: number))
  }

  private var numberedPages: Int { max(0, count / size - 1) }

  private func older(than number: Int?) -> Permalink? {
    let next = (number ?? numberedPages + 1) - 1
    return next >= 1 ? first.numbered(next) : nil
  }
}
