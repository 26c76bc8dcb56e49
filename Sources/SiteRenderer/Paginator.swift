internal import SiteModel

/// Divides a list of briefings into pages that stay as they are when a briefing is added.
struct Paginator {
  let briefings: [Briefing]
  let size: Int
  /// The address of the first page that a reader sees.
  let first: Permalink

  /// The numbers of the pages after the first, newest first.
  ///
  /// Numbered pages are full and count from the oldest; the first page has the rest, from `size`
  /// to `2 · size − 1` briefings once there are that many.
  var numbers: [Int] { Array((1...max(1, numberedPages)).reversed().prefix(numberedPages)) }

  /// The page with that number, or the first one.
  func list(_ number: Int?) -> BriefingList {
    let end = briefings.count
    let range: Range<Int>
    if let number {
      range = (end - number * size)..<(end - (number - 1) * size)
    } else {
      range = 0..<(end - numberedPages * size)
    }
    return BriefingList(
      briefings: Array(briefings[range]), total: end, number: number,
      newer: number.map { $0 == numberedPages ? first : permalink($0 + 1) },
      older: older(than: number))
  }

  /// The address of a page.
  func permalink(_ number: Int?) -> Permalink {
    number.map { first.appending("page/\($0)/") } ?? first
  }

  private var numberedPages: Int { max(0, briefings.count / size - 1) }

  private func older(than number: Int?) -> Permalink? {
    let next = (number ?? numberedPages + 1) - 1
    return next >= 1 ? permalink(next) : nil
  }
}
