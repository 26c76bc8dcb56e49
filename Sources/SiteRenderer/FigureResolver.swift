internal import Diagnostics
internal import Languages
internal import Quantities
internal import SiteModel

/// Finds the row that a figure's address names, and holds the words against it.
struct FigureResolver {
  let site: Site
  let language: Language
  /// The page's own state of knowledge; `nil` on pages that have none.
  let asOf: CivilDate?

  /// A figure that was found and agrees with its words.
  struct Figure {
    let series: Series
    let row: Observation
    let quantity: Quantity
  }

  /// What is wrong with a figure.
  struct Fault: Error {
    let id: String
    let message: String
    var suggestion: String?
  }

  /// The figure at `address`; when there are words, they must agree with it.
  func figure(at address: String, words: String) throws(Fault) -> Figure {
    let figure = try find(address)
    if !words.isEmpty { try check(words, against: figure) }
    return figure
  }

  private func find(_ text: String) throws(Fault) -> Figure {
    let address: FigureAddress
    do throws(FigureAddress.Fault) {
      address = try FigureAddress(parsing: text)
    } catch {
      throw Fault(id: "figure-address", message: error.message)
    }
    guard !address.isComputed, let address = address.operands.first else {
      throw Fault(id: "figure-address", message: "a figure is one value")
    }
    guard let series = site.series[address.series] else {
      throw Fault(
        id: "unknown-series", message: "there is no series '\(address.series)'",
        suggestion: site.series.ids.nearest(to: address.series))
    }
    let row = try row(of: series, address)
    guard let quantity = series.quantity(of: row) else {
      throw Fault(
        id: "no-value",
        message:
          "'\(series.id)' has no value for \(row.period), flagged '\(row.flag?.rawValue ?? "")'")
    }
    return Figure(series: series, row: row, quantity: quantity)
  }

  private func row(of series: Series, _ address: FigureAddress.Operand) throws(Fault) -> Observation
  {
    let own = asOf.map { Vintage.known(on: $0) } ?? .latest
    if case .known(let day) = address.vintage, let asOf, day > asOf {
      throw Fault(
        id: "vintage-after-as-of",
        message: "the vintage ~\(day) is later than this briefing's 'as_of' (\(asOf))")
    }
    if let row = series.observation(address.period, address.vintage ?? own),
      address.vintage != .first || row.knownFrom <= asOf ?? .last
    {
      return row
    }
    if let first = series.observation(address.period, .first) {
      throw Fault(
        id: "not-yet-known",
        message:
          "the value of '\(series.id)' for \(address.period) became known on \(first.knownFrom)"
          + bound(of: address))
    }
    let periods = periods(of: series)
    throw Fault(
      id: "unknown-period",
      message: "'\(series.id)' has no row for \(address.period); it has \(listed(periods))",
      suggestion: periods.nearest(to: address.period.description))
  }

  /// The day that a row came too late for, in words.
  private func bound(of address: FigureAddress.Operand) -> String {
    if case .known(let day) = address.vintage { return ", after the vintage ~\(day)" }
    return asOf.map { ", after this briefing's 'as_of' (\($0))" } ?? ""
  }

  private func check(_ words: String, against figure: Figure) throws(Fault) {
    let literal: Literal
    switch Literal.parse(words, in: language) {
    case .success(let parsed): literal = parsed
    case .failure(let failure):
      throw Fault(id: "not-a-figure", message: failure.message, suggestion: failure.suggestion)
    }
    guard case .differs(let difference) = literal.agreement(with: figure.quantity, in: language)
    else { return }
    throw Fault(
      id: "figure-differs",
      message: "the text says '\(difference.written)', the data says '\(difference.expected)' "
        + "(\(difference.exact); '\(figure.series.id)' for \(figure.row.period), known from \(figure.row.knownFrom))",
      suggestion: difference.suggestion)
  }

  private func periods(of series: Series) -> [String] {
    var periods: [String] = []
    for row in series.observations where periods.last != row.period.description {
      periods.append(row.period.description)
    }
    return periods
  }

  private func listed(_ periods: [String]) -> String {
    guard periods.count > 8, let first = periods.first, let last = periods.last else {
      return periods.isEmpty ? "none" : periods.joined(separator: ", ")
    }
    return "\(periods.count) rows from \(first) to \(last)"
  }
}

extension FigureResolver {
  /// What a figure is, in a line: `Capital expenditure, FY2025: US$64.6 billion (Microsoft, 30 July 2025)`.
  func explanation(of figure: Figure) -> String {
    let dates = DateFormat(language)
    let value = NumberFormat(language).quantity(figure.quantity, style: .prose)
    var text =
      "\(figure.series.title.text(in: language.code)), \(dates.period(figure.row.period)): \(value)"
    if let source = site.sources[figure.row.source.id] {
      text += " (\(source.publisher), \(dates.partialDate(source.date)))"
    }
    return text
  }

  /// The value for programs in the unit itself, such as `80000000000`; `nil` for a range.
  func machineValue(of figure: Figure) -> String? {
    guard !figure.quantity.isRange else { return nil }
    return figure.quantity.low.scaled(byPowerOfTen: figure.series.scale.exponent)?.description
  }

  /// The words that a figure without words of its own is written in.
  func words(for figure: Figure) -> String {
    NumberFormat(language).quantity(figure.quantity, style: .prose)
  }
}
