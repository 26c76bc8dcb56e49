internal import Quantities
internal import SiteModel

/// The address of a figure in a link: `fig:series@period`, with `~first`, `~latest` or `~DATE`
/// for another state of knowledge than the page's own.
///
/// No figure is newer than its page's `as_of`, but for `~latest`, by which an author says that what
/// is known now is meant; the source and its date, which every figure shows, tell a reader so.
struct FigureAddress {
  let series: String
  let period: Period
  /// `nil` for the page's own state of knowledge.
  let vintage: Vintage?

  /// Why a text is not an address.
  struct Fault: Error {
    let message: String
  }

  /// Reads what follows `fig:`.
  init(parsing text: some StringProtocol) throws(Fault) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty else {
      throw Fault(message: "a figure is 'fig:<series>@<period>', such as 'fig:msft-capex@FY2025'")
    }
    let parts = halves[1].split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    guard let period = Period(parsing: parts[0]) else {
      throw Fault(
        message: "'\(parts[0])' is not a period; write 2025, 2025-Q1, 2025-04, FY2025 or FY2025-Q1")
    }
    series = String(halves[0])
    self.period = period
    vintage = parts.count > 1 ? try FigureAddress.vintage(parts[1]) : nil
  }

  private static func vintage(_ text: some StringProtocol) throws(Fault) -> Vintage {
    if text == "first" { return .first }
    if text == "latest" { return .latest }
    if let day = CivilDate(text) { return .known(on: day) }
    throw Fault(
      message: "'~\(text)' is not a vintage; write ~first, ~latest or a date such as ~2025-04-08")
  }
}
