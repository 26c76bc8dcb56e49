internal import Quantities
internal import SiteModel

// What was changed of the things that a page uses.
extension PageBody {
  /// Notes that the page shows a series at certain periods, in a chart or a table.
  mutating func noteShown(_ series: String, at isShown: (Period) -> Bool) {
    let changes = scope.site.changes
    for period in changes.changedPeriods(of: series) where isShown(period) {
      references.use(changes: changes.indices(of: .figure(period), series))
    }
  }

  /// The corrections of what the page uses and of the page itself, newest first.
  func corrections() -> [Correction] {
    let changes = scope.site.changes
    if changes.isEmpty { return [] }
    var indices = Set(references.changes)
    if let briefing = scope.briefing { indices.formUnion(changes.indices(of: .briefing, briefing)) }
    for id in references.series { indices.formUnion(changes.indices(of: .series, id)) }
    for id in references.claims { indices.formUnion(changes.indices(of: .claim, id)) }
    for id in references.campuses { indices.formUnion(changes.indices(of: .campus, id)) }
    for id in references.sources { indices.formUnion(changes.indices(of: .source, id)) }
    for figure in figures {
      for operand in figure.address.operands
      where !changes.changedPeriods(of: operand.series).isEmpty {
        indices.formUnion(changes.indices(of: .figure(operand.period), operand.series))
      }
    }
    return changes.corrections(at: indices)
  }
}
