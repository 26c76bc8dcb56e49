internal import Diagnostics
internal import Quantities
internal import SiteModel

/// What a computed figure mixes: bases, calendars, levels and amounts.
///
/// Different units and currencies are refused whatever the reason; these may have one, which a
/// reader is shown.
struct FigureMixture {
  let address: FigureAddress
  let operands: [FigureResolver.Operand]
  let companies: Catalog<Company>

  /// The reason in a link's title: `mixed: both are cash`.
  static func reason(in title: String) -> String? {
    guard title.hasPrefix("mixed:") else { return nil }
    let reason = title.dropFirst("mixed:".count).drop { $0 == " " }
    return reason.isEmpty ? nil : String(reason)
  }

  /// The first thing that is mixed; `nil` when nothing is.
  var problem: FigureResolver.Fault? {
    guard address.isComputed else { return nil }
    return bases ?? calendars ?? natures ?? levels
  }

  private var bases: FigureResolver.Fault? {
    let names = distinct { $0.series.basis.rawValue }
    return names.count < 2
      ? nil
      : fault(
        "bases", "the bases \(quoted(names))",
        "bring them to one basis in a series of its own")
  }

  private var calendars: FigureResolver.Fault? {
    if distinct({ $0.series.calendar.rawValue }).count > 1 {
      return fault(
        "calendars", "fiscal and civil years", "use a series that is regrouped by civil years")
    }
    let ends = distinct { operand in
      guard operand.series.calendar == .fiscal, let entity = operand.series.entity else {
        return ""
      }
      return companies[entity.id]?.fiscalYearEnd?.description ?? ""
    }
    return ends.count < 2
      ? nil
      : fault(
        "calendars", "fiscal years that end on \(ends.joined(separator: " and "))",
        "use series that are regrouped by civil years")
  }

  private var natures: FigureResolver.Fault? {
    distinct { $0.series.nature.rawValue }.count < 2
      ? nil
      : fault(
        "natures", "a level and an amount over a period",
        "take the difference of two levels, or two amounts")
  }

  /// A level at two times is not twice as much.
  private var levels: FigureResolver.Fault? {
    let added = zip(address.terms + address.divisor, operands).enumerated().filter {
      !$1.0.isSubtracted && $1.1.series.nature == .stock
    }
    for (index, term) in added {
      let again = added.contains { other, next in
        other > index && (other < address.terms.count) == (index < address.terms.count)
          && next.1.series.id == term.1.series.id && next.1.row.period != term.1.row.period
      }
      if again {
        return fault(
          "natures", "levels of '\(term.1.series.id)' at different times",
          "add up amounts, or take one level")
      }
    }
    return nil
  }

  private func fault(_ kind: String, _ what: String, _ remedy: String) -> FigureResolver.Fault {
    FigureResolver.Fault(
      id: "figure-mixed-\(kind)",
      message: "'\(address)' mixes \(what); \(remedy), or say why it is right: "
        + "[…](fig:… \"mixed: why\")")
  }

  private func distinct(_ key: (FigureResolver.Operand) -> String) -> [String] {
    var keys: [String] = []
    for operand in operands where !keys.contains(key(operand)) { keys.append(key(operand)) }
    return keys
  }

  private func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: " and ")
  }
}
