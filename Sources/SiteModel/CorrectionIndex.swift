package import Quantities

/// The corrections by what they change, as known on a day.
package struct CorrectionIndex: Sendable {
  /// What is changed.
  private struct Subject: Hashable {
    let kind: Correction.Target.Kind
    let id: String
  }

  /// The corrections, newest first; those of one day by their ids.
  package let all: [Correction]
  private let bySubject: [Subject: [Int]]
  /// The periods whose figures are changed, by series.
  private let periods: [String: [Period]]

  init(_ corrections: Catalog<Correction>, on day: CivilDate) {
    all = corrections.all.filter { $0.date <= day }.enumerated()
      .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    var bySubject: [Subject: [Int]] = [:]
    var periods: [String: [Period]] = [:]
    for (index, correction) in all.enumerated() {
      for target in correction.targets {
        let id = target.record.id
        bySubject[Subject(kind: target.kind, id: id), default: []].append(index)
        if case .figure(let period) = target.kind { periods[id, default: []].append(period) }
      }
    }
    self.bySubject = bySubject
    self.periods = periods
  }

  /// A Boolean value indicating whether nothing was changed.
  package var isEmpty: Bool { all.isEmpty }

  /// The places in ``all`` of what changes a record or a figure.
  package func indices(of kind: Correction.Target.Kind, _ id: String) -> [Int] {
    bySubject[Subject(kind: kind, id: id)] ?? []
  }

  /// The periods whose figures of a series are changed.
  package func changedPeriods(of series: String) -> [Period] { periods[series] ?? [] }

  /// The corrections at those places, newest first, each once.
  package func corrections(at indices: some Sequence<Int>) -> [Correction] {
    Set(indices).sorted().map { all[$0] }
  }
}
