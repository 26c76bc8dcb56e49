internal import Diagnostics
internal import Languages
internal import Quantities
internal import SiteModel

/// Finds the rows that a figure's address names, computes what it asks for, and holds the words
/// against it.
struct FigureResolver {
  let site: Site
  let language: Language
  /// The page's own state of knowledge; `nil` on pages that have none.
  let asOf: CivilDate?

  /// A row that a figure is made of.
  struct Operand {
    let series: Series
    let row: Observation
    let quantity: Quantity
  }

  /// A figure that was found and agrees with its words.
  struct Figure {
    let address: FigureAddress
    /// The rows, in the order of the address; never empty.
    let operands: [Operand]
    let value: FigureValue
    /// Why measures are mixed in it, in the author's words.
    let mixed: String?
    /// Whether a reason is given, and nothing is mixed.
    let hasNeedlessReason: Bool
  }

  /// What is wrong with a figure.
  struct Fault: Error {
    let id: String
    let message: String
    var suggestion: String?
  }

  /// The figure at `address`; when there are words, they must agree with it.
  func figure(at text: String, words: String, title: String? = nil) throws(Fault) -> Figure {
    let figure = try find(text, mixed: title.flatMap(FigureMixture.reason))
    if !words.isEmpty { try check(words, against: figure) }
    return figure
  }

  private func find(_ text: String, mixed: String?) throws(Fault) -> Figure {
    let address: FigureAddress
    do throws(FigureAddress.Fault) {
      address = try FigureAddress(parsing: text)
    } catch {
      throw Fault(id: "figure-address", message: error.message)
    }
    var operands: [Operand] = []
    for operand in address.operands { operands.append(try find(operand)) }
    let value = try value(of: address, operands)
    let problem = FigureMixture(address: address, operands: operands, companies: site.companies)
      .problem
    if let problem, mixed == nil { throw problem }
    return Figure(
      address: address, operands: operands, value: value, mixed: problem == nil ? nil : mixed,
      hasNeedlessReason: problem == nil && mixed != nil)
  }

  private func value(of address: FigureAddress, _ operands: [Operand]) throws(Fault) -> FigureValue
  {
    let terms = zip(address.terms + address.divisor, operands).map {
      FigureValue.Term($1.quantity, isSubtracted: $0.isSubtracted)
    }
    let count = address.terms.count
    do throws(FigureValue.Fault) {
      return try .computed(Array(terms[..<count]), over: Array(terms[count...]))
    } catch {
      throw Fault(
        id: "figure-\(error.reason.rawValue)",
        message: "'\(address)' cannot be computed: \(error.message)")
    }
  }

  private func find(_ address: FigureAddress.Operand) throws(Fault) -> Operand {
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
    return Operand(series: series, row: row, quantity: quantity)
  }

  private func row(of series: Series, _ address: FigureAddress.Operand) throws(Fault)
    -> Observation
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
    guard case .differs(let difference) = literal.agreement(with: figure.value, in: language)
    else { return }
    throw Fault(
      id: "figure-differs",
      message: "the text says '\(difference.written)', the data says '\(difference.expected)' "
        + "(\(difference.exact); \(origin(of: figure)))\(difference.hint)",
      suggestion: difference.suggestion)
  }

  /// Where the data stands, for a message.
  private func origin(of figure: Figure) -> String {
    guard !figure.address.isComputed, let only = figure.operands.first else {
      return "'\(figure.address)'"
    }
    return "'\(only.series.id)' for \(only.row.period), known from \(only.row.knownFrom)"
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
